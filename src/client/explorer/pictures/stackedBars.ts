/**
 * Bars for a narrow place: one below the other over the whole width. Each row of the view has its name on a line of
 * its own; below it stands one bar per column, with the column's name before it or above it, and its number at its end.
 */
import { notDuePanel } from '../../../charts/layout/notDue.ts';
import { nameColumn, onMiddle } from '../../../charts/layout/rows.ts';
import type { RowInput } from '../../../charts/layout/rows.ts';
import { namedMark } from '../../../charts/layout/stateMark.ts';
import type { Frame } from '../../../charts/svg/document.ts';
import { datum, g, line, rect, text } from '../../../charts/svg/element.ts';
import { textWidth, wrap } from '../../../charts/svg/measure.ts';
import { peopleIn } from '../../../core/explore/pivot.ts';
import type { Cell } from '../../../core/explore/pivot.ts';
import type { ExplorerWords } from '../../../i18n/zh-CN/explorer.ts';
import type { PageFacts } from '../../../core/explore/pageFacts.ts';
import type { Shown } from '../shown.ts';
import { columnTone, drawStateKey, toneOf } from './frame.ts';
import type { Sized } from './frame.ts';
import { stackOf } from './stack.ts';
import type { StackedBar } from './stack.ts';

/** A row of the view, as both kinds of bars take it. */
export interface BarRow extends RowInput {
  readonly cells: readonly Cell[];
  /** Absent where the view has no totals. */
  readonly total: Cell | undefined;
}

const THICK = 11;
/** Between bars, between rows, pixels. */
const GAP = 5;
const APART = 12;

export function drawStackedBars(
  shown: Shown,
  rows: readonly BarRow[],
  page: PageFacts,
  words: ExplorerWords,
  frame: Frame,
): Sized {
  const stacks = rows.map((row) => stackOf(row.cells, shown, words));
  const labels = stacks.flatMap((stack) => stack.map(({ label }) => label));
  // The names of columns stand before the bars where they are short.
  const column = nameColumn(frame, labels, frame.phone ? 92 : 200);
  const from = column ?? 0;
  const cells = rows.flatMap((row) => row.cells);
  const numbers = cells.filter((cell) => typeof cell === 'number').map(shown.cell);
  const longest =
    frame.w - from - 8 - Math.max(10, ...numbers.map((number) => textWidth(number, frame.font)));
  const greatest = Math.max(1, ...cells.map(peopleIn));
  const parts: string[] = [];
  let y = 0;
  rows.forEach((row, at) => {
    const total = typeof row.total === 'number' ? shown.cell(row.total) : '';
    const room = frame.w - textWidth(total, frame.font, true) - 12;
    const name = wrap(row.label, room, frame.font);
    parts.push(
      g(
        { class: 'strong' },
        ...name.map((each, i) => text(0, y + frame.font + i * frame.leading, each)),
        text(frame.w, y + frame.font, total, { class: 'end' }),
      ),
    );
    y += name.length * frame.leading + 2;
    const top = y;
    for (const bar of stacks[at] ?? []) {
      const label = wrap(bar.label, column === null ? frame.w : column, frame.font);
      // A zero has no bar: it stands behind its name.
      const beside = column !== null || bar.cell === 0;
      const above = beside ? 0 : label.length * frame.leading;
      const height = beside ? frame.leading - GAP : THICK;
      const middle = y + above + height / 2;
      const base = beside ? onMiddle(frame, middle) : y + frame.font;
      const start = column ?? (beside ? textWidth(bar.label, frame.font) + 4 : 0);
      parts.push(
        g({ class: 'muted' }, ...label.map((each, i) => text(0, base + i * frame.leading, each))),
        drawBar(bar, { from: start, middle, longest, greatest, row }, shown, frame),
      );
      y += above + height + GAP;
    }
    if (column !== null) parts.push(line(from, top, from, y - GAP, { class: 'axis' }));
    y += APART;
  });
  const bottom = y - APART;
  const states = drawStateKey(cells, bottom, frame, page);
  return { w: frame.w, height: bottom + states.height + 4, body: parts.join('') + states.body };
}

interface Scale {
  readonly from: number;
  readonly middle: number;
  readonly longest: number;
  readonly greatest: number;
  readonly row: BarRow;
}

function drawBar(
  { cell, columns, says }: StackedBar,
  { from, middle, longest, greatest, row }: Scale,
  shown: Shown,
  frame: Frame,
): string {
  const [first = 0] = columns;
  const own = datum({
    key: `${row.key} ${shown.pivot.columnIds[first] ?? 'people'}`,
    label: `${row.label} ${says}`,
  });
  const base = onMiddle(frame, middle);
  const top = middle - THICK / 2;
  if (cell === 'missing' || cell === 'exempt') {
    return (
      namedMark(cell, from + 9, middle, own) + text(from + 20, base, shown.cell(cell), { class: 'muted' })
    );
  }
  if (cell === 'not-due' || cell === 'not-open') {
    return (
      notDuePanel({ x: from + 1, y: top, width: longest, height: THICK }, own) +
      text(from + 8, base, shown.cell(cell), { class: 'muted halo wide-halo' })
    );
  }
  const length = (cell / greatest) * longest;
  const tone = columnTone(shown, first) ?? toneOf(shown, row.key);
  return (
    rect(from, top, length, THICK, { class: `bar ${tone}`, ...own }) +
    text(from + length + 4, base, shown.cell(cell), cell === 0 ? { class: 'muted', ...own } : {})
  );
}
