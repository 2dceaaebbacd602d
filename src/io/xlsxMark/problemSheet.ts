/** The sheet that lists all problems: one line for each cause, with a link to its first cell. */
import { displayWidth } from '../../core/formats/displayWidth.ts';
import { escapeXml } from '../../core/text/escapeXml.ts';
import { cellAddress } from '../../core/workbook/sheet.ts';
import type { Mark, MarkWords } from '../../core/workbook/marks.ts';
import type { MarkStyles } from './markStyles.ts';

/** Characters, one per column: number, place, severity, problem, cure, code. */
const WIDTHS = [6, 32, 8, 60, 54, 26];
/** Points that one line of text takes. */
const LINE_HEIGHT = 16.5;
/** Lines above the first problem: the title, the sentence below it, the header. */
const HEADER_LINE = 3;
/** What a cell of a workbook can hold, in characters. */
const LONGEST_TEXT = 32_000;

/** Markup of the worksheet; texts stand in their cells, so that no other part has to change. */
export function problemSheet(
  marks: readonly Mark[],
  remark: string,
  words: MarkWords,
  styles: MarkStyles,
  mainNamespace: string,
): string {
  const row = (line: number, cells: readonly string[], style: number, severity = style): string =>
    `<row r="${line}" ht="${heightOf(cells)}" customHeight="1">${cells
      .map((text, at) => cell(line, at + 1, text, at === 2 ? severity : style))
      .join('')}</row>`;
  const rows = marks.map((mark, at) =>
    row(
      HEADER_LINE + 1 + at,
      [String(at + 1), mark.place, words[mark.severity], mark.message, mark.cure, mark.code],
      styles.text,
      styles.severity[mark.severity],
    ),
  );
  const links = marks.flatMap((mark, at) => link(mark, HEADER_LINE + 1 + at) ?? []);
  const columns = WIDTHS.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${mainNamespace}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${HEADER_LINE}" topLeftCell="A${HEADER_LINE + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>` +
    `<row r="1" ht="24" customHeight="1">${cell(1, 1, words.title, styles.title)}</row>` +
    `<row r="2">${cell(2, 1, remark, styles.title)}</row>` +
    row(HEADER_LINE, words.columns, styles.header) +
    rows.join('') +
    '</sheetData>' +
    (links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`) +
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

/** Programs do not agree on whether a wrapped line makes its row higher by itself. */
function heightOf(cells: readonly string[]): number {
  const lines = cells.map((text, at) => {
    const width = (WIDTHS[at] ?? 1) - 2;
    return text
      .split('\n')
      .reduce((sum, part) => sum + Math.max(1, Math.ceil(displayWidth(part) / width)), 0);
  });
  return Math.min(400, LINE_HEIGHT * Math.max(1, ...lines) + 3);
}

function cell(line: number, column: number, text: string, style: number): string {
  const shown = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).toWellFormed()}…` : text;
  return `<c r="${cellAddress(line, column)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(shown)}</t></is></c>`;
}

/** A link inside the workbook; none to a sheet whose name is not shown as it is. */
function link({ sheet, cells: [first], place }: Mark, line: number): string | null {
  if (sheet === null || first === undefined || !place.includes(sheet)) return null;
  const location = `'${sheet.replaceAll("'", "''")}'!${cellAddress(first.line, first.column ?? 1)}`;
  return `<hyperlink ref="B${line}" location="${escapeXml(location)}"/>`;
}
