/** The columns of the published headcounts: type, limits and meaning, for the data package and the data dictionary. */
import type { Names } from '../model.ts';
import { DOMAIN_ENTRY, HEADCOUNT_ROW } from '../schemas/shapes.ts';
import type { PublishedRow } from './rows.ts';

/** A type of Table Schema (Data Package v2). */
export type ColumnType = 'string' | 'integer' | 'boolean' | 'date' | 'yearmonth';

export interface Column {
  readonly name: keyof PublishedRow;
  readonly type: ColumnType;
  readonly title: Names;
  readonly description: Names;
  /** Table Schema constraints. */
  readonly constraints: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** The code list it points into: a resource of the data package. */
  readonly codes?: 'units' | 'domains' | 'sites' | 'cities';
}

const required = { required: true } as const;
/** Limits that a schema sets, as far as Table Schema has words for them. */
interface Limits {
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** @param pattern matches a whole value in Table Schema, without marks for its ends */
function constraintsOf({ enum: values, pattern, ...limits }: Limits): Column['constraints'] {
  const { minimum, maximum, minLength, maxLength } = limits;
  return {
    ...(values !== undefined && { enum: values }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined && { pattern: pattern.replace(/^\^|\$$/g, '') }),
  };
}

const NOTE: Limits = HEADCOUNT_ROW.note;
const ID = { required: true, ...constraintsOf(DOMAIN_ENTRY.id) };
const names = (cn: string, hk: string, en: string): Names => ({ 'zh-CN': cn, 'zh-HK': hk, en });

/** In the order in which they stand in every file. */
export const PUBLISHED_COLUMNS: readonly Column[] = [
  {
    name: 'month',
    type: 'yearmonth',
    title: names('月份', '月份', 'Month'),
    description: names(
      '人员新增所在的月份，YYYY-MM。',
      '人員新增所在的月份，YYYY-MM。',
      'Month in which the people are new, YYYY-MM.',
    ),
    constraints: required,
  },
  {
    name: 'unit',
    type: 'string',
    title: names('报送单位编号', '報送單位編號', 'Unit id'),
    description: names(
      '报送单位在登记表中的编号。',
      '報送單位在登記表中的編號。',
      'Id of the reporting unit in the registry.',
    ),
    constraints: ID,
    codes: 'units',
  },
  {
    name: 'unit_name',
    type: 'string',
    title: names('报送单位', '報送單位', 'Unit'),
    description: names(
      '报送单位的名称（简体中文）。',
      '報送單位的名稱（簡體中文）。',
      'Name of the reporting unit, in Simplified Chinese.',
    ),
    constraints: required,
  },
  {
    name: 'domain',
    type: 'string',
    title: names('专业领域编号', '專業領域編號', 'Domain id'),
    description: names(
      '专业领域在登记表中的编号。',
      '專業領域在登記表中的編號。',
      'Id of the professional domain in the registry.',
    ),
    constraints: ID,
    codes: 'domains',
  },
  {
    name: 'domain_name',
    type: 'string',
    title: names('专业领域', '專業領域', 'Domain'),
    description: names(
      '专业领域的名称（简体中文）。',
      '專業領域的名稱（簡體中文）。',
      'Name of the professional domain, in Simplified Chinese.',
    ),
    constraints: required,
  },
  {
    name: 'category',
    type: 'string',
    title: names('类别', '類別', 'Category'),
    description: names(
      'regulated 为准入类（落地执业），non-regulated 为非准入类（互认新增）。',
      'regulated 為准入類（落地執業），non-regulated 為非准入類（互認新增）。',
      'regulated: practising in the Greater Bay Area; non-regulated: newly recognised.',
    ),
    constraints: { required: true, ...constraintsOf(DOMAIN_ENTRY.category) },
  },
  {
    name: 'site',
    type: 'string',
    title: names('地区编号', '地區編號', 'Site id'),
    description: names(
      '地区在登记表中的编号；一个市的条目指该市其余地区。',
      '地區在登記表中的編號；一個市的條目指該市其餘地區。',
      'Id of the site in the registry; the entry of a city stands for the rest of that city.',
    ),
    constraints: ID,
    codes: 'sites',
  },
  {
    name: 'site_name',
    type: 'string',
    title: names('地区', '地區', 'Site'),
    description: names(
      '地区的名称（简体中文）。',
      '地區的名稱（簡體中文）。',
      'Name of the site, in Simplified Chinese.',
    ),
    constraints: required,
  },
  {
    name: 'city',
    type: 'string',
    title: names('城市编号', '城市編號', 'City id'),
    description: names(
      '地区所属城市；guangdong 指省级（不分地区）。',
      '地區所屬城市；guangdong 指省級（不分地區）。',
      'City of the site; guangdong stands for the whole province.',
    ),
    constraints: ID,
    codes: 'cities',
  },
  {
    name: 'origin',
    type: 'string',
    title: names('来源地', '來源地', 'Origin'),
    description: names(
      'HK 香港，MO 澳门，ML 内地。',
      'HK 香港，MO 澳門，ML 內地。',
      'HK Hong Kong, MO Macao, ML Mainland.',
    ),
    constraints: { required: true, ...constraintsOf(HEADCOUNT_ROW.origin) },
  },
  {
    name: 'headcount',
    type: 'integer',
    title: names('新增人数', '新增人數', 'Headcount'),
    description: names(
      '当月新增人数；0 表示明确报送“无新增”。',
      '當月新增人數；0 表示明確報送「無新增」。',
      'People new in the month; 0 where a unit said in so many words that there was nobody.',
    ),
    constraints: { required: true, ...constraintsOf(HEADCOUNT_ROW.headcount) },
  },
  {
    name: 'note',
    type: 'string',
    title: names('备注', '備註', 'Note'),
    description: names(
      '单位所写的备注。CSV 与 Excel 文件中，任何文字单元格若以 = + - @、对应的全角字符、单引号、制表符或换行开头，会在最前面加一个单引号，以免被当作公式执行；还原时去掉开头的一个单引号即可。JSON 文件保留原文。',
      '單位所寫的備註。CSV 與 Excel 檔案中，任何文字儲存格若以 = + - @、對應的全形字元、單引號、定位字元或換行開頭，會在最前面加一個單引號，以免被當作公式執行；還原時去掉開頭的一個單引號即可。JSON 檔案保留原文。',
      'The unit’s own note. In the CSV and Excel files any text cell that begins with = + - @, their full-width forms, an apostrophe, a tab or a line break has an apostrophe put before it, so that no spreadsheet runs it as a formula; take one leading apostrophe off to get the original. The JSON file keeps the text as it is.',
    ),
    // An apostrophe may stand before it.
    constraints: constraintsOf(
      NOTE.maxLength === undefined ? NOTE : { ...NOTE, maxLength: NOTE.maxLength + 1 },
    ),
  },
  {
    name: 'reported_on',
    type: 'date',
    title: names('首次报送日期', '首次報送日期', 'First delivered on'),
    description: names(
      '单位首次报送该月文件的日期；空白表示文件没有注明。',
      '單位首次報送該月檔案的日期；空白表示檔案沒有註明。',
      'Day on which the unit first delivered the month; empty where its file does not say.',
    ),
    constraints: {},
  },
  {
    name: 'file',
    type: 'string',
    title: names('来源文件', '來源檔案', 'File'),
    description: names(
      '该行所在的文件，相对于数据文件夹的路径。',
      '該行所在的檔案，相對於數據資料夾的路徑。',
      'File that the row comes from, relative to the data folder.',
    ),
    constraints: required,
  },
  {
    name: 'line',
    type: 'integer',
    title: names('来源行', '來源行', 'Line'),
    description: names(
      '该行在文件中的起始行号，从 1 数起。',
      '該行在檔案中的起始行號，由 1 數起。',
      'Line of that file on which the row starts, counted from 1.',
    ),
    constraints: { required: true, minimum: 1 },
  },
  {
    name: 'illustrative',
    type: 'boolean',
    title: names('是否示例', '是否示例', 'Illustrative'),
    description: names(
      'true 表示该行为虚构的示例数据。',
      'true 表示該行為虛構的示例數據。',
      'true where the row is invented, for illustration.',
    ),
    constraints: required,
  },
];

/** No two rows agree in all of these. */
export const PRIMARY_KEY: readonly (keyof PublishedRow)[] = ['month', 'unit', 'domain', 'site', 'origin'];
