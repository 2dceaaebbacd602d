/**
 * Opens marked workbooks in LibreOffice, which is on few machines: so it is no part of the tests.
 *
 *   npm run test:office
 *
 * Three months as units send them are imported, marked, opened and read back; the pictures of every page stay in
 * reports/office to be looked at. Needs `soffice` and `pdftoppm`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSheet } from '../../src/core/publish/workbook.ts';
import { checkTree } from '../../src/core/check/checkTree.ts';
import { importWorkbook } from '../../src/core/workbook/importWorkbook.ts';
import { MARKS_SHEET } from '../../src/core/workbook/marks.ts';
import { readTree } from '../../src/io/readTree.ts';
import { markWorkbook } from '../../src/io/xlsxMark/markWorkbook.ts';
import { readWorkbook } from '../../src/io/xlsxRead.ts';
import { writeXlsx } from '../../src/io/xlsxWrite.ts';
import { marksOf } from '../lib/markedWorkbook.ts';
import { MARK_WORDS } from '../lib/markWords.ts';

const OUT = 'reports/office';
const MONTH = '2022-08';
const HEADER = ['月份', '专业领域', '地点', '来源地', '人数', '备注'];
const sheet = (name: string, ...rows: WorkbookSheet['rows']): WorkbookSheet => ({
  name,
  rows,
  widths: [12, 22, 22, 10, 8, 30],
});

/** Name → sheets, and what a reader must find in the list of problems. */
const CASES: Readonly<Record<string, { readonly sheets: readonly WorkbookSheet[]; readonly says: string }>> =
  {
    'wrong-names': {
      sheets: [
        sheet(
          '人数',
          HEADER,
          [MONTH, '计算机工程信息', '省级（不分地区）', '香港', 3, '首批'],
          [MONTH, '计算机工程信息', '省级（不分地区）', '澳门', 2, null],
          [MONTH, '计算机信息工程', '省级（不分地区）', '内地', '约5人', null],
          ['合计', null, null, null, 9, null],
        ),
      ],
      says: 'unknown-domain',
    },
    'wrong-header': {
      sheets: [
        sheet(
          '报表',
          ['省计算机学会互认人数'],
          [...HEADER, '姓名'],
          [MONTH, '计算机信息工程', '省级（不分地区）', '香港', 1, null, '某某'],
        ),
      ],
      says: 'personal-data-column',
    },
    'blank-counts': {
      sheets: [
        sheet(
          '8月',
          HEADER,
          [MONTH, '计算机信息工程', '省级（不分地区）', '香港', null, null],
          [MONTH, '计算机信息工程', '省级（不分地区）', '澳门', null, null],
        ),
        sheet('说明', ['别的内容']),
      ],
      says: 'blank-value',
    },
  };

const tree = readTree('data');
const { checked } = checkTree(tree, { asOf: '2022-12-31', paths: ['programme.json'] });
const unit = checked?.registry.units.find(({ id }) => id === 'gd-computer');
if (checked === null || unit === undefined) throw new Error('The registry cannot be read.');

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const [name, { sheets, says }] of Object.entries(CASES)) {
  const bytes = await writeXlsx(sheets);
  const read = await readWorkbook(bytes);
  const options = {
    tree,
    registry: checked.registry,
    unit,
    month: MONTH,
    asOf: '2022-12-31',
    reportedOn: null,
  };
  const result = importWorkbook(read, options);
  if (result === null) throw new Error(`${name}: no table`);
  const marks = marksOf(result, 'zh-CN');
  writeFileSync(
    join(OUT, `${name}.xlsx`),
    markWorkbook(bytes, { marks, words: MARK_WORDS['zh-CN'], isOurSheet: false }),
  );
  const texts = textsOf(name);
  const list = texts.find(([file]) => file.includes(MARKS_SHEET))?.[1] ?? '';
  if (!list.includes(says)) throw new Error(`${name}: the list does not say ${says}`);
  if (texts.length !== sheets.length + 1) throw new Error(`${name}: ${texts.length} sheets`);
  console.log(`${name}: ${marks.length} problems, ${pictures(name)} pages`);
}
console.log(`Look at ${OUT}/*.png.`);

function office(name: string, format: string): void {
  const profile = `-env:UserInstallation=file://${join(process.cwd(), OUT, '.profile')}`;
  const args = [profile, '--headless', '--convert-to', format, '--outdir', OUT, join(OUT, `${name}.xlsx`)];
  execFileSync('soffice', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 180_000 });
}

/** Every sheet as LibreOffice reads it, one file each. */
function textsOf(name: string): readonly (readonly [string, string])[] {
  office(name, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1');
  return readdirSync(OUT)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.csv'))
    .map((file) => [file, readFileSync(join(OUT, file), 'utf8')]);
}

/** Draws every page; gives their number. */
function pictures(name: string): number {
  office(name, 'pdf');
  execFileSync('pdftoppm', ['-r', '70', '-png', join(OUT, `${name}.pdf`), join(OUT, name)]);
  return readdirSync(OUT).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png')).length;
}
