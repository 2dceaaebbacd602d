/** The checks as they are once the schemas have been changed and generated anew, in memory. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { vi } from 'vitest';

import { readSchemas } from '../../scripts/generate-schemas.ts';
import { shapesSource } from '../../scripts/schemas/shapes.ts';
import type { Schemas } from '../../scripts/schemas/types.ts';
import { validatorsSource } from '../../scripts/schemas/validators.ts';
import type * as Workbook from '../core/workbook/sheets.ts';
import type * as Corpus from '../corpus/case.ts';

/** A node of a schema, free to be changed. */
export type Node = Record<string, unknown>;
export type Documents = Readonly<Record<string, Node & { $defs: Record<string, Node> }>>;

const FOLDER = new URL('../../.cache/changed-schemas/', import.meta.url);
const schemas = await readSchemas();
let count = 0;

export interface Checks {
  readonly corpus: typeof Corpus;
  readonly workbook: typeof Workbook;
}

/** Every module of the core anew, with what is generated from the changed schemas in its place. */
export async function checksWith(change: (documents: Documents) => void): Promise<Checks> {
  const documents = structuredClone(schemas) as unknown as Documents;
  change(documents);
  const changed = documents as unknown as Schemas;
  const validators = await moduleOf(validatorsSource(changed), 'js');
  const shapes = await moduleOf(shapesSource(changed), 'ts');
  vi.resetModules();
  vi.doMock('../../src/core/schemas/validators.js', () => validators);
  vi.doMock('../../src/core/schemas/shapes.ts', () => shapes);
  return {
    corpus: await import('../corpus/case.ts'),
    workbook: await import('../core/workbook/sheets.ts'),
  };
}

/** A generated text as the module that it is. */
async function moduleOf(source: string, type: 'js' | 'ts'): Promise<object> {
  count += 1;
  const url = new URL(`${process.pid}-${count}.${type}`, FOLDER);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(url, source);
  try {
    return { ...((await import(/* @vite-ignore */ pathToFileURL(fileURLToPath(url)).href)) as object) };
  } finally {
    rmSync(url);
  }
}
