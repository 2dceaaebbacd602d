/** What a person sees of a workbook that its values do not say. */
import { describe, expect, test } from 'vitest';
import type { CellMark } from '../../src/core/workbook/sheet.ts';
import { cells, rawSheet } from './workbooks.ts';
import type { RawWorkbook } from './workbooks.ts';

const STYLES = `<fonts><font/><font><strike/></font><font><strike val="0"/></font><font><vertAlign val="superscript"/></font></fonts><cellXfs><xf/><xf fontId="1" applyFont="0"/><xf fontId="2"/><xf fontId="3"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs>`;
const marksOf = async (
  workbook: RawWorkbook,
): Promise<Readonly<Record<string, readonly CellMark['kind'][]>>> =>
  Object.fromEntries(
    [...(await rawSheet({ styles: STYLES, ...workbook })).marks].map(([at, marks]) => [
      at,
      marks.map(({ kind }) => kind),
    ]),
  );
const lines = (...attributes: readonly string[]): string =>
  `<sheetData>${attributes.map((text) => `<row ${text}><c><v>1</v></c></row>`).join('')}</sheetData>`;

describe('struck out, raised or lowered', () => {
  test('by the style of the cell', async () => {
    const sheet = cells(
      '<c s="1"><v>1</v></c>',
      '<c s="2"><v>1</v></c>',
      '<c s="3"><v>1</v></c>',
      '<c s="1"/>',
    );
    expect(await marksOf({ sheet })).toEqual({ A1: ['struck-out'], C1: ['superscript'] });
  });

  test('by the style of the line or the column, where the cell has none', async () => {
    const cell = '<c><v>1</v></c><c s="0"><v>1</v></c>';
    const line = `<sheetData><row s="1" customFormat="1">${cell}</row><row s="1">${cell}</row></sheetData>`;
    expect(await marksOf({ sheet: line })).toEqual({ A1: ['struck-out'] });
    const column = `<cols><col min="1" max="2" style="1"/></cols><sheetData><row>${cell}</row></sheetData>`;
    expect(await marksOf({ sheet: column })).toEqual({ A1: ['struck-out'] });
  });

  test('by a run of its text, here or among the shared ones', async () => {
    const run = (text: string, look: string): string =>
      `<r><rPr>${look}</rPr><t xml:space="preserve">${text}</t></r>`;
    const shared = [
      `<r><t>3</t></r>${run('1', '<vertAlign val="superscript"/>')}`,
      `<r><t>3</t></r>${run('1', '<vertAlign val="subscript"/><strike/>')}`,
      `<r><t>3</t></r>${run(' ', '<strike/>')}`,
      run('3', '<strike val="false"/><vertAlign val="baseline"/>'),
    ];
    const sheet = cells(
      ...shared.map((_, at) => `<c t="s"><v>${at}</v></c>`),
      `<c t="inlineStr"><is>${shared[0]}</is></c>`,
    );
    const strings = shared.map((text) => `<si>${text}</si>`).join('');
    expect(await marksOf({ sheet, strings })).toEqual({
      A1: ['superscript'],
      B1: ['struck-out', 'superscript'],
      E1: ['superscript'],
    });
  });

  test('as the runs are, where each has a font of its own', async () => {
    const own = '<si><r><rPr><b/></rPr><t>3</t></r></si>';
    const sheet = cells('<c s="1" t="s"><v>0</v></c>', '<c s="1" t="s"><v>1</v></c>');
    expect(await marksOf({ sheet, strings: `${own}<si><r><t>3</t></r></si>` })).toEqual({
      B1: ['struck-out'],
    });
  });
});

describe('hidden lines', () => {
  const hidden = async (sheet: string) => [...(await rawSheet({ sheet })).hiddenLines];

  test('hidden or filtered out, without height, not merely low', async () => {
    const sheet = lines(
      '',
      'hidden="1"',
      'hidden="true"',
      'ht="0" customHeight="1"',
      'ht="8"',
      'hidden="0"',
      'hidden="false"',
    );
    expect(await hidden(sheet)).toEqual([2, 3, 4]);
  });

  test('folded away, above the line with the sign or below it', async () => {
    const fold = ['', 'outlineLevel="1"', 'outlineLevel="2"', 'collapsed="1"', '', 'outlineLevel="1"', ''];
    expect(await hidden(lines(...fold))).toEqual([2, 3]);
    const below = ['collapsed="1"', 'outlineLevel="1"', '', 'outlineLevel="1"'];
    const turned = `<sheetPr><outlinePr summaryBelow="0"/></sheetPr>${lines(...below)}`;
    expect(await hidden(turned)).toEqual([2]);
    expect(await hidden(lines('outlineLevel="1"', 'outlineLevel="1"', ''))).toEqual([]);
  });

  test('of which those below the last value hide nothing', async () => {
    expect(await hidden('<sheetData><row><c><v>1</v></c></row><row hidden="1"/></sheetData>')).toEqual([]);
  });

  test('not those that are listed though all others are hidden', async () => {
    expect(await hidden(`<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>${lines('', '')}`)).toEqual([]);
  });
});

test('hidden columns: hidden, without width, folded away; as far as there are values', async () => {
  const columns =
    '<col min="1" max="1" width="9"/><col min="2" max="2" hidden="1"/><col min="3" max="3" width="0" customWidth="1"/>' +
    '<col min="4" max="5" outlineLevel="1"/><col min="6" max="6" collapsed="1"/><col min="7" max="16384" hidden="true"/>';
  const { hiddenColumns } = await rawSheet({
    sheet: `<cols>${columns}</cols>${cells(...Array.from({ length: 8 }, () => '<c><v>1</v></c>'))}`,
  });
  expect([...hiddenColumns]).toEqual([2, 3, 4, 5, 7, 8]);
});

