/**
 * A total beside its parts: 全省 6 below 广州 2, 深圳 3 and 东莞 1 counts six people twice. Suspected only where the
 * number is the sum of two or more parts that are not zero, of the same domain and origin in one file.
 */
import { foldName } from '../../registry/foldName.ts';
import type { Month, Origin, Registry } from '../../model.ts';
import type { RegistryIndex } from '../../registry/registryIndex.ts';
import { isUnreadable, readInteger, readOrigin, tidyCell } from '../../text/normalise.ts';
import type { Reading } from '../../text/normalise.ts';
import { partOf } from '../answers/subject.ts';
import type { FieldRow } from '../fields.ts';
import type { ProblemLog } from '../problemLog.ts';
import { nameReader } from '../readName.ts';

/** A row of text: what stands in the field of a name; the empty text for none. */
export type TextRow = (name: string) => string;

/** What names are read by. */
export interface TotalsContext {
  readonly index: RegistryIndex;
  readonly registry: Registry;
}

/** The site that stands for the province: what belongs to no single place. */
const PROVINCE = 'guangdong';

/** 全省, 全市 …: the whole of something, whether or not the registry knows the name. */
const WHOLE =
  /^(?:全(?:省|市|部|体|體|省各市|部地区|部地區|省合计|省合計)|各(?:市|地|地市)|所有地区|所有地區|all|all sites|whole province|whole city|province[- ]?wide|city[- ]?wide)$/i;
/** Words by which a name says that it means the rest, or no single place. */
const REST = /其他|其它|其餘|其余|不分|省级|省級|本级|本級|\brest\b|\bother\b|no single/i;

interface CountedRow {
  readonly domain: string;
  readonly origin: Origin;
  readonly headcount: number;
  /** Id of the site; null for a name of the whole that the registry does not know. */
  readonly site: string | null;
  /** What the row adds up: the province, a city, or either where only the numbers can tell. */
  readonly whole: 'province' | 'city' | 'any' | null;
  /** Written with a name of the whole, not with an id or a full name. */
  readonly named: boolean;
}

interface SuspectedTotal {
  /** Index of the row. */
  readonly at: number;
  readonly site: string;
  readonly parts: number;
  readonly row: CountedRow;
}

/** For each row whether it looks like a total of others. */
export function totalsAmong(rows: readonly TextRow[], context: TotalsContext): readonly boolean[] {
  const totals = new Set(suspectTotals(rows, context).map(({ at }) => at));
  return rows.map((_, at) => totals.has(at));
}

/**
 * Writes down rows that look like totals.
 *
 * @returns the rows to go on with: those without a total that is written with a name of the whole, which is an
 *   error and says nothing else
 */
export function takeOutTotals(
  sources: readonly FieldRow[],
  context: TotalsContext,
  log: ProblemLog,
  { unit, month }: { readonly unit: string | null; readonly month: Month },
): readonly FieldRow[] {
  const rows = sources.map(
    (source): TextRow =>
      (name) =>
        source.field(name)?.text ?? '',
  );
  const errors = new Set<number>();
  for (const { at, site, parts, row } of suspectTotals(rows, context)) {
    const source = sources[at];
    const field = source?.field('site');
    if (source === undefined || field === undefined || field === null) continue;
    const { domain, origin, headcount, named } = row;
    const severity = named ? 'error' : 'warning';
    const units = unit === null ? [] : [unit];
    // With a name of the whole, which no registry knows, it is an error and is not answered.
    const part = partOf({ domain, site: row.site ?? site, origin });
    const asks = { month, units, part, value: headcount };
    const where = { ...field.where, value: field.text, severity, asks } as const;
    log.add('total-beside-parts', where, { site, domain, origin, headcount, parts });
    if (named) errors.add(at);
  }
  return errors.size === 0 ? sources : sources.filter((_, at) => !errors.has(at));
}

