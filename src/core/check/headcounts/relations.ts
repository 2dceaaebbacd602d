/** Who may report what: societies, city associations, the zone and coordinators (contract, section 1). */
import type { Category, Domain, Month, Origin, Programme, Unit, UnitLink } from '../../model.ts';
import type { Severity } from '../../problems/problem.ts';
import { partOf } from '../answers/subject.ts';
import type { Asking } from '../answers/subject.ts';
import type { ProblemLog, Where } from '../problemLog.ts';
import type { ReadRow } from './readRows.ts';

/** Regulated recognition is for people from Hong Kong and Macao (二(一)). */
const REGULATED_ORIGINS: readonly Origin[] = ['HK', 'MO'];

/** The category of the domains that a kind of unit reports; null for a coordinator, which reports none. */
export function categoryOf(unit: Unit): Category | null {
  switch (unit.kind) {
    case 'society':
      return 'non-regulated';
    case 'city-association':
    case 'zone':
      return 'regulated';
    case 'coordinator':
      return null;
  }
}

/**
 * Checks that a unit reports only what is its own.
 *
 * @returns false for a coordinator, whose rows mean nothing
 */
export function checkRelations(
  rows: readonly ReadRow[],
  { unit, month, file }: { readonly unit: Unit; readonly month: Month; readonly file: string },
  domains: ReadonlyMap<string, Domain>,
  log: ProblemLog,
): boolean {
  const category = categoryOf(unit);
  if (category === null) {
    log.add('coordinator-reports', { file }, { unit: unit.id });
    return false;
  }
  for (const row of rows) {
    const { source, domain: domainId, site, origin } = row;
    const domain = domainId === null ? undefined : domains.get(domainId);
    const at = (name: string): Where => {
      const field = source.field(name);
      return field === null ? source.where : { ...field.where, value: field.text };
    };
    if (domain !== undefined && domain.category !== category) {
      log.add('category-not-allowed', at('domain'), { unit: unit.id, category: domain.category, count: 0 });
    } else if (domain !== undefined && !isLinked(domain.id, unit.domains)) {
      const where = { ...at('domain'), severity: severityOf(unit.domains), ...askedOfRow(row, unit, month) };
      log.add('domain-not-allowed', where, { unit: unit.id, allowed: ids(unit.domains), count: 0 });
    }
    if (site !== null && unit.sites.length > 0 && !isLinked(site, unit.sites)) {
      const where = { ...at('site'), severity: severityOf(unit.sites), ...askedOfRow(row, unit, month) };
      log.add('site-not-allowed', where, { unit: unit.id, allowed: ids(unit.sites), count: 0 });
    }
    if (domain?.category === 'regulated' && origin !== null && !REGULATED_ORIGINS.includes(origin)) {
      log.add('origin-not-allowed', at('origin'), {
        domain: domain.id,
        allowed: REGULATED_ORIGINS,
        count: 0,
      });
    }
  }
  return true;
}

/** The row and its number; nothing of a row that has an error of its own. */
function askedOfRow(
  { domain, site, origin, headcount }: ReadRow,
  unit: Unit,
  month: Month,
): { readonly asks?: Asking } {
  if (domain === null || site === null || origin === null || headcount === null) return {};
  const part = partOf({ domain, site, origin });
  return { asks: { month, units: [unit.id], part, value: headcount } };
}

/** The file's month beside the year's folder, the programme's last month and the months the unit reports. */
export function checkMonth(
  month: Month,
  year: string,
  unit: Unit | null,
  programme: Programme,
  file: string,
  log: ProblemLog,
): void {
  const first = `${year}-01`;
  const last = programme.reporting.lastMonth.startsWith(year) ? programme.reporting.lastMonth : `${year}-12`;
  if (month < first || month > last) {
    log.add('month-outside-programme', { file, value: month }, { first, last });
    return;
  }
  if (unit === null) return;
  const from = unit.reportsFrom ?? first;
  const until = unit.reportsUntil ?? last;
  if (month < from || month > until) {
    log.add('outside-reporting-period', { file, value: month }, { unit: unit.id, from, until });
  }
}

function isLinked(id: string, links: readonly UnitLink[]): boolean {
  return links.some((link) => link.id === id);
}

/** Outside its own is an error, but only a warning where all that is called its own is our reading of the plan. */
function severityOf(links: readonly UnitLink[]): Severity {
  return links.length > 0 && links.every((link) => link.inferred) ? 'warning' : 'error';
}

function ids(links: readonly UnitLink[]): readonly string[] {
  return links.map((link) => link.id);
}
