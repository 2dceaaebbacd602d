/** For a GitHub workflow's log: commands that become annotations on the changed lines. */
import { visible } from '../problems/visible.ts';
import { repositoryPath } from './filePaths.ts';
import { createLocator } from './places.ts';
import { errorsFirst } from './reportIn.ts';
import type { Report } from './reportIn.ts';
import { totals } from './totals.ts';
import { FORMAT_WORDS } from './words.ts';

export interface GithubOptions {
  /** Path of the data directory from the root of the repository. */
  readonly dataDir: string;
}

/** How many annotations of one severity GitHub shows for one step. */
const SHOWN = 10;

export function formatGithub(report: Report, { dataDir }: GithubOptions): string {
  const words = FORMAT_WORDS[report.lang];
  const locate = createLocator(report.sources);
  const commands = errorsFirst(report.problems).map((problem) => {
    const span = locate(problem)?.span ?? null;
    return command(
      problem.severity,
      {
        file: visible(repositoryPath(problem.file, dataDir)),
        ...(problem.line === null ? {} : { line: problem.line }),
        ...(span === null ? {} : { col: span.start + 1 }),
        title: problem.title,
      },
      `${problem.message}\n${words.cure}${problem.cure}`,
    );
  });
  const { errors, warnings } = report.counts;
  const hidden = Math.max(0, errors - SHOWN) + Math.max(0, warnings - SHOWN);
  const notice =
    hidden === 0 ? [] : [command('notice', { title: words.heading }, words.notAnnotated(hidden, SHOWN))];
  return `${[...notice, ...commands, ...totals(report)].join('\n')}\n`;
}

function command(
  name: 'error' | 'warning' | 'notice',
  properties: Record<string, string | number>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
