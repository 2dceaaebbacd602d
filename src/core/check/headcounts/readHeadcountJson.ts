/** The JSON form of one unit's month, as the same fields that the CSV form has. */
import { validateHeadcounts } from '../../schemas/validators.js';
import type { SchemaError } from '../../schemas/validators.js';
import { isUnreadable, readMonth } from '../../text/normalise.ts';
import type { Reading } from '../../text/normalise.ts';
import type { CheckContext } from '../context.ts';
import { createFieldReader } from '../fields.ts';
import type { Field, FieldRow } from '../fields.ts';
import { readJson } from '../json/readJson.ts';
import type { JsonFile } from '../json/readJson.ts';
import { propertyNames } from '../json/propertyNames.ts';
import { reportSchemaErrors } from '../json/schemaProblems.ts';
import type { HeadcountPlace } from '../layout.ts';
import type { ProblemLog } from '../problemLog.ts';
import { nameReader } from '../readName.ts';
import { reportTooLarge } from '../tableLimits.ts';

export interface HeadcountJson {
  readonly count: number;
  readonly rows: readonly FieldRow[];
  /** The file as one row that holds `reported_on`. */
  readonly delivery: FieldRow;
}

/** Text that is read as a field, with the same tolerance and the same problems as a cell. */
const OWN_FIELDS = /^\/(?:unit|month|reported_on|rows\/\d+\/(?:domain|site|origin|headcount|note))$/;

/** What is judged by the values that were read: the file, its rows, each row. */
const JUDGED = /^(?:\/rows(?:\/\d+)?)?$/;
const SHAPE: ReadonlySet<string> = new Set(['type', 'required', 'additionalProperties']);

/** @returns null where there is no list of rows to go on with; why is in the log */
export function readHeadcountJson(
  context: CheckContext,
  place: HeadcountPlace,
  log: ProblemLog,
): HeadcountJson | null {
  const json = readJson(context.tree, place.path, context.vocabulary, log, isField);
  if (json === null) return null;
  const { value } = json;
  const count = isObject(value) && Array.isArray(value['rows']) ? value['rows'].length : 0;
  if (reportTooLarge('rows', count, json.where('/rows'), log)) return null;
  if (!validateHeadcounts(value)) {
    const properties = (pointer: string): readonly string[] => propertyNames('headcounts', pointer);
    reportSchemaErrors(validateHeadcounts.errors ?? [], json, { properties, elsewhere, personal: true }, log);
  }
  if (!isObject(value)) return null;
  checkPath(context, value, json, place, log);
  const rows = Array.isArray(value['rows']) ? value['rows'] : [];
  return {
    count: rows.length,
    rows: rows.flatMap((row: unknown, index) =>
      isObject(row) ? [fieldRow(row, `/rows/${index}`, json)] : [],
    ),
    delivery: fieldRow(value, '', json),
  };
}

/**
 * Here only the shape is told. What is said about a field's content is said once it has been read, and so is what
 * the schema demands of the rows as a list.
 */
function elsewhere({ instancePath, keyword }: SchemaError, value: unknown): boolean {
  if (isField(instancePath, value)) return true;
  if (!JUDGED.test(instancePath) || SHAPE.has(keyword)) return false;
  return !(keyword === 'minItems' && Array.isArray(value) && value.length === 0);
}

/** Unit and month inside the file must be those of its path. */
function checkPath(
  context: CheckContext,
  value: Readonly<Record<string, unknown>>,
  json: JsonFile,
  place: HeadcountPlace,
  log: ProblemLog,
): void {
  const reader = createFieldReader(log);
  const file = fieldRow(value, '', json);
  const expect = (name: string, expected: string, read: (text: string) => Reading<string>): void => {
    const field = file.field(name);
    const found = field === null ? null : reader.read(field, read);
    if (field === null || found === null || found === expected) return;
    log.add('path-content-mismatch', { ...field.where, value: field.text }, { expected });
  };
  expect('unit', place.unit, unitReader(context));
  expect('month', place.month, readMonth);
  reader.finish();
}

/** A unit by any of its names. One that nobody knows is taken as it stands: it cannot be the path's. */
function unitReader({ index }: CheckContext): (text: string) => Reading<string> {
  const read = nameReader(index.units, 'dangling-reference');
  return (text) => {
    const reading = read(text);
    return isUnreadable(reading) && reading.error !== 'blank-value' ? { value: text, changes: [] } : reading;
  };
}

function fieldRow(row: Readonly<Record<string, unknown>>, at: string, json: JsonFile): FieldRow {
  const where = json.where(at);
  return {
    line: where.line ?? 1,
    where,
    field(name) {
      const pointer = `${at}/${name}`;
      const value = row[name];
      return isField(pointer, value)
        ? ({ text: String(value), where: json.where(pointer) } satisfies Field)
        : null;
    },
  };
}

/** Whether a value stands in a field's place and has its type. */
function isField(pointer: string, value: unknown): boolean {
  if (!OWN_FIELDS.test(pointer)) return false;
  return typeof value === (pointer.endsWith('/headcount') ? 'number' : 'string');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
