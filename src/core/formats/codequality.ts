/** For GitLab's merge requests: its code quality report. */
import { repositoryPath } from './filePaths.ts';
import { fingerprints } from './fingerprints.ts';
import { escapeHidden } from './json.ts';
import type { Report } from './reportIn.ts';
import { FORMAT_WORDS } from './words.ts';

export interface CodequalityOptions {
  /** Path of the data directory from the root of the repository. */
  readonly dataDir: string;
}

export function formatCodequality(report: Report, { dataDir }: CodequalityOptions): string {
  const words = FORMAT_WORDS[report.lang];
  const prints = fingerprints(report.problems);
  const issues = report.problems.map((problem, index) => ({
    description: `${problem.message} ${words.cure}${problem.cure}`,
    check_name: problem.code,
    fingerprint: prints[index],
    severity: problem.severity === 'error' ? 'major' : 'minor',
    // The format has no place for a whole file.
    location: { path: repositoryPath(problem.file, dataDir), lines: { begin: problem.line ?? 1 } },
  }));
  return `${escapeHidden(JSON.stringify(issues, null, 2))}\n`;
}
