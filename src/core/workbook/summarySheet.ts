/** The words of a month in a workbook: a label, and the text beside or below it. */
import { withoutZeroWidth } from '../text/characters.ts';
import type { SummaryWords } from '../write/summary.ts';
import { summaryLabel } from './sheetLabels.ts';
import { cellAddress, valueText } from './sheet.ts';
import type { Sheet } from './sheet.ts';

type Part = keyof SummaryWords;

/** One cell's text, with its place. */
interface Paragraph {
  readonly text: string;
  readonly cell: string;
  readonly line: number;
  readonly column: number;
}

export interface SheetSummary {
  readonly sheet: string;
  readonly parts: Readonly<Record<Part, readonly Paragraph[]>>;
}

const PARTS: readonly Part[] = ['work', 'suggestions'];

/**
 * @param from line of the sheet from which on the labels are looked for, 1-based
 * @returns null where the sheet does not say that it tells of the work done, or says nothing of it: a word such
 *   as “建议” in some list is no label
 */
export function readSummarySheet(sheet: Sheet, from = 1): SheetSummary | null {
  const parts = {
    work: paragraphsOf('work', sheet, from),
    suggestions: paragraphsOf('suggestions', sheet, from),
  };
  const isNamed = summaryLabel(sheet.name) !== null;
  if ((parts.work === null && !isNamed) || PARTS.every((part) => (parts[part] ?? []).length === 0))
    return null;
  return { sheet: sheet.name, parts: { work: parts.work ?? [], suggestions: parts.suggestions ?? [] } };
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

/** null where there is no such label; empty where nothing stands beside or below it. */
function paragraphsOf(part: Part, sheet: Sheet, from: number): readonly Paragraph[] | null {
  for (const [at, row] of sheet.rows.entries()) {
    const column = at < from - 1 ? -1 : row.findIndex((value) => summaryLabel(valueText(value)) === part);
    if (column < 0) continue;
    const beside = row.flatMap((_, index) => (index > column ? (paragraphAt(sheet, at, index) ?? []) : []));
    return beside.length > 0 ? beside.slice(0, 1) : below(sheet, at, column);
  }
  return null;
}

/** The cells under a label, one paragraph each, down to the next label or the end. */
function below(sheet: Sheet, label: number, column: number): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let at = label + 1; at < sheet.rows.length; at += 1) {
    const paragraph = paragraphAt(sheet, at, column);
    if (paragraph !== null && summaryLabel(paragraph.text) !== null) break;
    if (paragraph !== null) paragraphs.push(paragraph);
  }
  return paragraphs;
}

function paragraphAt(sheet: Sheet, at: number, column: number): Paragraph | null {
  const text = withoutZeroWidth(valueText(sheet.rows[at]?.[column])).trim();
  if (text === '') return null;
  return { text, cell: cellAddress(at + 1, column + 1), line: at + 1, column: column + 1 };
}
