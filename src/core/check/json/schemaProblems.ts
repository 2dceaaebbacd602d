/** What a schema's validator reports, as problems of the catalogue: one for each cause. */
import { nearMiss } from '../../registry/nearMiss.ts';
import type { SchemaError } from '../../schemas/validators.js';
import { personalColumn } from '../../text/normalise.ts';
import type { ProblemLog } from '../problemLog.ts';
import { escapePart } from './readJson.ts';
import type { JsonFile } from './readJson.ts';
import { limitOf, scalarText, valueAt, withoutBranches } from './schemaErrors.ts';

export interface SchemaReport {
  /** Names that a property of the object at a pointer may have. */
  readonly properties: (pointer: string) => readonly string[];
  /** Errors that are found in another way, as a field. */
  readonly elsewhere?: (error: SchemaError, value: unknown) => boolean;
  /** Whether a property named for people is one: for files that a unit writes. */
  readonly personal?: boolean;
}

/** A file with more is no list of ours: the first of them say so. */
const MOST_ERRORS = 1_000;

/** Writes down a validator's errors. Returns whether any was. */
export function reportSchemaErrors(
  errors: readonly SchemaError[],
  json: JsonFile,
  { properties, elsewhere = () => false, personal = false }: SchemaReport,
  log: ProblemLog,
): boolean {
  const told = withoutBranches(errors)
    .filter((error) => !elsewhere(error, valueAt(json.value, error.instancePath)))
    .slice(0, MOST_ERRORS);
  const misspelt = misspeltProperties(told, properties);
  for (const error of told) {
    const at = error.instancePath;
    switch (error.keyword) {
      case 'required': {
        const property = String(error.params['missingProperty']);
        if (misspelt.get(at)?.has(property) === true) break;
        log.add('json-missing-property', { ...json.where(at), field: property }, { property, count: 0 });
        break;
      }
      case 'additionalProperties': {
        const property = String(error.params['additionalProperty']);
        const where = json.where(`${at}/${escapePart(property)}`);
        const kind = personal ? personalColumn(property) : null;
        if (kind !== null) log.add('personal-data-column', { ...where, value: property }, { kind });
        else {
          const expected = properties(at);
          const suggestion = nearProperty(property, expected);
          log.add(
            'json-unknown-property',
            { ...where, value: property, suggestion },
            { property, expected, count: 0 },
          );
        }
        break;
      }
      case 'type': {
        const expected = [error.params['type']].flat().join(' | ');
        const value = valueAt(json.value, at);
        const where = { ...json.where(at), value: scalarText(value) };
        log.add('json-type', where, { expected, actual: typeName(value), count: 0 });
        break;
      }
      case 'minItems':
        if (at === '/rows' && isEmpty(valueAt(json.value, at))) {
          log.add('no-rows', json.where(at), {});
          break;
        }
        reportConstraint(error, json, log);
        break;
      default:
        reportConstraint(error, json, log);
    }
  }
  return told.length > 0;
}

function reportConstraint(error: SchemaError, json: JsonFile, log: ProblemLog): void {
  const { instancePath: at, keyword: rule, params } = error;
  const allowed = params['allowedValues'];
  const text = scalarText(valueAt(json.value, at));
  const suggestion = Array.isArray(allowed) && text !== null ? nearProperty(text, allowed.map(String)) : null;
  log.add(
    'json-constraint',
    { ...json.where(at), value: text, suggestion },
    { rule, limit: limitOf(error), count: 0 },
  );
}

/** Required properties that are there under a name that is nearly right: the wrong name is the one cause. */
function misspeltProperties(
  errors: readonly SchemaError[],
  properties: (pointer: string) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const meant = new Map<string, Set<string>>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'additionalProperties') continue;
    const near = nearProperty(String(params['additionalProperty']), properties(instancePath));
    if (near !== null) meant.set(instancePath, (meant.get(instancePath) ?? new Set<string>()).add(near));
  }
  return meant;
}

function nearProperty(name: string, known: readonly string[]): string | null {
  return nearMiss(
    name.toLowerCase(),
    known.map((other) => [other.toLowerCase(), other] as const),
  );
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value;
}
