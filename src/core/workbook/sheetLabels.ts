/** The words by which the parts of a worksheet are known: labels of columns, totals, remarks, words of a month. */
import { tidyCell } from '../text/cell.ts';
import { isUnreadable, readHeader } from '../text/normalise.ts';
import type { TableKind } from '../text/normalise.ts';

/** The column that gives each table its meaning: a row without it says nothing that could be lost. */
export const KEY_COLUMN = {
  headcounts: 'headcount',
  milestones: 'type',
  tasks: 'status',
} as const satisfies Readonly<Record<TableKind, string>>;

const RUNNING_NUMBER = /^(?:序号|序號|编号|編號|no\.?|#)$/i;
const UNIT =
  /^(?:(?:填报|填報|报送|報送|上报|上報|试点|試點|所属|所屬)?(?:单位|單位|学会|學會|机构|機構)(?:名称|名稱|全称|全稱)?|(?:reporting)?(?:unit|organi[sz]ation|society|association|institution)(?:name)?)$/i;
const TOTAL =
  /^(?:本月|当月|當月|全部|人数|人數)?(?:合计|合計|总计|總計|小计|小計|共计|共計|总和|總和|总数|總數|total|subtotal|grandtotal|sum)(?:人数|人數)?(?:[(（][^()（）]*[)）])?[:：]?(\d+)?[人名位]?$/i;
const REMARK =
  /^(?:注|备注|備註|说明|說明|填表|填报|填報|制表|製表|审核|審核|联系|聯絡|单位负责|單位負責|单位盖章|單位蓋章|notes?|remarks?)(?:[^a-z]|$)/i;
const WORK = /^(?:工作情况|工作情況|工作进展|工作進展|workdone|work)[:：]?$/i;
const SUGGESTIONS = /^(?:意见建议|意見建議|意见和建议|意見和建議|建议|建議|suggestions?)[:：]?$/i;

/** The canonical name of the column that a label stands for; null where it stands for none. */
export function columnOf(label: string, kind: TableKind): string | null {
  const read = readHeader(label, kind);
  return isUnreadable(read) ? null : read.value;
}

export function isRunningNumber(label: string): boolean {
  return RUNNING_NUMBER.test(compact(label));
}

/** Whether a label stands over names of units, which the command is told anyway. */
export function isUnitLabel(label: string): boolean {
  return UNIT.test(compact(label));
}

/** The number behind a label of a total (`合计：12人`); an empty text for the label alone; null for anything else. */
export function totalLabel(text: string): string | null {
  const match = TOTAL.exec(compact(text));
  return match === null ? null : (match[1] ?? '');
}

/** A text that speaks to the reader instead of giving a figure: “注：……”, “填表日期：……”, “审核：……”. */
export function isRemark(text: string): boolean {
  return REMARK.test(compact(text));
}

export function summaryLabel(text: string): 'work' | 'suggestions' | null {
  const label = compact(text);
  if (WORK.test(label)) return 'work';
  return SUGGESTIONS.test(label) ? 'suggestions' : null;
}

function compact(text: string): string {
  return tidyCell(text).text.replace(/\s+/g, '');
}
