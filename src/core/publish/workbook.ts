/** The published headcounts as a workbook: the table, and a sheet that explains it. Values only, no formulas. */
import type { Figures } from '../figures/figures.ts';
import { PUBLISHED_COLUMNS } from './columns.ts';
import { completenessNotice, ILLUSTRATIVE_NOTICE } from './notice.ts';
import { OFFICIAL_LANGUAGE } from './rows.ts';
import type { PublishedRow } from './rows.ts';
import { guardFormula } from './spreadsheetText.ts';

export type CellValue = string | number | boolean | null;

export interface WorkbookSheet {
  readonly name: string;
  /** The first row is the header, which stays in view. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Characters, one per column. */
  readonly widths: readonly number[];
}

export const TABLE_SHEET = 'headcounts';
const ABOUT_SHEET = '说明';
const WIDTHS: Partial<Record<keyof PublishedRow, number>> = {
  unit: 26,
  unit_name: 34,
  domain: 24,
  domain_name: 18,
  category: 15,
  site: 20,
  site_name: 20,
  note: 40,
  file: 48,
};

export function headcountsWorkbook(
  figures: Figures,
  rows: readonly PublishedRow[],
): readonly WorkbookSheet[] {
  return [
    {
      name: TABLE_SHEET,
      rows: [
        PUBLISHED_COLUMNS.map(({ name }) => name),
        ...rows.map((row) => PUBLISHED_COLUMNS.map(({ name }) => cellValue(row[name]))),
      ],
      widths: PUBLISHED_COLUMNS.map(({ name }) => WIDTHS[name] ?? 12),
    },
    { name: ABOUT_SHEET, rows: aboutRows(figures), widths: [18, 18, 90, 90] },
  ];
}

function cellValue(value: CellValue): CellValue {
  if (value === '') return null;
  return typeof value === 'string' ? guardFormula(value) : value;
}

function aboutRows(figures: Figures): readonly (readonly CellValue[])[] {
  const { source } = figures.programme;
  const facts: readonly (readonly [string, string, string])[] = [
    ['as of', '截至', figures.asOf],
    ['source', '依据', `${source.number} ${source.title[OFFICIAL_LANGUAGE]}`],
    ['commit', '数据版本', figures.source ?? ''],
  ];
  const notice: readonly (readonly CellValue[])[] = figures.illustrative
    ? [['illustrative', '示例数据', ILLUSTRATIVE_NOTICE[OFFICIAL_LANGUAGE], ILLUSTRATIVE_NOTICE.en]]
    : [];
  const standing = completenessNotice(figures);
  return [
    ['name', '名称', '说明', 'description'],
    ...notice,
    ...(standing === null
      ? []
      : [['completeness', '报送是否齐全', standing[OFFICIAL_LANGUAGE], standing.en]]),
    ...facts.map(([name, title, text]) => [name, title, cellValue(text), null]),
    ...PUBLISHED_COLUMNS.map(({ name, title, description }) => [
      name,
      title[OFFICIAL_LANGUAGE],
      description[OFFICIAL_LANGUAGE],
      description.en,
    ]),
  ];
}
