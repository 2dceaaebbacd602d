/** The words by which the parts of a worksheet are known: labels of columns, totals, remarks, words of a month. */
import { tidyCell } from '../text/cell.ts';
import { foldLabel, splitRemark } from '../text/foldLabel.ts';
import { COLUMNS, LABELS } from '../text/headerLabels.ts';
import { isUnreadable, readLabel } from '../text/normalise.ts';
import type { TableKind } from '../text/normalise.ts';

/** The column that gives each table its meaning: a row without it says nothing that could be lost. */
export const KEY_COLUMN = {
  headcounts: 'headcount',
  milestones: 'type',
  tasks: 'status',
  answers: 'reason',
} as const satisfies Readonly<Record<TableKind, string>>;

/** Columns that say what a row counts. */
export const NAME_COLUMNS: ReadonlySet<string> = new Set(['domain', 'site', 'origin']);

const RUNNING_NUMBER = /^(?:序号|序號|编号|編號|no\.?|#)$/i;
const UNIT =
  /^(?:(?:填报|填報|报送|報送|上报|上報|试点|試點|所属|所屬)?(?:单位|單位|学会|學會|机构|機構)(?:名称|名稱|全称|全稱)?|(?:reporting)?(?:unit|organi[sz]ation|society|association|institution)(?:name)?)$/i;
const TOTAL =
  /^(.{0,24}?)(?:合计|合計|总计|總計|小计|小計|共计|共計|总和|總和|总数|總數|总人数|總人數|共(?=\d)|(?<![a-z])(?:sub|grand)?total|(?<![a-z])sum)(?:人数|人數|数|數|人次)?(?:[(][^()]{0,20}[)])?:?(\d{1,12})?[人名位]?(?:[(][^()]{0,20}[)])?$/i;
/** Words before the word for a total that name no part of the rows. */
const WHOLE =
  /^(?:本|当|當)?(?:月|期|表|页|頁)?(?:全部|全省|全市|以上|人数|人數|各.{1,4}|所有|新增|grand|sub)?$/i;
const RUNNING_TOTAL =
  /^(?:.{0,6}(?:累计|累計)|上月|上期|cumulative|ytd)(?:人数|人數|新增|数|數)?:?\d{0,12}[人名位]?$/i;
const REMARK =
  /^(?:[*※☆★【[]|注(?!册|冊)|备注|備註|说明|說明|填表|填报|填報|制表|製表|审核|審核|审批|審批|复核|複核|批准|联系|聯絡|聯繫|经办|經辦|单位负责|單位負責|单位盖章|單位蓋章|单位[(]|單位[(]|负责|負責|主管|分管|领导|領導|统计负责|统计員|统计员|签字|簽字|签名|簽名|签章|盖章|蓋章|公章|电话|電話|手机|手機|传真|傳真|邮箱|郵箱|电邮|電郵|日期|报送日期|報送日期|报出日期|上报日期|上報日期|打印|notes?|remarks?|prepared|approved|contact|tel|signature|date)(?:[^a-z]|$)/i;
/** A label behind or beside which the name of a person stands. */
const PERSON =
  /(?:填表人|填报人|填報人|制表人|製表人|审核人|審核人|复核人|複核人|审批人|審批人|负责人|負責人|联系人|聯絡人|聯繫人|经办人|經辦人|统计员|統計員|签字|簽字|签名|簽名|联系电话|聯絡電話|聯繫電話)(?:[(][^()]{0,10}[)])?(?:[:：\s]|$)/;
const WORK = /^(?:工作情况|工作情況|工作进展|工作進展|workdone|work)[:：]?$/i;
const SUGGESTIONS = /^(?:意见建议|意見建議|意见和建议|意見和建議|建议|建議|suggestions?)[:：]?$/i;
/** Longer than any label. */
const LONGEST_LABEL = 40;

/** The canonical name of the column that a label stands for; null where it stands for none. */
export function columnOf(label: string, kind: TableKind): string | null {
  const read = readLabel(label, kind);
  return isUnreadable(read) ? null : read.value;
}

const KNOWN: Readonly<Record<TableKind, ReadonlyMap<string, string>>> = {
  headcounts: knownLabels('headcounts'),
  milestones: knownLabels('milestones'),
  tasks: knownLabels('tasks'),
  answers: knownLabels('answers'),
};

function knownLabels(kind: TableKind): ReadonlyMap<string, string> {
  const canonical = [...COLUMNS[kind].required, ...COLUMNS[kind].optional];
  const labels = Object.entries(LABELS[kind]).flatMap(([column, own]) =>
    own.map((label) => [foldLabel(label), column] as const),
  );
  return new Map([...canonical.map((column) => [foldLabel(column), column] as const), ...labels]);
}

/**
 * The column that a label is about, whatever is wrong with it: `人数（累计）` stands over numbers of people, though
 * the check will not take them. Cheap enough to be asked of every cell; for the shape of a table alone.
 */
export function labelIn(text: string, kind: TableKind): string | null {
  if (text === '' || text.length > LONGEST_LABEL) return null;
  const folded = foldLabel(text);
  const [name = ''] = splitRemark(folded);
  const known = KNOWN[kind].get(folded) ?? KNOWN[kind].get(name);
  if (known !== undefined) return known;
  return kind === 'headcounts' && /^.{0,8}(?:人[数數次]|新增)$/u.test(name) ? 'headcount' : null;
}

export function isRunningNumber(label: string): boolean {
  return RUNNING_NUMBER.test(compact(label));
}

/** Whether a label stands over names of units, which the command is told anyway. */
export function isUnitLabel(label: string): boolean {
  return UNIT.test(compact(label));
}

/** The label of a total. `stated`: the number behind it (`合计：12人`); `of`: the part it names, empty for the whole. */
export interface TotalLabel {
  readonly stated: string;
  readonly of: string;
  /** People so far, which no rows of a month add up to. */
  readonly running: boolean;
}

/** null for anything but the label of a total. */
export function totalLabel(text: string): TotalLabel | null {
  // Asked of every cell, so what cannot be one costs little.
  if (text.length > LONGEST_LABEL || !/[计計总總共上]|t.?o.?t.?a.?l|s.?u.?m|ytd|cumul/i.test(text))
    return null;
  const label = compact(text);
  if (RUNNING_TOTAL.test(label)) return { stated: '', of: '', running: true };
  const match = TOTAL.exec(label);
  if (match === null) return null;
  const [, of = '', stated = ''] = match;
  return { stated, of: WHOLE.test(of) ? '' : of, running: false };
}

/** A text that speaks to the reader instead of giving a figure: “注：……”, “填表日期：……”, “审核：……”. */
export function isRemark(text: string): boolean {
  return REMARK.test(compact(text.slice(0, LONGEST_LABEL)));
}

/** A text that says who filled in or answers for the form. */
export function namesPerson(text: string): boolean {
  const begins = text.slice(0, 2 * LONGEST_LABEL);
  return /[人员員字名电電]/.test(begins) && PERSON.test(compact(begins));
}

export function summaryLabel(text: string): 'work' | 'suggestions' | null {
  if (text.length > LONGEST_LABEL || !/[工意建ws]/i.test(text)) return null;
  const label = compact(text);
  if (WORK.test(label)) return 'work';
  return SUGGESTIONS.test(label) ? 'suggestions' : null;
}

function compact(text: string): string {
  return tidyCell(text).text.replace(/\s+/g, '');
}
