/** Which line of a delimited text is its header: people put titles above it. */
import { readCountLabel } from './countLabel.ts';
import { COLUMNS } from './headerLabels.ts';
import type { TableKind } from './headerLabels.ts';
import { columnNamed } from './headers.ts';

/** This many known labels of one table make a line a header, whatever stands below. */
export const PLAIN_HEADER = 3;
/** So many do where no other line has more: a title never holds two. */
const FEWEST_LABELS = 2;
/** A header stands among the first lines; further down it is data. */
export const HEADER_WITHIN = 30;
/** Cells of a line that are looked at; longer ones are no labels. */
const MOST_CELLS = 40;
const LONGEST_LABEL = 80;

const KINDS = Object.keys(COLUMNS) as readonly TableKind[];

/** The headers that `fix` and the templates write. */
const CANONICAL: ReadonlySet<string> = new Set(
  Object.values(COLUMNS).flatMap(({ required, optional }) => [
    required.join(),
    [...required, ...optional].join(),
  ]),
);

/** How many columns of one kind of table the cells name. */
export function labelsIn(cells: readonly string[]): number {
  // The usual case costs nothing.
  if (CANONICAL.has(cells.join())) return cells.length;
  const labels = cells.slice(0, MOST_CELLS).filter((text) => text !== '' && text.length <= LONGEST_LABEL);
  const counts = KINDS.map((kind) => {
    const columns = new Set<string>();
    for (const label of labels) {
      const column = columnNamed(label, kind);
      if (column !== null) columns.add(column);
      // A number of people that is not the one wanted still makes its line a header.
      else if (kind === 'headcounts' && readCountLabel(label.trim(), false, null).doubt !== null)
        columns.add('headcount');
    }
    return columns.size;
  });
  return Math.max(...counts);
}

/** Index of the header among the first lines that are not blank; 0 where none is better than the first. */
export function findHeader(lines: readonly (readonly string[])[]): number {
  let best = { at: 0, labels: FEWEST_LABELS - 1 };
  for (const [at, cells] of lines.slice(0, HEADER_WITHIN).entries()) {
    const labels = labelsIn(cells);
    if (labels >= PLAIN_HEADER) return at;
    if (labels > best.labels) best = { at, labels };
  }
  return best.at;
}