function suspectTotals(rows: readonly TextRow[], context: TotalsContext): readonly SuspectedTotal[] {
  // A total and two parts.
  if (rows.length < 3) return [];
  const read = rowReader(context);
  const groups = new Map<string, { readonly at: number; readonly row: CountedRow }[]>();
  for (const [at, text] of rows.entries()) {
    const row = read(text);
    if (row === null) continue;
    const key = `${row.domain} ${row.origin}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ at, row }]);
    else group.push({ at, row });
  }
  const cities = new Map(context.registry.sites.map(({ id, city }) => [id, city]));
  return [...groups.values()].flatMap((group) => totalsOf(group, cities));
}

/** Totals of cities first: what they add up is not added up again. */
function totalsOf(
  group: readonly { readonly at: number; readonly row: CountedRow }[],
  cities: ReadonlyMap<string, string>,
): readonly SuspectedTotal[] {
  const found: SuspectedTotal[] = [];
  const taken = new Set<number>();
  // Rows by the hundred thousand with one key are no report; they are duplicates, which are told.
  if (group.length < 3 || group.length > MOST_ROWS) return [];
  const cityOf = (row: CountedRow): string | null =>
    row.site === null ? null : (cities.get(row.site) ?? null);
  const suspect = (
    { at, row }: { readonly at: number; readonly row: CountedRow },
    site: string,
    isPart: (other: CountedRow) => boolean,
  ): boolean => {
    const parts = group.filter((other) => other.at !== at && other.row.headcount > 0 && isPart(other.row));
    const withoutTotals = parts.filter((other) => !taken.has(other.at));
    const fitting = [withoutTotals, parts].find(
      (some) =>
        some.length >= 2 && some.reduce((sum, other) => sum + other.row.headcount, 0) === row.headcount,
    );
    if (fitting === undefined) return false;
    found.push({ at, site, parts: fitting.length, row });
    taken.add(at);
    return true;
  };
  for (const one of group) {
    const { site, whole, named } = one.row;
    if (whole === 'city' && site !== null) {
      suspect(one, site, (other) => cityOf(other) === site && (named || other.site !== site));
    } else if (whole === 'any') {
      const own = [...new Set(group.map(({ row }) => cityOf(row)))].filter((city) => city !== null);
      own.some((city) => suspect(one, city, (other) => cityOf(other) === city));
    }
  }
  for (const one of group) {
    const { whole, named } = one.row;
    if (taken.has(one.at) || (whole !== 'province' && whole !== 'any')) continue;
    suspect(one, PROVINCE, (other) => named || other.site !== PROVINCE);
  }
  return found;
}

const MOST_ROWS = 300;

function rowReader({ index, registry }: TotalsContext): (text: TextRow) => CountedRow | null {
  const readDomain = nameReader(index.domains, 'unknown-domain');
  // Few names stand in many rows, and one that nobody knows is looked for long.
  const domains = remembered((name: string) => valueOf(readDomain(name)));
  const sites = remembered((name: string) => index.sites.lookup(name));
  const { wholes, fullNames } = sitesOf(registry);
  return (text) => {
    const headcount = valueOf(readInteger(text('headcount')));
    if (headcount === null || headcount === 0) return null;
    const domain = domains(text('domain'));
    const origin = valueOf(readOrigin(text('origin')));
    if (domain === null || origin === null) return null;
    const name = tidyCell(text('site')).text;
    const found = sites(name);
    const base = { domain, origin, headcount };
    if (found.kind !== 'id' && found.kind !== 'alias') {
      if (found.kind === 'ambiguous' || !WHOLE.test(name)) return null;
      return { ...base, site: null, whole: /市|city/i.test(name) ? 'any' : 'province', named: true };
    }
    const { id } = found;
    const isFull = found.kind === 'id' || fullNames.get(id)?.has(foldName(name)) === true || REST.test(name);
    return { ...base, site: id, whole: wholes.get(id) ?? null, named: !isFull };
  };
}

interface KnownSites {
  readonly wholes: ReadonlyMap<string, 'province' | 'city'>;
  /** Folded, by id. */
  readonly fullNames: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The same for every file that is read with the registry. */
const knownSites = new WeakMap<Registry, KnownSites>();

function sitesOf(registry: Registry): KnownSites {
  const known = knownSites.get(registry) ?? {
    wholes: wholeSites(registry),
    fullNames: new Map(
      registry.sites.map(({ id, names }) => [id, new Set(Object.values(names).map(foldName))]),
    ),
  };
  knownSites.set(registry, known);
  return known;
}

/** Sites that stand beside others of their city, or of the province, and could be taken for the whole. */
function wholeSites({ sites }: Registry): ReadonlyMap<string, 'province' | 'city'> {
  return new Map(
    sites.flatMap(({ id, city }): readonly (readonly [string, 'province' | 'city'])[] => {
      if (id === PROVINCE) return [[id, 'province']];
      const hasParts = sites.some((other) => other.id !== id && other.city === id);
      return city === id && hasParts ? [[id, 'city']] : [];
    }),
  );
}

function valueOf<T>(reading: Reading<T>): T | null {
  return isUnreadable(reading) ? null : reading.value;
}

function remembered<T>(find: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = find(name);
    known.set(name, found);
    return found;
  };
}
