/** One of the compared members as the picture takes it, and the months that all of them share. */
import type { Cell } from '../../../core/explore/pivot.ts';

/** Length of the sample of a curve beside a name, pixels. */
export const SAMPLE = 24;

export interface Curve {
  readonly id: string;
  readonly name: string;
  /** Class of its line. */
  readonly look: string;
  readonly cells: readonly Cell[];
  /** Missing reports, by month. */
  readonly owed: readonly number[];
  /** Months whose number may still change. */
  readonly provisional: readonly boolean[];
}

/** Where the months stand. */
export interface Months {
  readonly x: (month: number) => number;
  /** Left and right edge of a month's share of the width. */
  readonly edges: (month: number) => readonly [number, number];
}

/** Months that follow each other in one state, by their places. */
export interface Run<State> {
  readonly from: number;
  readonly to: number;
  readonly state: State;
}

export function runsOf<State>(states: readonly (State | null)[]): readonly Run<State>[] {
  const runs: Run<State>[] = [];
  states.forEach((state, at) => {
    if (state === null) return;
    const last = runs.at(-1);
    if (last?.state === state && last.to === at - 1) runs[runs.length - 1] = { ...last, to: at };
    else runs.push({ from: at, to: at, state });
  });
  return runs;
}
