/**
 * The names that the properties of each file may have, to say what a wrong one was probably meant to be. The
 * type check compares them with the types made from the schemas.
 */
import type {
  CityEntry,
  DomainEntry,
  DomainsFile,
  HeadcountRow,
  HeadcountsFile,
  Names,
  ProgrammeFile,
  SiteEntry,
  SitesFile,
  TargetEntry,
  TargetsFile,
  TaskEntry,
  TasksFile,
  UnitEntry,
  UnitLink,
  UnitsFile,
} from '../../schemas/types.ts';

type All<T> = Readonly<Record<keyof Required<T>, true>>;
/** Pattern of a pointer → names at that place. */
type Level = readonly [RegExp, readonly string[]];

const names = <T>(all: All<T>): readonly string[] => Object.keys(all);
const cited = { clause: true, inferred: true, note: true } as const;
const named = { id: true, names: true, aliases: true } as const;

const NAMES: Level = [
  /\/(?:names?|note|title|issuer|unit|withBodies\/\d+)$/,
  names<Names>({ 'zh-CN': true, 'zh-HK': true, en: true }),
];

const LEVELS = {
  programme: [
    [
      /^$/,
      names<ProgrammeFile>({
        $schema: true,
        name: true,
        source: true,
        reporting: true,
        timeZone: true,
        illustrative: true,
      }),
    ],
    [/^\/source$/, names<ProgrammeFile['source']>({ number: true, title: true, issuer: true })],
    [
      /^\/reporting$/,
      names<ProgrammeFile['reporting']>({
        briefingDueDay: true,
        unitDueDay: true,
        firstMonth: true,
        lastMonth: true,
        closesOn: true,
        clause: true,
        inferred: true,
      }),
    ],
    NAMES,
  ],
  domains: [
    [/^$/, names<DomainsFile>({ $schema: true, domains: true })],
    [/^\/domains\/\d+$/, names<DomainEntry>({ ...named, ...cited, category: true, cohort: true })],
    NAMES,
  ],
  sites: [
    [/^$/, names<SitesFile>({ $schema: true, cities: true, sites: true })],
    [/^\/cities\/\d+$/, names<CityEntry>({ id: true, names: true })],
    [
      /^\/sites\/\d+$/,
      names<SiteEntry>({ ...named, ...cited, city: true, regulatedPilot: true, position: true }),
    ],
    [/\/position$/, names<NonNullable<SiteEntry['position']>>({ x: true, y: true })],
    NAMES,
  ],
  units: [
    [/^$/, names<UnitsFile>({ $schema: true, units: true })],
    [
      /^\/units\/\d+$/,
      names<UnitEntry>({
        ...named,
        ...cited,
        kind: true,
        reportsTo: true,
        reportsFrom: true,
        reportsUntil: true,
        domains: true,
        sites: true,
        defaultSites: true,
        owners: true,
      }),
    ],
    [/\/(?:domains|sites)\/\d+$/, names<UnitLink>({ id: true, ...cited })],
    NAMES,
  ],
  targets: [
    [/^$/, names<TargetsFile>({ $schema: true, year: true, targets: true })],
    [
      /^\/targets\/\d+$/,
      names<TargetEntry>({
        id: true,
        names: true,
        ...cited,
        measure: true,
        target: true,
        baseline: true,
        unit: true,
        due: true,
        paced: true,
        subjects: true,
      }),
    ],
    NAMES,
  ],
  tasks: [
    [/^$/, names<TasksFile>({ $schema: true, year: true, tasks: true })],
    [
      /^\/tasks\/\d+$/,
      names<TaskEntry>({
        ...cited,
        number: true,
        title: true,
        schedule: true,
        due: true,
        responsible: true,
        withBodies: true,
      }),
    ],
    NAMES,
  ],
  headcounts: [
    [/^$/, names<HeadcountsFile>({ $schema: true, unit: true, month: true, reported_on: true, rows: true })],
    [
      /^\/rows\/\d+$/,
      names<HeadcountRow>({ domain: true, site: true, origin: true, headcount: true, note: true }),
    ],
  ],
} as const satisfies Readonly<Record<string, readonly Level[]>>;

export type JsonKind = keyof typeof LEVELS;

/** Names that a property of the object at a pointer may have; empty where there can be no object. */
export function propertyNames(kind: JsonKind, pointer: string): readonly string[] {
  const levels: readonly Level[] = LEVELS[kind];
  return levels.find(([pattern]) => pattern.test(pointer))?.[1] ?? [];
}
