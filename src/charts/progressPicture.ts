/** The picture of progress: one lane per target from nothing to all of it, with the pace as a dashed tick. */
import * as d3 from 'd3';
import type { TargetStatus } from '../core/figures/figures.ts';
import { alike } from './layout/alike.ts';
import { drawNames, placeRows } from './layout/rows.ts';
import type { PlacedRow, RowInput } from './layout/rows.ts';
import { stateMark } from './layout/stateMark.ts';
import type { Frame, Picture } from './svg/document.ts';
import { datum, el, g, rect, round, text } from './svg/element.ts';
import { textWidth } from './svg/measure.ts';
import type { Words } from './words.ts';

export interface ProgressRow extends RowInput {
  /** `117 / 200人` */
  readonly value: string;
  readonly state: string;
  readonly status: TargetStatus;
  readonly said: string;
  /** 0–1 and above; null where there is no target. */
  readonly share: number | null;
  readonly pace: number | null;
  /** Of how many things the whole is made; 0 for a plain length. */
  readonly pieces: number;
  readonly tone: string;
}

type Scale = d3.ScaleLinear<number, number>;

const THICK = 12;

/** Draws all targets at one width. */
export function drawProgress(rows: readonly ProgressRow[], words: Words, frame: Frame): Picture {
  const { t, percent } = words;
  const states = alike('states', Math.max(...rows.map(({ state }) => textWidth(state, frame.font))));
  const right = frame.phone ? 0 : states + 34;
  const value = Math.max(...rows.map((row) => textWidth(row.value, frame.font, true))) + 12;
  const most = alike('share', Math.max(1, ...rows.map(({ share }) => share ?? 0)));
  const x = d3.scaleLinear([0, most], [0, frame.w - right]);
  const top = frame.leading + 10;
  const placed = placeRows(frame, rows, {
    column: null,
    above: frame.w - right - value - 7,
    lane: THICK + (frame.phone ? frame.leading : 0),
    gap: frame.phone ? 12 : 10,
    top,
  });
  const full = x(1);
  // Across each lane only: a line all the way down would strike out the numbers between.
  const goals = placed.rows
    .filter(({ row }) => row.share !== null)
    .map(({ laneTop }) => `M${round(full)},${round(laneTop - 4)}v${THICK + 8}`);
  // Quarters are numbered where there is room beside the words at the target.
  const numbered = full > 380 ? [0.25, 0.5, 0.75] : full > 170 ? [0.5] : [];
  return {
    height: placed.bottom + 6,
    body:
      el('path', {
        d: [0.25, 0.5, 0.75].map((at) => `M${round(x(at))},${top - 6}v4`).join(''),
        class: 'axis',
      }) +
      g(
        { class: 'muted' },
        text(0, frame.font, percent(0)),
        ...numbered.map((at) => text(x(at), frame.font, percent(at), { class: 'mid' })),
      ) +
      text(full, frame.font, t.progress.full, { class: 'strong end' }) +
      drawNames(frame, placed) +
      placed.rows.map((row) => drawRow(row, x, right, words, frame)).join('') +
      el('path', { d: `M${round(full)},${top - 6}v4${goals.join('')}`, class: 'target' }),
  };
}

function drawRow(
  placed: PlacedRow<ProgressRow>,
  x: Scale,
  right: number,
  words: Words,
  frame: Frame,
): string {
  const { row, baseline, laneTop } = placed;
  const { share, pieces, tone } = row;
  const lane =
    share === null
      ? ''
      : pieces > 0
        ? piecesOf(Math.round(share * pieces), pieces, laneTop, x)
        : rect(0, laneTop, x(1), THICK, { class: 'track' }) +
          rect(0, laneTop, x(share), THICK, { class: 'bar' });
  const below = share === null ? laneTop + frame.font : laneTop + THICK + frame.leading - 2;
  const stateY = frame.phone ? below : share === null ? baseline : laneTop + THICK - 1;
  const stateX = frame.phone ? 0 : frame.w - right + 14;
  const off = row.status === 'behind' || row.status === 'missed';
  return el(
    'g',
    { ...datum({ key: row.key, label: row.said }), class: tone },
    text(frame.w - right - 7, baseline, row.value, { class: 'strong end halo' }) +
      lane +
      paceTick(placed, x, { below: stateY, valueEnd: frame.w - right, label: words.t.progress.pace }, frame) +
      stateMark(row.status, stateX + 5, stateY - frame.font * 0.35) +
      text(stateX + 14, stateY, row.state, { class: off ? 'alert' : 'muted' }),
  );
}

/** The dashed tick of the pace, and its name where there is room for it. */
function paceTick(
  { row, lines, baseline, laneTop }: PlacedRow<ProgressRow>,
  x: Scale,
  { below, valueEnd, label }: { readonly below: number; readonly valueEnd: number; readonly label: string },
  frame: Frame,
): string {
  if (row.pace === null) return '';
  const at = x(row.pace);
  // At the very beginning and at the end the pace says no more than the ends of the scale do.
  if (at < 3 || Math.abs(at - x(1)) < 3) return '';
  const d = `M${round(at)},${laneTop - 4}v${THICK + 8}`;
  const half = textWidth(label, frame.font) / 2;
  const from = Math.max(...lines.map((content) => textWidth(content, frame.font)), 0);
  const to = valueEnd - 7 - textWidth(row.value, frame.font, true);
  const state = textWidth(row.state, frame.font) + 24;
  const name = frame.phone
    ? text(Math.min(Math.max(at, state + half), frame.w - half), below, label, { class: 'muted mid' })
    : at - half > from + 8 && at + half < to - 8
      ? text(at, baseline, label, { class: 'muted mid' })
      : '';
  return el('path', { d, class: 'under' }) + el('path', { d, class: 'pace' }) + name;
}

function piecesOf(done: number, all: number, top: number, x: Scale): string {
  const gap = 2;
  return Array.from({ length: Math.max(all, done) }, (_, i) => {
    const from = x(i / all);
    const width = x((i + 1) / all) - from;
    return rect(from + (i === 0 ? 0 : gap / 2), top, width - gap / (i === 0 ? 2 : 1), THICK, {
      class: i < done ? 'bar' : 'track',
    });
  }).join('');
}
