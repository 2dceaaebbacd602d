/** What a schema's validator reports, in parts that a problem can say. */
import type { SchemaError } from '../../schemas/validators.js';

/** Of `anyOf: [something, null]` only what the something says is worth telling. */
export function withoutBranches(errors: readonly SchemaError[]): readonly SchemaError[] {
  const branched = new Set(
    errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath),
  );
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== 'anyOf' && !(branched.has(instancePath) && keyword === 'type' && params['type'] === 'null'),
  );
}

/** What the keyword demands, as text. */
export function limitOf({ params }: SchemaError): string {
  const names = ['limit', 'multipleOf', 'pattern', 'format', 'allowedValues', 'allowedValue', 'type'];
  const name = names.find((one) => params[one] !== undefined);
  const limit = name === undefined ? '' : params[name];
  return Array.isArray(limit) ? limit.map(textOf).join(', ') : textOf(limit);
}

function textOf(value: unknown): string {
  return scalarText(value) ?? JSON.stringify(value);
}

/** The value at a JSON pointer; undefined where there is none. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value;
}

export function scalarText(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null;
}
