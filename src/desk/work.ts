/**
 * What a person has made of a delivery at the desk: what undo takes back, and what a draft kept on the device holds.
 * Never changed: every edit makes another one, and rows that it leaves alone are the same objects.
 */
import type { DeskProblem } from './deskProblem.ts';
import type { Draft, DraftRow } from './draft.ts';
import type { GivenAnswer } from './protocol.ts';

export interface Work {
  readonly drafts: readonly Draft[];
  /** Of the delivery as it came; moved along when a column goes. */
  readonly standing: readonly DeskProblem[];
  /** Ids of standing problems that have been looked at. */
  readonly settled: readonly string[];
  readonly answers: readonly GivenAnswer[];
}

export const newWork = (drafts: readonly Draft[], standing: readonly DeskProblem[]): Work => ({
  drafts,
  standing,
  settled: [],
  answers: [],
});

export const draftAt = (work: Work, path: string): Draft | null =>
  work.drafts.find((draft) => draft.path === path) ?? null;

/** The same work where the draft is the same. */
export function withDraft(work: Work, path: string, change: (draft: Draft) => Draft): Work {
  const drafts = work.drafts.map((draft) => (draft.path === path ? change(draft) : draft));
  return drafts.every((draft, at) => draft === work.drafts[at]) ? work : { ...work, drafts };
}

/** Text of a cell; blank where the row is too short to have it. */
export const cellText = (row: DraftRow, column: number): string => row.cells[column] ?? '';

/** Place of a column by its canonical name; -1 where the draft has none. */
export const columnAt = ({ columns }: Draft, name: string): number =>
  columns.findIndex((column) => column.name === name);

/** A row's text in a named column; blank where there is none. */
export function namedText(draft: Draft, row: DraftRow, name: string): string {
  const at = columnAt(draft, name);
  return at < 0 ? '' : cellText(row, at);
}

/** A row with one cell changed, as long as it needs to be; the same where it says that already. */
export function withCell(row: DraftRow, column: number, text: string): DraftRow {
  if (cellText(row, column) === text) return row;
  const cells = [...row.cells];
  while (cells.length <= column) cells.push('');
  cells[column] = text;
  return { ...row, cells };
}
