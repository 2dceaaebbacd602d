/** The words of a month in a workbook: a label, and what stands beside and below it down to the next one. */
import { withoutZeroWidth } from '../text/characters.ts';
import type { SummaryWords } from '../write/summary.ts';
import { namesPerson, summaryLabel } from './sheetLabels.ts';
import { cellAddress, valueText } from './sheet.ts';
import type { Sheet } from './sheet.ts';

type Part = keyof SummaryWords;

/** One cell's text, with its place. */
export interface Paragraph {
  readonly text: string;
  readonly cell: string;
  readonly line: number;
  readonly column: number;
}

export interface SheetSummary {
  readonly sheet: string;
  readonly parts: Readonly<Record<Part, readonly Paragraph[]>>;
  /** Lines that hold something else: titles, who filled in the form, what nobody sees. */
  readonly skippedLines: readonly number[];
}

const PARTS: readonly Part[] = ['work', 'suggestions'];

/**
 * @param from line of the sheet at which the words begin below a table, 1-based; null for a sheet without one
 * @param until first line below them that is something else; null for none
 * @returns null where the sheet does not say that it tells of the work done, or says nothing of it: a word such
 *   as “建议” in some list is no label
 */
export function readSummarySheet(
  sheet: Sheet,
  from: number | null = null,
  until: number | null = null,
): SheetSummary | null {
  const parts: Record<Part, Paragraph[]> = { work: [], suggestions: [] };
  const labelled = new Set<Part>();
  const skippedLines: number[] = [];
  let part: Part | null = null;
  const end = until === null ? sheet.rows.length : until - 1;
  for (let at = (from ?? 1) - 1; at < end; at += 1) {
    const row = sheet.rows[at] ?? [];
    const cells = row.flatMap((_, column) => paragraphAt(sheet, at, column) ?? []);
    if (cells.length === 0) continue;
    const label = cells.findIndex(({ text }) => summaryLabel(text) !== null);
    const isLabel = label >= 0 && !sheet.hiddenLines.has(at + 1);
    if (isLabel) {
      part = summaryLabel(cells[label]?.text ?? '');
      if (part !== null) labelled.add(part);
    }
    // Who filled in the form is nobody's business but the office's.
    const isAside = sheet.hiddenLines.has(at + 1) || cells.some(({ text }) => namesPerson(text.slice(0, 12)));
    if (part === null || (isAside && !isLabel)) skippedLines.push(at + 1);
    else
      parts[part].push(
        ...cells.slice(label + 1).filter(({ text }) => !isLabel || !namesPerson(text.slice(0, 12))),
      );
  }
  const isNamed = from !== null || summaryLabel(sheet.name) !== null;
  if ((!labelled.has('work') && !isNamed) || PARTS.every((one) => parts[one].length === 0)) return null;
  return { sheet: sheet.name, parts, skippedLines };
}

/** The words as a summary holds them, one blank line between the texts of two cells. */
export function summaryWords({ parts }: SheetSummary): SummaryWords {
  const text = (part: Part): string => parts[part].map((paragraph) => paragraph.text).join('\n\n');
  return { work: text('work'), suggestions: text('suggestions') };
}

/** For each line of the written summary the cell that it came from; null for headings and blank lines. */
export function summaryPlaces({ parts }: SheetSummary): readonly (Paragraph | null)[] {
  return PARTS.filter((part) => parts[part].length > 0).flatMap((part) => [
    null,
    null,
    ...parts[part].flatMap((paragraph) => [...paragraph.text.split('\n').map(() => paragraph), null]),
  ]);
}

function paragraphAt(sheet: Sheet, at: number, column: number): Paragraph | null {
  const text = withoutZeroWidth(valueText(sheet.rows[at]?.[column])).trim();
  if (text === '') return null;
  return { text, cell: cellAddress(at + 1, column + 1), line: at + 1, column: column + 1 };
}
