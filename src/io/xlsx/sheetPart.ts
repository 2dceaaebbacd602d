/** The part of a worksheet: its cells, what is hidden of it, and which cells are one. */
import type { MergedRange, Sheet } from '../../core/workbook/sheet.ts';
import { cellContent } from './cellContent.ts';
import type { CellContext } from './cellContent.ts';
import { cellPlace, cellRange } from './cellReference.ts';
import { Grid } from './grid.ts';
import type { Usage } from './grid.ts';
import { HiddenParts } from './hiddenParts.ts';
import {
  Damaged,
  LAST_COLUMN,
  LAST_LINE,
  LONGEST_TEXT,
  MOST_CELLS,
  MOST_MERGED,
  TooLarge,
} from './limits.ts';
import type { Package } from './package.ts';
import { isTrue, numberOf, readPart } from './readPart.ts';
import { PLAIN, RichTextReader } from './richText.ts';
import type { Styles } from './styles.ts';
import type { Attributes, XmlHandler } from './xml.ts';

export interface SheetContext extends CellContext {
  readonly styles: Styles;
}

/**
 * @throws {Damaged}
 * @throws {TooLarge}
 */
export async function readSheetPart(
  parts: Package,
  path: string,
  context: SheetContext,
  usage: Usage,
): Promise<Omit<Sheet, 'name' | 'visible'>> {
  const reader = new SheetReader(context, usage);
  await readPart(parts, path, reader);
  return reader.sheet();
}

/** A cell that is being read. */
interface OpenCell {
  readonly line: number;
  readonly column: number;
  readonly type: string;
  readonly style: number | null;
  value: string | null;
  inline: RichTextReader | null;
  hasFormula: boolean;
}

class SheetReader implements XmlHandler {
  readonly #context: SheetContext;
  readonly #usage: Usage;
  readonly #grid: Grid;
  readonly #hidden = new HiddenParts();
  readonly #merged: MergedRange[] = [];
  readonly #columnStyles: { readonly first: number; readonly last: number; readonly style: number }[] = [];
  #line = 0;
  /** Whether the line itself says which it is; otherwise its first cell may. */
  #isLineGiven = false;
  #lineStyle: number | null = null;
  #column = 0;
  #cell: OpenCell | null = null;

  constructor(context: SheetContext, usage: Usage) {
    this.#context = context;
    this.#usage = usage;
    this.#grid = new Grid(usage);
  }

  open(name: string, attribute: Attributes, parent: string): void {
    const cell = this.#cell;
    if (cell !== null) {
      if (parent === 'c') {
        if (name === 'v') cell.value = '';
        else if (name === 'f') cell.hasFormula = true;
        else if (name === 'is') cell.inline = new RichTextReader();
      } else cell.inline?.open(name, attribute, parent, 'is');
    } else if (name === 'c' && parent === 'row') this.#openCell(attribute);
    else if (name === 'row' && parent === 'sheetData') this.#openLine(attribute);
    else if (name === 'mergeCell' && parent === 'mergeCells') this.#merge(attribute('ref') ?? '');
    else if (name === 'col' && parent === 'cols') this.#openColumns(attribute);
    else if (name === 'outlinePr' && parent === 'sheetPr') this.#hidden.readOutline(attribute);
  }

  text(text: string, element: string, parent: string): void {
    if (this.#cell === null) return;
    if (element === 'v' && parent === 'c') {
      this.#cell.value = (this.#cell.value ?? '') + text;
      if (this.#cell.value.length > LONGEST_TEXT) throw new TooLarge('text');
    } else this.#cell.inline?.add(text, element, parent, 'is');
  }

  close(name: string, parent: string): void {
    if (this.#cell === null) return;
    if (name === 'c' && parent === 'row') this.#closeCell(this.#cell);
    else this.#cell.inline?.close(name);
  }

  sheet(): Omit<Sheet, 'name' | 'visible'> {
    return {
      rows: this.#grid.rows(),
      merged: this.#merged,
      hiddenLines: this.#hidden.lines(this.#grid.lastLine),
      hiddenColumns: this.#hidden.columns(this.#grid.lastColumn),
      marks: this.#grid.marks(),
    };
  }

  #openLine(attribute: Attributes): void {
    const given = numberOf(attribute('r'));
    if (given !== null && (!Number.isInteger(given) || given < 1)) throw new Damaged('line');
    this.#line = given ?? this.#line + 1;
    if (this.#line > LAST_LINE) throw new TooLarge('lines');
    this.#isLineGiven = given !== null;
    this.#column = 0;
    this.#lineStyle = isTrue(attribute('customFormat')) ? numberOf(attribute('s')) : null;
    this.#hidden.readLine(this.#line, attribute);
  }

  #openColumns(attribute: Attributes): void {
    this.#hidden.readColumns(attribute);
    const style = numberOf(attribute('style'));
    const first = numberOf(attribute('min'));
    if (style === null || first === null || this.#columnStyles.length >= LAST_COLUMN) return;
    const { font = PLAIN } = this.#context.styles[style] ?? {};
    // Others change nothing.
    if (!font.struck && !font.raised) return;
    this.#columnStyles.push({ first, last: numberOf(attribute('max')) ?? first, style });
  }

  #openCell(attribute: Attributes): void {
    const reference = attribute('r');
    const place = reference === undefined || reference === '' ? null : cellPlace(reference);
    if (place === null && reference !== undefined && reference !== '') throw new Damaged('address');
    if (place !== null && place.line !== this.#line) {
      if (this.#isLineGiven || this.#column > 0) throw new Damaged('a cell of another line');
      this.#line = place.line;
    }
    this.#column = place?.column ?? this.#column + 1;
    this.#cell = {
      line: this.#line,
      column: this.#column,
      type: attribute('t') ?? 'n',
      style: numberOf(attribute('s')),
      value: null,
      inline: null,
      hasFormula: false,
    };
  }

  #closeCell(cell: OpenCell): void {
    this.#cell = null;
    const { line, column, type, value, inline, hasFormula } = cell;
    if (value === null && inline === null && !hasFormula) return;
    const { styles } = this.#context;
    const style = styles[cell.style ?? 0];
    const look = cell.style ?? this.#lineStyle ?? this.#styleOfColumn(column);
    const raw = { type, value, inline: inline?.take() ?? null, hasFormula };
    const content = cellContent(raw, style, styles[look ?? 0]?.font ?? PLAIN, this.#context);
    this.#grid.put(line, column, content.value, content.marks);
  }

  #styleOfColumn(column: number): number | undefined {
    return this.#columnStyles.find(({ first, last }) => column >= first && column <= last)?.style;
  }

  #merge(reference: string): void {
    const range = cellRange(reference);
    if (range === null) return;
    this.#usage.merged += 1;
    // Ranges that lie over each other would be gone through line by line.
    this.#usage.mergedLines += Math.max(0, Math.min(range.bottom, this.#grid.lastLine) - range.top);
    if (this.#usage.merged > MOST_MERGED || this.#usage.mergedLines > MOST_CELLS)
      throw new TooLarge('merged ranges');
    this.#merged.push(range);
  }
}
