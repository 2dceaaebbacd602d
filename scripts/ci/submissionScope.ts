/**
 * Whose files a change touches.
 *
 * A unit sends its own files and nothing else, so that a mistake in one submission can never change another
 * unit's figures. The office, which sends for units that only write e-mail, marks such a change with a label;
 * only people with rights in the repository can set one.
 */

/** 代报: sent by the office for one or more units. */
export const OFFICE_LABEL = '代报';

export interface SubmissionScope {
  /** Ids of the units whose files are touched, sorted. */
  readonly units: readonly string[];
  /** Touched paths that are no unit's files. */
  readonly outside: readonly string[];
  readonly labelled: boolean;
  /** False for a submission that reaches beyond one unit without the label. */
  readonly ok: boolean;
}

const UNIT_FOLDER = /^data\/\d{4}\/(?:headcounts|summaries)\/([^/]+)\/./u;
const UNIT_FILE = /^data\/\d{4}\/(?:milestones|tasks)\/([^/]+)\.csv$/u;

/** The unit that a path belongs to, by its place alone; null for everything else. */
export function unitOfPath(path: string): string | null {
  return (UNIT_FOLDER.exec(path) ?? UNIT_FILE.exec(path))?.[1] ?? null;
}

/** @param paths from the repository's root, forward slashes */
export function submissionScope(paths: readonly string[], labels: readonly string[]): SubmissionScope {
  const units = new Set<string>();
  const outside: string[] = [];
  for (const path of paths) {
    const unit = unitOfPath(path);
    if (unit === null) outside.push(path);
    else units.add(unit);
  }
  const labelled = labels.includes(OFFICE_LABEL);
  const isSubmission = units.size > 0;
  const staysHome = units.size === 1 && outside.length === 0;
  return { units: [...units].sort(), outside, labelled, ok: !isSubmission || staysHome || labelled };
}

const LISTED = 10;

/** What to tell whoever opened the change; in Simplified Chinese, one line. */
export function scopeSentence(scope: SubmissionScope): string {
  if (scope.units.length === 0) return '本次改动不含任何单位的填报文件。';
  if (scope.ok && scope.labelled) return `已标记“${OFFICE_LABEL}”，涉及单位：${listed(scope.units)}。`;
  if (scope.ok) return `只涉及一个单位的文件：${listed(scope.units)}。`;
  const parts: string[] = [];
  if (scope.units.length > 1) parts.push(`涉及 ${scope.units.length} 个单位（${listed(scope.units)}）`);
  if (scope.outside.length > 0)
    parts.push(`还改动了填报文件以外的 ${scope.outside.length} 个文件（${listed(scope.outside)}）`);
  return `一次只能提交一个单位的文件：${parts.join('，')}。请分开提交；由办公室代报的，请办公室加上“${OFFICE_LABEL}”标签。`;
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, LISTED).join('、');
  return items.length > LISTED ? `${shown} 等` : shown;
}
