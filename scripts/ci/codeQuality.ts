/** Problems in the form that GitLab shows on a merge request's own lines (Code Climate's issue format). */
import { createHash } from 'node:crypto';

export interface QualityProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

export interface QualityIssue {
  readonly description: string;
  readonly check_name: string;
  /** The same for the same problem in every run, so that GitLab can tell new ones from old ones. */
  readonly fingerprint: string;
  readonly severity: 'major' | 'minor';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** @param dataPath the data directory from the repository's root, forward slashes */
export function codeQuality(problems: readonly QualityProblem[], dataPath: string): readonly QualityIssue[] {
  return problems.map((problem) => ({
    description: problem.message,
    check_name: problem.code,
    fingerprint: createHash('sha256')
      .update(
        [problem.code, problem.file, problem.line ?? '', problem.column ?? '', problem.message].join('\0'),
      )
      .digest('hex'),
    severity: problem.severity === 'error' ? 'major' : 'minor',
    location: { path: `${dataPath}/${problem.file}`, lines: { begin: problem.line ?? 1 } },
  }));
}
