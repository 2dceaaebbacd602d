/**
 * The messages between the desk's page and its worker: a request has one answer. Everything in them can be cloned, and
 * what is said to a person is said in the page's language.
 */
import type { IsoDate, Lang, Month, UnitKind } from '../core/model.ts';
import type { Impact } from '../core/impact/document.ts';
import type { Receipt } from '../core/receipt/receipt.ts';
import type { ReadAs } from '../core/workbook/readings.ts';
import type { ReceiptEntry } from '../core/workbook/receipt.ts';
import type { DeskAnswered, DeskProblem } from './deskProblem.ts';
import type { Draft, DraftCell, DraftKind } from './draft.ts';

/** Every request with its answer, by name. */
export interface DeskCalls {
  /** First of all: what can be chosen. */
  readonly start: { readonly asks: StartRequest; readonly gives: Choices };
  readonly open: { readonly asks: OpenRequest; readonly gives: Opened };
  readonly check: { readonly asks: CheckRequest; readonly gives: Checked };
  /** Loads a part of its own: after the check is clean, or on demand. */
  readonly impact: { readonly asks: CheckRequest; readonly gives: ImpactGiven };
  readonly owed: { readonly asks: OwedRequest; readonly gives: readonly Owed[] };
}

export type DeskCall = keyof DeskCalls;

export interface StartRequest {
  readonly lang: Lang;
  /** Address of the published data tree. */
  readonly tree: string;
  /** The day in Shanghai. */
  readonly today: IsoDate;
}

/** What the drop-down lists hold; names in the page's language. */
export interface Choices {
  readonly illustrative: boolean;
  readonly asOf: IsoDate;
  readonly units: readonly UnitChoice[];
  /** Months of which a unit reports, in order. */
  readonly months: readonly Month[];
  readonly domains: readonly Choice[];
  readonly sites: readonly Choice[];
  readonly origins: readonly Choice[];
  readonly milestoneTypes: readonly Choice[];
  readonly taskStatuses: readonly Choice[];
  /** Of 附件2; `id` is the number. */
  readonly tasks: readonly Choice[];
  /** Labels of the columns by canonical name, for each kind of draft. */
  readonly labels: Readonly<Record<DraftKind, Readonly<Record<string, string>>>>;
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface UnitChoice extends Choice {
  readonly kind: UnitKind;
  /** Ids of its own. */
  readonly domains: readonly string[];
  /** Sites of its own; empty for one that may report at any. */
  readonly sites: readonly string[];
  readonly defaultSites: readonly string[];
  /** Months of which it reports headcounts; empty for a coordinator. */
  readonly months: readonly Month[];
  /** Paths of its files that are published. */
  readonly published: readonly string[];
}

export interface OpenRequest {
  /** null to have them found in what is opened: in its name, its titles, its rows. */
  readonly unit: string | null;
  readonly month: Month | null;
  readonly from: OpenFrom;
}

export type OpenFrom =
  /** Blank, with the unit's own combinations for headcounts. */
  | { readonly kind: 'template'; readonly of: DraftKind }
  /** The combinations of the unit's last month before this one, counts blank. */
  | { readonly kind: 'last-month' }
  /** What is published at present, to be corrected; a blank template where nothing is. */
  | { readonly kind: 'published'; readonly of: DraftKind }
  /**
   * As it was dropped or picked: a workbook, CSV in any encoding, JSON or a text of a summary, told apart by content.
   * `byUnit`: a collector's table with a column of units.
   */
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly byUnit: boolean;
      /** Day of first delivery as told; null for the sheet's own, else today's. One already published is kept. */
      readonly reportedOn: IsoDate | null;
    }
  /** Cells copied from Excel or WPS, header included. */
  | { readonly kind: 'pasted'; readonly text: string; readonly byUnit: boolean };

export type Opened =
  | {
      readonly kind: 'opened';
      /** `null` only of a collector's table. */
      readonly unit: string | null;
      readonly month: Month;
      /** One for each file of the delivery. */
      readonly drafts: readonly Draft[];
      /**
       * Everything that the command line tells of the file as it came, in its order. What is mended on the way stands
       * here and nowhere else.
       */
      readonly problems: readonly DeskProblem[];
      /** Of these, what the drafts cannot say again: handed to every check. */
      readonly standing: readonly DeskProblem[];
      readonly facts: DeliveryFacts;
      readonly history: History | null;
    }
  /** The unit or the month has to be told; what was found of them, for the lists to start from. */
  | { readonly kind: 'whose'; readonly unit: string | null; readonly month: Month | null }
  /** Nothing in it can be read. */
  | { readonly kind: 'unreadable'; readonly why: Unreadable; readonly sheets: readonly string[] };

