/**
 * The keys of a spreadsheet in a grid of native controls: Enter and the arrows lead from cell to cell, Escape gives back
 * what stood there. Tab stays the browser's, so that nobody is caught.
 */
import type { Control } from './cellControl.ts';

export interface GridMoves {
  /** Leads to another cell; false where there is none that way, and the key keeps its own meaning. */
  readonly move: (control: Control, rows: number, columns: number) => boolean;
  readonly restore: (control: Control) => void;
}

export function hearKeys(table: HTMLElement, moves: GridMoves): void {
  table.addEventListener('keydown', (event) => {
    const control = controlOf(event.target);
    // While a Chinese word is being composed its keys belong to the input method.
    if (control === null || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (isOpen(control)) return;
    if (event.key === 'Escape') {
      moves.restore(control);
      return;
    }
    const step = stepOf(event, control);
    if (step !== null && moves.move(control, ...step)) event.preventDefault();
    // Enter never sends a form, nor opens a list, on the last row.
    else if (event.key === 'Enter') event.preventDefault();
  });
}

/** The control of a cell; null for what stands in the grid besides. */
export const controlOf = (target: EventTarget | null): Control | null =>
  target instanceof HTMLElement && target.dataset['column'] !== undefined ? (target as Control) : null;

/** An open list has its own keys. */
function isOpen(control: Control): boolean {
  return control instanceof HTMLSelectElement && CSS.supports('selector(:open)') && control.matches(':open');
}

function stepOf(
  { key, shiftKey }: KeyboardEvent,
  control: Control,
): readonly [rows: number, columns: number] | null {
  if (key === 'Enter') return [shiftKey ? -1 : 1, 0];
  if (shiftKey) return null;
  if (key === 'ArrowDown') return [1, 0];
  if (key === 'ArrowUp') return [-1, 0];
  if (key === 'ArrowLeft' && isAtEdge(control, 'start')) return [0, -1];
  if (key === 'ArrowRight' && isAtEdge(control, 'end')) return [0, 1];
  return null;
}

/** The caret moves within a text first; a text that is selected whole is a cell. */
function isAtEdge(control: Control, edge: 'start' | 'end'): boolean {
  if (control instanceof HTMLSelectElement) return true;
  const { selectionStart: start, selectionEnd: end, value } = control;
  if (start === 0 && end === value.length) return true;
  return start === end && start === (edge === 'start' ? 0 : value.length);
}
