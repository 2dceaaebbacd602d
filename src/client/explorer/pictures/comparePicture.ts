/**
 * A few members as curves along the months, on one scale from zero, told apart by ink and dash and named at their ends.
 * Below the months each member's own gaps: before it opened, and where reports are missing.
 */
import { ticks } from 'd3';
import { monthLabels } from '../../../charts/layout/monthAxis.ts';
import { notDuePanel, notDueWords } from '../../../charts/layout/notDue.ts';
import type { Frame } from '../../../charts/svg/document.ts';
import { datum, el, g, line, round, text } from '../../../charts/svg/element.ts';
import { textWidth, wrap } from '../../../charts/svg/measure.ts';
import type { Comparison } from '../../../core/explore/compare.ts';
import { peopleIn } from '../../../core/explore/pivot.ts';
import type { PageFacts } from '../../../core/explore/pageFacts.ts';
import type { ExplorerWords } from '../../../i18n/zh-CN/explorer.ts';
import type { Shown } from '../shown.ts';
import { runsOf, SAMPLE } from './comparedCurve.ts';
import type { Curve, Months } from './comparedCurve.ts';
import { drawGaps, hasGaps } from './compareGaps.ts';
import { placeEnds } from './curveEnds.ts';
import type { Sized } from './frame.ts';

/** Pixels: the plot, the widest name at a curve's end. */
const HEIGHT = { phone: 200, desk: 280 } as const;
const NAME = { phone: 84, desk: 190 } as const;
/** Lines that a name at a curve's end may have, with its number. */
const MOST_LINES = 4;

const LOOKS = ['first', 'second', 'third'] as const;

export function drawCompare(shown: Shown, page: PageFacts, words: ExplorerWords, frame: Frame): Sized {
  const { months, members } = shown.comparison as Comparison;
  const curves = members.map(({ id, cells, owed, provisional }, at): Curve => ({
    id,
    name: shown.memberName(shown.view.rows, id),
    look: `compared ${LOOKS[at] ?? 'third'}${shown.view.rows === 'category' ? ` ${id}` : ''}`,
    cells,
    owed,
    provisional,
  }));
  const ends = curves.map(({ name, cells }) => {
    const last = cells.findLastIndex((cell) => typeof cell === 'number');
    const value = cells[last];
    return typeof value === 'number'
      ? { last, value, lines: wrap(`${name} ${shown.cell(value)}`, NAME[frame.width], frame.font) }
      : null;
  });
  // Where a name is too long for the end of its curve, or nothing else says it, all stand above with samples.
  const named = ends.every((end, at) => {
    const curve = curves[at];
    return end === null ? curve !== undefined && hasGaps(curve) : end.lines.length <= MOST_LINES;
  });
  const key = named ? { height: 0, body: '' } : drawNames(curves, frame);
  const labels = ends.map((end) => (end === null ? [] : named ? end.lines : [shown.cell(end.value)]));
  const room = Math.max(16, ...labels.flat().map((each) => textWidth(each, frame.font, true)));
  const greatest = Math.max(1, ...curves.flatMap(({ cells }) => cells.map(peopleIn)));
  const scale = ticks(0, greatest, 4).filter(Number.isInteger);
  const left = Math.max(...scale.map((tick) => textWidth(shown.cell(tick), frame.font))) + 8;
  // Names over the months that are not due need no room beside the plot.
  const last = Math.max(0, ...ends.map((end) => end?.last ?? 0));
  const reach = left + ((last + 0.5) / months.length) * (frame.w - left) + room + 10;
  const right = reach <= frame.w ? frame.w : frame.w - room - 10;
  const top = key.height + 10;
  const base = top + HEIGHT[frame.width];
  const step = (right - left) / months.length;
  const axis: Months = {
    x: (month) => left + (month + 0.5) * step,
    edges: (month) => [left + month * step, left + (month + 1) * step],
  };
  const y = (value: number): number => base - (value / greatest) * (base - top - 8);
  const gaps = runsOf(months.map((_, at) => sharedGap(curves, at)));
  const names = monthLabels(months, page.lang, step, frame);
  const placed = placeEnds(
    ends.map((end, at) => ({
      at: end === null ? base : y(end.value),
      height: (labels[at]?.length ?? 0) * frame.leading,
    })),
    top,
    base,
  );
  const place = clearOf(
    ends.flatMap((end, at) => (end === null ? [] : [placed[at] ?? top])),
    top,
    base,
  );
  const strips = drawGaps(curves, axis, base + frame.leading + 10, page, words, frame);
  const foot = base + frame.leading + 10 + strips.height;
  const note = curves.some(({ provisional }) => provisional.includes(true))
    ? wrap(words.provisional, frame.w, frame.font)
    : [];
  return {
    w: frame.w,
    height: foot + note.length * frame.leading,
    body:
      key.body +
      gaps
        .map(({ from, to, state }) => {
          const [start] = axis.edges(from);
          const [, end] = axis.edges(to);
          const panel = { x: start, y: top, width: end - start, height: base - top };
          return (
            notDuePanel(panel, datum({ key: `gap ${from}`, label: shown.cell(state) })) +
            notDueWords(panel, shown.cell(state), place, false, frame)
          );
        })
        .join('') +
      g(
        {},
        ...scale.map((tick) => line(left, y(tick), right, y(tick), { class: tick === 0 ? 'axis' : 'grid' })),
      ) +
      g(
        { class: 'muted end' },
        ...scale.map((tick) => text(left - 6, y(tick) + frame.font * 0.35, shown.cell(tick))),
      ) +
      g({ class: 'muted mid' }, ...names.map((each, at) => text(axis.x(at), base + frame.leading, each))) +
      curves.map((curve) => drawCurve(curve, axis, y, shown)).join('') +
      curves
        .map((_, at) =>
          g(
            { class: 'strong halo' },
            ...(labels[at] ?? []).map((each, i) =>
              text(
                axis.x(ends[at]?.last ?? 0) + 9,
                (placed[at] ?? base) + frame.font * 0.85 + i * frame.leading,
                each,
              ),
            ),
          ),
        )
        .join('') +
      strips.body +
      g({ class: 'muted' }, ...note.map((said, i) => text(0, foot + frame.font + i * frame.leading, said))),
  };
}

