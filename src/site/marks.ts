/** The shape and the tone of each state, in a square of 16. */
import type { ReportingState, TargetStatus, TaskState } from '../core/figures/figures.ts';

export type State = ReportingState | TargetStatus | TaskState;

export interface Mark {
  /** Outline, drawn with a line of 2. */
  readonly line: string;
  /** Filled part; empty for none. */
  readonly fill: string;
  /** `alarm` asks for attention, `quiet` asks for none. */
  readonly tone: 'alarm' | 'plain' | 'quiet';
}

const CIRCLE = 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12Z';
const LEFT_HALF = 'M8 2a6 6 0 0 0 0 12Z';
const DASH = 'M3 8h10';
const CROSS = 'M3 3l10 10M13 3l-10 10';
const CHECK = 'M2 8.5l4 4l8-9';
const DOWN = 'M1.5 3.5h13L8 14Z';

const full = (tone: Mark['tone'] = 'plain'): Mark => ({ line: CIRCLE, fill: CIRCLE, tone });
const half = (tone: Mark['tone'] = 'plain'): Mark => ({ line: CIRCLE, fill: LEFT_HALF, tone });
const open = (tone: Mark['tone']): Mark => ({ line: CIRCLE, fill: '', tone });

const MARKS: Readonly<Record<State, Mark>> = {
  'on-time': full(),
  late: half(),
  reported: { line: CIRCLE, fill: 'M8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5Z', tone: 'plain' },
  missing: open('alarm'),
  'not-due': { line: DASH, fill: '', tone: 'quiet' },
  exempt: { line: CROSS, fill: '', tone: 'quiet' },
  met: { line: CHECK, fill: '', tone: 'plain' },
  'on-track': full(),
  behind: { line: '', fill: DOWN, tone: 'alarm' },
  missed: { line: CROSS, fill: '', tone: 'alarm' },
  'not-started': open('quiet'),
  'insufficient-data': { line: DASH, fill: '', tone: 'quiet' },
  'in-progress': half(),
  done: { line: CHECK, fill: '', tone: 'plain' },
  overdue: { line: '', fill: DOWN, tone: 'alarm' },
  ongoing: half(),
};

export const markOf = (state: State): Mark => MARKS[state];
