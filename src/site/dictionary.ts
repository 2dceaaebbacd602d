/** The data dictionary: every field of every kind of data file, from the schemas, in the reader's language. */
import type { Lang } from '../core/model.ts';
import type { Column } from '../core/publish/columns.ts';
import { messages } from '../i18n/messages.ts';
import type { Messages } from '../i18n/messages.ts';
import { createSay } from './say.ts';
import type { FieldShape, Schema } from './schemaShape.ts';
import { fieldShape, resolveReference } from './schemaShape.ts';

export interface DictionaryField {
  readonly name: string;
  readonly required: boolean;
  readonly type: string;
  /** Limits in words; empty for none. */
  readonly rules: readonly string[];
  readonly meaning: string;
  /** As it stands in a file; null for what is no single value. */
  readonly example: string | null;
}

export interface DictionaryTable {
  /** Name of the object in the schema; null for the file itself. */
  readonly name: string | null;
  readonly fields: readonly DictionaryField[];
}

/** Kinds of files, in the order in which the page explains them: those that units write come first. */
export const SCHEMA_KINDS = [
  'headcounts',
  'summary',
  'milestones',
  'task-reports',
  'answers',
  'programme',
  'domains',
  'sites',
  'units',
  'targets',
  'tasks',
  'extensions',
] as const satisfies readonly (keyof Messages['fields']['kinds'])[];
export type SchemaKind = (typeof SCHEMA_KINDS)[number];

/** Where each kind of file stands below the data directory. */
export const SCHEMA_PATHS: Readonly<Record<SchemaKind, string>> = {
  headcounts: '<year>/headcounts/<unit>/<YYYY-MM>.csv',
  summary: '<year>/summaries/<unit>/<YYYY-MM|H1|H2>.md',
  milestones: '<year>/milestones/<unit>.csv',
  'task-reports': '<year>/tasks/<unit>.csv',
  answers: '<year>/answers/<unit>.csv',
  programme: 'programme.json',
  domains: 'registry/domains.json',
  sites: 'registry/sites.json',
  units: 'registry/units.json',
  targets: '<year>/targets.json',
  tasks: '<year>/tasks.json',
  extensions: '<year>/extensions.json',
};

/** Objects that every schema repeats; their fields need no table of their own. */
const REPEATED = ['names'];

/** @throws {Error} where a field of the schema has no meaning in the interface text */
export function dictionaryTables(kind: SchemaKind, schema: Schema, lang: Lang): readonly DictionaryTable[] {
  const table = (name: string | null, object: Schema, scope: string): readonly DictionaryTable[] =>
    Object.keys(object.properties ?? {}).length === 0
      ? []
      : [{ name, fields: fieldsOf(object, schema, scope, lang) }, ...nested(object)];
  const nested = (object: Schema): readonly DictionaryTable[] =>
    Object.entries(object.properties ?? {}).flatMap(([name, field]) => table(name, field, name));
  const defined = Object.entries(schema.$defs ?? {})
    .filter(([name]) => !REPEATED.includes(name))
    .flatMap(([name, object]) => table(name, object, name));
  return [...table(null, schema, kind), ...defined];
}

function fieldsOf(object: Schema, root: Schema, scope: string, lang: Lang): readonly DictionaryField[] {
  return Object.entries(object.properties ?? {}).map(([name, field]) => {
    const shape = fieldShape(root, field);
    return {
      name,
      required: object.required?.includes(name) ?? false,
      type: typeText(shape, lang),
      rules: ruleTexts(shape, lang),
      meaning: meaningOf(scope, name, lang),
      example: exampleOf(root, field),
    };
  });
}

function meaningOf(scope: string, name: string, lang: Lang): string {
  const meanings: Readonly<Record<string, string>> = messages(lang).fields.meanings;
  const meaning = meanings[`${scope}/${name}`] ?? meanings[name];
  if (meaning === undefined) throw new Error(`The data dictionary does not explain ${scope}/${name}.`);
  return meaning;
}

function typeText({ types, itemTypes }: FieldShape, lang: Lang): string {
  const { dictionary } = messages(lang);
  const names: Readonly<Record<string, string>> = dictionary.types;
  const one = (type: string): string => names[type] ?? type;
  const many = (list: readonly string[]): string => list.map(one).join(dictionary.or);
  return types
    .map((type) =>
      type === 'array' && itemTypes.length > 0 ? dictionary.listOf(many(itemTypes)) : one(type),
    )
    .join(dictionary.or);
}

function ruleTexts(shape: FieldShape, lang: Lang): readonly string[] {
  const t = messages(lang);
  const d = t.dictionary;
  const say = createSay(lang, t);
  const { minimum, maximum, maxLength, allowed } = shape;
  // Written as in a file: a year takes no separators.
  const [least, most] = [minimum, maximum].map((limit) => (limit === null ? null : String(limit)));
  const range =
    least && most ? d.range(least, most) : least ? d.atLeast(least) : most ? d.atMost(most) : null;
  return [
    range,
    maxLength === null ? null : d.maxLength(say.number(maxLength)),
    allowed.length === 0 ? null : `${d.allowed}${t.chrome.colon}${allowed.join(t.chrome.listSeparator)}`,
  ].filter((rule) => rule !== null);
}

function exampleOf(root: Schema, field: Schema): string | null {
  const examples = field.examples ?? resolveReference(root, field).examples ?? [];
  const example = examples.find((value) => value !== null && value !== '');
  return typeof example === 'string' || typeof example === 'number' || typeof example === 'boolean'
    ? String(example)
    : null;
}

/** The published table's columns as fields of the dictionary. */
export function publishedTable(columns: readonly Column[], lang: Lang): readonly DictionaryField[] {
  return columns.map(({ name, type, description, constraints }) => {
    const { required, minimum, maxLength, enum: allowed } = constraints;
    const shape: FieldShape = {
      types: [type],
      itemTypes: [],
      allowed: Array.isArray(allowed) ? allowed.map(String) : [],
      minimum: typeof minimum === 'number' ? minimum : null,
      maximum: null,
      maxLength: typeof maxLength === 'number' ? maxLength : null,
    };
    return {
      name,
      required: required === true,
      type: typeText(shape, lang),
      rules: ruleTexts(shape, lang),
      meaning: description[lang],
      example: null,
    };
  });
}
