/** Edits of cells: typing, a fix, and a block of cells that was copied from a spreadsheet. */
import type { DeskFix } from './deskProblem.ts';
import type { Draft, DraftCell } from './draft.ts';
import { blankRow, nextRowId } from './rowEdits.ts';
import { columnAt, withCell, withDraft } from './work.ts';
import type { Work } from './work.ts';

export interface CellWrite extends DraftCell {
  readonly text: string;
}

/** Writes into rows that are there; a place that is gone is passed over. */
export function writeCells(work: Work, writes: readonly CellWrite[]): Work {
  const byPath = Map.groupBy(writes, ({ path }) => path);
  return [...byPath].reduce(
    (now, [path, some]) => withDraft(now, path, (draft) => writeDraft(draft, some)),
    work,
  );
}

function writeDraft(draft: Draft, writes: readonly CellWrite[]): Draft {
  const byRow = Map.groupBy(writes, ({ row }) => row);
  let isChanged = false;
  const rows = draft.rows.map((row) => {
    const changed = (byRow.get(row.id) ?? []).reduce(
      (now, { column, text }) => (column === null ? now : withCell(now, column, text)),
      row,
    );
    if (changed !== row) isChanged = true;
    return changed;
  });
  return isChanged ? { ...draft, rows } : draft;
}

export function applyFix(work: Work, fix: DeskFix): Work {
  if (fix.kind === 'cells') return writeCells(work, fix.cells);
  const { path, column } = fix.cell;
  return column === null ? work : nameColumn(work, path, column, fix.name);
}

/** Says which column a label names. */
export function nameColumn(work: Work, path: string, column: number, name: string): Work {
  return withDraft(work, path, (draft) =>
    columnAt(draft, name) >= 0
      ? draft
      : {
          ...draft,
          columns: draft.columns.map((each, at) => (at === column ? { name, label: name } : each)),
        },
  );
}

/** Where a block of cells goes: its first cell, and the columns that a person sees, in their order. */
export interface BlockPlace {
  readonly path: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly number[];
}

/** Lays a block over the cells below and beside a place, with new rows where it is longer than the draft. */
export function writeBlock(work: Work, place: BlockPlace, block: readonly (readonly string[])[]): Work {
  const from = place.columns.indexOf(place.column);
  return withDraft(work, place.path, (draft) => {
    const first = draft.rows.findIndex(({ id }) => id === place.row);
    if (first < 0 || from < 0) return draft;
    const rows = [...draft.rows];
    block.forEach((cells, at) => {
      const row = rows[first + at] ?? blankRow({ ...draft, rows }, nextRowId({ ...draft, rows }));
      rows[first + at] = cells.reduce((now, text, beside) => {
        const column = place.columns[from + beside];
        return column === undefined ? now : withCell(now, column, text);
      }, row);
    });
    return { ...draft, rows };
  });
}
