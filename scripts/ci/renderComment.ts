/** The one comment that a pull request carries: what the check found, in Simplified Chinese. */
import type { ReportedProblem, UntrustedReport } from './untrustedReport.ts';

export const COMMENT_MARKER = '<!-- validation-report -->';

/** @param runUrl address of the run, from the workflow itself */
export function renderComment(report: UntrustedReport, runUrl: string): string {
  const { counts, problems, scope } = report;
  const accepted = report.valid && counts.errors === 0 && scope?.ok !== false;
  const lines = [
    COMMENT_MARKER,
    `### ${accepted ? '✅ 校验通过' : '❌ 校验未通过'}`,
    '',
    `检查了 ${counts.files} 个文件、${counts.rows} 行：${counts.errors} 个错误，${counts.warnings} 个提醒${report.asOf ? `（截至 ${report.asOf}）` : ''}。`,
  ];
  if (scope && !scope.ok) lines.push('', `**提交范围**：${literal(scope.sentence)}`);
  if (problems.length > 0) {
    lines.push('', '| | 位置 | 问题 | 建议 |', '|---|---|---|---|', ...problems.map(row));
    if (report.cut > 0) lines.push('', `另有 ${report.cut} 项没有列出。`);
  }
  lines.push('', `错误改好后再次推送即可，本条会自动更新；提醒不影响合并。[完整报告](${runUrl})`, '');
  return lines.join('\n');
}

function row(problem: ReportedProblem): string {
  const sign = problem.severity === 'error' ? '❌' : '⚠️';
  const line = problem.line === null ? '' : ` 第 ${problem.line} 行`;
  const column = problem.column === null ? '' : `第 ${problem.column} 列`;
  const cure = problem.suggestion === null ? '' : literal(problem.suggestion);
  return `| ${sign} | ${literal(problem.file)}${line}${column} | ${literal(problem.message)} ${literal(problem.code)} | ${cure} |`;
}

/**
 * Text that is shown and does nothing: inside a code span GitHub makes no link, no picture, no mention and no
 * reference of it. The two characters that could end the span or the cell are replaced by their look-alikes.
 */
function literal(text: string): string {
  const inert = text.replaceAll('`', 'ˋ').replaceAll('|', '｜').trim();
  return inert === '' ? '' : `\`${inert}\``;
}
