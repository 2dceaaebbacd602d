/** What merging would change, as a pull request's own run left it: untrusted, like all that it left. */
import { isIsoDate, isMonth } from '../../src/core/dates.ts';
import type { Impact, ImpactCounts, ImpactSide } from '../../src/core/impact/document.ts';
import type { FigureChange } from '../../src/core/impact/figures.ts';
import type { Difference, Value } from '../../src/core/impact/structure.ts';
import { ORIGINS } from '../../src/core/model.ts';
import { count, listOf, readJson, record, text } from './untrustedValues.ts';

/** Entries of each list that the run leaves, and of which no more are read. */
export const MOST_ENTRIES = 100;
const MOST_NAMES = 400;
/** Characters of an id, of a name, of anything else. */
const ID = 60;
const ANY = 120;

/** Names as the registry has them: no mark that Markdown or HTML knows, and no character that hides. */
const NAME = /^[\p{Script=Han}A-Za-z0-9（）·、 -]{1,80}$/u;

/** @returns null where it is not there, not readable, or not of the expected version */
export function readImpact(folder: string): Impact | null {
  try {
    const left = record(readJson(folder, 'impact.json'));
    return left['schemaVersion'] === 1 && isDay(left['asOf']) ? impactFrom(left, left['asOf']) : null;
  } catch {
    return null;
  }
}

type Untrusted = Readonly<Record<string, unknown>>;

function impactFrom(left: Untrusted, asOf: string): Impact {
  const entries = <T>(name: string, read: (entry: Untrusted) => T | null): readonly T[] =>
    listOf(left[name])
      .slice(0, MOST_ENTRIES)
      .flatMap((entry) => read(record(entry)) ?? []);
  const people = record(left['people']);
  return {
    schemaVersion: 1,
    lang: 'zh-CN',
    asOf,
    illustrative: left['illustrative'] === true,
    before: side(record(left['before'])),
    after: side(record(left['after'])),
    people:
      left['people'] === null ? null : { before: count(people['before']), after: count(people['after']) },
    counts: countsFrom(record(left['counts'])),
    restated: entries('restated', (entry) => {
      const { month, before, after } = entry;
      if (!isMonthText(month)) return null;
      const otherwise = entry['otherwise'] === true;
      const [units, withdrawn] = [ids(entry['units']), ids(entry['withdrawn'])];
      return { month, units, withdrawn, before: count(before), after: count(after), otherwise };
    }),
    reports: entries('reports', (entry) => {
      const { month } = entry;
      const change = one(['withdrawn', 'restated', 'new', 'redated', 'remarked'], entry['change']);
      if (change === null || !isMonthText(month)) return null;
      return {
        ...{ unit: id(entry['unit']), month, change, ...beforeAndAfter(entry) },
        reportedOnBefore: day(entry['reportedOnBefore']),
        reportedOnAfter: day(entry['reportedOnAfter']),
        redated: entry['redated'] === true,
        backDated: entry['backDated'] === true,
      };
    }),
    rows: entries('rows', (entry) => {
      const { month } = entry;
      const change = one(['new', 'changed', 'withdrawn'], entry['change']);
      const origin = one(ORIGINS, entry['origin']);
      if (change === null || origin === null || !isMonthText(month)) return null;
      return {
        ...{ unit: id(entry['unit']), month, domain: id(entry['domain']), site: id(entry['site']), origin },
        ...{ change, ...beforeAndAfter(entry), noteChanged: entry['noteChanged'] === true },
        countedBefore: entry['countedBefore'] === true,
        countedAfter: entry['countedAfter'] === true,
      };
    }),
    figures: entries('figures', (entry): FigureChange | null => {
      const found = difference(entry);
      const cause = one(['reports', 'definitions', 'both'], entry['cause']);
      return found === null ? null : { ...found, year: count(entry['year']), cause };
    }),
    definitions: entries('definitions', difference),
    // The comment lists the problems of the check itself.
    problems: [],
    answers: entries('answers', (entry) => {
      const { month, reason } = entry;
      const change = one(['reopened', 'answered'], entry['change']);
      if (change === null || !isMonthText(month)) return null;
      return {
        ...{
          change,
          code: id(entry['code']),
          title: text(entry['title'], ANY),
          unit: id(entry['unit']),
          month,
        },
        subject: text(entry['subject'], ANY),
        reason: typeof reason === 'string' ? text(reason, ANY) : null,
        answeredOn: day(entry['answeredOn']),
      };
    }),
    notCompared: ids(left['notCompared']),
    names: namesFrom(record(left['names'])),
  };
}

