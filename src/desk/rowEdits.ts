/** Rows and columns put in and taken out, and the month of which there is nothing to tell. */
import type { Draft, DraftRow } from './draft.ts';
import { cellText, columnAt, withCell, withDraft } from './work.ts';
import type { Work } from './work.ts';

/** Told once for a whole file: a new row says what the others say. */
const OF_THE_FILE = ['month', 'reported_on'] as const;

export const nextRowId = ({ rows }: Draft): number =>
  rows.reduce((most, { id }) => Math.max(most, id), 0) + 1;

/** A row that says what every row of its file says, and nothing else. */
export function blankRow(draft: Draft, id: number): DraftRow {
  const model = draft.rows.at(-1);
  return OF_THE_FILE.reduce<DraftRow>(
    (row, name) => {
      const at = columnAt(draft, name);
      const said = model === undefined ? '' : cellText(model, at);
      const text = said === '' && name === 'month' ? (draft.period ?? '') : said;
      return at < 0 ? row : withCell(row, at, text);
    },
    { id, cells: draft.columns.map(() => '') },
  );
}

/** A new row at the end; `known`: cells that go without saying, by the name of their column. */
export function addRow(work: Work, path: string, known: Readonly<Record<string, string>> = {}): Work {
  return withDraft(work, path, (draft) => {
    const row = Object.entries(known).reduce(
      (now, [name, text]) => {
        const at = columnAt(draft, name);
        return at < 0 ? now : withCell(now, at, text);
      },
      blankRow(draft, nextRowId(draft)),
    );
    return { ...draft, rows: [...draft.rows, row] };
  });
}

export function removeRow(work: Work, path: string, row: number): Work {
  return withDraft(work, path, (draft) => {
    const rows = draft.rows.filter(({ id }) => id !== row);
    return rows.length === draft.rows.length ? draft : { ...draft, rows };
  });
}

/** A column at the end, for one that the file left out. */
export function addColumn(work: Work, path: string, name: string): Work {
  return withDraft(work, path, (draft) => {
    if (columnAt(draft, name) >= 0) return draft;
    const column = draft.columns.length;
    // Whatever stood beyond the last column is no part of the new one.
    const rows = draft.rows.map((row) => ({ ...row, cells: row.cells.slice(0, column) }));
    const told = name === 'month' ? (draft.period ?? '') : '';
    return {
      ...draft,
      columns: [...draft.columns, { name, label: name }],
      rows: rows.map((row) => withCell(row, column, told)),
    };
  });
}

/** Takes a column out. Standing problems of the columns behind it move along; its own have nothing left to stand on. */
export function dropColumn(work: Work, path: string, column: number): Work {
  const without = <T>(items: readonly T[]): readonly T[] => items.filter((_, at) => at !== column);
  const changed = withDraft(work, path, (draft) => ({
    ...draft,
    columns: without(draft.columns),
    rows: draft.rows.map((row) => ({ ...row, cells: without(row.cells) })),
  }));
  const standing = work.standing.flatMap((problem) => {
    const own = problem.cells.some((cell) => cell.path === path && cell.column === column);
    if (own) return [];
    const cells = problem.cells.map((cell) =>
      cell.path === path && cell.column !== null && cell.column > column
        ? { ...cell, column: cell.column - 1 }
        : cell,
    );
    return [{ ...problem, cells }];
  });
  return { ...changed, standing };
}

/**
 * Nobody new this month: one row with 0. The first row stays what it is of; `known` says it where there is none that
 * says it.
 */
export function nothingNew(work: Work, path: string, known: Readonly<Record<string, string>>): Work {
  return withDraft(work, path, (draft) => {
    const model = draft.rows[0] ?? blankRow(draft, nextRowId(draft));
    const told = Object.entries(known).reduce((row, [name, text]) => {
      const at = columnAt(draft, name);
      return at < 0 || cellText(row, at) !== '' ? row : withCell(row, at, text);
    }, model);
    const note = columnAt(draft, 'note');
    const zero = withCell(told, columnAt(draft, 'headcount'), '0');
    return { ...draft, rows: [note < 0 ? zero : withCell(zero, note, '')] };
  });
}
