/** What was published once and says something else now, told from the history of the files. */
import type { IsoDate, Month, Origin } from '../model.ts';

/** A count of a report that changed after it was first published. */
export interface CorrectedRow {
  readonly domain: string;
  readonly site: string;
  readonly origin: Origin;
  /** People in the report as first published; 0 where the row was not in it. */
  readonly first: number;
  /** People in the report now; 0 where the row is no longer in it. */
  readonly now: number;
}

/** One change of a published report. */
export interface CorrectionStep {
  /** Day of the commit, in the programme's time zone. It dates the correction and decides no state. */
  readonly on: IsoDate;
  /** Full hash. */
  readonly commit: string;
  /** People in the whole report before and after; null where there was, or is, no report. */
  readonly before: number | null;
  readonly after: number | null;
  /** The note of the rows that changed, else the subject of the commit; untrusted text. */
  readonly why: string;
}

/** A unit's report of a month whose counts differ from those first published, or did for a while. */
export interface Correction {
  readonly unit: string;
  readonly month: Month;
  /** People in the report as first published. */
  readonly first: number;
  /** People in the report now; null where it was withdrawn. */
  readonly now: number | null;
  readonly rows: readonly CorrectedRow[];
  /** In order of time, at least one. */
  readonly steps: readonly CorrectionStep[];
}

/**
 * What the history tells. No corrections and no history are two things: a copy without history knows of none.
 */
export type Corrections =
  | { readonly history: 'whole'; readonly list: readonly Correction[] }
  | { readonly history: 'shallow' | 'none' };
