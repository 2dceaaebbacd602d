/**
 * Whose files a change touches.
 *
 * A unit sends its own files and nothing else, so that a mistake in one submission can never change another
 * unit's figures. The office, which sends for units that only write e-mail, marks such a change with a label;
 * only people with rights in the repository can set one.
 */
import type { ChangedFile } from './changedFiles.ts';

/** 代报: sent by the office for one or more units. */
export const OFFICE_LABEL = '代报';

/** Why a file of a submission is pointed out. The first three stop it, the others are for a person to know. */
export const REASONS = ['other-unit', 'office', 'outside', 'deleted-month', 'earlier-version'] as const;
export type Reason = (typeof REASONS)[number];

export interface PointedOut extends Pick<ChangedFile, 'path' | 'change'> {
  readonly reason: Reason;
}

export interface SubmissionScope {
  /** Ids of the units whose files are touched, sorted. */
  readonly units: readonly string[];
  /** The one that the submission seems to be of; null where that cannot be told. */
  readonly own: string | null;
  /** Touched paths that are no unit's files. */
  readonly outside: readonly string[];
  /** Files to take out, or to look at again, in the order of paths. */
  readonly pointedOut: readonly PointedOut[];
  readonly labelled: boolean;
  /** False for a submission that reaches beyond one unit without the label. */
  readonly ok: boolean;
}

const UNIT_FOLDER = /^data\/\d{4}\/(?:headcounts|summaries)\/([^/]+)\/./u;
const UNIT_FILE = /^data\/\d{4}\/(?:milestones|tasks|answers)\/([^/]+)\.csv$/u;
const OFFICE_FILE = /^data\/\d{4}\/(?:extensions\.json$|briefings\/)/u;
const MONTH_FILE = /^(data\/\d{4}\/headcounts\/[^/]+\/\d{4}-\d{2})\.(?:csv|json)$/u;

/** The unit that a path belongs to, by its place alone; null for everything else. */
export function unitOfPath(path: string): string | null {
  return (UNIT_FOLDER.exec(path) ?? UNIT_FILE.exec(path))?.[1] ?? null;
}

/** Headcount files of months that were not there before, in either format. */
export function newMonths(changes: readonly ChangedFile[]): readonly string[] {
  return ofMonths(changes, 'added');
}

/** Headcount files that go, of months that are there in neither format afterwards. */
function goneMonths(changes: readonly ChangedFile[]): readonly string[] {
  return ofMonths(changes, 'deleted');
}

/** A month that only changes its format is neither new nor gone. */
function ofMonths(changes: readonly ChangedFile[], wanted: 'added' | 'deleted'): readonly string[] {
  const months = Map.groupBy(changes, ({ path }) => MONTH_FILE.exec(path)?.[1]);
  return changes
    .filter(({ path, change }) => {
      const month = MONTH_FILE.exec(path)?.[1];
      const beside = months.get(month)?.every((other) => other.change === wanted) ?? false;
      return month !== undefined && change === wanted && beside;
    })
    .map(({ path }) => path);
}

/** @param earlier paths whose new content is that of an earlier version (`broughtBack`) */
export function submissionScope(
  changes: readonly ChangedFile[],
  labels: readonly string[],
  earlier: ReadonlySet<string> = new Set(),
): SubmissionScope {
  const byUnit = Map.groupBy(changes, ({ path }) => unitOfPath(path));
  const outside = (byUnit.get(null) ?? []).map(({ path }) => path);
  const units = [...byUnit.keys()].filter((unit) => unit !== null).sort();
  const labelled = labels.includes(OFFICE_LABEL);
  const isSubmission = units.length > 0;
  const ok = !isSubmission || labelled || (units.length === 1 && outside.length === 0);
  const own = ownUnit(units, changes, earlier);
  const gone = new Set(goneMonths(changes));
  const reasonOf = ({ path }: ChangedFile): Reason | null => {
    const unit = unitOfPath(path);
    if (!ok && unit === null) return OFFICE_FILE.test(path) ? 'office' : 'outside';
    if (!ok && unit !== own) return 'other-unit';
    if (gone.has(path)) return 'deleted-month';
    return earlier.has(path) && unit !== null ? 'earlier-version' : null;
  };
  const pointedOut = changes.flatMap((file): readonly PointedOut[] => {
    const reason = isSubmission ? reasonOf(file) : null;
    return reason === null ? [] : [{ path: file.path, change: file.change, reason }];
  });
  return { units, own, outside, pointedOut, labelled, ok };
}

/** Of several units the one that sends something new: what is brought along was there before, or is an old copy. */
function ownUnit(
  units: readonly string[],
  changes: readonly ChangedFile[],
  earlier: ReadonlySet<string>,
): string | null {
  if (units.length <= 1) return units[0] ?? null;
  const fresh = (unit: string, wanted: readonly ChangedFile['change'][]): boolean =>
    changes.some(
      ({ path, change }) => unitOfPath(path) === unit && wanted.includes(change) && !earlier.has(path),
    );
  // Headcounts are what a submission is about; an answer in another unit's file is no sign whose it is.
  const reporting = changes.filter(({ path, change }) => MONTH_FILE.test(path) && change !== 'deleted');
  const reporters = new Set(reporting.flatMap(({ path }) => (earlier.has(path) ? [] : [unitOfPath(path)])));
  if (reporters.size === 1) return [...reporters][0] ?? null;
  for (const wanted of [['added'], ['added', 'modified']] as const) {
    const candidates = units.filter((unit) => fresh(unit, wanted));
    if (candidates.length === 1) return candidates[0] ?? null;
  }
  return null;
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
