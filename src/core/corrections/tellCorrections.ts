/**
 * What was published once and says something else now.
 *
 * A version is what a commit of the main line left of a report. It was published where its file reads without an
 * error; one that does not is passed over, as if the line had never had it, because invalid data never builds. Read
 * facts are compared, never bytes: another spelling, encoding or format of the same counts is no correction, and
 * neither are notes and days of delivery.
 */
import { countsAsOf } from '../asOf.ts';
import { compareText } from '../figures/scope.ts';
import type { IsoDate, Programme, Submission } from '../model.ts';
import { visible } from '../problems/visible.ts';
import { maskPersonalData } from '../text/personalData.ts';
import { commitDay } from './commitDay.ts';
import type { Correction, CorrectionStep } from './correction.ts';
import { countedRows, differences, NO_ROWS, peopleOf } from './countedRows.ts';
import type { CountedRows } from './countedRows.ts';
import type { ReadVersion } from './readVersion.ts';
import type { HistoryStep, ReportHistory, ReportVersion } from './reportHistory.ts';

export interface Telling {
  readonly read: ReadVersion;
  readonly programme: Programme;
  /** A report that does not count as of the day is in no figure, and neither are its corrections. */
  readonly asOf: IsoDate;
}

/** The last one to change comes first; those of one commit in the order of month and unit. */
export function tellCorrections(
  histories: readonly ReportHistory[],
  telling: Telling,
): readonly Correction[] {
  return histories
    .flatMap((history) => tellOne(history, telling) ?? [])
    .toSorted(
      (a, b) =>
        b.last - a.last ||
        compareText(a.correction.month, b.correction.month) ||
        compareText(a.correction.unit, b.correction.unit),
    )
    .map(({ correction }) => correction);
}

/** A published state of the report: its rows, and what they were read from. */
interface Published {
  readonly rows: CountedRows;
  readonly submission: Submission;
}

interface Told {
  readonly correction: Correction;
  /** When it last changed. */
  readonly last: number;
}

function tellOne({ unit, month, versions }: ReportHistory, telling: Telling): Told | null {
  const { programme, asOf } = telling;
  let first: Published | null = null;
  /** The last report that was there, and whether it still is. */
  let latest: Published | null = null;
  let isThere = false;
  let last = 0;
  const steps: CorrectionStep[] = [];
  for (const version of versions) {
    const now = publishedOf(version, telling.read);
    if (now === 'unpublished') continue;
    if (latest === null) {
      if (now === null) continue;
      first = latest = now;
      isThere = true;
      continue;
    }
    const before = isThere ? peopleOf(latest.rows) : null;
    const changed = now === null ? [] : differences(latest.rows, now.rows);
    if (now === null ? isThere : !isThere || changed.length > 0) {
      const after = now === null ? null : peopleOf(now.rows);
      steps.push({ ...stepOf(version.step, programme), before, after, why: whyOf(version.step, changed) });
      last = version.step.at;
    }
    isThere = now !== null;
    latest = now ?? latest;
  }
  if (first === null || latest === null || steps.length === 0) return null;
  if (!countsAsOf(latest.submission, programme, asOf)) return null;
  const rows = differences(first.rows, isThere ? latest.rows : NO_ROWS).map(
    ({ domain, site, origin, before, after }) => ({ domain, site, origin, first: before, now: after }),
  );
  const now = isThere ? peopleOf(latest.rows) : null;
  return { correction: { unit, month, first: peopleOf(first.rows), now, rows, steps }, last };
}

/** null where there is no report; a month with two files, or one with an error, was never published so. */
function publishedOf({ files }: ReportVersion, read: ReadVersion): Published | null | 'unpublished' {
  const [file, ...more] = files;
  if (file === undefined) return null;
  const submission = more.length > 0 ? null : read(file);
  return submission === null ? 'unpublished' : { rows: countedRows(submission), submission };
}

function stepOf({ commit, at }: HistoryStep, { timeZone }: Programme): Pick<CorrectionStep, 'on' | 'commit'> {
  return { on: commitDay(at, timeZone), commit };
}

/** The notes of the rows that changed, each once; the subject of the commit where they have none. */
function whyOf({ subject }: HistoryStep, changed: readonly { readonly note: string }[]): string {
  const notes = [...new Set(changed.map(({ note }) => note.trim()).filter(Boolean))];
  return visible(maskPersonalData(notes.length > 0 ? notes.join('；') : subject.trim()));
}
