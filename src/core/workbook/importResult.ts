/** What an import comes to: the files as they would be written, brought into canonical form and checked. */
import { checkTree } from '../check/checkTree.ts';
import { overlayTree } from '../check/overlayTree.ts';
import type { CheckResult } from '../check/result.ts';
import type { DataTree } from '../check/tree.ts';
import { rewriteTree } from '../fix/fixTree.ts';
import type { PlacedProblem } from '../problems/placed.ts';
import { TEMPLATE_WORDS } from '../template/templateWords.ts';
import type { ImportOptions } from './importOptions.ts';
import type { Intake } from './intake.ts';
import { readingsOf } from './readings.ts';
import type { ReadAs } from './readings.ts';
import type { ReceiptEntry } from './receipt.ts';
import type { Sheet } from './sheet.ts';
import type { PlaceProblem } from './placeRows.ts';
import type { Transcript } from './transcript.ts';

export interface ImportResult {
  /** Nothing stands against writing the files. */
  readonly valid: boolean;
  /** Files as they would be written, by path below the data directory; those left out that would not change. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly receipt: readonly ReceiptEntry[];
  /** Sheets of which nothing was imported: those that are seen, and those that are hidden. */
  readonly unusedSheets: readonly string[];
  readonly hiddenSheets: readonly string[];
  /** What was brought into canonical form on the way. */
  readonly readings: readonly ReadAs[];
  /**
   * What is wrong with the sheets and with what they say, and cannot be mended without a person: in the order of
   * sheets, lines and columns, then what did not come from the workbook.
   */
  readonly problems: readonly PlacedProblem[];
  readonly check: CheckResult;
  /** Files of headcounts that the workbook speaks for, those that would not change among them. */
  readonly months: readonly string[];
  /** The files as the sheets say them, cell for cell, each with the way back to its sheet. */
  readonly transcripts: ReadonlyMap<string, Transcript>;
}

/** The files brought into canonical form and checked. */
export function concludeImport(
  sheets: readonly Sheet[],
  { texts, places, mended, receipt, problems, follows }: Intake,
  { tree, asOf }: Pick<ImportOptions, 'tree' | 'asOf'>,
): ImportResult {
  const encoder = new TextEncoder();
  const given = new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]));
  const paths = [...given.keys()];
  const laid = overlayTree(tree, given);
  const { before, rewritten } = rewriteTree(laid, { asOf, paths });
  // Only what could be written has to be right as it would be written, too.
  const isRight =
    problems.length === 0 &&
    before.counts.errors === 0 &&
    checkTree(overlayTree(laid, rewritten), { asOf, paths }).counts.errors === 0;
  const told = before.problems
    .filter(({ fixable }) => !fixable)
    .map((problem) => places.get(problem.file)?.(problem) ?? { problem, place: null })
    .filter((one) => !follows.some((isOf) => isOf(one)));
  const written = new Map([...given, ...rewritten]);
  const used = new Set(receipt.map(({ sheet }) => sheet));
  // The template's own sheet of choices is nothing that anyone filled in.
  const unused = sheets.filter(({ name }) => !used.has(name) && name !== TEMPLATE_WORDS.lists);
  return {
    valid: isRight,
    files: new Map([...written].filter(([path, bytes]) => !holds(tree, path, bytes))),
    receipt,
    unusedSheets: unused.filter(({ visible }) => visible).map(({ name }) => name),
    hiddenSheets: unused.filter(({ visible }) => !visible).map(({ name }) => name),
    readings: readingsOf([...mended, ...before.problems.filter(({ file }) => places.has(file))]),
    problems: inOrder([...problems, ...told], sheets),
    check: before,
    months: paths.filter((path) => path.includes('/headcounts/')),
    transcripts: new Map(
      [...texts].map(([path, text]) => [path, { text, place: places.get(path) ?? nowhere }]),
    ),
  };
}

const nowhere: PlaceProblem = (problem) => ({ problem, place: null });

/** By sheet, line and column; then what did not come from the workbook. */
function inOrder(problems: readonly PlacedProblem[], sheets: readonly Sheet[]): readonly PlacedProblem[] {
  const order = new Map(sheets.map(({ name }, at) => [name, at]));
  const rank = ({ place }: PlacedProblem): number =>
    place === null ? sheets.length : place.sheet === null ? -1 : (order.get(place.sheet) ?? sheets.length);
  return problems.toSorted(
    (left, right) =>
      rank(left) - rank(right) ||
      (left.problem.line ?? 0) - (right.problem.line ?? 0) ||
      (left.problem.column ?? 0) - (right.problem.column ?? 0),
  );
}

function holds(tree: DataTree, path: string, bytes: Uint8Array): boolean {
  if (tree.kind(path) !== 'file') return false;
  const present = tree.read(path);
  return present.byteLength === bytes.byteLength && present.every((byte, at) => byte === bytes[at]);
}
