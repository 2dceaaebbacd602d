/** For a comment on a pull request or a job's summary: a table that a unit's secretary understands. */
import { fieldLabel } from '../problems/messages/fields.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { countErrors, errorsFirst, groupByFile } from './reportIn.ts';
import type { FileProblems, Report, ReportProblem } from './reportIn.ts';
import { totals } from './totals.ts';
import { FORMAT_WORDS } from './words.ts';

export interface MarkdownOptions {
  /** Most problems that are listed. */
  readonly limit?: number;
  /** Most characters of the whole; GitHub refuses a comment above 65 536. */
  readonly maxLength?: number;
  /** Address of the page that explains a code; left out, codes are no links. */
  readonly codeUrl?: (code: string) => string | null;
}

const LIMIT = 100;
const MAX_LENGTH = 60_000;
/** More files than these are folded up. */
const OPEN_FILES = 3;

export function formatMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const words = FORMAT_WORDS[report.lang];
  const head = [
    `## ${words.heading}`,
    `**${words.verdict(report.valid)}**`,
    totals(report).map(escapeMarkdown).join(' '),
  ];
  const budget = (options.maxLength ?? MAX_LENGTH) - head.join('\n\n').length;
  const { files, shown } = choose(report, options, budget);
  const cut = report.problems.filter((problem) => !shown.has(problem));
  const rest = cut.length === 0 ? [] : [`**${words.cut(cut.length, countErrors(cut))}**`];
  const blocks = files.map((own) => fileBlock(own, report, options, files.length <= OPEN_FILES));
  return `${[...head, ...blocks, ...rest].join('\n\n')}\n`;
}

/** The problems that fit, errors before warnings, by file. */
function choose(
  report: Report,
  options: MarkdownOptions,
  budget: number,
): { files: readonly FileProblems[]; shown: ReadonlySet<ReportProblem> } {
  const shown = new Set<ReportProblem>();
  const opened = new Set<string>();
  let length = 0;
  for (const problem of errorsFirst(report.problems)) {
    if (shown.size >= (options.limit ?? LIMIT)) break;
    const block = opened.has(problem.file)
      ? 0
      : fileBlock({ file: problem.file, problems: [] }, report, options, true).length + 2;
    length += tableRow(problem, report, options).length + 1 + block;
    // Room for the sentence that says how many were cut.
    if (length > budget - 200) break;
    opened.add(problem.file);
    shown.add(problem);
  }
  return { files: groupByFile(report.problems.filter((problem) => shown.has(problem))), shown };
}

function fileBlock(
  { file, problems }: FileProblems,
  report: Report,
  options: MarkdownOptions,
  open: boolean,
): string {
  const { columns, found } = FORMAT_WORDS[report.lang];
  const errors = countErrors(problems);
  const summary = `<code>${escapeMarkdown(file)}</code> · ${found(errors, problems.length - errors)}`;
  const header = [columns.file, columns.line, columns.column, columns.problem, columns.cure];
  return [
    `<details${open ? ' open' : ''}><summary>${summary}</summary>`,
    '',
    `| ${header.join(' | ')} |`,
    '| :-- | --: | :-- | :-- | :-- |',
    ...problems.map((problem) => tableRow(problem, report, options)),
    '',
    '</details>',
  ].join('\n');
}

function tableRow(problem: ReportProblem, report: Report, { codeUrl }: MarkdownOptions): string {
  const words = FORMAT_WORDS[report.lang];
  const url = codeUrl?.(problem.code) ?? null;
  const code = `<code>${escapeMarkdown(problem.code)}</code>`;
  const cells = [
    escapeMarkdown(problem.file.slice(problem.file.lastIndexOf('/') + 1)),
    problem.line === null ? '–' : String(problem.line),
    escapeMarkdown(columnOf(problem, report)),
    `**${words[problem.severity]}** ${escapeMarkdown(problem.message)} ${url === null ? code : `<a href="${escapeMarkdown(url)}">${code}</a>`}`,
    escapeMarkdown(problem.cure),
  ];
  return `| ${cells.join(' | ')} |`;
}

function columnOf({ field, column, pointer }: ReportProblem, { lang }: Report): string {
  if (field !== null) return fieldLabel(field, lang);
  if (column !== null) return String(column);
  return pointer === undefined || pointer === '' ? '–' : pointer;
}