test.each([
  ['', true],
  ['state="visible"', true],
  ['state="hidden"', false],
  ['state="veryHidden"', false],
])('a sheet with %s is seen: %s', async (state, visible) => {
  expect((await rawSheet({ sheet: '<sheetData/>', state })).visible).toBe(visible);
});

describe('formulas', () => {
  test('whose result was never stored are not calculated', async () => {
    const sheet = cells(
      '<c><f>1+2</f></c>',
      '<c><f>1+2</f><v></v></c>',
      '<c t="str"><f>A9</f></c>',
      '<c t="str"><f>A9</f><v></v></c>',
      '<c><f>1+2</f><v>3</v></c>',
      '<c><f t="shared" si="0"/><v>3</v></c>',
      '<c><v/></c>',
    );
    const marks = { A1: ['not-calculated'], B1: ['not-calculated'], C1: ['not-calculated'] };
    expect(await marksOf({ sheet })).toEqual(marks);
    expect((await rawSheet({ sheet })).rows).toEqual([[null, null, null, null, 3, 3]]);
  });

  const stored = cells(
    '<c><f>1+2</f><v>0</v></c>',
    '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    '<c><v>0</v></c>',
  );

  test.each([
    ['<calcPr calcId="124519" fullCalcOnLoad="1"/>'],
    ['<calcPr fullCalcOnLoad="true"/>'],
    ['<calcPr calcCompleted="0"/>'],
  ])('are not known to be calculated with %s', async (after) => {
    expect(await marksOf({ sheet: stored, after })).toEqual({
      A1: ['not-calculated'],
      B1: ['not-calculated'],
    });
    expect((await rawSheet({ sheet: stored, after })).rows).toEqual([[0, null, 0]]);
  });

  test.each([
    ['<calcPr calcId="191029"/>'],
    ['<calcPr calcId="0" calcMode="manual" calcOnSave="0"/>'],
    ['<calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.001"/>'],
    ['<calcPr calcId="191029" forceFullCalc="1"/>'],
    ['<calcPr calcId="191029" fullCalcOnLoad="0" calcCompleted="1"/>'],
  ])('are calculated with %s', async (after) => {
    expect(await marksOf({ sheet: `${stored}<sheetCalcPr fullCalcOnLoad="1"/>`, after })).toEqual({
      B1: ['error-value'],
    });
  });

  test('that failed say with what', async () => {
    const sheet = cells(
      '<c t="e"><f>A9</f><v>#REF!</v></c>',
      '<c t="e"><v>#N/A</v></c>',
      '<c t="inlineStr"><is><t>#N/A</t></is></c>',
    );
    const { marks, rows } = await rawSheet({ sheet });
    expect([...marks]).toEqual([
      ['A1', [{ kind: 'error-value', shown: '#REF!' }]],
      ['B1', [{ kind: 'error-value', shown: '#N/A' }]],
    ]);
    expect(rows).toEqual([[null, null, '#N/A']]);
  });
});

describe('number formats', () => {
  const shown = async (value: string, code: string): Promise<string | null> => {
    const escaped = code
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;');
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="${escaped}"/></numFmts><cellXfs><xf/><xf numFmtId="200"/></cellXfs>`;
    const cell = /^[-\d.]+$/.test(value)
      ? `<c s="1"><v>${value}</v></c>`
      : `<c s="1" t="str"><v>${value}</v></c>`;
    const mark = (await rawSheet({ sheet: cells(cell), styles })).marks.get('A1')?.[0];
    return mark?.kind === 'shown-as' ? mark.shown : null;
  };

  test.each([
    ['2.6', '0', '3'],
    ['2.5', '#', '3'],
    ['0.4', '#', ''],
    ['3', ';;;', ''],
    ['3', '', null],
    ['1234', '0,', '1'],
    ['1234', '#,##0,"千"', '1千'],
    ['3', '0%', '300%'],
    ['3', '"5"', '5'],
    ['3', '"无"', '无'],
    ['3', '0"0"', '30'],
    ['3', '0"万人"', '3万人'],
    ['12', '0\\.0', '1.2'],
    ['-3', '0;0', '3'],
    ['-3', '0;;', ''],
    ['3', '[<5]"不足5";0', '不足5'],
    ['123456', '0E+0', '1E+5'],
    ['保密', ';;;', ''],
    ['保密', '0;0;0;"×"', '×'],
  ])('that show another thing than %s: %s', async (value, code, other) => {
    expect(await shown(value, code)).toBe(other);
  });

  test.each([
    ['3', '0"人"'],
    ['3', '0.00'],
    ['3', '000'],
    ['1234', '#,##0'],
    ['2.6', '0.0'],
    ['2.6', 'General'],
    ['2.6', 'G/通用格式"人"'],
    ['3', '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ '],
    ['0', '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ '],
    ['0', '0;-0;;@'],
    ['-3', '#,##0_);\\(#,##0\\)'],
    ['-3', '0;-0'],
    ['3', '[Red]0;[Blue]-0'],
    ['3', '[$¥-804]#,##0.00'],
    ['13800138000', '000\\-0000\\-0000'],
    ['3', '@'],
    ['3', '[DBNum1][$-804]General'],
    ['2.5', '# ?/?'],
    ['3', '0.00E+00'],
    ['3', '[>=100]0"多";0'],
    ['0.30000000000000004', '0.0'],
    ['香港', '@'],
    ['香港', '0'],
    ['香港', '0;0;0;@'],
    ['香港', '"共"@'],
  ])('that leave %s what it is: %s', async (value, code) => {
    expect(await shown(value, code)).toBeNull();
  });
});
