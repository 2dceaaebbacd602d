/** Putting a finished folder in the place of an older one, all at once. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Swap {
  /** Empty folder beside the target, on the same disk, to build into. */
  readonly next: string;
  /** Puts it in the target's place. If that fails, the older one is put back. */
  readonly commit: () => void;
  /** Removes it; the target stays as it was. */
  readonly abandon: () => void;
}

/**
 * Puts right what a run left that was ended while it swapped: two renames cannot be one, and between them the
 * target is away, its older self under a spare name.
 */
export function recoverSwap(target: string): void {
  const last = spare(target, 'last');
  if (existsSync(last) && !existsSync(target)) renameSync(last, target);
  remove(last);
}

/** Prepares to replace a folder. Nothing of the target changes before `commit`. */
export function beginSwap(target: string): Swap {
  recoverSwap(target);
  const [next, last] = [spare(target, 'next'), spare(target, 'last')];
  remove(next);
  mkdirSync(next, { recursive: true });
  return {
    next,
    commit: () => {
      if (existsSync(target)) renameSync(target, last);
      try {
        renameSync(next, target);
      } finally {
        recoverSwap(target);
      }
    },
    abandon: () => {
      remove(next);
    },
  };
}

function spare(target: string, kind: 'next' | 'last'): string {
  return join(dirname(target), `.${basename(target)}.${kind}`);
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
