/** A file that was brought to the desk, read: what is told of it, and the drafts that come of it. */
import type { PlacedProblem } from '../core/problems/placed.ts';
import type { ReceiptEntry } from '../core/workbook/receipt.ts';
import type { ReadAs } from '../core/workbook/readings.ts';
import type { DraftCell } from './draft.ts';
import type { DeliveryFacts, Unreadable } from './protocol.ts';
import type { ReadDraft } from './tableDraft.ts';

/** As it came, with the one who sent it and the month it is of. */
export interface Brought {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** null for a collector's table. */
  readonly unit: string | null;
  readonly month: string;
  readonly reportedOn: string | null;
}

/** Texts around a table, and the cells of its column of months. */
export interface Says {
  readonly texts: readonly string[];
  readonly months: readonly string[];
}

/** null where nothing says so, or several are named. */
export interface Whose {
  readonly unit: string | null;
  readonly month: string | null;
}

/** A day of first delivery that a plain file did not have, or had otherwise. */
export interface FilledDay {
  readonly day: string;
  readonly origin: 'kept' | 'told' | 'received';
  /** The file's own, where it has another one. */
  readonly other: string | null;
}

/** A problem with its cells in the drafts. */
export interface ToldOf {
  readonly placed: PlacedProblem;
  readonly cells: readonly DraftCell[];
}

export type Delivery =
  | {
      readonly kind: 'read';
      readonly format: DeliveryFacts['format'];
      /** In the order in which the command line tells them. */
      readonly told: readonly ToldOf[];
      readonly drafts: readonly ReadDraft[];
      readonly entries: readonly ReceiptEntry[];
      readonly readings: readonly ReadAs[];
      readonly unusedSheets: readonly string[];
      readonly hiddenSheets: readonly string[];
      /** The day of first delivery that was filled in, and why; null where it was not, and for workbooks. */
      readonly day: FilledDay | null;
    }
  | { readonly kind: 'unreadable'; readonly why: Unreadable; readonly sheets: readonly string[] };

/** What only workbooks have. */
export const NO_SHEETS = { entries: [], readings: [], unusedSheets: [], hiddenSheets: [] } as const;
