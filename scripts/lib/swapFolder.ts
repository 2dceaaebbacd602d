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
 * Prepares to replace a folder. Nothing of the target changes before `commit`.
 *
 * Two renames cannot be one: between them the target is away. A run that was ended just there has left the
 * older folder under its spare name, and the next run puts it back first.
 */
export function beginSwap(target: string): Swap {
  const spare = (kind: string): string => join(dirname(target), `.${basename(target)}.${kind}`);
  const [next, last] = [spare('next'), spare('last')];
  const restore = (): void => {
    if (existsSync(last) && !existsSync(target)) renameSync(last, target);
  };
  restore();
  remove(last);
  remove(next);
  mkdirSync(next, { recursive: true });
  return {
    next,
    commit: () => {
      if (existsSync(target)) renameSync(target, last);
      try {
        renameSync(next, target);
      } catch (cause) {
        restore();
        throw cause;
      }
      remove(last);
    },
    abandon: () => {
      remove(next);
    },
  };
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
