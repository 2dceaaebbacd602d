/** Workbooks marked with what the import found in them: which cells, and what each says. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { HEADER, importOf, ROWS } from '../core/workbook/sheets.ts';
import type { Given } from '../core/workbook/sheets.ts';
import { marksOf } from '../../scripts/lib/markedWorkbook.ts';
import { MARK_WORDS } from '../../scripts/lib/markWords.ts';
import type { ImportResult } from '../../src/core/workbook/importResult.ts';
import { markWorkbook } from '../../src/io/xlsxMark/markWorkbook.ts';
import { readWorkbook } from '../../src/io/xlsx/readWorkbook.ts';
import { withPart, workbookOf } from './workbooks.ts';
import type { MadeSheet } from './workbooks.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const COLOURS = /FFFFC7CD|FFFFEB9D/;
const [FIRST = [], SECOND = []] = ROWS;
const MAINLAND = SECOND.with(3, '内地').with(4, 1);

const table = (rows: MadeSheet['rows'], name = '人数'): Promise<Uint8Array> => workbookOf({ name, rows });
const withSheet = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array =>
  withPart(bytes, SHEET, change);
const hideRow =
  (line: number) =>
  (xml: string): string =>
    xml.replace(`<row r="${line}"`, `<row r="${line}" hidden="1"`);
const strike =
  (...cells: readonly string[]) =>
  (xml: string): string =>
    cells.reduce(
      (text, cell) =>
        text.replace(
          new RegExp(`<c r="${cell}"[^>]*>.*?</c>`),
          `<c r="${cell}" t="inlineStr"><is><r><rPr><strike/></rPr><t>2</t></r></is></c>`,
        ),
      xml,
    );

async function imported(bytes: Uint8Array, given: Given = {}): Promise<ImportResult> {
  const result = importOf(await readWorkbook(bytes), given);
  if (result === null) throw new Error('no table');
  return result;
}

async function marked(bytes: Uint8Array, given: Given = {}) {
  const marks = marksOf(await imported(bytes, given), 'zh-CN');
  const after = markWorkbook(bytes, { marks, words: MARK_WORDS['zh-CN'], isOurSheet: false });
  const [, list] = await readWorkbook(after);
  return { bytes: after, marks, list: list?.rows.slice(3) ?? [] };
}

const part = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** Addresses of all cells that have one of our colours. */
function coloured(bytes: Uint8Array): readonly string[] {
  const styles = part(bytes, 'xl/styles.xml');
  const fills = [...styles.matchAll(/<fill>.*?<\/fill>/gs)].map(([fill]) => fill);
  const looks = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
  const ours = [...looks.matchAll(/<xf\b[^>]*>/g)].map(([look]) =>
    COLOURS.test(fills[Number(/fillId="(\d+)"/.exec(look)?.[1] ?? 0)] ?? ''),
  );
  return [...part(bytes, SHEET).matchAll(/<c r="([A-Z]+\d+)"([^>]*)/g)].flatMap(([, cell = '', rest = '']) =>
    ours[Number(/\bs="(\d+)"/.exec(rest)?.[1] ?? 0)] === true ? [cell] : [],
  );
}

/** Cell → text of its note. */
function notes(bytes: Uint8Array): ReadonlyMap<string, string> {
  const comments = part(bytes, 'xl/comments1.xml');
  return new Map(
    [...comments.matchAll(/<comment ref="(\w+)".*?<\/comment>/gs)].map(([text, cell = '']) => [
      cell,
      text.replace(/<[^>]*>/g, ''),
    ]),
  );
}

const ALL = [HEADER, FIRST, SECOND];

