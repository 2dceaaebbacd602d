/** A schema changed by hand in a copy of the project, generated and run as a maintainer would. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, expect, test } from 'vitest';

import { writeXlsx } from '../../src/io/xlsxWrite.ts';
import { BASE_FILES } from '../corpus/base.ts';

const ROOT = join(import.meta.dirname, '../..');
// Inside the project, so that its packages are found.
mkdirSync(join(ROOT, '.cache'), { recursive: true });
const copy = mkdtempSync(join(ROOT, '.cache/schemas-by-hand-'));
afterAll(() => rmSync(copy, { recursive: true }));

const UNIT = '2022/headcounts/gd-computer';
const HEADER = 'month,domain,site,origin,headcount,note';
const row = (month: string, count: number): string =>
  `${HEADER}\n${month},computer-information,guangdong,HK,${count},\n`;

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), content);
}

function run(...args: readonly string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** `code@file:line` of every error; that a month is like the one before is no matter here. */
function validate(): readonly string[] {
  const { said } = run('scripts/validate.js', '--as-of', '2022-12-31', '--format', 'json');
  const { problems } = JSON.parse(said) as {
    problems: readonly {
      readonly code: string;
      readonly severity: string;
      readonly file: string;
      readonly line: number;
    }[];
  };
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, line }) => `${code}@${file}:${line}`);
}

test(
  'a maximum put into the schema makes 600 fail in CSV, JSON and workbook',
  { timeout: 120_000 },
  async () => {
    for (const folder of ['src', 'scripts', 'schemas', 'package.json']) {
      cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
    }
    for (const [path, text] of Object.entries(BASE_FILES)) write(`data/${path}`, text);
    write(`data/${UNIT}/2022-09.csv`, row('2022-09', 600));
    const inJson = { domain: 'computer-information', site: 'guangdong', origin: 'HK', headcount: 600 };
    const file = { unit: 'gd-computer', month: '2022-10', rows: [inJson] };
    write(`data/${UNIT}/2022-10.json`, `${JSON.stringify(file, null, 1)}\n`);
    const cells = row('2022-11', 600)
      .trim()
      .split('\n')
      .map((line) => line.split(',').map((cell) => (cell === '600' ? 600 : cell)));
    write('month.xlsx', await writeXlsx([{ name: '人数', rows: cells, widths: [] }]));
    const importing = ['scripts/import.ts', 'month.xlsx', '--unit', 'gd-computer', '--month', '2022-11'];

    expect(validate()).toEqual([]);

    const schema = join(copy, 'schemas/headcounts.schema.json');
    const before = readFileSync(schema, 'utf8');
    writeFileSync(schema, before.replace(/"maximum": \d+/, '"maximum": 500'));
    expect(run('scripts/generate-schemas.ts')).toMatchObject({ status: 0 });

    expect(validate()).toEqual([
      `headcount-too-large@${UNIT}/2022-09.csv:2`,
      `headcount-too-large@${UNIT}/2022-10.json:9`,
    ]);
    const { status, said } = run(...importing, '--lang', 'en');
    expect(status).toBe(1);
    expect(said).toContain('Sheet “人数”, row 2, column E');
    expect(said).toContain(
      '“600” is more than the 500 people that one row may report. [headcount-too-large]',
    );
  },
);
