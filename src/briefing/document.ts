/**
 * A briefing as a document: what it says, in order, without how it looks. Every format (docx, HTML, Markdown) sets
 * the same blocks. All text is plain text, and what came from a data file is untrusted: each format escapes it.
 */
import type { IsoDate, Lang } from '../core/model.ts';

export type BriefingKind = 'month' | 'half' | 'brief' | 'report';

export interface BriefingDocument {
  readonly kind: BriefingKind;
  readonly lang: Lang;
  /** `2022-08`, `2022-H1`, `2022`: the period, as in addresses and file names. */
  readonly period: string;
  readonly asOf: IsoDate;
  /** Title of the document, without its number. */
  readonly title: string;
  /** The number of the issue, as it is printed under the title; null where it has none. */
  readonly number: string | null;
  /** Who signs (落款), and the day as it is written there. */
  readonly issuer: string;
  readonly dated: string;
  /** What is to be said of invented data; null where the data is real. */
  readonly illustrative: string | null;
  readonly blocks: readonly BriefingBlock[];
}

export type BriefingBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A finding in a sentence or two, set apart at the head. */
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
      readonly rows: readonly (readonly string[])[];
      readonly note: string | null;
    }
  /** A chart of the list of charts, by its id; drawn from the briefing's own figures. */
  | { readonly kind: 'chart'; readonly id: string }
  /** What a unit wrote itself. */
  | { readonly kind: 'quote'; readonly text: string; readonly source: string }
  /** A place that is left for the office's words. */
  | { readonly kind: 'blank'; readonly prompt: string };
