import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { workbookTemplate } from '../../src/core/template/workbookTemplate.ts';
import { readWorkbook } from '../../src/io/xlsx/readWorkbook.ts';
import { writeTemplate } from '../../src/io/xlsxTemplate.ts';
import { REGISTRY, unitOf } from '../core/workbook/sheets.ts';

const TEMPLATE = workbookTemplate(unitOf('gd-quality'), '2022-06', REGISTRY);

/** Children of a worksheet in the order that the standard gives them (ECMA-376 part 1, CT_Worksheet). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

async function worksheet(at: number) {
  const parts = unzipSync(await writeTemplate(TEMPLATE));
  const xml = strFromU8(parts[`xl/worksheets/sheet${at}.xml`] ?? new Uint8Array());
  return new DOMParser().parseFromString(xml, 'text/xml').documentElement;
}

describe('the workbook of a template', () => {
  test('says what the template says', async () => {
    const sheets = await readWorkbook(await writeTemplate(TEMPLATE));
    expect(sheets.map(({ name }) => name)).toEqual([...TEMPLATE.map(({ name }) => name), '选项']);
    for (const [at, { guide, header, rows }] of TEMPLATE.entries()) {
      const lines = [...(guide === null ? [] : [[guide]]), ...(header.length === 0 ? [] : [header]), ...rows];
      const read = (sheets[at]?.rows ?? []).map((row) => row.map((value) => value ?? ''));
      expect(read.map((row) => row.join('|').replace(/\|+$/, ''))).toEqual(
        lines.map((row) => row.join('|').replace(/\|+$/, '')),
      );
    }
  });

  test.each([1, 2, 3, 4])('has the parts of sheet %i in the order of the standard', async (at) => {
    const names = [...(await worksheet(at)).children].map(({ localName }) => localName);
    expect(names).toEqual(ORDER.filter((name) => names.includes(name)));
    expect(names).toContain('sheetData');
  });

  test('offers each list beside its column, from the cells that hold it', async () => {
    const bytes = await writeTemplate(TEMPLATE);
    const lists = (await readWorkbook(bytes)).at(-1)?.rows ?? [];
    const column = (letter: string): readonly unknown[] =>
      lists.map((row) => row[letter.charCodeAt(0) - 65] ?? null);
    for (const [index, sheet] of TEMPLATE.entries()) {
      const rules = [...(await worksheet(index + 1)).querySelectorAll('dataValidation')];
      expect(rules).toHaveLength(sheet.choices.length);
      for (const [at, choice] of sheet.choices.entries()) {
        const rule = rules[at];
        const letter = String.fromCharCode(64 + choice.column);
        expect(rule?.getAttribute('sqref')).toBe(`${letter}3:${letter}202`);
        if (choice.kind === 'count') {
          expect(rule?.getAttribute('type')).toBe('whole');
          const bounds = ['formula1', 'formula2'].map((name) => rule?.querySelector(name)?.textContent);
          expect(bounds).toEqual([String(choice.minimum), String(choice.maximum)]);
          continue;
        }
        const [, from, first, to, last] =
          /^选项!\$([A-Z])\$(\d+):\$([A-Z])\$(\d+)$/.exec(rule?.textContent ?? '') ?? [];
        expect([rule?.getAttribute('type'), from]).toEqual(['list', to]);
        expect(column(from ?? '').slice(Number(first) - 1, Number(last))).toEqual(choice.options);
      }
    }
  });

  test('is the same, byte for byte, whenever and wherever it is made', async () => {
    const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    const here = digest(await writeTemplate(TEMPLATE));
    const script = `
      const { writeTemplate } = await import(${JSON.stringify(resolve('src/io/xlsxTemplate.ts'))});
      const bytes = await writeTemplate(${JSON.stringify(TEMPLATE)});
      const { createHash } = await import('node:crypto');
      process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`;
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      const env = { ...process.env, TZ, LANG: 'de_DE.UTF-8' };
      const there = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        env,
        encoding: 'utf8',
      });
      expect(there).toBe(here);
    }
  }, 120_000);
});
