/**
 * The one table of marks. Pages, charts, legends, paper, exports, the pull request's comment and the terminal take
 * theirs from here, so that a shape means one thing wherever it stands. A mark never speaks by its colour alone, and
 * stands beside its word wherever there is room for one.
 */
import type { ReportingState } from './figures/reportingFigure.ts';
import type { TargetStatus } from './figures/targetFigure.ts';
import type { TaskState } from './figures/taskFigure.ts';

export type State = ReportingState | TargetStatus | TaskState;

/** Path data of a mark of radius `r` around a point, all in pixels. */
type Draw = (x: number, y: number, r: number) => string;

export interface Mark {
  /** As a character, where nothing can be drawn: a terminal, a comment. */
  readonly sign: string;
  /** A circle of the mark's radius, hollow or filled; null for none. */
  readonly circle: 'hollow' | 'filled' | null;
  /** What is drawn as a line, and what is filled, in or instead of the circle; null for none. */
  readonly line: Draw | null;
  readonly fill: Draw | null;
  /** `alarm` asks for attention, `quiet` asks for none. */
  readonly tone: 'alarm' | 'plain' | 'quiet';
}

const n = (value: number): string => String(Math.round(value * 10) / 10);
const disc: Draw = (x, y, r) =>
  `M${n(x)},${n(y - r)}a${n(r)},${n(r)} 0 1 1 0,${n(2 * r)}a${n(r)},${n(r)} 0 1 1 0,${n(-2 * r)}z`;
const core: Draw = (x, y, r) => disc(x, y, 0.45 * r);
const point: Draw = (x, y, r) => disc(x, y, 0.35 * r);
const leftHalf: Draw = (x, y, r) => `M${n(x)},${n(y - r)}a${n(r)},${n(r)} 0 0 0 0,${n(2 * r)}z`;
const quarter: Draw = (x, y, r) => `M${n(x)},${n(y)}V${n(y - r)}a${n(r)},${n(r)} 0 0 1 ${n(r)},${n(r)}z`;
const dash: Draw = (x, y, r) => `M${n(x - 0.8 * r)},${n(y)}h${n(1.6 * r)}`;
const twoDashes: Draw = (x, y, r) => dash(x, y - 0.4 * r, r) + dash(x, y + 0.4 * r, r);
const check: Draw = (x, y, r) =>
  `M${n(x - r)},${n(y + 0.1 * r)}l${n(0.65 * r)},${n(0.65 * r)}l${n(1.3 * r)},${n(-1.5 * r)}`;
const cross: Draw = (x, y, r) =>
  `M${n(x - 0.8 * r)},${n(y - 0.8 * r)}l${n(1.6 * r)},${n(1.6 * r)}m0,${n(-1.6 * r)}l${n(-1.6 * r)},${n(1.6 * r)}`;
const exclamation: Draw = (x, y, r) =>
  `M${n(x - 0.3 * r)},${n(y - 1.1 * r)}h${n(0.6 * r)}l${n(-0.1 * r)},${n(1.4 * r)}h${n(-0.4 * r)}z` +
  disc(x, y + 0.8 * r, 0.3 * r);
const upward: Draw = (x, y, r) => `M${n(x - r)},${n(y + 0.7 * r)}h${n(2 * r)}l${n(-r)},${n(-1.5 * r)}z`;
const downward: Draw = (x, y, r) => `M${n(x - r)},${n(y - 0.7 * r)}h${n(2 * r)}l${n(-r)},${n(1.5 * r)}z`;

export const MARKS = {
  onTime: { sign: '●', circle: 'filled', line: null, fill: null, tone: 'plain' },
  late: { sign: '◐', circle: 'hollow', line: null, fill: leftHalf, tone: 'plain' },
  /** Delivered, but the file does not say when. */
  undated: { sign: '◉', circle: 'hollow', line: null, fill: core, tone: 'plain' },
  missing: { sign: '○', circle: 'hollow', line: null, fill: null, tone: 'alarm' },
  notDue: { sign: '–', circle: null, line: dash, fill: null, tone: 'quiet' },
  exempt: { sign: '·', circle: null, line: null, fill: point, tone: 'quiet' },
  /** Of targets, tasks and milestones that are over. */
  met: { sign: '✓', circle: null, line: check, fill: null, tone: 'plain' },
  missed: { sign: '✕', circle: null, line: cross, fill: null, tone: 'alarm' },
  /** Of targets and tasks: nothing is decided yet. */
  underWay: { sign: '◔', circle: 'hollow', line: null, fill: quarter, tone: 'plain' },
  /** Behind, or overdue. */
  behind: { sign: '!', circle: null, line: null, fill: exclamation, tone: 'alarm' },
  /** Changes of a number: neither good nor bad. */
  up: { sign: '▲', circle: null, line: null, fill: upward, tone: 'quiet' },
  down: { sign: '▼', circle: null, line: null, fill: downward, tone: 'quiet' },
  same: { sign: '=', circle: null, line: twoDashes, fill: null, tone: 'quiet' },
} as const satisfies Readonly<Record<string, Mark>>;

export type MarkName = keyof typeof MARKS;

/** What stands for a number that there is not: not due, not open, nothing to compare with. Never for a zero. */
export const NO_VALUE = MARKS.notDue.sign;

/** Of a state that nothing can be said of there is no mark: its word says so. */
const OF_STATE: Readonly<Record<State, MarkName | null>> = {
  'on-time': 'onTime',
  // Told from late by its word.
  extended: 'late',
  late: 'late',
  reported: 'undated',
  missing: 'missing',
  'not-due': 'notDue',
  exempt: 'exempt',
  met: 'met',
  'on-track': 'underWay',
  behind: 'behind',
  missed: 'missed',
  'not-started': 'underWay',
  'insufficient-data': null,
  'in-progress': 'underWay',
  done: 'met',
  overdue: 'behind',
  ongoing: 'underWay',
};

export const markOf = (state: State): Mark | null => {
  const name = OF_STATE[state];
  return name === null ? null : MARKS[name];
};

/** The states of a report, in the order of every key to them. */
export const REPORTING_STATES: readonly ReportingState[] = [
  'on-time',
  'extended',
  'late',
  'reported',
  'missing',
  'not-due',
  'exempt',
];
