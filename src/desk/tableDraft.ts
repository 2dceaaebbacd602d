/** A delimited text as a draft: columns named and in order as `fix` would write them, every cell as it stands. */
import type { Problem } from '../core/problems/problem.ts';
import { orderColumns, readColumns } from '../core/fix/tableColumns.ts';
import { parseCsv } from '../core/text/csv.ts';
import type { CsvRow } from '../core/text/csv.ts';
import { COLUMNS } from '../core/text/normalise.ts';
import type { TableKind } from '../core/text/normalise.ts';
import type { Draft, DraftCell, DraftColumn, DraftRow } from './draft.ts';
import type { DraftPlace } from './draftPath.ts';

/** A draft with the way from a problem of the file as it came to its cells. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly cellsOf: (problem: Problem) => readonly DraftCell[];
}

export function tableDraft(text: string, kind: TableKind, place: DraftPlace): ReadDraft {
  const { header, rows } = parseCsv(text);
  const month = place.kind === 'headcounts' ? place.period : null;
  const labelled = labels(header);
  const columns = orderColumns(readColumns(labelled, kind, month), rows, kind);
  const width = labelled.length;
  const draft: Draft = {
    ...place,
    columns: columns.map(({ name, label }): DraftColumn => ({ name, label: name ?? label })),
    rows: rows.map(({ cells }, at): DraftRow => {
      const text = (index: number): string => cells[index]?.text ?? '';
      const own = columns.map(({ at: from }) => text(from));
      const beyond = cells.slice(width).map((cell) => cell.text);
      const isShort = cells.length < width;
      return { id: at + 1, cells: isShort ? cells.map((cell) => cell.text) : [...own, ...filled(beyond)] };
    }),
  };
  const starts = rows.map(({ line }) => line);
  const columnAt = (column: number | null): number | null => {
    if (column === null) return null;
    if (column > width) return columns.length + column - 1 - width;
    const at = columns.findIndex((one) => one.at === column - 1);
    return at < 0 ? null : at;
  };
  return {
    draft,
    cellsOf: ({ line, lines, column }) =>
      (lines ?? (line === null ? [] : [line])).flatMap((one): readonly DraftCell[] => {
        const row = starts.findLastIndex((start) => start <= one);
        if (row < 0 && one !== header?.line) return [];
        return [{ path: place.path, row: row < 0 ? null : row + 1, column: columnAt(column) }];
      }),
  };
}

/** A draft of a kind without any rows. */
export function blankColumns(kind: TableKind): readonly DraftColumn[] {
  const { required, optional } = COLUMNS[kind];
  return [...required, ...optional].map((name) => ({ name, label: name }));
}

/** Labels of the header, without blank ones at its end. */
function labels(header: CsvRow | null): CsvRow['cells'] {
  const cells = header?.cells ?? [];
  return cells.slice(0, cells.findLastIndex(({ text }) => text.trim() !== '') + 1);
}

function filled(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((text) => text.trim() !== '') + 1);
}
