import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MARKS_SHEET } from '../../src/core/workbook/marks.ts';
import type { Mark } from '../../src/core/workbook/marks.ts';
import { markWorkbook } from '../../src/io/xlsxMark/markWorkbook.ts';
import { readEntries } from '../../src/io/xlsxMark/zipEntries.ts';
import { readWorkbook } from '../../src/io/xlsx/readWorkbook.ts';
import { MARK_WORDS } from '../../scripts/lib/markWords.ts';
import { withPart, workbookOf } from './workbooks.ts';

const ROWS = [
  ['月份', '专业领域', '人数', '备注'],
  ['2022-06', '计算机', 3, '一'],
  ['2022-06', '食品', null, null],
];
/** As they are read: short rows end early. */
const READ = ROWS.with(2, ['2022-06', '食品']);

const mark = (given: Partial<Mark> = {}): Mark => ({
  severity: 'error',
  sheet: '人数',
  cells: [{ line: 2, column: 2 }],
  place: '人数!B2',
  message: '第 2 行「专业领域」不对 <&>"',
  cure: '请改',
  code: 'unknown-domain',
  ...given,
});

const words = MARK_WORDS['zh-CN'];
const marked = (bytes: Uint8Array, marks: readonly Mark[], isOurSheet = false): Uint8Array =>
  markWorkbook(bytes, { marks, words, isOurSheet });
const book = (): Promise<Uint8Array> => workbookOf({ name: '人数', rows: ROWS });
const part = (bytes: Uint8Array, name: string): string => {
  const found = unzipSync(bytes)[name];
  if (found === undefined) throw new Error(`no part ${name}`);
  return strFromU8(found);
};
const SHEET = 'xl/worksheets/sheet1.xml';

/** Markup of a cell's look. */
function lookOf(bytes: Uint8Array, cell: string): string {
  const style = new RegExp(`<c r="${cell}"[^>]*\\bs="(\\d+)"`).exec(part(bytes, SHEET))?.[1];
  const looks = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(part(bytes, 'xl/styles.xml'))?.[1] ?? '';
  return [...looks.matchAll(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs)][Number(style)]?.[0] ?? '';
}
function fillOf(bytes: Uint8Array, cell: string): string {
  const fills = [...part(bytes, 'xl/styles.xml').matchAll(/<fill>.*?<\/fill>/gs)].map(([fill]) => fill);
  return fills[Number(/fillId="(\d+)"/.exec(lookOf(bytes, cell))?.[1])] ?? '';
}

