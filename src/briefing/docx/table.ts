/** A table of a briefing: its head is repeated on each page, no row is cut, numbers stand flush right. */
import {
  BorderStyle,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { TableBlock } from '../paper/numbered.ts';
import { CELL_MARGIN, columnWidths } from '../paper/tableColumns.ts';
import type { Look } from '../paper/look.ts';
import { twipsOfPoints } from '../paper/sheet.ts';
import { STYLE, ink } from './styles.ts';
import { paragraph } from './text.ts';

/** So many rows stay on one page; a longer table is cut, but not close to its ends. */
const KEPT_ROWS = 12;

export function tableOf({ columns, rows, note }: TableBlock, look: Look): Table {
  const widths = columnWidths({ columns, rows }, look);
  const cell = (text: string, at: number, isHead: boolean): TableCell => {
    const style = isHead ? STYLE.tableHead : columns[at]?.numeric ? STYLE.tableNumber : STYLE.tableText;
    return new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      ...(isHead ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: ink('--paper-2') } } : {}),
      children: [paragraph(style, text)],
    });
  };
  const isKept = (at: number): boolean =>
    // Its note does not go to another page.
    at === rows.length - 1 ? note !== null : rows.length <= KEPT_ROWS || at < 2 || at >= rows.length - 3;
  const row = (cells: readonly string[], isHead: boolean, keepNext: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      ...(keepNext ? { keepNext } : {}),
      children: cells.map((text, at) => cell(text, at, isHead)),
    });
  const line = { style: BorderStyle.SINGLE, size: 4, color: ink('--ink-4') };
  const side = twipsOfPoints(CELL_MARGIN);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: side, right: side },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      row(
        columns.map(({ label }) => label),
        true,
        true,
      ),
      ...rows.map((cells, at) => row(cells, false, isKept(at))),
    ],
  });
}
