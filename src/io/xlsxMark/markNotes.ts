/** Notes on cells: the comments part, and the drawing that says where each is shown. */
import { escapeXml } from '../../core/text/escapeXml.ts';
import { cellAddress } from '../../core/workbook/sheet.ts';
import { columnOf, lineOf } from './markCells.ts';
import { rootPrefix } from './openPackage.ts';
import type { OpenPackage } from './openPackage.ts';
import { appendTo, applyEdits, attributes, elementsOf, unescapeXml, xmlTags } from './xmlTags.ts';
import type { Edit } from './xmlTags.ts';

export interface CellNote {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Whose notes are ours: they go when the workbook is marked again. */
const AUTHOR = '数据校验';
/** Begins our part of a note that someone else wrote. */
const OUR_PART = '【数据校验】';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Parts of a worksheet that stand before the reference to its notes, as the standard orders them. */
const BEFORE_NOTES: ReadonlySet<string> = new Set([
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr'],
  ...['sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate'],
  ...['customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations'],
  ...['hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'],
  ...['customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing'],
]);

/**
 * Puts notes on a sheet, and takes away those of an earlier time. Notes of others stay; where one stands already,
 * ours is added to it.
 *
 * @param part name of the worksheet's part; its text must have been written before
 */
export function writeNotes(file: OpenPackage, part: string, notes: readonly CellNote[]): void {
  const related = file.relationships(part);
  const known = related.find(({ type, target }) => type === 'comments' && file.read(target) !== null);
  if (known === undefined && notes.length === 0) return;
  let comments = known?.target;
  if (comments === undefined) {
    comments = file.freeName('xl/comments', '.xml');
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    const main = file.relationshipBase.includes('purl.oclc.org')
      ? 'http://purl.oclc.org/ooxml/spreadsheetml/main'
      : MAIN_NAMESPACE;
    file.write(
      comments,
      `${head}<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`,
    );
    file.declare(comments, COMMENTS_TYPE);
    file.relate(part, 'comments', comments);
  }
  const { removed, added } = rewriteComments(file, comments, notes);
  rewriteDrawing(file, part, removed, added);
}

interface Rewritten {
  /** Cells whose own shape goes, and those that need one. */
  readonly removed: readonly string[];
  readonly added: readonly CellNote[];
}

function rewriteComments(file: OpenPackage, part: string, notes: readonly CellNote[]): Rewritten {
  const before = file.read(part) ?? '';
  const prefix = rootPrefix(before);
  const authors = elementsOf(before, 'author').map(({ open, contentEnd }) =>
    unescapeXml(before.slice(open.end, Math.max(open.end, contentEnd))),
  );
  const ours = new Set(authors.flatMap((name, at) => (name === AUTHOR ? [String(at)] : [])));
  const author = authors.includes(AUTHOR) ? authors.indexOf(AUTHOR) : authors.length;

  const edits: Edit[] = [];
  const removed: string[] = [];
  const wanted = new Map(notes.map((note) => [cellAddress(note.line, note.column), note]));
  for (const comment of elementsOf(before, 'comment')) {
    const { ref = '', authorId = '' } = attributes(before, comment.open);
    if (ours.has(authorId)) {
      edits.push({ start: comment.open.start, end: comment.end, text: '' });
      removed.push(ref);
      continue;
    }
    const note = wanted.get(ref);
    wanted.delete(ref);
    const inside = before.slice(comment.open.start, comment.end);
    edits.push({
      start: comment.open.start,
      end: comment.end,
      text: withOurPart(inside, note?.text ?? null),
    });
  }
  const added = [...wanted.values()];
  const markup = added.map(
    ({ line, column, text }) =>
      `<${prefix}comment ref="${cellAddress(line, column)}" authorId="${author}"><${prefix}text>${run(prefix, text)}</${prefix}text></${prefix}comment>`,
  );
  const [list] = elementsOf(before, 'commentList');
  const [names] = elementsOf(before, 'authors');
  if (list !== undefined) edits.push(appendTo(before, list, markup.join('')));
  if (names !== undefined && author === authors.length)
    edits.push(appendTo(before, names, `<${prefix}author>${AUTHOR}</${prefix}author>`));
  file.write(part, applyEdits(before, edits));
  return { removed, added };
}

function run(prefix: string, text: string): string {
  return `<${prefix}r><${prefix}rPr><${prefix}sz val="10"/><${prefix}rFont val="Tahoma"/></${prefix}rPr><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`;
}

/** Someone else's comment with our part at its end, or without the one of an earlier time. */
function withOurPart(comment: string, text: string | null): string {
  const old = elementsOf(comment, 'r').filter(({ open, end }) =>
    comment.slice(open.end, end).includes(OUR_PART),
  );
  const edits = old.map(({ open, end }): Edit => ({ start: open.start, end, text: '' }));
  const [content] = elementsOf(comment, 'text');
  if (text !== null && content !== undefined)
    edits.push(appendTo(comment, content, run(content.open.prefix, `\n${OUR_PART}${text}`)));
  return applyEdits(comment, edits);
}

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const DRAWING_ROOT =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

function rewriteDrawing(
  file: OpenPackage,
  part: string,
  removed: readonly string[],
  added: readonly CellNote[],
): void {
  const sheet = file.read(part) ?? '';
  const [reference] = elementsOf(sheet, 'legacyDrawing').filter(({ open }) => open.depth === 1);
  const id =
    reference === undefined
      ? undefined
      : Object.entries(attributes(sheet, reference.open)).find(([name]) => name.endsWith(':id'))?.[1];
  let drawing = file.relationships(part).find((one) => one.id === id)?.target;
  if (drawing === undefined || file.read(drawing) === null) {
    if (added.length === 0) return;
    drawing = file.freeName('xl/drawings/vmlDrawing', '.vml');
    file.write(drawing, DRAWING_ROOT);
    file.declare('.vml', DRAWING_TYPE);
    refer(file, part, sheet, file.relate(part, 'vmlDrawing', drawing));
  }
  const xml = withoutShapes(file.read(drawing) ?? DRAWING_ROOT, removed);
  const type = xml.includes('"_x0000_t202"') ? '' : SHAPE_TYPE;
  let first = 1025;
  for (const [, taken] of xml.matchAll(/_x0000_s(\d{1,9})\b/g)) first = Math.max(first, Number(taken) + 1);
  const shapes = added.map((note, at) => shape(note, first + at));
  const end = xml.lastIndexOf('</xml>');
  file.write(drawing, `${xml.slice(0, end)}${type}${shapes.join('')}${xml.slice(end)}`);
}

/** The sheet's reference to the drawing, where the standard wants it. */
function refer(file: OpenPackage, part: string, sheet: string, id: string): void {
  let at = 0;
  for (const { kind, name, depth, end } of xmlTags(sheet))
    if (depth === 1 && kind !== 'open' && BEFORE_NOTES.has(name)) at = end;
  const markup = `<${rootPrefix(sheet)}legacyDrawing xmlns:r="${file.relationshipBase}" r:id="${id}"/>`;
  file.write(part, applyEdits(sheet, [{ start: at, end: at, text: markup }]));
}

/** Columns and lines that a note takes when it is shown. */
const NOTE = { columns: 4, lines: 7 };

function shape({ line, column }: CellNote, id: number): string {
  const [left, top] = [column, Math.max(0, line - 2)];
  const anchor = [left, 15, top, 2, left + NOTE.columns, 15, top + NOTE.lines, 4].join(', ');
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:1.5pt;width:240pt;height:100pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${line - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}

/** The drawing without the shapes of some notes. VML need not be XML that every reader takes: it is only searched. */
function withoutShapes(xml: string, cells: readonly string[]): string {
  const gone = new Set(cells.map((cell) => `${lineOf(cell) - 1},${columnOf(cell) - 1}`));
  const edits: Edit[] = [];
  for (let start = xml.indexOf('<v:shape '); start !== -1;) {
    const close = xml.indexOf('</v:shape>', start);
    if (close === -1) break;
    const end = close + '</v:shape>'.length;
    const text = xml.slice(start, end);
    const number = (name: string): string =>
      new RegExp(String.raw`<x:${name}>\s{0,9}(\d{1,9})\s{0,9}</x:${name}>`).exec(text)?.[1] ?? '';
    if (gone.has(`${number('Row')},${number('Column')}`)) edits.push({ start, end, text: '' });
    start = xml.indexOf('<v:shape ', end);
  }
  return applyEdits(xml, edits);
}
