/** Years as they might go: how many people a month brings, and how unevenly. */
import { FORECAST_MONTHS } from './simulatedYear.ts';
import type { Regime } from './simulatedYear.ts';

/** People a month, such as the programme's targets see: a small category, both targets' paces, a good year. */
export const RATES = [5, 15, 40] as const;
/** After so many months due the forecast is judged. */
export const DUE = [3, 5, 7] as const;

/** So many months after a sudden step have to be seen before anything is asked of the forecast. */
const STEP_SEEN = 3;

export interface Judged extends Regime {
  readonly group: 'even' | 'trend' | 'step' | 'gaps' | 'rush';
  /** Whether a forecast after so many months due is asked to bear it. */
  readonly asked: (due: number) => boolean;
}

const always = (): boolean => true;

const even: readonly Judged[] = [
  { name: 'steady', group: 'even', asked: always, shape: () => 1 },
  { name: 'clustered, φ 2', group: 'even', asked: always, shape: () => 1, dispersion: 2 },
  { name: 'clustered, φ 4', group: 'even', asked: always, shape: () => 1, dispersion: 4 },
];

const trend = [2, 5, 8, -2, -5, -8].map((percent): Judged => ({
  name: `${signed(percent)} % a month`,
  group: 'trend',
  asked: always,
  shape: (month) => (1 + percent / 100) ** month,
}));

const step = [2, 3, 4, 5, 6].flatMap((after) =>
  [50, -50].map((percent): Judged => ({
    name: `${signed(percent)} % after month ${after}`,
    group: 'step',
    asked: (due) => due >= after + STEP_SEEN,
    shape: (month) => (month < after ? 1 : 1 + percent / 100),
  })),
);

const gaps: readonly Judged[] = [
  { name: 'steady, 1 of 8 reports late', group: 'gaps', asked: always, shape: () => 1, missing: 'late' },
  { name: 'steady, 1 of 8 reports never', group: 'gaps', asked: always, shape: () => 1, missing: 'never' },
];

/** Nobody can know of it beforehand: it is measured, so that it can be told, and nothing is asked. */
const rush: readonly Judged[] = [2, 3].map((last) => ({
  name: `last ${last} months doubled`,
  group: 'rush',
  asked: () => false,
  shape: (month) => (month < FORECAST_MONTHS - last ? 1 : 2),
}));

export const REGIMES: readonly Judged[] = [...even, ...trend, ...step, ...gaps, ...rush];

function signed(percent: number): string {
  return percent < 0 ? `−${-percent}` : `+${percent}`;
}
