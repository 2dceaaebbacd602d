/** The programme and the registry: what everything else is understood by. */
import type { Cited, Domain, Programme, Registry, Site, Unit, UnitLink } from '../../model.ts';
import {
  validateDomains,
  validateProgramme,
  validateSites,
  validateUnits,
} from '../../schemas/validators.js';
import type { Validator } from '../../schemas/validators.js';
import type { DomainEntry, SiteEntry, UnitEntry, UnitLink as LinkEntry } from '../../schemas/types.ts';
import { readJson } from '../json/readJson.ts';
import type { JsonFile } from '../json/readJson.ts';
import { propertyNames } from '../json/propertyNames.ts';
import type { JsonKind } from '../json/propertyNames.ts';
import { reportSchemaErrors } from '../json/schemaProblems.ts';
import { REQUIRED_FILES } from '../layout.ts';
import type { ProblemLog } from '../problemLog.ts';
import type { DataTree } from '../tree.ts';
import { checkProgramme, checkRegistry } from './checkRegistry.ts';

export interface Base {
  readonly programme: Programme;
  readonly registry: Registry;
}

/** A file that has its schema's shape. */
export interface Shaped<T> {
  readonly value: T;
  readonly json: JsonFile;
}

/** Reads and checks programme and registry; null where one of them has not the shape it needs. */
export function readRegistry(tree: DataTree, log: ProblemLog): Base | null {
  const programme = readShaped(tree, REQUIRED_FILES.programme, 'programme', validateProgramme, log);
  const domains = readShaped(tree, REQUIRED_FILES.domains, 'domains', validateDomains, log);
  const sites = readShaped(tree, REQUIRED_FILES.sites, 'sites', validateSites, log);
  const units = readShaped(tree, REQUIRED_FILES.units, 'units', validateUnits, log);
  if (programme === null || domains === null || sites === null || units === null) return null;

  const base: Base = {
    programme: {
      ...programme.value,
      reporting: { ...programme.value.reporting, inferred: programme.value.reporting.inferred ?? false },
    },
    registry: {
      domains: domains.value.domains.map(toDomain),
      cities: sites.value.cities,
      sites: sites.value.sites.map(toSite),
      units: units.value.units.map(toUnit),
    },
  };
  checkProgramme(base.programme, programme.json, log);
  checkRegistry(base, { domains: domains.json, sites: sites.json, units: units.json }, log);
  return base;
}

/** A file read and held against its schema; null where it is missing or has another shape. */
export function readShaped<T>(
  tree: DataTree,
  path: string,
  kind: JsonKind,
  validate: Validator<T>,
  log: ProblemLog,
): Shaped<T> | null {
  const found = tree.kind(path);
  if (found === 'symlink') log.add('symbolic-link', { file: path }, {});
  else if (found !== 'file') log.add('missing-required-file', { file: path }, {});
  if (found !== 'file') return null;
  const json = readJson(tree, path, [], log);
  if (json === null) return null;
  if (validate(json.value)) return { value: json.value, json };
  const properties = (pointer: string): readonly string[] => propertyNames(kind, pointer);
  reportSchemaErrors(validate.errors ?? [], json, { properties }, log);
  return null;
}

/** Clause, inference and note, with what may be left out filled in. */
export function citation(entry: Pick<LinkEntry, 'clause' | 'inferred' | 'note'>): Cited {
  const { clause, inferred = false, note } = entry;
  return note === undefined ? { clause, inferred } : { clause, inferred, note };
}

function toDomain({ id, names, aliases = [], category, cohort, ...entry }: DomainEntry): Domain {
  return { id, names, aliases, category, cohort, ...citation(entry) };
}

function toSite({ id, names, aliases = [], city, regulatedPilot, position, ...entry }: SiteEntry): Site {
  return { id, names, aliases, city, regulatedPilot, position, ...citation(entry) };
}

function toUnit(entry: UnitEntry): Unit {
  const sites = (entry.sites ?? []).map(toLink);
  return {
    id: entry.id,
    names: entry.names,
    aliases: entry.aliases ?? [],
    kind: entry.kind,
    reportsTo: entry.reportsTo,
    reportsFrom: entry.reportsFrom ?? null,
    reportsUntil: entry.reportsUntil ?? null,
    domains: (entry.domains ?? []).map(toLink),
    sites,
    defaultSites: entry.defaultSites ?? sites.map(({ id }) => id),
    owners: entry.owners ?? [],
    ...citation(entry),
  };
}

function toLink({ id, ...entry }: LinkEntry): UnitLink {
  return { id, ...citation(entry) };
}