describe('a marked workbook', () => {
  test('holds the same values, and a sheet that lists all problems', async () => {
    const sheets = await readWorkbook(
      marked(await book(), [mark(), mark({ severity: 'warning', sheet: null, cells: [], place: 'x.csv' })]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['人数', MARKS_SHEET]);
    expect(sheets[0]?.rows).toEqual(READ);
    expect(sheets[1]?.rows.slice(2)).toEqual([
      [...words.columns],
      ['1', '人数!B2', '错误', '第 2 行「专业领域」不对 <&>"', '请改', 'unknown-domain'],
      ['2', 'x.csv', '提醒', '第 2 行「专业领域」不对 <&>"', '请改', 'unknown-domain'],
    ]);
  });

  test('leaves every other part as it was packed', async () => {
    const before = await workbookOf({ name: '人数', rows: ROWS }, { name: '其他', rows: [['a']] });
    const after = new Map(readEntries(marked(before, [mark()])).map((entry) => [entry.name, entry.data]));
    const changed = readEntries(before)
      .filter(({ name, data }) => !Buffer.from(data).equals(Buffer.from(after.get(name) ?? [])))
      .map(({ name }) => name);
    expect(changed.toSorted()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      SHEET,
    ]);
  });

  test('colours cells by how bad it is, an error above a warning, blank cells and new rows too', async () => {
    const at = (line: number, column: number) => ({ cells: [{ line, column }] });
    const bytes = marked(await book(), [
      mark({ severity: 'warning' }),
      mark(),
      mark({ severity: 'warning', ...at(2, 3) }),
      mark(at(3, 3)),
      mark(at(3, 6)),
      mark(at(9, 2)),
      mark(at(7, 1)),
    ]);
    expect(fillOf(bytes, 'B2')).toContain('FFFFC7CD');
    expect(fillOf(bytes, 'C2')).toContain('FFFFEB9D');
    for (const cell of ['C3', 'F3', 'B9', 'A7']) expect(fillOf(bytes, cell)).toContain('FFFFC7CD');
    const xml = part(bytes, SHEET);
    const rows = [...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row));
    expect(rows).toEqual(rows.toSorted((left, right) => left - right));
    const cells = [...xml.matchAll(/<c r="([A-Z])3"/g)].map(([, column]) => column);
    expect(cells).toEqual(cells.toSorted());
  });

  test('keeps the rest of a cell’s look', async () => {
    const plain = await workbookOf({ name: '人数', rows: [['月份'], [new Date('2022-06-01')]] });
    const bytes = marked(plain, [mark({ cells: [{ line: 2, column: 1 }] })]);
    const format = /numFmtId="(\d+)"/.exec(lookOf(plain, 'A2'))?.[1];
    expect(format).not.toBe('0');
    expect(lookOf(bytes, 'A2')).toContain(`numFmtId="${format}"`);
  });

  test('puts one note on each marked cell, with all that is told of it', async () => {
    const bytes = marked(await book(), [
      mark(),
      mark({ message: '另一个' }),
      mark({ cells: [{ line: 3, column: null }] }),
    ]);
    const comments = part(bytes, 'xl/comments1.xml');
    expect([...comments.matchAll(/<comment ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual(['B2', 'A3']);
    expect(comments).toContain('不对 &lt;&amp;&gt;&quot;');
    expect(comments).toContain('另一个');
    expect(part(bytes, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(2);
    expect(part(bytes, SHEET)).toMatch(/<legacyDrawing [^>]*\/>(?:<(?:tableParts|extLst)|<\/worksheet>)/);
  });

  test('marked again, the marks are those of the second time', async () => {
    const once = marked(await book(), [mark(), mark({ cells: [{ line: 3, column: 3 }] })]);
    const twice = marked(once, [mark({ cells: [{ line: 3, column: 1 }], message: '新的' })], true);
    expect(fillOf(twice, 'B2')).not.toContain('FFFFC7CD');
    expect(fillOf(twice, 'A3')).toContain('FFFFC7CD');
    expect(
      [...part(twice, 'xl/comments1.xml').matchAll(/<comment ref="(\w+)"/g)].map(([, ref]) => ref),
    ).toEqual(['A3']);
    expect(part(twice, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(1);
    const sheets = await readWorkbook(twice);
    expect(sheets.map(({ name }) => name)).toEqual(['人数', MARKS_SHEET]);
    expect(sheets[1]?.rows).toHaveLength(4);
    expect(sheets[0]?.rows).toEqual(READ);
  });

  test('keeps the notes of others, and adds to one on a marked cell', async () => {
    const once = marked(await book(), [mark(), mark({ cells: [{ line: 3, column: 1 }] })]);
    const theirs = withPart(once, 'xl/comments1.xml', (xml) =>
      xml.replace('数据校验</author>', '张</author>'),
    );
    const again = marked(theirs, [mark({ message: '新的' })], true);
    const comments = part(again, 'xl/comments1.xml');
    expect([...comments.matchAll(/<comment ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual(['B2', 'A3']);
    expect(comments).toContain('【数据校验】新的');
    const third = part(marked(again, [mark({ message: '第三次' })], true), 'xl/comments1.xml');
    expect(third).toContain('【数据校验】第三次');
    expect(third).not.toContain('新的');
  });

  test('leaves a sheet of that name that is not ours', async () => {
    const own = await workbookOf({ name: '人数', rows: ROWS }, { name: MARKS_SHEET, rows: [['我的']] });
    const sheets = await readWorkbook(marked(own, [mark()]));
    expect(sheets.map(({ name }) => name)).toEqual(['人数', MARKS_SHEET, `${MARKS_SHEET}2`]);
    expect(sheets[1]?.rows).toEqual([['我的']]);
  });

  test('reads cells without references, prefixed elements and a workbook without styles', async () => {
    const bare = withPart(await book(), SHEET, (xml) =>
      xml.replace(/ r="[A-Z]*\d+"/g, '').replace(/ s="\d+"/g, ''),
    );
    const parts = unzipSync(bare);
    const prefixed = Object.fromEntries(
      Object.entries(parts)
        .filter(([name]) => name !== 'xl/styles.xml')
        .map(([name, bytes]) => {
          if (name !== SHEET) return [name, bytes];
          const xml = strFromU8(bytes)
            .replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:')
            .replace(' xmlns=', ' xmlns:x=');
          return [name, strToU8(xml)];
        }),
    );
    const rels = strFromU8(prefixed['xl/_rels/workbook.xml.rels']!).replace(
      /<Relationship [^>]*styles[^>]*>/,
      '',
    );
    const made = zipSync({ ...prefixed, 'xl/_rels/workbook.xml.rels': strToU8(rels) });
    const bytes = marked(made, [mark(), mark({ cells: [{ line: 3, column: 3 }] })]);
    expect(part(bytes, SHEET)).toMatch(/<x:row><x:c [^>]*><x:v>\d+<\/x:v><\/x:c><x:c [^>]*s="\d+"/);
    expect(part(bytes, 'xl/styles1.xml')).toContain('FFFFC7CD');
    expect(part(bytes, SHEET)).toContain('<x:legacyDrawing');
  });

  test('gives the same bytes each time', async () => {
    const bytes = await book();
    expect(Buffer.from(marked(bytes, [mark()])).equals(Buffer.from(marked(bytes, [mark()])))).toBe(true);
  });

  test('says how many cells have a colour and no note', async () => {
    const cells = Array.from({ length: 1200 }, (_, at) => ({ line: at + 2, column: 2 }));
    const bytes = marked(await book(), [mark({ cells })]);
    expect(part(bytes, 'xl/comments1.xml').match(/<comment /g)).toHaveLength(1000);
    expect((await readWorkbook(bytes))[1]?.rows[1]?.[0]).toBe('另有 200 格只标了颜色，没有加批注。');
  });

  test('takes time that grows with the size', async () => {
    const rows = Array.from({ length: 20_000 }, () => ['a', 'b', 'c', 1]);
    const bytes = await workbookOf({ name: '人数', rows });
    const cells = Array.from({ length: 20_000 }, (_, at) => ({ line: at + 1, column: 6 }));
    const start = performance.now();
    marked(bytes, [mark({ cells })]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