export type Unreadable =
  'old-format' | 'encrypted' | 'not-a-workbook' | 'too-large' | 'no-table' | 'no-such-file';

/** How a file was read: the receipt of an import. All empty for what is no workbook. */
export interface DeliveryFacts {
  readonly format: 'csv' | 'json' | 'workbook' | 'text' | 'none';
  /** The receipt in words: what was read as what, what was passed over, what was filled in. */
  readonly lines: readonly string[];
  /** The same sheet by sheet. */
  readonly entries: readonly ReceiptEntry[];
  readonly readings: readonly ReadAs[];
  readonly unusedSheets: readonly string[];
  readonly hiddenSheets: readonly string[];
}

/** What a unit's earlier months said, for the months before the one that is opened. */
export interface History {
  /** In order; at most twelve. */
  readonly months: readonly Month[];
  /** By `domain/site/origin`; a month without a report is null, and a report that leaves it out is 0. */
  readonly cells: Readonly<Record<string, readonly (number | null)[]>>;
}

export interface CheckRequest {
  readonly drafts: readonly Draft[];
  /** As `open` gave it. */
  readonly standing: readonly DeskProblem[];
  /** Ids of standing problems that a person has looked at. */
  readonly settled: readonly string[];
  /** Answers given at the desk. */
  readonly answers: readonly GivenAnswer[];
}

export interface GivenAnswer {
  readonly unit: string;
  readonly month: Month;
  readonly code: string;
  readonly subject: string;
  readonly reason: string;
}

export interface Checked {
  /** Exactly those of the check of a pull request with these files, then what stands of the delivery. */
  readonly problems: readonly DeskProblem[];
  readonly answered: readonly DeskAnswered[];
  readonly counts: { readonly errors: number; readonly warnings: number; readonly answered: number };
  /** No errors, nothing standing, and something to send. */
  readonly ready: boolean;
  readonly drafts: readonly CheckedDraft[];
  /** In canonical form, the file of answers among them; those left out that would not change anything. */
  readonly files: readonly DeskFile[];
}

export interface CheckedDraft {
  readonly path: string;
  /** How each row was read, by id; rows without a reading are left out. Of headcounts alone. */
  readonly rows: readonly ReadDraftRow[];
  /** People by id, largest first; of headcounts alone. */
  readonly byDomain: readonly Total[];
  readonly bySite: readonly Total[];
  readonly people: number;
}

export interface ReadDraftRow {
  readonly id: number;
  readonly domain: string;
  readonly site: string;
  readonly origin: string;
  readonly headcount: number;
}

export interface Total {
  readonly id: string;
  readonly name: string;
  readonly people: number;
}

/** A file that a pull request would hold. */
export interface DeskFile {
  /** Below the data directory. */
  readonly path: string;
  readonly text: string;
  /** Of its bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** It is published already, and would be changed. */
  readonly isCorrection: boolean;
  /** Of a month's headcounts without errors. */
  readonly receipt: DeskReceipt | null;
}

export interface DeskReceipt {
  readonly facts: Receipt;
  /** Title and lines, as `import` prints them. */
  readonly text: string;
  /** The whole as one line, as the pull request shows it. */
  readonly line: string;
}

export interface ImpactGiven {
  readonly impact: Impact;
  /** The sentences of the pull request's comment, as Markdown. */
  readonly markdown: string;
}

export interface OwedRequest {
  readonly unit: string;
  /** Drafts laid over what is published. */
  readonly drafts: readonly Draft[];
}

/** One thing that a unit owes, done or not. */
export interface Owed {
  readonly kind: 'headcounts' | 'summary' | 'task';
  readonly month: Month | null;
  readonly half: string | null;
  readonly task: number | null;
  readonly due: IsoDate;
  readonly isDone: boolean;
  readonly daysOverdue: number;
  readonly path: string;
}

/** What goes to the worker. */
export type ToWorker = {
  readonly [Call in DeskCall]: {
    readonly id: number;
    readonly call: Call;
    readonly asks: DeskCalls[Call]['asks'];
  };
}[DeskCall];

/** What comes back: the answer to the request of that number, or why there is none. */
export type FromWorker =
  | { readonly id: number; readonly gives: DeskCalls[DeskCall]['gives'] }
  | { readonly id: number; readonly failed: string };

export type { DeskAnswered, DeskProblem, Draft, DraftCell, DraftKind };
export type { DeskAsk, DeskFix, DeskOrigin } from './deskProblem.ts';
export type { DraftColumn, DraftRow } from './draft.ts';
