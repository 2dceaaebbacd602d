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

export { isRemark, totalLabel } from '../text/rowLabels.ts';

export function summaryLabel(text: string): 'work' | 'suggestions' | null {
  const label = compact(text);
  if (WORK.test(label)) return 'work';
  return SUGGESTIONS.test(label) ? 'suggestions' : null;
}

function compact(text: string): string {
  return tidyCell(text).text.replace(/\s+/g, '');
}
