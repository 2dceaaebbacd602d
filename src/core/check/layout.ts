/** Which kind of file a path names. Works from the path alone: nothing is opened. */
import { isMonth } from '../dates.ts';
import { copyOf, isMarkOfCopy, makerOf, splitName } from './fileNames.ts';
import type { SystemFileMaker } from './fileNames.ts';

/** A path below the data directory, understood. */
export type Place =
  | { readonly kind: 'programme' | 'domains' | 'sites' | 'units'; readonly path: string }
  | { readonly kind: 'targets' | 'tasks' | 'extensions'; readonly path: string; readonly year: string }
  | HeadcountPlace
  | {
      readonly kind: 'milestones' | 'task-reports' | 'answers';
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
  /** A briefing as it was issued, kept by the office: never read as data. */
  | { readonly kind: 'briefing'; readonly path: string; readonly year: string }
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
      /** Name of the file that it looks like a copy of; null for a name that is only wrong. */
      readonly copyOf: string | null;
    }
  /** Left behind by a computer or a program. */
  | { readonly kind: 'system'; readonly path: string; readonly maker: SystemFileMaker }
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

/** Longer names are not looked into. */
const LONGEST_NAME = 120;
const TEXT = /^(?:md|markdown|txt)$/i;

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
  const maker = parts.map(makerOf).find((found) => found !== null) ?? null;
  if (maker !== null) return { kind: 'system', path, maker };
  for (const kind of ['programme', 'domains', 'sites', 'units'] as const) {
    if (path === REQUIRED_FILES[kind]) return { kind, path };
  }
  if (top === 'registry' && parts.length > 1) return unexpected(2);
  if (!/^\d{4}$/.test(top) || parts.length < 2) return unexpected(1);
  const year = top;
  if (parts.length === 2) {
    if (second === 'targets.json') return { kind: 'targets', path, year };
    if (second === 'extensions.json') return { kind: 'extensions', path, year };
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
    case 'briefings':
      return parts.length === 3 && isBriefing(third) ? { kind: 'briefing', path, year } : unexpected(3);
    case 'answers':
      return parts.length === 3 ? unitFile('answers', path, year, third) : unexpected(3);
    default:
      return unexpected(2);
  }
}

function isBriefing(name: string): boolean {
  const { stem, extension } = splitName(name);
  return /^(?:docx|md)$/.test(extension) && (isMonth(stem) || stem === 'H1' || stem === 'H2');
}

function headcountFile(path: string, year: string, unit: string, name: string): Place {
  const { stem, extension } = splitName(name);
  if (isMonth(stem) && (extension === 'csv' || extension === 'json')) {
    return { kind: 'headcounts', path, year, unit, month: stem, format: extension };
  }
  const copied = copyOf(name, beginningWith(readPeriodName));
  if (copied !== null && /^(csv|json)$/.test(copied.extension)) {
    return copyPlace(path, year, unit, `${copied.stem}.${copied.extension}`);
  }
  const month = readPeriodName(stem) ?? monthInside(stem);
  const format = /^(csv|json)$/i.test(extension) ? extension.toLowerCase() : null;
  if (month === null && format === null) return { kind: 'unexpected', path, root: path };
  const suggestion = month !== null && format !== null ? `${month}.${format}` : null;
  return badName(path, year, unit, `${month ?? `${year}-MM`}.${format ?? 'csv'}`, suggestion);
}

function summaryFile(path: string, year: string, unit: string, name: string): Place {
  const { stem, extension } = splitName(name);
  if (extension === 'md' && (isMonth(stem) || stem === 'H1' || stem === 'H2')) {
    return { kind: 'summary', path, year, unit, period: stem };
  }
  const copied = copyOf(name, beginningWith(readPeriodOrHalf));
  if (copied !== null && TEXT.test(copied.extension)) {
    return copyPlace(path, year, unit, `${copied.stem}.md`);
  }
  const period = readPeriodOrHalf(stem) ?? monthInside(stem);
  const text = TEXT.test(extension);
  if (period === null && !text) return { kind: 'unexpected', path, root: path };
  const suggestion = period !== null && text ? `${period}.md` : null;
  return badName(path, year, unit, `${period ?? `${year}-MM`}.md`, suggestion);
}

function unitFile(
  kind: 'milestones' | 'task-reports' | 'answers',
  path: string,
  year: string,
  name: string,
): Place {
  const { stem, extension } = splitName(name);
  const copied = copyOf(name, beginningWith(readUnitName));
  if (copied?.extension === 'csv') {
    return copyPlace(path, year, copied.stem, `${copied.stem}.csv`);
  }
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
  return { kind: 'bad-name', path, year, unit, expected, suggestion, meant, copyOf: null };
}

/** A copy is not read: which of the two files counts, a person must say. */
function copyPlace(path: string, year: string, unit: string, original: string): Place {
  return {
    kind: 'bad-name',
    path,
    year,
    unit,
    expected: original,
    suggestion: original,
    meant: null,
    copyOf: original,
  };
}

/** The month that a file name means: `2022-6`, `2022年6月`, `202206`, `2022_06`; null where it means none. */
function readPeriodName(stem: string): string | null {
  const match = /^(\d{4})\s*(?:[-_./年]\s*)?(\d{1,2})月?$/.exec(stem.normalize('NFKC').trim());
  const month = match === null ? '' : `${match[1]}-${match[2]?.padStart(2, '0')}`;
  return isMonth(month) ? month : null;
}

function readPeriodOrHalf(stem: string): string | null {
  return readPeriodName(stem) ?? readHalfName(stem);
}

/** A unit's id; its other names are looked up in the registry, where there is no doubt about a copy. */
function readUnitName(stem: string): string | null {
  return /^[a-z][a-z0-9-]*$/.test(stem) ? stem : null;
}

/** The longest beginning of a name that means something, with what follows it. Names are short. */
function beginningWith(
  read: (text: string) => string | null,
): (text: string) => { stem: string; rest: string } | null {
  return (text) => {
    for (let end = Math.min(text.length, LONGEST_NAME); end > 0; end -= 1) {
      const rest = text.slice(end);
      // A word of the name is not cut in two, nor is a number.
      if (/^[a-z0-9]/i.test(rest) && /[a-z0-9]$/i.test(text.slice(0, end))) continue;
      // `-final` behind a unit's id could be part of an id.
      if (rest !== '' && !isMarkOfCopy(rest)) continue;
      const stem = read(text.slice(0, end).replace(/(?<![ _-])[ _-]+$/, ''));
      if (stem !== null) return { stem, rest };
    }
    return null;
  };
}

/** The one month that stands in a name among other words: `2022-08电气`, `人数 2022年8月`; null for none or several. */
function monthInside(stem: string): string | null {
  const text = stem.normalize('NFKC').slice(0, LONGEST_NAME);
  const match = /^(\D*)(\d{4} ?[-_./年]? ?\d{1,2}月?)(\D*)$/.exec(text);
  return match === null ? null : readPeriodName(match[2] ?? '');
}

function readHalfName(stem: string): 'H1' | 'H2' | null {
  const text = stem.normalize('NFKC').trim();
  if (/^(\d{4}[-_年]?)?(h1|上半年)$/i.test(text)) return 'H1';
  return /^(\d{4}[-_年]?)?(h2|下半年)$/i.test(text) ? 'H2' : null;
}
