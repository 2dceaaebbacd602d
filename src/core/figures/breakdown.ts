/** Facts split by one of their properties, and one line of such a split with its months. */
import type { Fact, Month, Registry } from '../model.ts';
import { ORIGINS } from '../model.ts';
import { monthBefore } from './change.ts';
import { countsOf, minus, NOBODY, plus } from './counts.ts';
import type { BreakdownFigure, Counts, LineFigure } from './figures.ts';
import { reportingUnits } from './scope.ts';
import type { Scope } from './scope.ts';

/** Splits facts by domain, site, city, unit or origin: one entry per registry entry, in its order, zeros included. */
export interface Splitter {
  readonly byDomain: (facts: readonly Fact[]) => readonly BreakdownFigure[];
  readonly bySite: (facts: readonly Fact[]) => readonly BreakdownFigure[];
  readonly byCity: (facts: readonly Fact[]) => readonly BreakdownFigure[];
  readonly byUnit: (facts: readonly Fact[]) => readonly BreakdownFigure[];
  readonly byOrigin: (facts: readonly Fact[]) => readonly BreakdownFigure[];
  /** City of a site. */
  readonly cityOf: (site: string) => string | undefined;
}

export function splitterOf(registry: Registry): Splitter {
  const cities = new Map(registry.sites.map(({ id, city }) => [id, city]));
  const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);
  const by =
    (order: readonly string[], key: (fact: Fact) => string | undefined) =>
    (facts: readonly Fact[]): readonly BreakdownFigure[] => {
      const groups = Map.groupBy(facts, key);
      return order.map((id) => ({ id, ...countsOf(groups.get(id) ?? []) }));
    };
  const cityOf = (site: string): string | undefined => cities.get(site);
  return {
    byDomain: by(ids(registry.domains), ({ domain }) => domain),
    bySite: by(ids(registry.sites), ({ site }) => site),
    byCity: by(ids(registry.cities), ({ site }) => cityOf(site)),
    byUnit: by(ids(reportingUnits(registry)), ({ unit }) => unit),
    byOrigin: by(ORIGINS, ({ origin }) => origin),
    cityOf,
  };
}

/**
 * One line of a breakdown with its months.
 *
 * `of`: the people it is compared with, for its share. `said`: whether a month already due says anything of
 * the line; everything but a unit is spoken for by all units together.
 */
export function lineOf(
  scope: Scope,
  id: string,
  facts: readonly Fact[],
  of: number,
  said: (month: string) => boolean = () => true,
): LineFigure {
  const groups = Map.groupBy(facts, ({ month }) => month);
  const total = countsOf(facts);
  const monthly: (Counts | null)[] = [];
  const cumulative: (Counts | null)[] = [];
  let running = NOBODY;
  for (const month of scope.months) {
    const rows = groups.get(month);
    const counts = countsOf(rows ?? []);
    running = plus(running, counts);
    const due = scope.dueMonths.has(month);
    monthly.push(rows !== undefined || (due && said(month)) ? counts : null);
    cumulative.push(rows !== undefined || due ? running : null);
  }
  const countsIn = (month: Month | null): Counts | null =>
    month === null ? null : (monthly[scope.months.indexOf(month)] ?? null);
  const latest = countsIn(scope.lastDueMonth);
  const previous = countsIn(scope.lastDueMonth === null ? null : monthBefore(scope, scope.lastDueMonth));
  return {
    id,
    ...total,
    share: of === 0 ? null : total.headcount / of,
    monthly,
    cumulative,
    latest,
    previous,
    change: latest === null || previous === null ? null : minus(latest, previous),
  };
}
