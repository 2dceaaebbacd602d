/** What the output formats say around the problems, in each language. */
import type { CheckCounts } from '../check/result.ts';
import type { IsoDate, Lang } from '../model.ts';

export interface FormatWords {
  readonly error: string;
  readonly warning: string;
  /** What stands before a cure. */
  readonly cure: string;
  readonly noProblems: string;
  /** What was checked. */
  readonly checked: (counts: CheckCounts) => string;
  readonly found: (errors: number, warnings: number) => string;
  /** Warnings that somebody has given a reason for. */
  readonly answered: (count: number) => string;
  /** Answers that a list leaves out. */
  readonly answeredCut: (count: number) => string;
  readonly fixable: (count: number) => string;
  readonly afterAsOf: (count: number, asOf: IsoDate) => string;
  /** Files that were left aside because the programme or the registry cannot be read. */
  readonly notChecked: (count: number) => string;
  readonly illustrative: string;
  /** Errors forbid publishing, warnings do not. */
  readonly verdict: (valid: boolean) => string;
  /** A list that was cut. */
  readonly cut: (problems: number, errors: number) => string;
  /** Annotations that the code host does not show. */
  readonly notAnnotated: (count: number, limit: number) => string;
  readonly heading: string;
  readonly columns: {
    readonly file: string;
    readonly line: string;
    readonly column: string;
    readonly problem: string;
    readonly cure: string;
    readonly reason: string;
  };
}

const isOne = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const FORMAT_WORDS: Readonly<Record<Lang, FormatWords>> = {
  'zh-CN': {
    error: '错误',
    warning: '警告',
    cure: '怎么改：',
    noProblems: '没有发现问题。',
    checked: ({ files, rows }) => `检查了 ${files} 个文件、${rows} 行数据。`,
    found: (errors, warnings) => `错误 ${errors} 个，警告 ${warnings} 个`,
    answered: (count) => `已说明 ${count} 项。`,
    answeredCut: (count) => `另有 ${count} 项说明没有列出。`,
    fixable: (count) => `其中 ${count} 个可以自动改好：运行 npm run fix。`,
    afterAsOf: (count, asOf) => `另有 ${count} 个文件晚于 ${asOf}，已检查，未计入。`,
    notChecked: (count) => `还有 ${count} 个文件没有检查：要先改正方案设置或登记表。`,
    illustrative: '示例数据：人数、日期和状态均为虚构。',
    verdict: (valid) =>
      valid ? '检查通过：没有错误。' : '检查没有通过：请先改正错误。警告不影响提交，但请核对。',
    cut: (problems, errors) => `还有 ${problems} 个问题没有列出（其中错误 ${errors} 个）。`,
    notAnnotated: (count, limit) =>
      `GitHub 每一步最多标注 ${limit} 个错误和 ${limit} 个警告，另有 ${count} 个问题没有标注，请看本次运行的摘要或日志。`,
    heading: '数据检查结果',
    columns: { file: '文件', line: '行', column: '列', problem: '问题', cure: '怎么改', reason: '理由' },
  },
  'zh-HK': {
    error: '錯誤',
    warning: '警告',
    cure: '怎樣改：',
    noProblems: '沒有發現問題。',
    checked: ({ files, rows }) => `檢查了 ${files} 個檔案、${rows} 行數據。`,
    found: (errors, warnings) => `錯誤 ${errors} 個，警告 ${warnings} 個`,
    answered: (count) => `已說明 ${count} 項。`,
    answeredCut: (count) => `另有 ${count} 項說明沒有列出。`,
    fixable: (count) => `其中 ${count} 個可以自動改好：執行 npm run fix。`,
    afterAsOf: (count, asOf) => `另有 ${count} 個檔案遲於 ${asOf}，已檢查，未計入。`,
    notChecked: (count) => `還有 ${count} 個檔案沒有檢查：要先改正方案設定或登記冊。`,
    illustrative: '示例數據：人數、日期和狀態均屬虛構。',
    verdict: (valid) =>
      valid ? '檢查通過：沒有錯誤。' : '檢查未能通過：請先改正錯誤。警告不影響提交，但請核對。',
    cut: (problems, errors) => `還有 ${problems} 個問題沒有列出（其中錯誤 ${errors} 個）。`,
    notAnnotated: (count, limit) =>
      `GitHub 每一步最多標註 ${limit} 個錯誤和 ${limit} 個警告，另有 ${count} 個問題沒有標註，請看本次執行的摘要或記錄。`,
    heading: '數據檢查結果',
    columns: { file: '檔案', line: '行', column: '欄', problem: '問題', cure: '怎樣改', reason: '理由' },
  },
  en: {
    error: 'error',
    warning: 'warning',
    cure: 'To do: ',
    noProblems: 'No problems found.',
    checked: ({ files, rows }) =>
      `Checked ${isOne(files, 'file', 'files')} with ${isOne(rows, 'row', 'rows')}.`,
    found: (errors, warnings) =>
      `${isOne(errors, 'error', 'errors')}, ${isOne(warnings, 'warning', 'warnings')}`,
    answered: (count) => `${isOne(count, 'warning has', 'warnings have')} been answered with a reason.`,
    answeredCut: (count) => `${isOne(count, 'more answer is', 'more answers are')} not listed.`,
    fixable: (count) => `${count} of them can be put right automatically: run npm run fix.`,
    afterAsOf: (count, asOf) =>
      `${isOne(count, 'file is', 'files are')} later than ${asOf}: checked, but not counted.`,
    notChecked: (count) =>
      `${isOne(count, 'file was', 'files were')} not checked: the programme or the registry has to be mended first.`,
    illustrative: 'Illustrative data: headcounts, dates and states are invented.',
    verdict: (valid) =>
      valid
        ? 'The check passed: there are no errors.'
        : 'The check did not pass: correct the errors first. Warnings block nothing, but have a look at them.',
    cut: (problems, errors) =>
      `${isOne(problems, 'more problem is', 'more problems are')} not listed (${isOne(errors, 'error', 'errors')} among them).`,
    notAnnotated: (count, limit) =>
      `GitHub annotates at most ${limit} errors and ${limit} warnings per step; ${isOne(count, 'more problem stands', 'more problems stand')} in the summary and the log of this run.`,
    heading: 'Data check',
    columns: {
      file: 'File',
      line: 'Line',
      column: 'Column',
      problem: 'Problem',
      cure: 'What to do',
      reason: 'Reason',
    },
  },
};
