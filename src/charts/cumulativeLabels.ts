/** Words and numbers on the curves of a target: where they stand clear of each other and of the lines. */
import type * as d3 from 'd3';
import type { Curves } from './cumulativeCurves.ts';
import type { Panel } from './layout/notDue.ts';
import type { Frame } from './svg/document.ts';
import { text } from './svg/element.ts';
import { textWidth } from './svg/measure.ts';
import type { Words } from './words.ts';

export type Scale = d3.ScaleLinear<number, number>;

/** The target's name at the left of its line; null without a target. */
export type Goal = { readonly label: string; readonly width: number; readonly y: number } | null;

export function goalOf(target: number, y: Scale, { t, people }: Words, frame: Frame): NonNullable<Goal> {
  const label = t.cumulative.target(people(target));
  return { label, width: textWidth(label, frame.font, true), y: y(target) - 5 };
}

/** The number at the end of the curve, on the side of it where the pace line is not. */
export function endOfCurve(spot: EndSpot | null, tone: string): string {
  if (spot === null) return '';
  return text(spot.x, spot.y, spot.label, { class: `${tone} hued number halo ${spot.anchor}` });
}

export interface EndSpot {
  readonly label: string;
  readonly width: number;
  readonly x: number;
  readonly y: number;
  readonly anchor: '' | 'mid' | 'end';
}

/** Where the number at the curve's end stands; null for a curve without an end. */
export function endSpot(
  curves: Curves,
  x: Scale,
  y: Scale,
  people: Words['people'],
  frame: Frame,
  goal: Goal,
): EndSpot | null {
  const last = curves.actual.at(-1);
  if (!last) return null;
  const pace = curves.pace.find(({ at }) => at === last.at)?.value;
  const free = pace === undefined || last.value >= pace;
  // Just below the line of the target a number would strike it out.
  const toTarget = curves.target === null ? -1 : y(last.value) - y(curves.target);
  const fits = free && (toTarget < 0 || toTarget > frame.leading + 10);
  const label = people(last.value);
  const width = textWidth(label, frame.font + 3, true);
  const above = { x: Math.max(width, x(last.at) - 4), y: y(last.value) - 9 };
  const meets =
    goal !== null && above.x - width < goal.width + 4 && Math.abs(above.y - goal.y) < frame.leading;
  if (fits && !meets) return { label, width, ...above, anchor: 'end' };
  // Below the curve; near the axis there is no room for that, but always to the right.
  if (isLow(curves, y)) return { label, width, x: x(last.at) + 8, y: y(last.value) + 2, anchor: '' };
  const middle = Math.min(Math.max(x(last.at) + 4, width / 2), frame.w - width / 2);
  const below = footOver(curves, x, y, middle - width / 2) + 21;
  return { label, width, x: middle, y: Math.min(below, (y.range()[0] ?? below) - 3), anchor: 'mid' };
}

/** Whether the number at the curve's end stands where the words of the months to come would. */
export function isFootTaken(spot: EndSpot | null, panel: Panel, frame: Frame): boolean {
  return (
    spot !== null &&
    spot.anchor === 'mid' &&
    spot.x + spot.width / 2 > panel.x &&
    spot.y > panel.y + panel.height - 2 * frame.leading
  );
}

/** Where the curve is lowest from `left` (pixels) to its end: what is written below it has to be below that. */
function footOver({ actual }: Curves, x: Scale, y: Scale, left: number): number {
  return Math.max(
    ...actual.flatMap(({ at, value }, i) => {
      const next = actual[i + 1];
      if (x(at) >= left || !next) return y(value);
      const along = (left - x(at)) / (x(next.at) - x(at));
      return along > 1 ? [] : y(value + along * (next.value - value));
    }),
  );
}

/** The curve ends so near to the axis that nothing fits below its end. */
export function isLow(curves: Curves, y: Scale): boolean {
  const last = curves.actual.at(-1);
  return last !== undefined && y(last.value) + 24 > (y.range()[0] ?? 0);
}

/**
 * The name of the pace line, beside it, on the side away from the curve; at the first of a few places along the line
 * that is clear of the number at the curve's end, and nowhere if none is.
 */
export function paceLabel(
  curves: Curves,
  x: Scale,
  y: Scale,
  label: string,
  frame: Frame,
  end: EndSpot | null,
): string {
  const width = textWidth(label, frame.font);
  for (const along of PACE_PLACES) {
    const spot = curves.pace[Math.max(1, Math.round(curves.pace.length * along))];
    if (!spot) continue;
    const own =
      curves.actual.find(({ at }) => at === spot.at)?.value ??
      curves.band.find(({ at }) => at === spot.at)?.mid ??
      curves.actual.at(-1)?.value ??
      spot.value;
    const below = own >= spot.value;
    const left = below ? Math.min(x(spot.at) + 8, frame.w - width) : Math.max(x(spot.at) - 8, width) - width;
    const baseline = y(spot.value) + (below ? 14 : -6);
    if (end !== null && meetsEnd(end, { left, right: left + width, baseline }, frame)) continue;
    return text(below ? left : left + width, baseline, label, { class: below ? 'muted' : 'muted end' });
  }
  return '';
}

/** Shares of the pace line's length, best first. */
const PACE_PLACES = [0.62, 0.4, 0.8, 0.25];

/** Whether a line of text comes too near to the number at the curve's end. */
function meetsEnd(
  end: EndSpot,
  { left, right, baseline }: { readonly left: number; readonly right: number; readonly baseline: number },
  { leading }: Frame,
): boolean {
  const from = end.x - { '': 0, mid: end.width / 2, end: end.width }[end.anchor];
  return from < right + 4 && from + end.width > left - 4 && Math.abs(end.y - baseline) < leading;
}
