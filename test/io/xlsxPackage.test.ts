/** How programs lay out the package of a workbook and write its XML. */
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/io/xlsx/readWorkbook.ts';
import { cells, packed, rawParts, rawSheet } from './workbooks.ts';

const SHEET = cells('<c t="s"><v>0</v></c>', '<c><v>3</v></c>');
const PARTS = rawParts({ sheet: SHEET, strings: '<si><t>人数</t></si>' });
const ROWS = [['人数', 3]];
const rowsOf = async (parts: Readonly<Record<string, string>>) =>
  (await readWorkbook(packed(parts)))[0]?.rows;
const renamed = (rename: (name: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(PARTS).map(([name, text]) => [rename(name), text]));

describe('parts are found', () => {
  test('in another case, with backslashes, below another root', async () => {
    expect(await rowsOf(renamed((name) => name.toUpperCase().replace('.XML', '.xml')))).toEqual(ROWS);
    expect(await rowsOf(renamed((name) => name.replaceAll('/', '\\')))).toEqual(ROWS);
    expect(await rowsOf(renamed((name) => `/${name}`))).toEqual(ROWS);
  });

  test('by the relationships of the package, whatever the workbook is called', async () => {
    const { 'xl/workbook.xml': workbook = '', 'xl/_rels/workbook.xml.rels': rels = '', ...rest } = PARTS;
    const parts = {
      ...rest,
      '_rels/.rels': (PARTS['_rels/.rels'] ?? '').replace('xl/workbook.xml', '/book/main book.xml'),
      'book/main book.xml': workbook,
      'book/_rels/main book.xml.rels': rels
        .replace('"worksheets/', '"../xl/worksheets/')
        .replace('"sharedStrings', '"/xl/sharedStrings')
        .replace('"styles', '"/xl/none'),
    };
    expect(await rowsOf(parts)).toEqual(ROWS);
    expect(
      await rowsOf({ ...parts, '_rels/.rels': parts['_rels/.rels'].replace('main book', 'main%20book') }),
    ).toEqual(ROWS);
  });

  test('where nothing says where they are, at their usual places', async () => {
    const { '_rels/.rels': _, ...rest } = PARTS;
    const rels = (rest['xl/_rels/workbook.xml.rels'] ?? '').replace(/<Relationship Id="r[23]".*?\/>/g, '');
    expect(await rowsOf({ ...rest, 'xl/_rels/workbook.xml.rels': rels })).toEqual(ROWS);
  });

  test('but not where there are two of one name', async () => {
    const parts = { ...PARTS, 'XL/worksheets/sheet1.xml': PARTS['xl/worksheets/sheet1.xml'] ?? '' };
    await expect(readWorkbook(packed(parts))).rejects.toThrow('not-a-workbook');
  });

  test('and a damaged byte of a part is not read as another value', async () => {
    const bytes = packed(PARTS);
    const at = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 40;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await expect(readWorkbook(bytes)).rejects.toThrow('not-a-workbook');
  });
});

describe('XML is read', () => {
  test('with any prefix, in the strict edition, with single quotes and blanks', async () => {
    const strict = (text: string): string =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006',
          'http://purl.oclc.org/ooxml/officeDocument',
        )
        .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
        .replace(/="([^"]*)"/g, "\n = '$1' ")
        .replace('xmlns\n', 'xmlns:x\n');
    const parts = Object.entries(PARTS).map(([name, text]) => [name, strict(text)]);
    expect(await rowsOf(Object.fromEntries(parts))).toEqual(ROWS);
  });

  test('with entities, CDATA, comments, instructions and blanks that count', async () => {
    const { rows } = await rawSheet({
      sheet: cells(
        '<c t="inlineStr"><is><t xml:space="preserve"> &lt;甲&#x4E59;&#19993;&gt; </t></is></c>',
        '<c t="inlineStr"><is><t>a<![CDATA[<b>&amp;]]]]><![CDATA[>c]]></t></is></c>',
        '<!-- <c><v>9</v></c> --><?x <c/>?><c t="str"><v>一_x000D_&#10;二_x005F_x0041_</v></c>',
      ),
    });
    expect(rows).toEqual([[' <甲乙丙> ', 'a<b>&amp;]]>c', '一\r\n二_x0041_']]);
  });

  test.each([
    ['<!DOCTYPE x [<!ENTITY a "aaaa">]>'],
    ['<a b="1" b="2"/>'],
    ['<a b=1/>'],
    ['<a b="<"/>'],
    ['<a>'],
    ['</a>'],
    ['&unknown;'],
    ['&#xD800;'],
    ['<a '.repeat(200)],
    ['<a>'.repeat(200) + '</a>'.repeat(200)],
  ])('and not guessed at: %s', async (markup) => {
    await expect(rawSheet({ sheet: `${markup}${SHEET}`, strings: '<si/>' })).rejects.toThrow(
      'not-a-workbook',
    );
  });
});

describe('texts', () => {
  test('in runs are one, without what is said of their pronunciation', async () => {
    const rich =
      '<r><t>互</t></r><r><rPr><b/></rPr><t>认</t></r><rPh sb="0" eb="1"><t>hu</t></rPh><phoneticPr fontId="1"/>';
    const { rows, marks } = await rawSheet({
      sheet: cells('<c t="s"><v>0</v></c>', `<c t="inlineStr"><is>${rich}</is></c>`),
      strings: `<si>${rich}</si>`,
    });
    expect([rows, marks.size]).toEqual([[['互认', '互认']], 0]);
  });

  test('that are empty are no values', async () => {
    const { rows } = await rawSheet({
      sheet: cells(
        '<c t="s"><v>0</v></c>',
        '<c t="str"><f>A2</f><v></v></c>',
        '<c t="s"/>',
        '<c><v>1</v></c>',
      ),
      strings: '<si><t/></si>',
    });
    expect(rows).toEqual([[null, null, null, 1]]);
  });

  test('that are missing leave the workbook without a reading', async () => {
    await expect(rawSheet({ sheet: cells('<c t="s"><v>7</v></c>') })).rejects.toThrow('not-a-workbook');
  });
});

describe('places', () => {
  test('that are not given count on from the cell and the line before', async () => {
    const { rows } = await rawSheet({
      sheet:
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row>' +
        '<row><c><v>5</v></c></row><row><c r="A6"><v>6</v></c></row></sheetData>',
    });
    expect(rows).toEqual([[1, 2], [], [null, 3, 4], [5], [], [6]]);
  });

  test.each([
    ['<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
    ['<row r="1"><c r="1A"><v>1</v></c></row>'],
    ['<row r="0"><c><v>1</v></c></row>'],
  ])('that contradict each other have no reading: %s', async (row) => {
    await expect(rawSheet({ sheet: `<sheetData>${row}</sheetData>` })).rejects.toThrow('not-a-workbook');
  });

  test('may come out of order', async () => {
    const { rows } = await rawSheet({
      sheet:
        '<sheetData><row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row></sheetData>',
    });
    expect(rows).toEqual([[0], [1, 2]]);
  });
});

test('values: numbers, truth, and what only claims to be one as the text that it is', async () => {
  const { rows } = await rawSheet({
    sheet: cells(
      '<c><v>-1.5e3</v></c>',
      '<c t="n"><v> 7 </v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="b"><v>0</v></c>',
      '<c><v>0x10</v></c>',
      '<c><v>1e999</v></c>',
      '<c t="d"><v>2022-02-30</v></c>',
      '<c t="inlineStr"><v>乙</v></c>',
    ),
  });
  expect(rows).toEqual([[-1500, 7, true, false, '0x10', '1e999', '2022-02-30', '乙']]);
});
