import { readdir, readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';

import { expect, test } from 'vitest';

import { generatedFiles, readSchemas } from '../../scripts/generate-schemas.ts';
import { EXPORTS } from '../../scripts/schemas/kinds.ts';
import { typesSource, type SchemaDocument } from '../../scripts/schemas/types.ts';
import { validateHeadcounts } from '../../src/core/schemas/validators.js';

const OUT = new URL('../../src/core/schemas/', import.meta.url);

test('the generated files are those that the schemas make', { timeout: 60_000 }, async () => {
  for (const [name, text] of await generatedFiles()) {
    const committed = await readFile(new URL(name, OUT), 'utf8');
    // Compared as a whole but reported by name: a diff of generated code helps no one.
    expect(committed === text, `${name} is stale; run: node scripts/generate-schemas.ts`).toBe(true);
  }
});

test('the validators need no library and no global of Node or of a browser', async () => {
  const source = await readFile(new URL('validators.js', OUT), 'utf8');
  expect(source).not.toMatch(/\brequire\(|\bimport\b|\bprocess\b|\bglobalThis\b|\bnew Function\b/);
  const script = source.replace(/export const (\w+)=/g, 'exported.$1=');
  const exported: Record<string, (data: unknown) => boolean> = {};
  runInNewContext(script, { exported });
  expect(Object.keys(exported).sort()).toEqual(EXPORTS.map(({ validator }) => validator).sort());
  expect(
    exported['validateSummary']?.({ unit: 'gd-food', period: '2022-H1', work: '', suggestions: '' }),
  ).toBe(true);
});

test('every validator is used by the check', async () => {
  const folder = new URL('../../src/core/check/', import.meta.url);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(
    names.map((name) => readFile(new URL(name.replaceAll('\\', '/'), folder), 'utf8')),
  );
  const unused = EXPORTS.filter(({ validator }) => !texts.some((text) => text.includes(`${validator},`)));
  expect(unused.map(({ validator }) => validator)).toEqual([]);
});

test('all violations are reported, each with its place, keyword and parameters', () => {
  const document = {
    unit: 'gd-food',
    month: '2022-06',
    rows: [
      { domain: 'food', site: 'guangdong', origin: 'HK', headcount: '3', remark: 'x' },
      { domain: 'food' },
    ],
  };
  expect(validateHeadcounts(document)).toBe(false);
  const errors = (validateHeadcounts.errors ?? []).map(({ instancePath, keyword, params }) => ({
    instancePath,
    keyword,
    params,
  }));
  expect(errors).toEqual([
    { instancePath: '/rows/0', keyword: 'additionalProperties', params: { additionalProperty: 'remark' } },
    { instancePath: '/rows/0/headcount', keyword: 'type', params: { type: 'integer' } },
    { instancePath: '/rows/1', keyword: 'required', params: { missingProperty: 'site' } },
    { instancePath: '/rows/1', keyword: 'required', params: { missingProperty: 'origin' } },
    { instancePath: '/rows/1', keyword: 'required', params: { missingProperty: 'headcount' } },
  ]);
});

test('a definition that differs between two schemas is refused', async () => {
  const schemas = await readSchemas();
  const sites = schemas['sites'] as SchemaDocument;
  const other = { ...sites, $defs: { ...sites.$defs, id: { type: 'integer' } } };
  await expect(typesSource({ ...schemas, sites: other })).rejects.toThrow(/sites.*"id" differently/);
});
