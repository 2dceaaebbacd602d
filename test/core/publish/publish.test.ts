import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { PUBLISHED_FILES } from '../../../src/core/publish/publish.ts';
import { headcountRows } from '../../../src/core/publish/rows.ts';
import { publishedFiles, sha256 } from '../../../src/io/publishedFiles.ts';
import { writeTogether } from '../../../src/io/writeTogether.ts';
import { brokenRules } from './dataPackageRules.ts';
import { sampleFigures } from './sample.ts';

const figures = sampleFigures();
const files = await publishedFiles(figures, null);
const bytesOf = (name: (typeof PUBLISHED_FILES)[number]): Uint8Array => {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`No ${name}.`);
  return bytes;
};
const textOf = (name: (typeof PUBLISHED_FILES)[number]): string => new TextDecoder().decode(bytesOf(name));

describe('the published data set', () => {
  test('has every file that it names', () => {
    expect([...files.keys()]).toEqual([...PUBLISHED_FILES]);
  });

  test('is the same to the byte each time', async () => {
    const again = await publishedFiles(sampleFigures(), null);
    for (const name of PUBLISHED_FILES) {
      expect(sha256(again.get(name) ?? new Uint8Array()), name).toBe(sha256(bytesOf(name)));
    }
  });

  test('describes its files with their true sizes and hashes', () => {
    const descriptor = JSON.parse(textOf('datapackage.json')) as {
      resources: { path?: (typeof PUBLISHED_FILES)[number]; bytes?: number; hash?: string }[];
    };
    expect(brokenRules(descriptor)).toEqual([]);
    const described = descriptor.resources.flatMap(({ path, bytes, hash }) =>
      path === undefined ? [] : [{ path, bytes, hash }],
    );
    expect(described).toHaveLength(4);
    for (const { path, bytes, hash } of described) {
      expect({ bytes, hash }).toEqual({
        bytes: bytesOf(path).byteLength,
        hash: `sha256:${sha256(bytesOf(path))}`,
      });
    }
  });

  test('has checksums that sha256sum finds right', () => {
    const folder = mkdtempSync(join(tmpdir(), 'published-'));
    try {
      writeTogether(folder, files);
      const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } } as const;
      const said = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], options);
      expect(said.trim().split('\n')).toEqual([
        'datapackage.json: OK',
        'headcounts.csv: OK',
        'headcounts.json: OK',
        'headcounts.xlsx: OK',
        'summary.json: OK',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('says that it is illustrative in every file', async () => {
    expect(textOf('headcounts.csv').trim().split('\n').at(-1)?.endsWith(',true')).toBe(true);
    expect(JSON.parse(textOf('headcounts.json'))).toSatisfy((rows: { illustrative: boolean }[]) =>
      rows.every(({ illustrative }) => illustrative),
    );
    expect(JSON.parse(textOf('summary.json'))).toHaveProperty('illustrative', true);
    expect(JSON.parse(textOf('datapackage.json'))).toHaveProperty('illustrative', true);
    const sheets = await readWorkbook(Buffer.from(bytesOf('headcounts.xlsx')));
    const about = sheets.find(({ sheet }) => sheet === '说明');
    expect(JSON.stringify(about?.data)).toContain('示例数据');
  });
});

describe('headcounts.xlsx', () => {
  test('reads back as the rows of the table', async () => {
    const sheets = await readWorkbook(Buffer.from(bytesOf('headcounts.xlsx')));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['headcounts', '说明']);
    const [header = [], ...cells] = sheets[0]?.data ?? [];
    const rows = headcountRows(figures);
    expect(cells).toHaveLength(rows.length);
    const columnOf = (name: string) => cells.map((row) => row[header.indexOf(name)]);
    expect(columnOf('headcount')).toEqual(rows.map(({ headcount }) => headcount));
    expect(columnOf('line')).toEqual(rows.map(({ line }) => line));
    expect(columnOf('file')).toEqual(rows.map(({ file }) => file));
  });

  test('holds no formula, and no text that could become one', () => {
    const parts = new Map(Object.entries(unzipSync(bytesOf('headcounts.xlsx'))));
    const xmlOf = (name: string): string => new TextDecoder().decode(parts.get(name));
    expect([...parts.keys()].filter((name) => /<f[ >]/.test(xmlOf(name)))).toEqual([]);
    const texts = [...xmlOf('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)/g)].map(
      ([, text]) => text ?? '',
    );
    expect(texts.some((text) => text.startsWith("'=HYPERLINK"))).toBe(true);
    expect(texts.filter((text) => /^[=+\-@＝＋－＠]/u.test(text))).toEqual([]);
  });
});
