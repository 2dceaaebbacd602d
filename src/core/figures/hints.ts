/** What deserves a look and is no warning: nobody need answer it, and nothing about it need be wrong. */
import type { Month } from '../model.ts';
import type { Figures } from './figures.ts';

/** One or two months with nobody new are the ordinary beginning of a pilot; from the third on it may be a habit. */
const ZERO_MONTHS = 3;
/** Who brings more than all others together moves the total alone: a slip there is a slip of the whole. */
const MOST = 1 / 2;
/** Below so many people half of them is a handful, and says nothing. */
const SMALLEST_TOTAL = 20;
/** With one or two units one of them always has half. */
const FEWEST_UNITS = 3;

export type Hint =
  | {
      /** Every month that it has reported says that nobody is new. */
      readonly kind: 'all-zero';
      readonly unit: string;
      readonly months: number;
    }
  | (Part & { readonly kind: 'most-of-month'; readonly month: Month })
  | (Part & { readonly kind: 'most-of-domain'; readonly domain: string });

/** What one unit brings to a total of people. */
interface Part {
  readonly unit: string;
  readonly headcount: number;
  readonly total: number;
  /** headcount ÷ total, 0–1 */
  readonly share: number;
}

type Sources = Pick<Figures, 'byUnit' | 'byDomain' | 'byMonth' | 'months'>;

/** By unit in registry order; of each first its zeros, then months, then domains. */
export function hints(figures: Sources): readonly Hint[] {
  const all = [...allZero(figures), ...mostOfMonths(figures), ...mostOfDomains(figures)];
  return figures.byUnit.flatMap(({ id }) => all.filter(({ unit }) => unit === id));
}

/** Units that wait for the agreement of every domain of theirs can have nobody, and are left out. */
function allZero({ byUnit, byDomain }: Sources): readonly Hint[] {
  const waiting = new Set(byDomain.filter(({ phase }) => phase === 'waiting').map(({ id }) => id));
  return byUnit.flatMap(({ id, definition, states }): readonly Hint[] => {
    const reported = states.filter(({ file }) => file !== null);
    return reported.length >= ZERO_MONTHS &&
      reported.every(({ zero }) => zero) &&
      definition.domains.some((domain) => !waiting.has(domain.id))
      ? [{ kind: 'all-zero', unit: id, months: reported.length }]
      : [];
  });
}

/** Months that are due. */
function mostOfMonths({ byUnit, byMonth, months }: Sources): readonly Hint[] {
  return byMonth.flatMap(({ month, due, headcount, reportedUnits }) => {
    if (!due || reportedUnits < FEWEST_UNITS) return [];
    const at = months.indexOf(month);
    return byUnit.flatMap(({ id, monthly }): readonly Hint[] => {
      const part = mostOf(id, monthly[at]?.headcount ?? 0, headcount);
      return part === null ? [] : [{ kind: 'most-of-month', month, ...part }];
    });
  });
}

/** Domains that several units may report: where it is one unit's work, all of it being that unit's is no news. */
function mostOfDomains({ byDomain }: Sources): readonly Hint[] {
  return byDomain
    .filter(({ units }) => units.length >= FEWEST_UNITS)
    .flatMap(({ id, headcount, byUnit }) =>
      byUnit.flatMap((unit): readonly Hint[] => {
        const part = mostOf(unit.id, unit.headcount, headcount);
        return part === null ? [] : [{ kind: 'most-of-domain', domain: id, ...part }];
      }),
    );
}

function mostOf(unit: string, headcount: number, total: number): Part | null {
  if (total < SMALLEST_TOTAL || headcount <= MOST * total) return null;
  return { unit, headcount, total, share: headcount / total };
}
