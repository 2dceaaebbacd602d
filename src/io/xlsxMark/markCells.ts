/** Cells of a worksheet given another look; those that are not there yet are put in their place. */
import { cellAddress } from '../../core/workbook/sheet.ts';
import { attributes, elementsOf, opened, withAttributes, xmlTags } from './xmlTags.ts';
import type { Edit, XmlTag } from './xmlTags.ts';

/** Gives the look that a cell is to have; null to leave it. `style`: what it has. */
export type Restyle = (line: number, column: number, style: number) => number | null;

export interface WantedCell {
  readonly line: number;
  readonly column: number;
}

interface Line {
  readonly number: number;
  readonly style: number;
  /** Columns that have a cell, with where each begins. */
  readonly cells: Map<number, number>;
  /** The row's own tag, and where its content ends. */
  readonly open: XmlTag;
  contentEnd: number;
}

/**
 * @param wanted cells that have to be there, since they are to be marked
 * @returns the changes to the worksheet's text
 */
export function restyleCells(xml: string, wanted: readonly WantedCell[], restyle: Restyle): readonly Edit[] {
  const [data] = elementsOf(xml, 'sheetData').filter(({ open }) => open.depth === 1);
  if (data === undefined) return [];
  const edits: Edit[] = [];
  const lines = readLines(xml, data.open.end, data.contentEnd, (tag, line, column) => {
    const style = Number(attributes(xml, tag)['s'] ?? 0);
    const other = restyle(line, column, style);
    if (other === null || other === style) return;
    edits.push({ start: tag.start, end: tag.end, text: withAttributes(xml, tag, { s: String(other) }) });
  });
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  const { prefix } = data.open;
  const cell = ({ line, column }: WantedCell, style: number): string =>
    `<${prefix}c r="${cellAddress(line, column)}" s="${restyle(line, column, style) ?? style}"/>`;
  const fresh: { readonly at: number; readonly line: number; readonly text: string }[] = [];
  for (const [number, own] of Map.groupBy(wanted, ({ line }) => line)) {
    const line = byNumber.get(number);
    const missing = own
      .filter(({ column }) => line === undefined || !line.cells.has(column))
      .sort((left, right) => left.column - right.column);
    if (missing.length === 0) continue;
    if (line === undefined) {
      const next = firstAfter(lines, number);
      const markup = missing.map((one) => cell(one, 0)).join('');
      fresh.push({
        at: next?.open.start ?? data.contentEnd,
        line: number,
        text: `<${prefix}row r="${number}">${markup}</${prefix}row>`,
      });
    } else if (line.open.kind === 'empty') {
      const tag = opened(xml.slice(line.open.start, line.open.end));
      const markup = missing.map((one) => cell(one, line.style)).join('');
      edits.push({
        start: line.open.start,
        end: line.open.end,
        text: `${tag}${markup}</${line.open.prefix}row>`,
      });
    } else {
      for (const one of missing) {
        const next = [...line.cells].find(([column]) => column > one.column);
        const at = next?.[1] ?? line.contentEnd;
        edits.push({ start: at, end: at, text: cell(one, line.style) });
      }
    }
  }
  const inOrder = fresh.sort((left, right) => left.line - right.line);
  if (data.open.kind === 'empty') {
    if (inOrder.length === 0) return edits;
    const tag = opened(xml.slice(data.open.start, data.open.end));
    const rows = inOrder.map(({ text }) => text).join('');
    return [{ start: data.open.start, end: data.open.end, text: `${tag}${rows}</${prefix}sheetData>` }];
  }
  // Insertions come before a change of the tag that begins at the same place.
  return [...inOrder.map(({ at, text }) => ({ start: at, end: at, text })), ...edits].sort(
    (left, right) => left.start - right.start || left.end - right.end,
  );
}

/** The first row below a line; rows stand in the order of their numbers. */
function firstAfter(lines: readonly Line[], number: number): Line | undefined {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((lines[middle]?.number ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return lines[low];
}

/** Every row with its cells; a row or cell without a reference follows the one before it. */
function readLines(
  xml: string,
  from: number,
  to: number,
  see: (tag: XmlTag, line: number, column: number) => void,
): readonly Line[] {
  const lines: Line[] = [];
  const content = xml.slice(0, to);
  let line: Line | null = null;
  let column = 0;
  for (const tag of xmlTags(content)) {
    if (tag.start < from) continue;
    if (tag.name === 'row' && tag.kind === 'close') {
      if (line !== null) line.contentEnd = tag.start;
      continue;
    }
    if (tag.kind === 'close') continue;
    if (tag.name === 'row') {
      const { r, s, customFormat } = attributes(xml, tag);
      const number: number = r === undefined ? (line?.number ?? 0) + 1 : Number(r);
      line = {
        number,
        style: customFormat === '1' || customFormat === 'true' ? Number(s ?? 0) : 0,
        cells: new Map(),
        open: tag,
        contentEnd: tag.end,
      };
      lines.push(line);
      column = 0;
    } else if (tag.name === 'c' && line !== null) {
      const { r } = attributes(xml, tag);
      column = r === undefined ? column + 1 : columnOf(r);
      line.cells.set(column, tag.start);
      see(tag, line.number, column);
    }
  }
  return lines;
}

/** 28 for `AB7` */
export function columnOf(address: string): number {
  let column = 0;
  for (const letter of address.toUpperCase()) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column;
}

/** 7 for `AB7` */
export function lineOf(address: string): number {
  return Number(/(?<!\d)\d+$/.exec(address)?.[0] ?? 0);
}
