/** The rows that a unit fills in for a month: its own domains at its default sites. */
import type { Month, Origin, Registry, Unit } from '../model.ts';
import { ORIGINS } from '../model.ts';
import { COLUMNS } from '../text/headerLabels.ts';
import { writeCsv } from '../write/csv.ts';

/** One combination that the unit may report. */
export interface TemplateRow {
  readonly domain: string;
  readonly site: string;
  readonly origin: Origin;
}

/** Regulated practice counts people from Hong Kong and Macao only (二(一)3). */
const REGULATED_ORIGINS: readonly Origin[] = ['HK', 'MO'];

/** Sites put into a template: the unit's default sites, else all of its own. */
export function templateSites(unit: Unit): readonly string[] {
  return unit.defaultSites.length > 0 ? unit.defaultSites : unit.sites.map((link) => link.id);
}

/** Empty for a coordinator, who reports no headcounts. */
export function templateRows(unit: Unit, registry: Registry): readonly TemplateRow[] {
  const own = registry.domains.filter((domain) => unit.domains.some((link) => link.id === domain.id));
  return own.flatMap((domain) =>
    templateSites(unit).flatMap((site) =>
      (domain.category === 'regulated' ? REGULATED_ORIGINS : ORIGINS).map((origin) => ({
        domain: domain.id,
        site,
        origin,
      })),
    ),
  );
}

/**
 * The template as a file in canonical form. Counts are left blank: an untouched template must not pass as a
 * report of zeros.
 */
export function headcountTemplateCsv(unit: Unit, month: Month, registry: Registry): string {
  const rows = templateRows(unit, registry).map(({ domain, site, origin }) => [
    month,
    domain,
    site,
    origin,
    '',
    '',
  ]);
  return writeCsv(COLUMNS.headcounts.required, rows);
}