describe('a marked workbook', () => {
  const cases: readonly (readonly [string, string, readonly string[], () => Promise<Uint8Array>, Given?])[] =
    [
      ['a hidden row', 'hidden-part', ['A3'], async () => withSheet(await table(ALL), hideRow(3))],
      [
        'a hidden column, which is no one cell',
        'hidden-part',
        [],
        async () =>
          withSheet(await table(ALL), (xml) =>
            xml.replace('<sheetData>', '<cols><col min="5" max="5" hidden="1"/></cols><sheetData>'),
          ),
      ],
      [
        'what is struck out, wherever it is',
        'struck-out',
        ['E2', 'E4'],
        async () => withSheet(await table([...ALL, MAINLAND]), strike('E2', 'E4')),
      ],
      [
        'a title of another month',
        'names-another-month',
        ['A1'],
        () => table([['2022年7月互认人数统计表'], ...ALL]),
      ],
      ['a tab of another month, which is no cell', 'names-another-month', [], () => table(ALL, '7月')],
      [
        'a name of the file, which is no cell',
        'names-another-unit',
        [],
        () => table(ALL),
        { fileName: '省食品学会6月.xlsx' },
      ],
      [
        'one name in several lines',
        'unknown-domain',
        ['B2', 'B4'],
        () => table([HEADER, FIRST.with(1, '某某'), SECOND, MAINLAND.with(1, '某某')]),
      ],
      [
        'a blank cell that is not there',
        'blank-value',
        ['E3'],
        () => table([HEADER, FIRST, SECOND.with(4, null)]),
      ],
      [
        'a total that is wrong',
        'total-mismatch',
        ['E4'],
        () => table([...ALL, ['合计', null, null, null, 9, null]]),
      ],
      [
        'an unknown unit of a collector',
        'unknown-unit-in-row',
        ['A2', 'A3'],
        () =>
          table([
            ['单位', ...HEADER],
            ['某某', ...FIRST],
            ['某某', ...SECOND],
          ]),
        { unit: null },
      ],
    ];
  const named = cases.map(
    ([name, code, cells, make, given]) => [name, { code, cells, make, given }] as const,
  );
  test.each(named)('marks %s', async (_, { code, cells, make, given }) => {
    const { bytes, marks, list } = await marked(await make(), given);
    expect(marks.map((mark) => mark.code)).toEqual([code]);
    const [mark] = marks;
    expect(coloured(bytes)).toEqual(cells);
    expect([...notes(bytes).keys()]).toEqual(cells);
    for (const note of notes(bytes).values()) {
      expect(note).toContain(mark?.message);
      expect(note).toContain(mark?.cure);
    }
    expect(list).toEqual([['1', mark?.place, '错误', mark?.message, mark?.cure, code]]);
  });

  test('links each line of the list to its cell', async () => {
    const { bytes } = await marked(await table([['2022年7月统计表'], ...ALL]));
    expect(part(bytes, 'xl/worksheets/sheet2.xml')).toContain(`<hyperlink ref="B4" location="'人数'!A1"/>`);
  });

  test('mended and sent in again, it imports as if it had never been marked', async () => {
    const wrong = withSheet(
      await table([
        ['2022年7月互认人数统计表'],
        HEADER,
        FIRST.with(1, '某某'),
        SECOND.with(4, null),
        MAINLAND.with(1, '某某'),
        ['合计', null, null, null, 6, null],
      ]),
      hideRow(5),
    );
    // What a person does in Excel, cell for cell.
    const mend = (bytes: Uint8Array): Uint8Array =>
      withPart(
        withSheet(bytes, (xml) =>
          xml
            .replace(' hidden="1"', '')
            .replace(/<c r="E4"[^>]*\/>|(?=<c r="F4")|(?=<\/row><row r="5")/, '<c r="E4"><v>2</v></c>'),
        ),
        STRINGS,
        (xml) => xml.replace('2022年7月', '2022年6月').replace('某某', '计算机信息工程'),
      );
    const first = await marked(wrong);
    expect(first.marks.length).toBeGreaterThan(2);
    const plain = await imported(mend(wrong));
    const again = await imported(mend(first.bytes));
    expect([again.valid, again.problems]).toEqual([true, []]);
    expect([...again.files]).toEqual([...plain.files]);
    expect(again.files.size).toBe(1);
    expect(again.receipt).toEqual(plain.receipt);
    expect([...again.unusedSheets, ...again.hiddenSheets]).toEqual([]);
  });
});
