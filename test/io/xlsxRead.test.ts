import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, readWorkbook, UnreadableWorkbook } from '../../src/io/xlsx/readWorkbook.ts';
import { plainSheet } from '../../src/core/workbook/sheet.ts';
import { cells, packed, rawParts, withPart, workbookOf } from './workbooks.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const faultOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readWorkbook(bytes);
    return 'none';
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return error.fault;
    throw error;
  }
};

/** An XML document of nothing but blanks. */
function spaces(length: number): Uint8Array {
  const bytes = new Uint8Array(length).fill(0x20);
  bytes.set(strToU8('<workbook>'));
  bytes.set(strToU8('</workbook>'), length - 11);
  return bytes;
}

describe('a workbook', () => {
  test('is its sheets with their values and merged cells', async () => {
    const month = new Date('2022-06-01T00:00:00Z');
    const bytes = await workbookOf(
      { name: '人数', rows: [['表'], [], [' 领域 ', 3, true, month, '1,200']], merged: ['A1:E1', 'B3:B5'] },
      { name: '空', rows: [] },
    );
    expect(await readWorkbook(bytes)).toEqual([
      plainSheet(
        '人数',
        [['表'], [], [' 领域 ', 3, true, month, '1,200']],
        [
          { top: 1, left: 1, bottom: 1, right: 5 },
          { top: 3, left: 2, bottom: 5, right: 2 },
        ],
      ),
      plainSheet('空', []),
    ]);
  });

  test.each([
    ['m/d/yy'],
    ['yyyy"年"m"月"'],
    ['yyyy"年"m"月";@'],
    ['[$-804]yyyy"年"m"月"d"日";@'],
    ['mmm-yy'],
  ])('knows a date by its format %s', async (dateFormat) => {
    const month = new Date('2022-06-01T00:00:00Z');
    const [sheet] = await readWorkbook(await workbookOf({ name: '人数', rows: [[month]], dateFormat }));
    expect(sheet?.rows).toEqual([[month]]);
  });

  test.each([[17], [27], [31], [57], [58]])(
    'knows a date by the number %i that Excel has for its format',
    async (id) => {
      const month = new Date('2022-06-01T00:00:00Z');
      const bytes = withPart(await workbookOf({ name: '人数', rows: [[month]] }), 'xl/styles.xml', (xml) =>
        xml.replace(/<numFmts.*?<\/numFmts>/s, '').replaceAll('numFmtId="100"', `numFmtId="${id}"`),
      );
      expect((await readWorkbook(bytes))[0]?.rows).toEqual([[month]]);
    },
  );

  test('may hold a sheet that is a chart', async () => {
    const bytes = withPart(
      await workbookOf({ name: '人数', rows: [['甲']] }, { name: '图', rows: [['乙']] }),
      'xl/_rels/workbook.xml.rels',
      (xml) =>
        xml.replace(
          /relationships\/worksheet("[^>]*sheet2\.xml|[^>]*sheet2\.xml[^>]*relationships\/worksheet")/,
          (match) => match.replace('relationships/worksheet', 'relationships/chartsheet'),
        ),
    );
    expect(await readWorkbook(bytes)).toEqual([plainSheet('人数', [['甲']]), plainSheet('图', [])]);
  });
});

describe('what is no workbook', () => {
  test('in the old format, by content', async () => {
    const old = new Uint8Array(4096);
    old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(await faultOf(old)).toBe('old-format');
    old.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
    expect(await faultOf(old)).toBe('encrypted');
  });

  test('or no workbook at all', async () => {
    expect(await faultOf(new Uint8Array())).toBe('not-a-workbook');
    expect(await faultOf(strToU8('month,domain\n'))).toBe('not-a-workbook');
    expect(await faultOf(zipSync({ 'content.xml': strToU8('<office/>') }))).toBe('not-a-workbook');
    const good = await workbookOf({ name: '人数', rows: [['甲']] });
    expect(await faultOf(good.subarray(0, good.length - 200))).toBe('not-a-workbook');
    expect(await faultOf(withPart(good, SHEET, (xml) => xml.slice(0, xml.length / 2)))).toBe(
      'not-a-workbook',
    );
  });

  test('any byte may be damaged', async () => {
    const good = await workbookOf({ name: '人数', rows: [['甲', 1]], merged: ['A1:A2'] });
    for (let at = 0; at < good.length; at += 23) {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      expect(['none', 'not-a-workbook', 'too-large']).toContain(await faultOf(bytes));
    }
  });
});

