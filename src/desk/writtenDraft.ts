/** A draft as the file that it would be, cell for cell, with the way from a problem of the file back to its cells. */
import type { Problem } from '../core/problems/problem.ts';
import { placeRows } from '../core/workbook/placeRows.ts';
import { writeCsv } from '../core/write/csv.ts';
import { writeSummary } from '../core/write/summary.ts';
import type { Draft, DraftCell } from './draft.ts';
import { cellsOfWords } from './summaryDraft.ts';

export interface PlacedInDraft {
  /** Its lines as the rows are numbered beside the grid: the header the first. */
  readonly problem: Problem;
  readonly cells: readonly DraftCell[];
}

export interface WrittenDraft {
  readonly draft: Draft;
  /** As it is checked: a table as CSV, whichever its format. */
  readonly path: string;
  readonly text: string;
  readonly place: (problem: Problem) => PlacedInDraft;
  /** Id of the row that a line of the text belongs to; null for none. */
  readonly rowAt: (line: number) => number | null;
}

export function writeDraft(draft: Draft): WrittenDraft {
  return draft.kind === 'summary' ? writtenWords(draft) : writtenTable(draft);
}

function writtenWords(draft: Draft): WrittenDraft {
  const [work = '', suggestions = ''] = draft.rows[0]?.cells ?? [];
  const text = writeSummary({ work: work.trim(), suggestions: suggestions.trim() });
  const cellsOf = cellsOfWords(draft.path, text);
  const [row = null] = draft.rows.map(({ id }) => id);
  return {
    draft,
    path: draft.path,
    text,
    place: (problem) => ({ problem, cells: cellsOf(problem).map((cell) => ({ ...cell, row })) }),
    rowAt: () => row,
  };
}

function writtenTable(draft: Draft): WrittenDraft {
  const { columns, rows } = draft;
  const cells = rows.map((row) => row.cells.map((text) => text.replace(/\r\n?/g, '\n')));
  const text = writeCsv(
    columns.map(({ label }) => label),
    cells,
  );
  const starts = startsOf(
    columns.map(({ label }) => label),
    cells,
  );
  // The first row of the grid stands below the header.
  const indexAt = (line: number): number => lastAtOrBefore(starts, line) - 1;
  const inGrid = placeRows(null, (line) => {
    const at = indexAt(line);
    const width = Math.max(columns.length, rows[at]?.cells.length ?? 0) + 1;
    const number = at + 2;
    return {
      line: number,
      cells: Array.from({ length: width }, (_, index) => ({ line: number, column: index + 1 })),
    };
  });
  return {
    draft,
    path: draft.path.replace(/\.json$/, '.csv'),
    text,
    place(problem) {
      const { line, lines = line === null ? [] : [line], column } = problem;
      return {
        problem: inGrid(problem).problem,
        cells: lines.map((one) => ({
          path: draft.path,
          row: rows[indexAt(one)]?.id ?? null,
          column: column === null ? null : column - 1,
        })),
      };
    },
    rowAt: (line) => rows[indexAt(line)]?.id ?? null,
  };
}

/** Physical line on which the header and each row starts. */
function startsOf(header: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  let line = 1;
  return [header, ...rows].map((cells) => {
    const start = line;
    line += 1;
    for (const text of cells) {
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) line += 1;
    }
    return start;
  });
}

function lastAtOrBefore(starts: readonly number[], line: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}
