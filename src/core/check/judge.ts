/**
 * The verdict of a schema on what was read: whatever the format, a file is read to values, and a constraint
 * stands in the schema and nowhere else. What the schema refuses is told where it stands in the file.
 */
import type { SchemaError, Validator } from '../schemas/validators.js';
import { ownCode } from './constraintCodes.ts';
import type { Field } from './fields.ts';
import { limitOf, scalarText, valueAt, withoutBranches } from './json/schemaErrors.ts';
import type { ProblemLog, Where } from './problemLog.ts';

/** Where a value was read from: a field, or a larger part of the file; null where what is wrong is told already. */
export type Source = Field | Where | null;

export interface Verdict {
  /** Whether the schema refuses the value at a JSON pointer. */
  refuses(pointer: string): boolean;
  /** The fields that hold such values. */
  readonly fields: readonly Field[];
}

/**
 * Holds values against their schema. A value that breaks several constraints is told once, by the first.
 *
 * @param values those that could be read
 * @param sourceOf where the value at a pointer was read from, or would have been
 */
export function judge(
  validate: Validator<unknown>,
  values: unknown,
  sourceOf: (pointer: string, error: SchemaError) => Source,
  log: ProblemLog,
): Verdict {
  const refused = new Set<string>();
  const fields: Field[] = [];
  const verdict: Verdict = { refuses: (pointer) => refused.has(pointer), fields };
  if (validate(values)) return verdict;
  for (const error of withoutBranches(validate.errors ?? [])) {
    const pointer = pointerOf(error);
    if (refused.has(pointer)) continue;
    const source = sourceOf(pointer, error);
    if (source === null) continue;
    refused.add(pointer);
    if ('text' in source) fields.push(source);
    tell(error, valueAt(values, pointer), source, log);
  }
  return verdict;
}

/** A property that may not be there, or is not, is told by its own name. */
function pointerOf({ instancePath, params }: SchemaError): string {
  const { additionalProperty, missingProperty } = params;
  const property = additionalProperty ?? missingProperty;
  return typeof property === 'string' ? `${instancePath}/${property}` : instancePath;
}

function tell(error: SchemaError, value: unknown, source: Field | Where, log: ProblemLog): void {
  const isField = 'text' in source;
  const where: Where = isField ? { ...source.where, value: source.text } : source;
  const own = ownCode(error, value, where.field ?? null);
  // A text that is too long is not repeated.
  const shown = error.keyword === 'maxLength' ? { ...where, value: null } : where;
  if (own !== null) {
    log.add(
      own.code,
      typeof own.value === 'string' ? { ...shown, value: own.value } : shown,
      own.params as never,
    );
    return;
  }
  // Each number is a person's own slip; a name that is refused is so in every row.
  const apart = typeof value === 'number' ? { cause: `${String(where.line)} ${where.pointer ?? ''}` } : {};
  const quoted = isField ? shown.value : scalarText(value);
  const params = { rule: error.keyword, limit: limitOf(error), count: 0 };
  log.add('value-constraint', { ...shown, value: quoted ?? null, ...apart }, params);
}
