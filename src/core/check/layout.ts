/** Which kind of file a path names. Works from the path alone: nothing is opened. */
import { isMonth } from '../dates.ts';

/** A path below the data directory, understood. */
export type Place =
  | { readonly kind: 'programme' | 'domains' | 'sites' | 'units'; readonly path: string }
  | { readonly kind: 'targets' | 'tasks'; readonly path: string; readonly year: string }
  | HeadcountPlace
  | {
      readonly kind: 'milestones' | 'task-reports';
      readonly path: string;
      readonly year: string;
      readonly unit: string;
    }
  | {
      readonly kind: 'summary';
      readonly path: string;
      readonly year: string;
      readonly unit: string;
      readonly period: string;
    }
  /** In a right folder under a wrong name. `suggestion`: the one name that was meant, or null. */
  | {
      readonly kind: 'bad-name';
      readonly path: string;
      readonly year: string;
      readonly unit: string;
      readonly expected: string;
      readonly suggestion: string | null;
      /** The place that the suggestion would make it, still under its own path; null where there is none. */
      readonly meant: Place | null;
    }
  /** `root`: the topmost file or folder that has no business here. */
  | { readonly kind: 'unexpected'; readonly path: string; readonly root: string }
  /** Housekeeping that is nobody's data. */
  | { readonly kind: 'ignored'; readonly path: string };

export interface HeadcountPlace {
  readonly kind: 'headcounts';
  readonly path: string;
  readonly year: string;
  readonly unit: string;
  readonly month: string;
  readonly format: 'csv' | 'json';
}

/** Files without which nothing can be understood. */
export const REQUIRED_FILES = {
  programme: 'programme.json',
  domains: 'registry/domains.json',
  sites: 'registry/sites.json',
  units: 'registry/units.json',
} as const;

/** Whether a place is one of the files without which nothing can be understood. */
export function isRegistryPlace(place: Place): boolean {
  return Object.values<string>(REQUIRED_FILES).includes(place.path);
}

const IGNORED = new Set(['README.md', '.gitkeep']);

export function classify(path: string): Place {
  const parts = path.split('/');
  const [top = '', second = '', third = '', fourth = ''] = parts;
  const unexpected = (depth: number): Place => ({
    kind: 'unexpected',
    path,
    root: parts.slice(0, depth).join('/'),
  });
  if (IGNORED.has(parts.at(-1) ?? '')) return { kind: 'ignored', path };
  for (const kind of ['programme', 'domains', 'sites', 'units'] as const) {
    if (path === REQUIRED_FILES[kind]) return { kind, path };
  }
  if (top === 'registry' && parts.length > 1) return unexpected(2);
  if (!/^\d{4}$/.test(top) || parts.length < 2) return unexpected(1);
  const year = top;
  if (parts.length === 2) {
    if (second === 'targets.json') return { kind: 'targets', path, year };
    return second === 'tasks.json' ? { kind: 'tasks', path, year } : unexpected(2);
  }
  switch (second) {
    case 'headcounts':
      if (parts.length === 4) return headcountFile(path, year, third, fourth);
      return unexpected(parts.length === 3 ? 3 : 4);
    case 'summaries':
      if (parts.length === 4) return summaryFile(path, year, third, fourth);
      return unexpected(parts.length === 3 ? 3 : 4);
    case 'milestones':
      return parts.length === 3 ? unitFile('milestones', path, year, third) : unexpected(3);
    case 'tasks':
      return parts.length === 3 ? unitFile('task-reports', path, year, third) : unexpected(3);
    default:
      return unexpected(2);
  }
}

function headcountFile(path: string, year: string, unit: string, name: string): Place {
  const { stem, extension } = splitName(name);
  if (isMonth(stem) && (extension === 'csv' || extension === 'json')) {
    return { kind: 'headcounts', path, year, unit, month: stem, format: extension };
  }
  const month = readPeriodName(stem);
  const format = /^(csv|json)$/i.test(extension) ? extension.toLowerCase() : null;
  if (month === null && format === null) return { kind: 'unexpected', path, root: path };
  const suggestion = month !== null && format !== null ? `${month}.${format}` : null;
  return badName(path, year, unit, `${month ?? `${year}-06`}.${format ?? 'csv'}`, suggestion);
}

function summaryFile(path: string, year: string, unit: string, name: string): Place {
  const { stem, extension } = splitName(name);
  if (extension === 'md' && (isMonth(stem) || stem === 'H1' || stem === 'H2')) {
    return { kind: 'summary', path, year, unit, period: stem };
  }
  const period = readPeriodName(stem) ?? readHalfName(stem);
  const text = /^(md|markdown|txt)$/i.test(extension);
  if (period === null && !text) return { kind: 'unexpected', path, root: path };
  const suggestion = period !== null && text ? `${period}.md` : null;
  return badName(path, year, unit, `${period ?? `${year}-06`}.md`, suggestion);
}

function unitFile(kind: 'milestones' | 'task-reports', path: string, year: string, name: string): Place {
  const { stem, extension } = splitName(name);
  if (extension === 'csv') return { kind, path, year, unit: stem };
  const suggestion = /^csv$/i.test(extension) ? `${stem}.csv` : null;
  if (suggestion === null) return { kind: 'unexpected', path, root: path };
  return badName(path, year, stem, suggestion, suggestion);
}

function badName(
  path: string,
  year: string,
  unit: string,
  expected: string,
  suggestion: string | null,
): Place {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const meant = suggestion === null ? null : { ...classify(`${folder}/${suggestion}`), path };
  return { kind: 'bad-name', path, year, unit, expected, suggestion, meant };
}

function splitName(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.');
  return dot < 0
    ? { stem: name, extension: '' }
    : { stem: name.slice(0, dot), extension: name.slice(dot + 1) };
}

/** The month that a file name means: `2022-6`, `2022年6月`, `202206`, `2022_06`; null where it means none. */
function readPeriodName(stem: string): string | null {
  const match = /^(\d{4})\s*(?:[-_./年]\s*)?(\d{1,2})月?$/.exec(stem.normalize('NFKC').trim());
  const month = match === null ? '' : `${match[1]}-${match[2]?.padStart(2, '0')}`;
  return isMonth(month) ? month : null;
}

function readHalfName(stem: string): 'H1' | 'H2' | null {
  const text = stem.normalize('NFKC').trim();
  if (/^(\d{4}[-_年]?)?(h1|上半年)$/i.test(text)) return 'H1';
  return /^(\d{4}[-_年]?)?(h2|下半年)$/i.test(text) ? 'H2' : null;
}
