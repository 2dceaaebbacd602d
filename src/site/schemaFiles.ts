/** The schemas as files: for the data dictionary, and published beside it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SchemaKind } from './dictionary.ts';
import type { Schema } from './schemaShape.ts';

export const schemaFileName = (kind: SchemaKind): string => `${kind}.schema.json`;

export function readSchemaText(kind: SchemaKind): string {
  return readFileSync(resolve('schemas', schemaFileName(kind)), 'utf8');
}

export function readSchema(kind: SchemaKind): Schema {
  return JSON.parse(readSchemaText(kind)) as Schema;
}