/** The place for words on the hatch that is farthest from the labels at the curves' ends. */
function clearOf(labels: readonly number[], top: number, base: number): 'head' | 'middle' | 'foot' {
  const places = { head: top, middle: (top + base) / 2, foot: base } as const;
  const distance = (place: keyof typeof places): number =>
    Math.min(Infinity, ...labels.map((label) => Math.abs(label - places[place])));
  const names = ['middle', 'foot', 'head'] as const;
  return names.toSorted((one, other) => distance(other) - distance(one))[0] ?? 'middle';
}

/** What no member has a number for in a month, for one reason that holds for all. */
function sharedGap(curves: readonly Curve[], month: number): 'not-due' | 'not-open' | null {
  const [first, ...others] = curves.map(({ cells }) => cells[month]);
  const shared = others.every((cell) => cell === first) ? first : null;
  return shared === 'not-due' || shared === 'not-open' ? shared : null;
}

function drawNames(
  curves: readonly Curve[],
  frame: Frame,
): { readonly height: number; readonly body: string } {
  let y = 0;
  const parts = curves.map(({ name, look }) => {
    const lines = wrap(name, frame.w - SAMPLE - 8, frame.font);
    const body =
      line(0, y + frame.font * 0.65, SAMPLE, y + frame.font * 0.65, { class: look }) +
      lines
        .map((each, i) => text(SAMPLE + 8, y + frame.font + i * frame.leading, each, { class: 'strong' }))
        .join('');
    y += lines.length * frame.leading + 2;
    return body;
  });
  return { height: y + 4, body: parts.join('') };
}

/**
 * The curve, broken where a month has no number, and a dot that tells each month; dashed and hollow where the number
 * may still change.
 */
function drawCurve(
  { id, name, look, cells, provisional }: Curve,
  { x }: Months,
  y: (value: number) => number,
  shown: Shown,
): string {
  const point = (month: number, cell: number): string => `${round(x(month))},${round(y(cell))}`;
  let [whole, open] = ['', ''];
  const dots: string[] = [];
  cells.forEach((cell, month) => {
    if (typeof cell !== 'number') return;
    const before = cells[month - 1];
    const isOpen = provisional[month] === true;
    if (typeof before !== 'number' || isOpen) whole += `M${point(month, cell)}`;
    else whole += `L${point(month, cell)}`;
    if (typeof before === 'number' && isOpen) open += `M${point(month - 1, before)}L${point(month, cell)}`;
    dots.push(
      el('circle', {
        cx: x(month),
        cy: y(cell),
        r: 3.5,
        class: `end-dot ${look}${isOpen ? ' provisional' : ''}`,
        ...datum({
          key: `${id} ${shown.pivot.columnIds[month] ?? ''}`,
          label: `${name} ${shown.table.head[month] ?? ''} ${shown.cell(cell)}`,
        }),
      }),
    );
  });
  if (whole === '') return '';
  const dashed = open === '' ? '' : el('path', { d: open, class: `${look} provisional` });
  return el('path', { d: whole, class: look }) + dashed + dots.join('');
}
