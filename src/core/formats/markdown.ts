/** For a comment on a pull request or a job's summary: a table that a unit's secretary understands. */
import { NO_VALUE } from '../marks.ts';
import { lineRanges, listRanges } from '../problems/lineRanges.ts';
import { fieldLabel } from '../problems/messages/fields.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { errorsFirst, told } from './reportIn.ts';
import type { Report, ReportProblem } from './reportIn.ts';
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
/** Part of the room that is kept for what was answered. */
const ANSWERED_PART = 0.2;
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
  const kept = report.answered.length === 0 ? 0 : budget * ANSWERED_PART + 300;
  const { files, cut } = choose(report, options, budget - kept);
  const rest = cut.length === 0 ? [] : [`**${words.cut(count(cut), count(errorsOf(cut)))}**`];
  const blocks = files.map(([file, own]) =>
    fileBlock(file, own, report, options, files.length <= OPEN_FILES),
  );
  return `${[...head, ...blocks, ...rest, ...answeredBlock(report, budget)].join('\n\n')}\n`;
}

type ToldProblems = ReturnType<typeof told>;

/** The problems that fit, errors before warnings, by file; and those that do not. */
function choose(
  report: Report,
  options: MarkdownOptions,
  budget: number,
): { files: readonly (readonly [string, ToldProblems])[]; cut: ToldProblems } {
  const all = told(report);
  const shown = new Set<ReportProblem>();
  const opened = new Set<string>();
  let length = 0;
  for (const problem of errorsFirst(all.map((one) => one.problem))) {
    if (shown.size >= (options.limit ?? LIMIT)) break;
    const { file } = problem;
    const block = opened.has(file) ? 0 : fileBlock(file, [], report, options, true).length + 2;
    length += tableRow(problem, report, options).length + 1 + block;
    // Room for the sentence that says how many were cut.
    if (length > budget - 200) break;
    opened.add(file);
    shown.add(problem);
  }
  const kept = all.filter(({ problem }) => shown.has(problem));
  return {
    files: [...Map.groupBy(kept, ({ problem }) => problem.file)],
    cut: all.filter(({ problem }) => !shown.has(problem)),
  };
}

/** Problems of the report that some of those told stand for. */
function count(some: ToldProblems): number {
  return some.reduce((sum, { standsFor }) => sum + standsFor, 0);
}

function errorsOf(some: ToldProblems): ToldProblems {
  return some.filter(({ problem }) => problem.severity === 'error');
}

function fileBlock(
  file: string,
  own: ToldProblems,
  report: Report,
  options: MarkdownOptions,
  open: boolean,
): string {
  const { columns, found } = FORMAT_WORDS[report.lang];
  const errors = count(errorsOf(own));
  const summary = `<code>${escapeMarkdown(file)}</code> · ${found(errors, count(own) - errors)}`;
  const header = [columns.file, columns.line, columns.column, columns.problem, columns.cure];
  return [
    `<details${open ? ' open' : ''}><summary>${summary}</summary>`,
    '',
    `| ${header.join(' | ')} |`,
    '| :-- | --: | :-- | :-- | :-- |',
    ...own.map(({ problem }) => tableRow(problem, report, options)),
    '',
    '</details>',
  ].join('\n');
}

/** What was answered, folded up, with the reasons; as much as there is room for beside the problems. */
function answeredBlock(report: Report, budget: number): readonly string[] {
  const words = FORMAT_WORDS[report.lang];
  const { answered } = report;
  if (answered.length === 0) return [];
  const rows = answered.map(({ given, subject, title, file }) => {
    const warning = `${escapeMarkdown(title)} <code>${escapeMarkdown(subject)}</code>`;
    const reason = `${escapeMarkdown(given.reason)} (${given.answeredOn}, ${escapeMarkdown(given.unit)})`;
    return `| ${escapeMarkdown(file)} | ${warning} | ${reason} |`;
  });
  const shown: string[] = [];
  let length = 0;
  for (const row of rows) {
    length += row.length + 1;
    if (length > budget * ANSWERED_PART) break;
    shown.push(row);
  }
  const cut = rows.length - shown.length;
  return [
    [
      `<details><summary>${escapeMarkdown(words.answered(answered.length))}</summary>`,
      '',
      `| ${words.columns.file} | ${words.columns.problem} | ${words.columns.reason} |`,
      '| :-- | :-- | :-- |',
      ...shown,
      '',
      ...(cut === 0 ? [] : [words.answeredCut(cut), '']),
      '</details>',
    ].join('\n'),
  ];
}

function tableRow(problem: ReportProblem, report: Report, { codeUrl }: MarkdownOptions): string {
  const words = FORMAT_WORDS[report.lang];
  const url = codeUrl?.(problem.code) ?? null;
  const code = `<code>${escapeMarkdown(problem.code)}</code>`;
  const cells = [
    escapeMarkdown(problem.file.slice(problem.file.lastIndexOf('/') + 1)),
    linesOf(problem),
    escapeMarkdown(columnOf(problem, report)),
    `**${words[problem.severity]}** ${escapeMarkdown(problem.message)} ${url === null ? code : `<a href="${escapeMarkdown(url)}">${code}</a>`}`,
    escapeMarkdown(problem.cure),
  ];
  return `| ${cells.join(' | ')} |`;
}

function linesOf({ line, lines }: ReportProblem): string {
  if (line === null) return NO_VALUE;
  const all = lineRanges(lines ?? [line]);
  return `${listRanges(all, '–', ', ')}${all.cut === 0 ? '' : ', …'}`;
}

function columnOf({ field, column, pointer }: ReportProblem, { lang }: Report): string {
  if (field !== null) return fieldLabel(field, lang);
  if (column !== null) return String(column);
  return pointer === undefined || pointer === '' ? NO_VALUE : pointer;
}
