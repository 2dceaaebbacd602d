/** For test dashboards: JUnit XML. Every error is a failed case; warnings are cases that passed and say so. */
import { visible } from '../problems/visible.ts';
import { escapeXml } from '../text/escapeXml.ts';
import { repositoryPath } from './filePaths.ts';
import { countErrors, groupByFile } from './reportIn.ts';
import type { FileProblems, Report, ReportProblem } from './reportIn.ts';
import { totals } from './totals.ts';
import { FORMAT_WORDS } from './words.ts';

export interface JunitOptions {
  /** Path of the data directory from the root of the repository. */
  readonly dataDir: string;
}

export function formatJunit(report: Report, { dataDir }: JunitOptions): string {
  const words = FORMAT_WORDS[report.lang];
  const { problems } = report;
  const suites = groupByFile(problems).map((own) => suite(own, report, dataDir));
  // A run without cases counts as no run at all.
  const whole = problems.length > 0 ? [] : [passed(words.heading, totals(report).join(' '))];
  const tests = problems.length + (problems.length > 0 ? 0 : 1);
  const attributes = { name: words.heading, tests, failures: countErrors(problems), errors: 0 };
  const body = [...suites, ...whole].join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${list(attributes)}>\n${body}\n</testsuites>\n`;
}

function suite({ file, problems }: FileProblems, report: Report, dataDir: string): string {
  const path = repositoryPath(file, dataDir);
  const attributes = { name: path, tests: problems.length, failures: countErrors(problems), errors: 0 };
  const cases = problems.map((problem) => testCase(problem, report, path));
  return `  <testsuite${list(attributes)}>\n${cases.join('\n')}\n  </testsuite>`;
}

function testCase(problem: ReportProblem, report: Report, path: string): string {
  const words = FORMAT_WORDS[report.lang];
  const { code, line, message, cure, severity, title } = problem;
  const name = `${line === null ? '' : `${words.columns.line} ${line}: `}${title}`;
  const attributes = { classname: code, name, file: path, ...(line === null ? {} : { line }) };
  const text = escapeXml(legible(`${message}\n${words.cure}${cure}`));
  const outcome =
    severity === 'error'
      ? `<failure${list({ type: code, message })}>${text}</failure>`
      : `<system-out>${escapeXml(words.warning)}: ${text}</system-out>`;
  return `    <testcase${list(attributes)}>${outcome}</testcase>`;
}

function passed(name: string, output: string): string {
  return [
    `  <testsuite${list({ name, tests: 1, failures: 0, errors: 0 })}>`,
    `    <testcase${list({ classname: 'validate', name })}><system-out>${escapeXml(output)}</system-out></testcase>`,
    '  </testsuite>',
  ].join('\n');
}

function list(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(legible(String(value)))}"`)
    .join('');
}

/** Hidden characters written out, since XML forbids most of them; line feeds kept. */
const legible = (text: string): string => text.split('\n').map(visible).join('\n');
