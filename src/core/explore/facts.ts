/**
 * The facts of the explorer as a small file: every id once, and the facts as columns of whole numbers that
 * point at them. Made at build, read in the browser.
 */
import { isProvisional } from '../figures/completeness.ts';
import type { Figures } from '../figures/figures.ts';
import { isOpenIn } from '../figures/opening.ts';
import { ORIGINS } from '../model.ts';
import { DIMENSIONS } from './view.ts';
import type { Dimension, Members } from './view.ts';

/** Dimensions that a fact states itself; category and city follow from its domain and site. */
type Stated = Exclude<Dimension, 'category' | 'city'>;

/** As it lies on the server. Every number but `headcount` is a place in one of the `members`, from 0. */
export interface ExploreFile {
  readonly version: 1;
  readonly members: Members;
  /** Months that are due. */
  readonly due: readonly number[];
  /** Months with reports of which others are to come: their numbers may still change. */
  readonly provisional: readonly number[];
  /** Category of each domain, city of each site. */
  readonly categoryOf: readonly number[];
  readonly cityOf: readonly number[];
  /** Units that may report each domain. */
  readonly unitsOf: readonly (readonly number[])[];
  /** Sites that each unit may report; none where it may report any. */
  readonly sitesOf: readonly (readonly number[])[];
  /** Months in which each domain was not open yet. */
  readonly closed: readonly (readonly number[])[];
  /** Months that each unit owes. */
  readonly missing: readonly (readonly number[])[];
  /** Months that are due and that each unit may still deliver, by an extension. */
  readonly pending: readonly (readonly number[])[];
  /** Months that each unit need not report, and has not. */
  readonly exempt: readonly (readonly number[])[];
  /** One entry per fact in every column; headcount in people. */
  readonly facts: Readonly<Record<Stated | 'headcount', readonly number[]>>;
}

export type Silence = 'missing' | 'not-due' | 'exempt';

/** The same, ready to be added up. */
export interface ExploreFacts {
  readonly members: Members;
  /** Of every fact the place of its member, by dimension. */
  readonly codes: Readonly<Record<Dimension, Uint16Array>>;
  /** People, one entry per fact. */
  readonly headcount: Int32Array;
  readonly isDue: readonly boolean[];
  /** Whether a month's numbers may still change. */
  readonly isProvisional: readonly boolean[];
  readonly categoryOf: readonly number[];
  readonly cityOf: readonly number[];
  readonly unitsOf: readonly (readonly number[])[];
  readonly sitesOf: readonly (readonly number[])[];
  /** Whether a domain was open, by domain, then month. */
  readonly isOpen: readonly (readonly boolean[])[];
  /** Why a unit has said nothing of a month, by unit, then month; null where it has, or need not yet. */
  readonly silence: readonly (readonly (Silence | null)[])[];
}

/** @throws {RangeError} where a fact names something that the registry lacks, which the check does not let through */
export function encodeFacts(figures: Figures): ExploreFile {
  const { registry, byDomain, byUnit, byMonth } = figures;
  const members: Members = {
    domain: byDomain.map(({ id }) => id),
    category: ['regulated', 'non-regulated'],
    site: registry.sites.map(({ id }) => id),
    city: registry.cities.map(({ id }) => id),
    month: figures.months,
    unit: byUnit.map(({ id }) => id),
    origin: ORIGINS,
  };
  const placeOf = places(members);
  const column = (dimension: Stated): number[] =>
    figures.facts.map((fact) => placeOf(dimension, fact[dimension]));
  const due = new Set(byMonth.filter((each) => each.due).map(({ month }) => month));
  const silent = (kind: 'missing' | 'exempt'): number[][] =>
    byUnit.map(({ states }) =>
      states.filter(({ state }) => state === kind).map(({ month }) => placeOf('month', month)),
    );
  return {
    version: 1,
    members,
    due: [...due].map((month) => placeOf('month', month)),
    provisional: figures.months
      .filter((month) => isProvisional(figures, month))
      .map((month) => placeOf('month', month)),
    categoryOf: byDomain.map(({ definition }) => placeOf('category', definition.category)),
    cityOf: registry.sites.map(({ city }) => placeOf('city', city)),
    unitsOf: byDomain.map(({ units }) => units.map((unit) => placeOf('unit', unit))),
    sitesOf: byUnit.map(({ definition }) => definition.sites.map(({ id }) => placeOf('site', id))),
    closed: byDomain.map((domain) =>
      figures.months.filter((month) => !isOpenIn(domain, month)).map((month) => placeOf('month', month)),
    ),
    missing: silent('missing'),
    pending: byUnit.map(({ states }) =>
      states
        .filter(({ state, month }) => state === 'not-due' && due.has(month))
        .map(({ month }) => placeOf('month', month)),
    ),
    exempt: silent('exempt'),
    facts: {
      domain: column('domain'),
      site: column('site'),
      month: column('month'),
      unit: column('unit'),
      origin: column('origin'),
      headcount: figures.facts.map(({ headcount }) => headcount),
    },
  };
}

function places(members: Members): (dimension: Dimension, id: string) => number {
  const maps = new Map(
    DIMENSIONS.map((dimension) => [dimension, new Map(members[dimension].map((id, place) => [id, place]))]),
  );
  return (dimension, id) => {
    const place = maps.get(dimension)?.get(id);
    if (place === undefined) throw new RangeError(`no ${dimension} "${id}"`);
    return place;
  };
}

/** @throws {RangeError} where columns differ in length or a number points at nothing: the file was cut or altered */
export function decodeFacts(file: ExploreFile): ExploreFacts {
  const { members, facts, categoryOf, cityOf } = file;
  const { length } = facts.headcount;
  const stated = (dimension: Stated): Uint16Array => {
    const column = facts[dimension];
    const size = members[dimension].length;
    if (column.length !== length || !column.every((place) => place >= 0 && place < size)) {
      throw new RangeError(`the column ${dimension} does not fit its members`);
    }
    return Uint16Array.from(column);
  };
  const [domain, site] = [stated('domain'), stated('site')];
  if (categoryOf.length !== members.domain.length || cityOf.length !== members.site.length) {
    throw new RangeError('a domain has no category, or a site no city');
  }
  return {
    members,
    codes: {
      domain,
      site,
      month: stated('month'),
      unit: stated('unit'),
      origin: stated('origin'),
      category: domain.map((place) => categoryOf[place] ?? 0),
      city: site.map((place) => cityOf[place] ?? 0),
    },
    headcount: Int32Array.from(facts.headcount),
    isDue: members.month.map((_, place) => file.due.includes(place)),
    isProvisional: members.month.map((_, place) => file.provisional.includes(place)),
    categoryOf,
    cityOf,
    unitsOf: file.unitsOf,
    sitesOf: file.sitesOf,
    isOpen: members.domain.map((_, domain) =>
      members.month.map((__, month) => !(file.closed[domain]?.includes(month) ?? false)),
    ),
    silence: members.unit.map((_, unit) =>
      members.month.map((__, month) =>
        file.missing[unit]?.includes(month)
          ? 'missing'
          : file.pending[unit]?.includes(month)
            ? 'not-due'
            : file.exempt[unit]?.includes(month)
              ? 'exempt'
              : null,
      ),
    ),
  };
}
