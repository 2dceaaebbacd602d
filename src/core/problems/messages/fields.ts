/**
 * What the columns and properties of the data files are called in each language.
 *
 * Messages, templates and the data dictionary show these labels; the canonical name is what a file holds.
 */
import type { Lang, Names } from '../../model.ts';

const label = (zhCN: string, zhHK: string, en: string): Names => ({ 'zh-CN': zhCN, 'zh-HK': zhHK, en });

/** Canonical name of a column (or of a property of the JSON form) → its label. */
export const FIELD_LABELS = {
  // headcounts
  month: label('月份', '月份', 'Month'),
  domain: label('专业领域', '專業領域', 'Domain'),
  site: label('地点', '地點', 'Site'),
  origin: label('来源地', '來源地', 'Origin'),
  headcount: label('人数', '人數', 'Headcount'),
  note: label('备注', '備註', 'Note'),
  reported_on: label('首次报送日期', '首次報送日期', 'First reported on'),
  unit: label('单位', '單位', 'Unit'),
  rows: label('明细行', '明細行', 'Rows'),
  // milestones and tasks
  date: label('日期', '日期', 'Date'),
  type: label('类型', '類型', 'Type'),
  subject: label('对象', '對象', 'Subject'),
  evidence: label('依据', '依據', 'Evidence'),
  task: label('任务编号', '任務編號', 'Task'),
  period: label('期间', '期間', 'Period'),
  status: label('状态', '狀態', 'Status'),
  // answers
  code: label('提示代码', '提示代碼', 'Code'),
  reason: label('理由', '理由', 'Reason'),
  answered_on: label('说明日期', '說明日期', 'Answered on'),
  // summaries
  work: label('工作情况', '工作情況', 'Work done'),
  suggestions: label('意见建议', '意見建議', 'Suggestions'),
} as const satisfies Readonly<Record<string, Names>>;

/** Canonical name of a column that has a label. */
export type FieldName = keyof typeof FIELD_LABELS;

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELD_LABELS, name);
}

/** The label of a column; the name itself where it has none (properties of the registry's JSON files). */
export function fieldLabel(name: string, lang: Lang): string {
  return isFieldName(name) ? FIELD_LABELS[name][lang] : name;
}
