/** A wrong and a right file for every code: shown on the code's page, and checked by the validator. */
import type { CellMark, MergedRange, SheetValue } from '../../workbook/sheet.ts';
import type { ProblemCode } from '../catalogue.ts';

/** A worksheet of an example; lines and columns 1-based, marks by the address of their cell. */
export interface ExampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetValue[])[];
  readonly merged?: readonly MergedRange[];
  readonly hiddenLines?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isHidden?: boolean;
  readonly marks?: Readonly<Record<string, readonly CellMark[]>>;
}

/**
 * One file of an example, below the data directory.
 *
 * `excerpt` is what a page shows instead of the content: of a very long file, or of one with characters or data
 * that a page should not hold.
 */
export type ExampleFile = { readonly path: string; readonly excerpt?: string } & (
  | { readonly content: string }
  /** For files that are no UTF-8 text. */
  | { readonly bytesBase64: string }
  /** A symbolic link to another path. */
  | { readonly linkTo: string }
  /** A file that the system refuses to read, with its reason. */
  | { readonly unreadable: string }
  /** No file where there should be one. */
  | { readonly absent: true }
  /** A workbook that is to become the file. */
  | {
      readonly sheets: readonly ExampleSheet[];
      /** null for a collector's table of several units. */
      readonly unit: string | null;
      readonly month: string;
      readonly fileName?: string;
    }
);

export interface ProblemExample {
  readonly code: ProblemCode;
  /** Laid over the programme and its registry it gives this code and no other. */
  readonly wrong: ExampleFile;
  /** In its place it gives no problem at all. */
  readonly right: ExampleFile;
  /** Both are files that are new, as only the check of a pull request knows. */
  readonly isNew?: true;
  /** What has to stand beside both for the code to arise. */
  readonly withFiles?: readonly ExampleFile[];
}

/** Examples of a chapter, by code. */
export type ExampleGroup = { readonly [Code in ProblemCode]?: Omit<ProblemExample, 'code'> };
