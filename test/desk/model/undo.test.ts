import { expect, test } from 'vitest';
import { change, closeChange, redo, undo, undoable } from '../../../src/desk/undo.ts';
import { at } from './small.ts';

const typed = { at: at(1, 4), key: 'cell' };
const alone = { at: null, key: null };

test('letters typed into one cell are one step, which remembers its place', () => {
  const state = change(change(undoable('a'), 'b', typed), 'c', typed);
  const before = undo(state);
  expect(before.present).toBe('a');
  expect(before.future[0]!.at).toEqual(at(1, 4));
  expect(redo(before).present).toBe('c');
});

test('another key, none, or a closed change begins a step', () => {
  const first = change(undoable('a'), 'b', typed);
  for (const next of [
    change(first, 'c', { ...typed, key: 'other' }),
    change(first, 'c', alone),
    change(closeChange(first), 'c', typed),
    change(redo(undo(first)), 'c', typed),
  ]) {
    expect(undo(next).present).toBe('b');
  }
});

test('no change, nothing to undo and nothing to redo give the same object', () => {
  const state = undoable('a');
  expect(change(state, 'a', alone)).toBe(state);
  expect(undo(state)).toBe(state);
  expect(redo(state)).toBe(state);
});

test('a new change forgets what was taken back', () => {
  const state = change(undo(change(undoable('a'), 'b', alone)), 'c', alone);
  expect(redo(state)).toBe(state);
  expect(undo(state).present).toBe('a');
});

test('the oldest steps go', () => {
  let state = undoable(0);
  for (let n = 1; n <= 500; n += 1) state = change(state, n, alone);
  expect(state.past).toHaveLength(200);
});