describe('no workbook holds the reader for long', () => {
  const cost = async (sheet: string): Promise<number> => {
    const bytes = packed(rawParts({ sheet }));
    const before = process.threadCpuUsage();
    await faultOf(bytes);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };

  test.each([
    ['quotes that are never closed', '<row '.repeat(60_000) + '"a'.repeat(200_000)],
    ['tags without an end', '<c r="A1" '.repeat(100_000)],
    ['quotes that run over tags', `<row a='${'"<c>'.repeat(60_000)}`],
    ['entities', `<sheetData><row><c t="str"><v>${'&#65;'.repeat(2_000_000)}</v></c></row></sheetData>`],
    ['escaped characters', cells(`<c t="str"><v>${'_x0041_'.repeat(60_000)}</v></c>`)],
    [
      'ranges over each other',
      `${cells('<c><v>1</v></c>')}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(200_000)}</mergeCells>`,
    ],
    ['columns over each other', `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(200_000)}</cols>`],
    [
      'lines folded away',
      `<sheetData>${'<row outlineLevel="1" collapsed="1"/>'.repeat(300_000)}</sheetData>`,
    ],
  ])('not with %s', async (_, sheet) => {
    expect(await cost(sheet)).toBeLessThan(2000);
  });
});

test('large tables and sheets of styled blanks open', async () => {
  const row = (at: number, cell: string): string =>
    `<row r="${at + 1}" ht="12.8" customFormat="1" s="0">${cell}</row>`;
  const lines = (count: number, cell: string): string =>
    `<sheetData>${Array.from({ length: count }, (_, at) => row(at, cell)).join('')}</sheetData>`;
  const [table] = await readWorkbook(
    packed(rawParts({ sheet: lines(20_000, '<c><v>1</v></c>'.repeat(10)) })),
  );
  expect([table?.rows.length, table?.rows.at(-1)?.length]).toEqual([20_000, 10]);
  const [blank] = await readWorkbook(packed(rawParts({ sheet: lines(100_000, '<c s="0"/>'.repeat(7)) })));
  expect(blank?.rows).toEqual([]);
});

describe('what is too large', () => {
  test('packed', async () => {
    expect(await faultOf(new Uint8Array(MOST_BYTES + 1))).toBe('too-large');
  });

  test('unpacked, and is unpacked no further than that, whatever size the zip states', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': spaces(40 * 1024 * 1024) }, { level: 1 });
    expect(await faultOf(bomb)).toBe('too-large');
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    const central = Buffer.from(bomb).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    for (const at of [22, central + 24]) view.setUint32(at, 100, true);
    expect(await faultOf(bomb)).toBe('too-large');
  });

  test('for a cell in the last corner of the sheet', async () => {
    const good = await workbookOf({ name: '人数', rows: [['甲', 1]] });
    const far = (cell: string) => (xml: string) =>
      xml.replace(
        '</sheetData>',
        `<row r="${cell.replace(/\D/g, '')}"><c r="${cell}"><v>1</v></c></row></sheetData>`,
      );
    expect(await faultOf(withPart(good, SHEET, far('XFD1048576')))).toBe('too-large');
    expect(await faultOf(withPart(good, SHEET, far('A99999999999')))).toBe('too-large');
    expect(await faultOf(withPart(good, SHEET, far('B900')))).toBe('none');
  });

  test('but not for cells far out that only have a colour', async () => {
    const good = await workbookOf({ name: '人数', rows: [['甲', 1]] });
    const coloured = withPart(good, SHEET, (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'),
    );
    expect((await readWorkbook(coloured))[0]?.rows).toEqual([['甲', 1]]);
  });
});
