/** A unit's words for a period as a draft of one row. */
import { createProblemLog } from '../core/check/problemLog.ts';
import { splitParts } from '../core/check/reports/checkSummary.ts';
import type { Problem } from '../core/problems/problem.ts';
import { toLineFeeds } from '../core/text/lineEndings.ts';
import { SUMMARY_COLUMNS } from './draft.ts';
import type { Draft, DraftCell } from './draft.ts';
import type { DraftPlace } from './draftPath.ts';
import type { ReadDraft } from './tableDraft.ts';

const ROW = 1;

export function summaryDraft(text: string, place: DraftPlace): ReadDraft {
  // What is wrong with its headings is told by the check of the file.
  const parts = splitParts(toLineFeeds(text), place.path, createProblemLog());
  const { lines } = parts;
  return {
    draft: wordsDraft(place, [parts.work, parts.suggestions]),
    cellsOf: ({ line, field }) => [cellOf(place.path, line, field, lines)],
  };
}

export function wordsDraft(place: DraftPlace, cells: readonly [string, string]): Draft {
  return {
    ...place,
    columns: SUMMARY_COLUMNS.map((name) => ({ name, label: name })),
    rows: [{ id: ROW, cells }],
  };
}

/** The part in which a problem of the written file stands. */
export function cellsOfWords(
  path: string,
  text: string,
): (problem: Pick<Problem, 'line' | 'field'>) => readonly DraftCell[] {
  const { lines } = splitParts(text, path, createProblemLog());
  return ({ line, field }) => [cellOf(path, line, field, lines)];
}

function cellOf(
  path: string,
  line: number | null,
  field: string | null,
  lines: { readonly work: number | null; readonly suggestions: number | null },
): DraftCell {
  const named = SUMMARY_COLUMNS.findIndex((name) => name === field);
  const second = lines.suggestions;
  const byLine = line === null ? null : second !== null && line >= second ? 1 : 0;
  return { path, row: ROW, column: named >= 0 ? named : byLine };
}
