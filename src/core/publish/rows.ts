/** The tidy table of the published data set: one row per unit, month, domain, site and origin. */
import type { Category, Fact, IsoDate, Lang, Month, Names, Origin } from '../model.ts';
import type { Figures } from '../figures/figures.ts';
import { compareText } from '../figures/scope.ts';

/** Names are the plan's own, in the language in which it gives them. */
export const OFFICIAL_LANGUAGE: Lang = 'zh-CN';

/** One row; the keys are the columns, in their order. */
export interface PublishedRow {
  readonly month: Month;
  readonly unit: string;
  readonly unit_name: string;
  readonly domain: string;
  readonly domain_name: string;
  readonly category: Category;
  readonly site: string;
  readonly site_name: string;
  readonly city: string;
  readonly origin: Origin;
  /** People new in the month; an explicit zero is a row with 0. */
  readonly headcount: number;
  readonly note: string;
  readonly reported_on: IsoDate | null;
  readonly file: string;
  readonly line: number;
  readonly illustrative: boolean;
}

/** The facts that count as of the day, by month, then file and line. */
export function headcountRows(figures: Figures): readonly PublishedRow[] {
  const { registry } = figures;
  const nameIn = (entries: readonly { readonly id: string; readonly names: Names }[]) => {
    const names = new Map(entries.map((entry) => [entry.id, entry.names[OFFICIAL_LANGUAGE]]));
    return (id: string): string => names.get(id) ?? id;
  };
  const [unitName, domainName, siteName] = [
    nameIn(registry.units),
    nameIn(registry.domains),
    nameIn(registry.sites),
  ];
  const cities = new Map(registry.sites.map(({ id, city }) => [id, city]));
  const delivered = new Map(figures.submissions.map(({ file, reportedOn }) => [file, reportedOn]));
  const rowOf = (fact: Fact): PublishedRow => ({
    month: fact.month,
    unit: fact.unit,
    unit_name: unitName(fact.unit),
    domain: fact.domain,
    domain_name: domainName(fact.domain),
    category: fact.category,
    site: fact.site,
    site_name: siteName(fact.site),
    city: cities.get(fact.site) ?? '',
    origin: fact.origin,
    headcount: fact.headcount,
    note: fact.note,
    reported_on: delivered.get(fact.file) ?? null,
    file: fact.file,
    line: fact.line,
    illustrative: figures.illustrative,
  });
  return figures.facts
    .toSorted((a, b) => compareText(a.month, b.month) || compareText(a.file, b.file) || a.line - b.line)
    .map(rowOf);
}
