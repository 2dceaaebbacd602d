/** For a terminal: problems by file, each with its line quoted. */
import { MARKS } from '../marks.ts';
import { visible } from '../problems/visible.ts';
import { createQuoter } from './quotedLine.ts';
import type { QuotedLine } from './quotedLine.ts';
import { groupByFile, told } from './reportIn.ts';
import type { Report, ReportProblem } from './reportIn.ts';
import { severitySign } from './severitySign.ts';
import { totals } from './totals.ts';
import { FORMAT_WORDS } from './words.ts';

export interface TextOptions {
  /** ANSI colours; left out, none. */
  readonly colour?: boolean;
}

type Paint = (style: keyof typeof STYLES, text: string) => string;

const STYLES = { file: '1', error: '31', warning: '33', quiet: '2', caret: '1;31' } as const;

export function formatText(report: Report, { colour = false }: TextOptions = {}): string {
  const paint: Paint = (style, text) => (colour ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
  const quote = createQuoter(report);
  const blocks = groupByFile(told(report).map(({ problem }) => problem)).map(({ file, problems }) =>
    [
      paint('file', visible(file)),
      ...problems.flatMap((problem) => problemLines(problem, report, quote(problem), paint)),
    ].join('\n'),
  );
  const [checked = '', ...rest] = totals(report);
  const closing = [blocks.length === 0 ? `${MARKS.met.sign} ${checked}` : checked, ...rest];
  return `${[...blocks, closing.join('\n')].join('\n\n')}\n`;
}

function problemLines(
  problem: ReportProblem,
  report: Report,
  quoted: QuotedLine | null,
  paint: Paint,
): string[] {
  const words = FORMAT_WORDS[report.lang];
  const severity = paint(problem.severity, `${severitySign(problem.severity)} ${words[problem.severity]}`);
  const code = paint('quiet', `[${problem.code}]`);
  return [
    `  ${severity} ${problem.message} ${code}`,
    ...(quoted === null ? [] : quotedLines(quoted, String(problem.line), paint)),
    `    ${paint('quiet', words.cure)}${problem.cure}`,
  ];
}

function quotedLines({ text, carets }: QuotedLine, line: string, paint: Paint): string[] {
  const gutter = ' '.repeat(line.length);
  return [
    `    ${paint('quiet', `${line} │`)} ${text}`.trimEnd(),
    ...(carets === null ? [] : [`    ${paint('quiet', `${gutter} │`)} ${paint('caret', carets)}`]),
  ];
}