function side(left: Untrusted): ImpactSide {
  const { commit } = left;
  return {
    commit: typeof commit === 'string' && /^[0-9a-f]{40,64}$/u.test(commit) ? commit : null,
    errors: count(left['errors']),
    warnings: count(left['warnings']),
    published: left['published'] === true,
  };
}

function countsFrom(left: Untrusted): ImpactCounts {
  const of = (name: string): number => count(left[name]);
  const kinds = record(left['reportsByKind']);
  const sections = Object.entries(record(left['figuresBySection'])).slice(0, MOST_ENTRIES);
  return {
    ...{ restated: of('restated'), reports: of('reports'), rows: of('rows'), figures: of('figures') },
    ...{
      definitions: of('definitions'),
      problems: 0,
      answers: of('answers'),
      notCompared: of('notCompared'),
    },
    ...{ newErrors: of('newErrors'), newWarnings: of('newWarnings') },
    ...{ curedErrors: of('curedErrors'), curedWarnings: of('curedWarnings') },
    targetStates: of('targetStates'),
    reportsByKind: {
      withdrawn: count(kinds['withdrawn']),
      restated: count(kinds['restated']),
      new: count(kinds['new']),
      redated: count(kinds['redated']),
      remarked: count(kinds['remarked']),
    },
    redated: of('redated'),
    reopened: of('reopened'),
    figuresBySection: Object.fromEntries(sections.map(([name, figures]) => [id(name), count(figures)])),
  };
}

function difference(entry: Untrusted): Difference | null {
  const change = one(['new', 'changed', 'withdrawn'], entry['change']);
  if (change === null) return null;
  const named = (value: unknown): string | null => (typeof value === 'string' ? text(value, ANY) : null);
  return {
    section: id(entry['section']),
    id: named(entry['id']),
    field: named(entry['field']),
    change,
    before: valueFrom(entry['before']),
    after: valueFrom(entry['after']),
  };
}

function valueFrom(value: unknown): Value {
  if (typeof value === 'string') return text(value, ANY);
  return typeof value === 'boolean' || Number.isFinite(value) ? (value as Value) : null;
}

function beforeAndAfter({ before, after }: Untrusted): {
  readonly before: number | null;
  readonly after: number | null;
} {
  const people = (value: unknown): number | null => (value === null ? null : count(value));
  return { before: people(before), after: people(after) };
}

function namesFrom(left: Untrusted): Readonly<Record<string, string>> {
  const names = Object.entries(left)
    .slice(0, MOST_NAMES)
    .flatMap(([key, name]): readonly [string, string][] =>
      typeof name === 'string' && NAME.test(name) ? [[text(key, ID), name]] : [],
    );
  return Object.fromEntries(names);
}

function one<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((known) => known === value) ?? null;
}

const id = (value: unknown): string => text(value, ID);
const ids = (value: unknown): readonly string[] => listOf(value).slice(0, MOST_ENTRIES).map(id);
const isDay = (value: unknown): value is string => typeof value === 'string' && isIsoDate(value);
const day = (value: unknown): string | null => (isDay(value) ? value : null);
const isMonthText = (value: unknown): value is string => typeof value === 'string' && isMonth(value);
