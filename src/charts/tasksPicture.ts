/** The picture of the tasks: a lane each, a tick where it is due, a state mark where it stands. */
import { daysBetween, daysInMonth } from '../core/dates.ts';
import type { TaskState } from '../core/figures/figures.ts';
import type { IsoDate, Month } from '../core/model.ts';
import { monthLabels } from './layout/monthAxis.ts';
import { drawName, nameColumn, placeRows } from './layout/rows.ts';
import type { PlacedRow, RowInput } from './layout/rows.ts';
import { drawStateKey, stateMark } from './layout/stateMark.ts';
import type { Frame, Picture } from './svg/document.ts';
import { datum, el, g, line, round, text } from './svg/element.ts';
import { textWidth } from './svg/measure.ts';
import type { Words } from './words.ts';

export interface TaskPoint {
  readonly key: string;
  readonly due: IsoDate | null;
  readonly state: TaskState;
  readonly doneOn: IsoDate | null;
  readonly said: string;
}

export interface TaskRow extends RowInput {
  readonly state: TaskState;
  readonly stateWord: string;
  readonly points: readonly TaskPoint[];
}

export interface TasksInput {
  readonly months: readonly Month[];
  readonly asOf: IsoDate;
  readonly rows: readonly TaskRow[];
}

type Place = (date: IsoDate) => number;
const LANE = 16;
/** Distance of a mark from the tick that it would cover, pixels. */
const BESIDE = 9;

/** Draws the tasks at one width. */
export function drawTasks({ months, asOf, rows }: TasksInput, words: Words, frame: Frame): Picture {
  const { t } = words;
  const states = [...new Set(rows.flatMap(({ points }) => points.map(({ state }) => state)))];
  const key = drawStateKey(
    frame,
    states.map((state) => ({ state, label: words.m.taskStates[state] })),
  );
  const named = rows.map((row) => ({
    ...row,
    above: frame.w - textWidth(row.stateWord, frame.font, true) - 14,
  }));
  // On a whole desk names stand before the lanes and states after them.
  const labels = rows.map(({ label }) => label);
  const column = frame.wide ? nameColumn(frame, labels, 430, 2) : null;
  const stated = Math.max(0, ...rows.map(({ stateWord }) => textWidth(stateWord, frame.font, true)));
  const [from, to] = column === null ? [6, frame.w - 6] : [column + 6, Math.floor(frame.w - stated - 20)];
  const step = (to - from) / months.length;
  const place: Place = (date) => {
    const at = months.indexOf(date.slice(0, 7));
    if (at < 0) return date < (months[0] ?? '') ? from : to;
    const start = `${date.slice(0, 7)}-01`;
    return from + (at + (daysBetween(start, date) + 0.5) / daysInMonth(date.slice(0, 7))) * step;
  };
  const todayTop = key.height;
  const top = todayTop + frame.leading * 2 + 6;
  const placed = placeRows(frame, named, { column, lane: LANE, gap: 10, top });
  const today = place(asOf);
  const label = t.tasks.today(words.day(asOf));
  const half = textWidth(label, frame.font, true) / 2;
  const heads = monthLabels(months, words.lang, step, frame);
  return {
    height: placed.bottom + 4,
    body:
      key.body +
      text(Math.min(Math.max(today, half), frame.w - half), todayTop + frame.font, label, {
        class: 'mid strong',
      }) +
      g(
        { class: 'muted mid' },
        ...heads.map((head, i) => text(from + (i + 0.5) * step, todayTop + frame.leading + frame.font, head)),
      ) +
      placed.rows.map((row) => drawLane(row, { from, to, step, months, today }, place, frame)).join('') +
      placed.rows.map((row) => drawToday(row, today)).join(''),
  };
}

interface Axis {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly months: readonly Month[];
  readonly today: number;
}

function drawLane(placed: PlacedRow<TaskRow>, axis: Axis, place: Place, frame: Frame): string {
  const { row, baseline, laneMiddle } = placed;
  const y = laneMiddle;
  const bounds = axis.months.map((_, i) => `M${round(axis.from + i * axis.step)},${round(y - 2)}v4`).join('');
  const alert = row.state === 'overdue';
  const marks = row.points.map(({ key, due, state, doneOn, said }) => {
    const own = { 'data-k': key, 'data-label': said };
    // Done: the mark stands where it was done. Else where it is due; without a date, at the day of the figures.
    const dueX = due === null ? axis.today : place(due);
    const stoodAt = doneOn === null ? dueX : place(doneOn);
    // A mark on its own tick could not be told from it: it stands beside, what is overdue or was done late after it.
    const beside = due !== null && Math.abs(stoodAt - dueX) < BESIDE;
    const after = state === 'overdue' || (doneOn !== null && stoodAt > dueX);
    const markX = beside ? dueX + (after ? BESIDE : -BESIDE) : stoodAt;
    // Of a task that recurs, the next mark says what a line would only blur.
    const late = state === 'overdue' && row.points.length === 1 && axis.today > markX + BESIDE;
    const tie = doneOn !== null && !beside && due !== null ? line(dueX, y, markX, y, { class: 'tie' }) : '';
    const delay = late ? line(markX + BESIDE, y, axis.today, y, { class: 'delay' }) : '';
    const tick = due === null ? '' : line(dueX, y - 6, dueX, y + 6, { class: 'target' });
    return (
      delay +
      tie +
      tick +
      el('circle', { cx: markX, cy: y, r: 6.5, class: 'plate' }) +
      stateMark(state, markX, y, own)
    );
  });
  return el(
    'g',
    datum({ key: row.key, label: row.label }),
    drawName(placed, frame) +
      text(frame.w, baseline, row.stateWord, { class: alert ? 'alert end' : 'muted end' }) +
      el('path', {
        d: `M${axis.from},${round(y)}H${axis.to}${bounds}`,
        class: row.points.some(({ due }) => due === null) ? 'lane dotted' : 'lane',
      }) +
      marks.join(''),
  );
}

/** The day of the figures, on the lane only, so that it does not cut through the names. */
function drawToday({ laneTop }: PlacedRow<TaskRow>, today: number): string {
  return line(today, laneTop, today, laneTop + LANE, { class: 'today' });
}
