/** What was before and what was taken back: every change with the place where it was made. */
import type { DraftCell } from './draft.ts';

/** A change may be undone so many times; before that is the delivery as it came. */
const MOST_STEPS = 200;

interface Step<State> {
  readonly state: State;
  /** Where the change that led away from this state was made; null for no one place. */
  readonly at: DraftCell | null;
}

export interface Undoable<State> {
  readonly past: readonly Step<State>[];
  readonly present: State;
  readonly future: readonly Step<State>[];
  /** Of the change that made the present: a next one of the same key belongs to it. Null: it stands alone. */
  readonly key: string | null;
}

export interface Change {
  readonly at: DraftCell | null;
  /** The letters that are typed into a cell are one change. */
  readonly key: string | null;
}

export const undoable = <State>(present: State): Undoable<State> => ({
  past: [],
  present,
  future: [],
  key: null,
});

export function change<State>(of: Undoable<State>, next: State, { at, key }: Change): Undoable<State> {
  if (next === of.present) return of;
  const belongs = key !== null && key === of.key;
  const past = belongs ? of.past : [...of.past, { state: of.present, at }].slice(-MOST_STEPS);
  return { past, present: next, future: [], key };
}

/** A next change stands alone, whatever its key. */
export const closeChange = <State>(of: Undoable<State>): Undoable<State> =>
  of.key === null ? of : { ...of, key: null };

/** The state before the last change; the same where there was none. */
export function undo<State>(of: Undoable<State>): Undoable<State> {
  const last = of.past.at(-1);
  if (last === undefined) return of;
  return {
    past: of.past.slice(0, -1),
    present: last.state,
    future: [{ state: of.present, at: last.at }, ...of.future],
    key: null,
  };
}

export function redo<State>(of: Undoable<State>): Undoable<State> {
  const [next, ...future] = of.future;
  if (next === undefined) return of;
  return { past: [...of.past, { state: of.present, at: next.at }], present: next.state, future, key: null };
}
