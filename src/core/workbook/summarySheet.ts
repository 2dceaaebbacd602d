/** The words of a month in a workbook: a label, and the text beside or below it. */
import { tidyFreeText } from '../text/cell.ts';
import { valueText } from './sheet.ts';
import type { Sheet } from './sheet.ts';

export interface SheetSummary {
  readonly work: string;
  readonly suggestions: string;
}

const WORK = /^(?:工作情况|工作情況|工作进展|工作進展|workdone|work)[:：]?$/i;
const SUGGESTIONS = /^(?:意见建议|意見建議|意见和建议|意見和建議|建议|建議|suggestions?)[:：]?$/i;

/** Empty texts where a label is missing or has nothing beside or below it. */
export function readSummarySheet(sheet: Sheet): SheetSummary {
  return { work: textAt(sheet, WORK), suggestions: textAt(sheet, SUGGESTIONS) };
}

function textAt(sheet: Sheet, label: RegExp): string {
  for (const [line, row] of sheet.rows.entries()) {
    for (const [column, value] of row.entries()) {
      if (!isLabel(valueText(value), label)) continue;
      const beside = row
        .slice(column + 1)
        .map(valueText)
        .find((text) => text.trim() !== '');
      return tidyFreeText(beside ?? below(sheet, line, column)).text;
    }
  }
  return '';
}

/** The cells under a label, one paragraph each, down to the next label or the end. */
function below(sheet: Sheet, line: number, column: number): string {
  const paragraphs: string[] = [];
  for (const row of sheet.rows.slice(line + 1)) {
    const text = valueText(row[column]);
    if (isLabel(text, WORK) || isLabel(text, SUGGESTIONS)) break;
    if (text.trim() !== '') paragraphs.push(text.trim());
  }
  return paragraphs.join('\n\n');
}

function isLabel(text: string, label: RegExp): boolean {
  return label.test(text.replace(/\s+/g, ''));
}
