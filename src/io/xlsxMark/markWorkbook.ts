/**
 * A unit's own workbook with what is wrong marked in it: the cells coloured, a note on each, and a sheet that lists
 * all. Every part that need not change stays as it was, byte for byte.
 */
import { escapeXml } from '../../core/text/escapeXml.ts';
import { MARKS_SHEET } from '../../core/workbook/marks.ts';
import type { Mark, MarkWords } from '../../core/workbook/marks.ts';
import { cellAddress } from '../../core/workbook/sheet.ts';
import { columnOf, restyleCells } from './markCells.ts';
import type { WantedCell } from './markCells.ts';
import { openStyles } from './markStyles.ts';
import type { MarkFill, MarkStyles } from './markStyles.ts';
import { writeNotes } from './markNotes.ts';
import { openPackage } from './openPackage.ts';
import type { OpenPackage } from './openPackage.ts';
import { problemSheet } from './problemSheet.ts';
import { appendTo, applyEdits, attributes, elementsOf, unescapeXml, xmlTags } from './xmlTags.ts';

export interface MarkRequest {
  readonly marks: readonly Mark[];
  readonly words: MarkWords;
  /** Whether the workbook's sheet of that name is one that an earlier marking left. */
  readonly isOurSheet: boolean;
}

/** Cells of a workbook that get a note; those beyond are coloured, and counted in the list. */
const MOST_NOTES = 1000;
const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * @param bytes of a workbook that was read before: its size and structure are known to be sound
 * @throws {Error} where it holds no workbook
 */
export function markWorkbook(bytes: Uint8Array, { marks, words, isOurSheet }: MarkRequest): Uint8Array {
  const file = openPackage(bytes);
  const styles = openStyles(file);
  const sheets = sheetsOf(file);
  let notes = 0;
  let withoutNote = 0;
  for (const { name, part } of sheets) {
    if (name === MARKS_SHEET && isOurSheet) continue;
    const own = marks.filter(({ sheet }) => sheet === name);
    const cells = cellsOf(file.read(part) ?? '', own, words);
    const room = Math.max(0, MOST_NOTES - notes);
    markSheet(file, part, cells, styles, room);
    notes += Math.min(room, cells.length);
    withoutNote += Math.max(0, cells.length - room);
  }
  const remark = withoutNote === 0 ? '' : words.withoutNote(withoutNote);
  const main = /\bpurl\.oclc\.org\b/.test(file.relationshipBase)
    ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    : 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const list = problemSheet(marks, remark, words, styles, main);
  const present = sheets.find(({ name }) => name === MARKS_SHEET);
  if (present !== undefined && isOurSheet) file.write(present.part, list);
  else
    addSheet(
      file,
      sheets.map(({ name }) => name),
      list,
    );
  styles.save();
  return file.bytes();
}

interface MarkedCell extends WantedCell {
  readonly fill: MarkFill;
  readonly note: string;
}

/** Every cell of a sheet that is marked, once, with all that is told of it; an error outweighs a warning. */
function cellsOf(xml: string, marks: readonly Mark[], words: MarkWords): readonly MarkedCell[] {
  const found = new Map<string, MarkedCell>();
  const wholeLines = marks.flatMap(({ cells }) =>
    cells.flatMap(({ line, column }) => (column === null ? [line] : [])),
  );
  const first = wholeLines.length === 0 ? new Map<number, number>() : firstColumns(xml);
  for (const { severity, cells, message, cure } of marks) {
    const text = `${message}\n${words.cure}${cure}`;
    for (const { line, column: given } of cells) {
      const column = given ?? first.get(line) ?? 1;
      const key = cellAddress(line, column);
      const before = found.get(key);
      found.set(key, {
        line,
        column,
        fill: before?.fill === 'error' ? 'error' : severity,
        note: before === undefined ? text : `${before.note}\n\n${text}`,
      });
    }
  }
  return [...found.values()];
}

/** The first cell of each line. */
function firstColumns(xml: string): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  let line = 0;
  for (const tag of xmlTags(xml)) {
    if (tag.kind === 'close') continue;
    if (tag.name === 'row') line = Number(attributes(xml, tag)['r'] ?? line + 1);
    else if (tag.name === 'c' && !first.has(line))
      first.set(line, columnOf(attributes(xml, tag)['r'] ?? 'A'));
  }
  return first;
}

function markSheet(
  file: OpenPackage,
  part: string,
  cells: readonly MarkedCell[],
  styles: MarkStyles,
  room: number,
): void {
  const xml = file.read(part) ?? '';
  const fills = new Map(cells.map((cell) => [cellAddress(cell.line, cell.column), cell.fill]));
  if (cells.length === 0 && !styles.wasMarked) return;
  const edits = restyleCells(xml, cells, (line, column, style) => {
    const bare = styles.unmarked(style);
    const fill = fills.get(cellAddress(line, column));
    return fill === undefined ? bare : styles.marked(bare, fill);
  });
  if (edits.length > 0) file.write(part, applyEdits(xml, edits));
  writeNotes(
    file,
    part,
    cells.slice(0, room).map(({ line, column, note }) => ({ line, column, text: note })),
  );
}

interface NamedSheet {
  readonly name: string;
  readonly part: string;
}

/** Worksheets with their parts, in the order of the tabs. */
function sheetsOf(file: OpenPackage): readonly NamedSheet[] {
  const xml = file.read(file.workbook) ?? '';
  const related = new Map(file.relationships(file.workbook).map((one) => [one.id, one]));
  return elementsOf(xml, 'sheet').flatMap(({ open }) => {
    const all = attributes(xml, open);
    const id = Object.entries(all).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
    const target = related.get(id);
    return target?.type === 'worksheet'
      ? [{ name: unescapeXml(all['name'] ?? ''), part: target.target }]
      : [];
  });
}

function addSheet(file: OpenPackage, taken: readonly string[], markup: string): void {
  const part = file.freeName('xl/worksheets/sheet', '.xml');
  file.write(part, markup);
  file.declare(part, WORKSHEET_TYPE);
  const id = file.relate(file.workbook, 'worksheet', part);
  let name: string = MARKS_SHEET;
  for (let number = 2; taken.includes(name); number += 1) name = `${MARKS_SHEET}${number}`;
  const xml = file.read(file.workbook) ?? '';
  const [list] = elementsOf(xml, 'sheets');
  if (list === undefined) throw new Error('no sheets');
  const ids = elementsOf(xml, 'sheet').map(({ open }) => Number(attributes(xml, open)['sheetId'] ?? 0));
  const sheet = `<${list.open.prefix}sheet name="${escapeXml(name)}" sheetId="${Math.max(0, ...ids) + 1}" xmlns:r="${file.relationshipBase}" r:id="${id}"/>`;
  file.write(file.workbook, applyEdits(xml, [appendTo(xml, list, sheet)]));
}
