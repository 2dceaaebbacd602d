/** The parts of a JSON Schema that the data dictionary shows. */

export interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly examples?: readonly unknown[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** What a field may hold, with references followed and alternatives merged. */
export interface FieldShape {
  /** JSON types, or `date` and `yearmonth` for strings of that form. */
  readonly types: readonly string[];
  /** Types of a list's entries; empty for what is no list. */
  readonly itemTypes: readonly string[];
  readonly allowed: readonly string[];
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly maxLength: number | null;
}

/** The pattern by which the schemas write a month. */
const YEAR_MONTH = '^\\d{4}-(0[1-9]|1[0-2])$';

/** Follows a reference into the schema's own definitions; anything else is a broken schema and throws. */
export function resolveReference(root: Schema, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const name = /^#\/\$defs\/([^/]+)$/.exec(schema.$ref)?.[1];
  const target = name === undefined ? undefined : root.$defs?.[name];
  if (target === undefined) throw new Error(`The schema has no ${schema.$ref}.`);
  return resolveReference(root, target);
}

export function fieldShape(root: Schema, field: Schema): FieldShape {
  const schema = resolveReference(root, field);
  const own: FieldShape = {
    types: typesOf(schema),
    itemTypes: schema.items ? fieldShape(root, schema.items).types : [],
    allowed: (schema.enum ?? []).map(String),
    minimum: schema.minimum ?? null,
    maximum: schema.maximum ?? null,
    maxLength: schema.maxLength ?? null,
  };
  return (schema.anyOf ?? []).map((part) => fieldShape(root, part)).reduce(merge, own);
}

function typesOf(schema: Schema): readonly string[] {
  if (schema.format === 'date') return ['date'];
  if (schema.pattern === YEAR_MONTH) return ['yearmonth'];
  if (schema.type === undefined) return schema.enum ? ['string'] : [];
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}

function merge(a: FieldShape, b: FieldShape): FieldShape {
  return {
    types: [...new Set([...a.types, ...b.types])],
    itemTypes: [...new Set([...a.itemTypes, ...b.itemTypes])],
    allowed: [...new Set([...a.allowed, ...b.allowed])],
    minimum: a.minimum ?? b.minimum,
    maximum: a.maximum ?? b.maximum,
    maxLength: a.maxLength ?? b.maxLength,
  };
}
