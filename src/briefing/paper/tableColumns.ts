/** Widths of the columns of a table. */
import { textEms } from '../../charts/svg/measure.ts';
import type { Look } from './look.ts';
import type { TableBlock } from './numbered.ts';
import { twips, twipsOfPoints, typeArea } from './sheet.ts';
import { oneLine } from './text.ts';

/** Between the edge of a cell and its text, points. */
export const CELL_MARGIN = 4;

/** A text wider than so many characters runs on in a second line. */
const WIDEST_TEXT = 16;

/** A column of words up to so many characters is a state or a day: it never gives way. */
const SHORT_TEXT = 6;

/** Twentieths of a point, over the whole type area: numbers have the room they need, words share what is left by their length. */
export function columnWidths(
  { columns, rows }: Pick<TableBlock, 'columns' | 'rows'>,
  { sheet, sizes }: Look,
): readonly number[] {
  const points = (ems: number): number => ems * sizes.table + 2 * CELL_MARGIN + 1;
  const whole = twips(typeArea(sheet).width);
  const wanted = columns.map(({ label, numeric }, at) => {
    const widest = Math.max(0, ...rows.map((cells) => textEms(oneLine(cells[at] ?? ''))));
    const ems = Math.max(widest, headEms(label));
    return {
      width: twipsOfPoints(points(numeric ? ems : Math.min(WIDEST_TEXT, ems))),
      givesWay: !numeric && ems > SHORT_TEXT,
    };
  });
  const sum = (some: typeof wanted): number => some.reduce((total, { width }) => total + width, 0);
  const room = whole - sum(wanted);
  const words = sum(wanted.filter(({ givesWay }) => givesWay));
  // What is left over goes to all alike; what is short is taken from long texts, and from all where that cannot do.
  const widths = wanted.map(({ width, givesWay }) => {
    if (room >= 0 || words + room <= 0) return width * (whole / sum(wanted));
    return givesWay ? width + room * (width / words) : width;
  });
  return widths.map(Math.floor);
}

/** A head may take two lines, but its words stay whole. */
function headEms(label: string): number {
  const ems = textEms(label) * 1.1;
  const longest = Math.max(
    ...label.split(' ').map((word) => (/^[!-~]*$/.test(word) ? textEms(word) * 1.1 : 0)),
  );
  return Math.max(ems > 5.5 ? Math.ceil(ems / 2) + 0.5 : ems, longest, 2);
}
