/** What the schemas cannot say about programme and registry: ids once, references that lead somewhere, clear names. */
import type { Programme, Registry } from '../../model.ts';
import { foldName } from '../../registry/foldName.ts';
import { nearMiss } from '../../registry/nearMiss.ts';
import type { Named } from '../../registry/foldName.ts';
import type { JsonFile } from '../json/readJson.ts';
import type { ProblemLog } from '../problemLog.ts';

interface RegistryFiles {
  readonly domains: JsonFile;
  readonly sites: JsonFile;
  readonly units: JsonFile;
}

/** The reporting months must not run backwards, and the books close after the last of them. */
export function checkProgramme({ reporting }: Programme, json: JsonFile, log: ProblemLog): void {
  const { firstMonth, lastMonth, closesOn } = reporting;
  if (lastMonth < firstMonth) {
    const where = { ...json.where('/reporting/lastMonth'), value: lastMonth };
    log.add('date-out-of-range', where, { first: firstMonth, last: `${firstMonth.slice(0, 4)}-12` });
  }
  if (closesOn < `${lastMonth}-01`) {
    const where = { ...json.where('/reporting/closesOn'), value: closesOn };
    log.add('date-out-of-range', where, { first: `${lastMonth}-01`, last: `${lastMonth.slice(0, 4)}-12-31` });
  }
}

export function checkRegistry(
  { programme, registry }: { programme: Programme; registry: Registry },
  files: RegistryFiles,
  log: ProblemLog,
): void {
  const { domains, cities, sites, units } = registry;
  checkIds(domains, '/domains', files.domains, log);
  checkIds(cities, '/cities', files.sites, log);
  checkIds(sites, '/sites', files.sites, log);
  checkIds(units, '/units', files.units, log);
  checkNames(domains, '/domains', files.domains, log);
  checkNames(sites, '/sites', files.sites, log);
  checkNames(units, '/units', files.units, log);

  const known = { domain: idsOf(domains), site: idsOf(sites), city: idsOf(cities), unit: idsOf(units) };
  const refer = (kind: keyof typeof known, id: string, json: JsonFile, pointer: string): void => {
    if (known[kind].has(id)) return;
    const suggestion = nearId(id, known[kind]);
    log.add('dangling-reference', { ...json.where(pointer), value: id, suggestion }, { kind });
  };
  sites.forEach((site, index) => refer('city', site.city, files.sites, `/sites/${index}/city`));
  units.forEach((unit, index) => {
    const at = `/units/${index}`;
    if (unit.reportsTo !== null) refer('unit', unit.reportsTo, files.units, `${at}/reportsTo`);
    unit.domains.forEach(({ id }, link) => refer('domain', id, files.units, `${at}/domains/${link}/id`));
    unit.sites.forEach(({ id }, link) => refer('site', id, files.units, `${at}/sites/${link}/id`));
    unit.defaultSites.forEach((id, link) => refer('site', id, files.units, `${at}/defaultSites/${link}`));
    checkPeriod(unit, programme, files.units, at, log);
  });
}

/** A unit's own first and last month, within the year and not backwards. */
function checkPeriod(
  unit: Registry['units'][number],
  { reporting }: Programme,
  json: JsonFile,
  at: string,
  log: ProblemLog,
): void {
  const first = `${reporting.firstMonth.slice(0, 4)}-01`;
  const last = reporting.lastMonth;
  // Then the programme is what must be mended.
  if (last < reporting.firstMonth) return;
  const from = unit.reportsFrom;
  for (const name of ['reportsFrom', 'reportsUntil'] as const) {
    const month = unit[name];
    if (month === null) continue;
    const earliest = name === 'reportsUntil' && from !== null && from <= last ? from : first;
    if (month < earliest || month > last) {
      log.add(
        'date-out-of-range',
        { ...json.where(`${at}/${name}`), value: month },
        { first: earliest, last },
      );
    }
  }
}

/** Writes down every entry whose id another one already has. */
export function checkIds(
  entries: readonly { readonly id: string }[],
  at: string,
  json: JsonFile,
  log: ProblemLog,
  property = 'id',
): void {
  const firstLines = new Map<string, number>();
  entries.forEach(({ id }, index) => {
    const where = json.where(`${at}/${index}/${property}`);
    const first = firstLines.get(id);
    if (first === undefined) firstLines.set(id, where.line ?? 0);
    else log.add('duplicate-id', { ...where, value: id }, { first });
  });
}

/** A name or alias that two entries answer to could not be read in a unit's file. */
function checkNames(entries: readonly Named[], at: string, json: JsonFile, log: ProblemLog): void {
  const owners = new Map<string, string>();
  const told = new Set<string>();
  const claim = (name: string, id: string, pointer: string): void => {
    const key = foldName(name);
    const first = owners.get(key) ?? id;
    owners.set(key, first);
    if (first === id || told.has(`${key} ${id}`)) return;
    told.add(`${key} ${id}`);
    log.add('ambiguous-alias', { ...json.where(pointer), value: name }, { first, second: id });
  };
  entries.forEach(({ id }, index) => claim(id, id, `${at}/${index}/id`));
  entries.forEach(({ id, names, aliases }, index) => {
    for (const [lang, name] of Object.entries(names)) claim(name, id, `${at}/${index}/names/${lang}`);
    aliases.forEach((name, alias) => claim(name, id, `${at}/${index}/aliases/${alias}`));
  });
}

/** The id that a wrong one was probably meant to be. */
export function nearId(id: string, known: Iterable<string>): string | null {
  return nearMiss(
    id,
    Array.from(known, (other) => [other, other] as const),
  );
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}
