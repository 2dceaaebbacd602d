/**
 * Opens marked workbooks and briefings in LibreOffice, which is on few machines: so it is no part of the tests.
 *
 *   npm run test:office
 *
 * Three months as units send them are imported, marked, opened and read back, and the briefings of the shipped year
 * are read for their figures; the pictures of every page stay in reports/office to be looked at. Needs `soffice`,
 * `pdftoppm` and `pdftotext`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WorkbookSheet } from '../../src/core/publish/workbook.ts';
import type { DataTree } from '../../src/core/check/tree.ts';
import { checkTree } from '../../src/core/check/checkTree.ts';
import { importByUnit } from '../../src/core/workbook/importByUnit.ts';
import { importWorkbook } from '../../src/core/workbook/importWorkbook.ts';
import { MARKS_SHEET } from '../../src/core/workbook/marks.ts';
import { readTree } from '../../src/io/readTree.ts';
import { markWorkbook } from '../../src/io/xlsxMark/markWorkbook.ts';
import { readWorkbook } from '../../src/io/xlsx/readWorkbook.ts';
import { writeXlsx } from '../../src/io/xlsxWrite.ts';
import { marksOf } from '../lib/markedWorkbook.ts';
import { MARK_WORDS } from '../lib/markWords.ts';
import { openBriefings } from './office/briefings.ts';
import { convert, pictures } from './office/convert.ts';

const OUT = 'reports/office';
const MONTH = '2022-06';
const HEADER = ['月份', '专业领域', '地点', '来源地', '人数', '备注'];
const sheet = (name: string, ...rows: WorkbookSheet['rows']): WorkbookSheet => ({
  name,
  rows,
  widths: [12, 22, 22, 10, 8, 30],
});

/** Names that are wrong, a row that nobody sees, numbers that are none. */
const NAMES = [
  HEADER,
  [MONTH, '计算机工程信息', '省级（不分地区）', '香港', 3, '首批'],
  [MONTH, '计算机工程信息', '省级（不分地区）', '澳门', 2, null],
  [MONTH, '计算机信息工程', '广州', '内地', '约5人', null],
  [MONTH, '计算机信息工程', '深圳', '内地', 1, '作废'],
  [MONTH, '计算机信息工程', '珠海', '香港', null, null],
  ['合计', null, null, null, 9, null],
];
/** A collector's table of two units and one that nobody knows. */
const COLLECTED = [
  ['2022年7月各单位互认人数汇总表'],
  ['单位', ...HEADER.slice(1)],
  ['省计算机学会', '计算机信息工程', '省级（不分地区）', '香港', 3, null],
  ['省食品学会', '食品', '省级（不分地区）', '香港', 2, null],
  ['某某协会', '食品', '省级（不分地区）', '澳门', 1, null],
  [null, '食品', '省级（不分地区）', '内地', 1, null],
  ['合计', null, null, null, null, 9],
];

interface OfficeCase {
  readonly sheets: readonly WorkbookSheet[];
  /** What a person did to the first sheet. */
  readonly change?: (xml: string) => string;
  readonly isCollected?: true;
  readonly fileName?: string;
  /** Codes that a reader must find in the list. */
  readonly says: readonly string[];
}

const CASES: Readonly<Record<string, OfficeCase>> = {
  'names-and-hidden': {
    sheets: [sheet('人数', ...NAMES)],
    change: (xml) => xml.replace('<row r="5"', '<row r="5" hidden="1"'),
    says: ['unknown-domain', 'not-an-integer', 'hidden-part', 'blank-value'],
  },
  'title-tab-and-file': {
    sheets: [
      sheet('7月', ['省食品学会2022年7月互认人数统计表'], HEADER.slice(1), [
        '计算机信息工程',
        '省级（不分地区）',
        '香港',
        1,
        null,
      ]),
      sheet('说明', ['别的内容']),
    ],
    fileName: '1-6月.xlsx',
    says: ['names-another-month', 'names-another-unit', 'names-more-than-a-month'],
  },
  collected: {
    sheets: [sheet('汇总', ...COLLECTED)],
    isCollected: true,
    says: ['unknown-unit-in-row', 'names-another-month'],
  },
};

const disk = readTree('data');
// The unit's month as it would be before it has sent anything.
const tree: DataTree = {
  ...disk,
  kind: (path) => (path.endsWith(`/gd-computer/${MONTH}.json`) ? null : disk.kind(path)),
};
const { checked } = checkTree(tree, { asOf: '2022-12-31', paths: ['programme.json'] });
const unit = checked?.registry.units.find(({ id }) => id === 'gd-computer');
if (checked === null || unit === undefined) throw new Error('The registry cannot be read.');

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const [name, { sheets, change, isCollected, fileName = null, says }] of Object.entries(CASES)) {
  const written = await writeXlsx(sheets);
  const bytes = change === undefined ? written : withFirstSheet(written, change);
  const read = await readWorkbook(bytes);
  const options = {
    tree,
    registry: checked.registry,
    month: MONTH,
    asOf: '2022-12-31',
    reportedOn: null,
    receivedOn: null,
    fileName,
  };
  const result =
    isCollected === true ? importByUnit(read, options) : importWorkbook(read, { ...options, unit });
  if (result === null) throw new Error(`${name}: no table`);
  const marks = marksOf(result, 'zh-CN');
  writeFileSync(
    join(OUT, `${name}.xlsx`),
    markWorkbook(bytes, { marks, words: MARK_WORDS['zh-CN'], isOurSheet: false }),
  );
  const texts = textsOf(name);
  const list = texts.find(([file]) => file.includes(MARKS_SHEET))?.[1] ?? '';
  for (const code of says)
    if (!list.includes(code)) throw new Error(`${name}: the list does not say ${code}`);
  if (texts.length !== sheets.length + 1) throw new Error(`${name}: ${texts.length} sheets`);
  console.log(`${name}: ${marks.length} problems, ${pictures(OUT, `${name}.xlsx`)} pages`);
}
await openBriefings(OUT);
console.log(`Look at ${OUT}/*.png.`);

function withFirstSheet(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const name = 'xl/worksheets/sheet1.xml';
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

/** Every sheet as LibreOffice reads it, one file each. */
function textsOf(name: string): readonly (readonly [string, string])[] {
  convert(
    OUT,
    `${name}.xlsx`,
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
  );
  return readdirSync(OUT)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.csv'))
    .map((file) => [file, readFileSync(join(OUT, file), 'utf8')]);
}
