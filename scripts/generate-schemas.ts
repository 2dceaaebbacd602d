/**
 * Writes src/core/schemas/ from schemas/: types, shapes, validators and their declarations.
 *
 *   node scripts/generate-schemas.ts            writes
 *   node scripts/generate-schemas.ts --check    exits 1 where a generated file is stale
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { format, resolveConfig } from 'prettier';

import { KINDS } from './schemas/kinds.ts';
import { shapesSource } from './schemas/shapes.ts';
import { typesSource, type SchemaDocument, type Schemas } from './schemas/types.ts';
import { declarationsSource, validatorsSource } from './schemas/validators.ts';

const ROOT = new URL('../', import.meta.url);
const OUT = new URL('src/core/schemas/', ROOT);

/** Every schema, by kind. */
export async function readSchemas(): Promise<Schemas> {
  const entries = KINDS.map(async (kind) => {
    const text = await readFile(new URL(`schemas/${kind}.schema.json`, ROOT), 'utf8');
    return [kind, JSON.parse(text) as SchemaDocument] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Text of every generated file, by its name in src/core/schemas/. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const schemas = await readSchemas();
  const config = await resolveConfig(new URL('x.ts', OUT));
  const tidy = (text: string) => format(text, { ...config, parser: 'typescript', plugins: [] });
  return new Map([
    ['types.ts', await tidy(await typesSource(schemas))],
    ['shapes.ts', await tidy(shapesSource(schemas))],
    ['validators.js', validatorsSource(schemas)],
    ['validators.d.ts', await tidy(declarationsSource())],
  ]);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const stale: string[] = [];
  for (const [name, text] of await generatedFiles()) {
    const url = new URL(name, OUT);
    const current = await readFile(url, 'utf8').catch(() => null);
    if (current === text) continue;
    stale.push(`src/core/schemas/${name}`);
    if (!values.check) await writeFile(url, text);
  }
  if (stale.length === 0) return;
  if (!values.check) return console.log(`written: ${stale.join(', ')}`);
  console.error(`stale: ${stale.join(', ')}\nRun: node scripts/generate-schemas.ts`);
  process.exitCode = 1;
}

if (import.meta.main) await main();
