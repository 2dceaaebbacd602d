/** The one comment that a pull request carries: what the check found, in Simplified Chinese. */
import { headline } from '../../src/core/impact/headline.ts';
import { formatImpact } from '../../src/core/impact/markdown.ts';
import { impactSay } from '../../src/core/impact/values.ts';
import { MARKS } from '../../src/core/marks.ts';
import { zhCN } from '../../src/core/problems/messages/zh-CN/index.ts';
import type { ProblemCode } from '../../src/core/problems/catalogue.ts';
import { severitySign } from '../../src/core/formats/severitySign.ts';
import { receiptPart } from './receipts.ts';
import { CHANGE_WORDS, howToTakeOut, stepsAfresh, whyPointedOut } from './scopeWords.ts';
import type { ReportedProblem, UntrustedReport } from './untrustedReport.ts';

export const COMMENT_MARKER = '<!-- validation-report -->';

/** Whether a report says that all is well. */
export function isAccepted({ valid, counts, scope }: UntrustedReport): boolean {
  return valid && counts.errors === 0 && scope.ok;
}

/** @param runUrl address of the run, from the workflow itself */
export function renderComment(report: UntrustedReport, runUrl: string): string {
  const heading = isAccepted(report) ? `${MARKS.met.sign} 校验通过` : `${MARKS.missed.sign} 校验未通过`;
  const closing = `错误改好后再次推送即可，本条会自动更新；提醒不影响合并。[完整报告](${runUrl})`;
  // Each part is some paragraphs; one without anything to say is left out.
  const parts = [
    totals(report),
    scopePart(report),
    problemsPart(report),
    answeredPart(report),
    receiptPart(report.receipts),
  ];
  const room = MOST_LENGTH - comment(heading, [...parts, [closing]]).length;
  return comment(heading, [...parts, impactPart(report, room), [closing]]);
}

/**
 * For a check that did not come to its end: a fault of ours, or of the network, must never look like the
 * submitter's, nor leave an older verdict standing.
 */
export function renderUnchecked(runUrl: string): string {
  return comment(`${MARKS.behind.sign} 未能检查`, [
    [
      '这次提交没有检查完。这通常是检查程序或网络的故障，不是填报文件的错误，也还不能说明文件没有问题。',
      `提交的单位不用改动文件。请办公室打开[运行记录](${runUrl})，点“Re-run all jobs”重新检查；有了结果，本条会自动更新。`,
    ],
  ]);
}

type Part = readonly string[];

function comment(heading: string, parts: readonly Part[]): string {
  const paragraphs = parts.filter((part) => part.length > 0).map((part) => part.join('\n\n'));
  return `${[`${COMMENT_MARKER}\n### ${heading}`, ...paragraphs].join('\n\n')}\n`;
}

function totals({ counts, asOf }: UntrustedReport): Part {
  const answered = counts.answered === 0 ? '' : `，已说明 ${counts.answered} 项`;
  const day = asOf === null ? '' : `（截至 ${asOf}）`;
  return [
    `检查了 ${counts.files} 个文件、${counts.rows} 行：${counts.errors} 个错误，${counts.warnings} 个提醒${answered}${day}。`,
  ];
}

function scopePart({ scope }: UntrustedReport): Part {
  const { ok, sentence, own, pointedOut, cut } = scope;
  const rows = pointedOut.map(
    (file) =>
      `| ${severitySign(ok ? 'warning' : 'error')} | ${literal(file.path)}（${CHANGE_WORDS[file.change]}） | ${whyPointedOut(file, own)} | ${howToTakeOut(file, 'github')} |`,
  );
  const steps = stepsAfresh(pointedOut, own, 'github');
  return [
    ...(ok ? [] : [`**提交范围**：${literal(sentence)}`]),
    ...(rows.length === 0 ? [] : [table('| | 文件 | 为什么 | 怎么办 |', rows)]),
    ...(cut === 0 ? [] : [`另有 ${cut} 个文件没有列出。`]),
    ...(steps.length === 0 ? [] : [`重新提交（只用网页）：\n\n${steps.join('\n')}`]),
  ];
}

function problemsPart({ problems, cut }: UntrustedReport): Part {
  if (problems.length === 0) return [];
  const shown = table('| | 位置 | 问题 | 建议 |', problems.map(row));
  return cut === 0 ? [shown] : [shown, `另有 ${cut} 项没有列出。`];
}

/** GitHub refuses a comment above 65 536 characters. */
const MOST_LENGTH = 64_000;
/** Characters of the comment that tell what merging changes, at most. */
const IMPACT_ROOM = 20_000;
const IMPACT_ROWS = 30;

/** Written anew from what the run left, so that nothing in it is markup; a sentence alone where that is too long. */
function impactPart({ impact }: UntrustedReport, room: number): Part {
  if (impact === null) return ['合并后的影响没有算出来；校验结果不受影响。'];
  const maxLength = Math.min(IMPACT_ROOM, room - 100);
  const whole = formatImpact(impact, { level: 4, limit: IMPACT_ROWS, maxLength }).trimEnd();
  if (whole.length <= maxLength) return [whole];
  const short = headline(impact, impactSay(impact));
  return room > short.length + 100 ? [`${short}篇幅所限，其余请看完整报告。`] : [];
}

/** Folded up: a reviewer looks at the reasons, whoever sent the month need not. */
function answeredPart({ answered, counts }: UntrustedReport): Part {
  if (answered.length === 0) return [];
  const rows = answered.map(({ code, file, line, subject, reason, answeredOn }) => {
    const place = `${literal(file)}${line === null ? '' : ` 第 ${line} 行`}`;
    return `| ${literal(answeredOn)} | ${place} | ${titleOf(code)} ${literal(subject)} | ${literal(reason)} |`;
  });
  const cut = counts.answered - answered.length;
  return [
    `<details><summary>已说明的提醒 ${answered.length} 项</summary>`,
    table('| 日期 | 位置 | 提醒 | 理由 |', rows),
    ...(cut > 0 ? [`另有 ${cut} 项说明没有列出。`] : []),
    '</details>',
  ];
}

/** Our own words for a code; one that we do not know, as it stands. */
function titleOf(code: string): string {
  return Object.hasOwn(zhCN.messages, code) ? zhCN.messages[code as ProblemCode].title : literal(code);
}

function table(header: string, rows: readonly string[]): string {
  return [header, '|---|---|---|---|', ...rows].join('\n');
}

function row(problem: ReportedProblem): string {
  const sign = severitySign(problem.severity);
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
