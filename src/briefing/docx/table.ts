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
import type { FileChild } from 'docx';
import { textEms } from '../../charts/svg/measure.ts';
import type { BriefingBlock } from '../document.ts';
import type { Look } from './look.ts';
import { twips, twipsOfPoints, typeArea } from './sheet.ts';
import { STYLE, ink } from './styles.ts';
import { oneLine, paragraph } from './text.ts';

type TableBlock = Extract<BriefingBlock, { kind: 'table' }>;

/** Between the edge of a cell and its text, points. */
const CELL_MARGIN = 4;

/** A text wider than so many characters runs on in a second line. */
const WIDEST_TEXT = 16;

/** A column of words up to so many characters is a state or a day: it never gives way. */
const SHORT_TEXT = 6;

/** So many rows stay on one page; a longer table is cut, but not close to its ends. */
const KEPT_ROWS = 12;

export function tableOf(
  { columns, rows }: Omit<TableBlock, 'kind' | 'caption' | 'note'>,
  look: Look,
): FileChild {
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
    at < rows.length - 1 && (rows.length <= KEPT_ROWS || at < 2 || at >= rows.length - 3);
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

/** Over the whole type area: numbers have the room they need, words share what is left by their length. */
export function columnWidths(
  { columns, rows }: Pick<TableBlock, 'columns' | 'rows'>,
  { sheet, sizes }: Look,
): readonly number[] {
  const points = (ems: number): number => ems * sizes.table + 2 * CELL_MARGIN + 1;
  const whole = twips(typeArea(sheet).width);
  const wanted = columns.map(({ label, numeric }, at) => {
    const widest = Math.max(0, ...rows.map((cells) => textEms(oneLine(cells[at] ?? ''))));
    // A head may take two lines.
    const head = Math.max(textEms(label) > 5 ? Math.ceil(textEms(label) / 2) + 0.5 : textEms(label), 2);
    const ems = Math.max(widest, head);
    return {
      width: twipsOfPoints(points(numeric ? ems : Math.min(WIDEST_TEXT, ems))),
      givesWay: !numeric && ems > SHORT_TEXT,
    };
  });
  const sum = (some: typeof wanted): number => some.reduce((total, { width }) => total + width, 0);
  const room = whole - sum(wanted);
  const words = sum(wanted.filter(({ givesWay }) => givesWay));
  // What is left over goes to all alike; what is short is taken from long texts, and from all where that cannot do.
  const widths = wanted.map(({ width, givesWay }) => {
    if (room >= 0 || words + room <= 0) return width * (whole / sum(wanted));
    return givesWay ? width + room * (width / words) : width;
  });
  return widths.map(Math.floor);
}
