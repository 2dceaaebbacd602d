/**
 * The work of the desk outlives a reload, on this device only. A browser may refuse to store anything, or have no room:
 * then the page goes on without, and says so.
 */
import { isKeptWork } from '../../desk/keptWork.ts';
import type { KeptWork } from '../../desk/keptWork.ts';
import type { WithoutPersonalData } from '../../desk/withoutPersonalData.ts';

/** Changes with the shape of what is kept; another one is not read. */
const VERSION = 1;

/** Characters: a fifth of what browsers give to all pages of a host together. */
export const MOST_KEPT = 1_000_000;

export type Keeping =
  | { readonly kind: 'kept'; readonly leftOut: number }
  /** Nothing is kept any more, an older state least of all. */
  | { readonly kind: 'too-large' | 'refused' };

export interface Found {
  readonly kept: KeptWork;
  /** Texts that looked personal, and were left out. */
  readonly leftOut: number;
  /** As the browser told it: an ISO time. */
  readonly keptAt: string;
}

export interface DraftKeeper {
  readonly keep: (stripped: WithoutPersonalData) => Keeping;
  /** null where there is none that can be read. */
  readonly find: () => Found | null;
  /** False where the browser refuses. */
  readonly forget: () => boolean;
}

/**
 * @param storage as the page's window gives it; reading it may already be refused
 * @param base path of the site: another site on the same host has its own
 */
export function draftKeeper(storage: () => Storage, base: string, now: () => Date): DraftKeeper {
  const key = `submission-desk:${base}`;
  const forget = (): boolean => {
    try {
      storage().removeItem(key);
      return true;
    } catch {
      return false;
    }
  };
  return {
    keep: ({ kept, leftOut }) => {
      const text = JSON.stringify({ version: VERSION, keptAt: now().toISOString(), leftOut, kept });
      if (text.length > MOST_KEPT) {
        forget();
        return { kind: 'too-large' };
      }
      try {
        storage().setItem(key, text);
        return { kind: 'kept', leftOut };
      } catch {
        forget();
        return { kind: 'refused' };
      }
    },
    find: () => {
      try {
        return read(storage().getItem(key));
      } catch {
        return null;
      }
    },
    forget,
  };
}

/** @throws where it is no JSON */
function read(text: string | null): Found | null {
  const stored: unknown = JSON.parse(text ?? 'null');
  if (typeof stored !== 'object' || stored === null) return null;
  const { version, keptAt, leftOut, kept } = stored as Readonly<Record<string, unknown>>;
  if (version !== VERSION || !isKeptWork(kept) || !Number.isInteger(leftOut)) return null;
  if (typeof keptAt !== 'string' || Number.isNaN(Date.parse(keptAt))) return null;
  return { kept, keptAt, leftOut: leftOut as number };
}
