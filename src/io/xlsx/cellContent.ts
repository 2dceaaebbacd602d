/** What a cell says and how it is seen. */
import type { CellMark, SheetValue } from '../../core/workbook/sheet.ts';
import { dateOfIso, dateOfSerial } from './dates.ts';
import { Damaged } from './limits.ts';
import type { RichText } from './richText.ts';
import { unescapeText } from './richText.ts';
import type { FontLook } from './richText.ts';
import type { CellStyle } from './styles.ts';

/** A cell as it stands in the file. */
export interface RawCell {
  /** `n` where none is given. */
  readonly type: string;
  /** Text of its value; null where it has none. */
  readonly value: string | null;
  readonly inline: RichText | null;
  readonly hasFormula: boolean;
}

/** What the workbook says of all its cells. */
export interface CellContext {
  readonly strings: readonly RichText[];
  readonly from1904: boolean;
  readonly calculatesOnOpening: boolean;
}

export interface CellContent {
  readonly value: SheetValue;
  readonly marks: readonly CellMark[];
}

const NO_MARKS: readonly CellMark[] = [];
const NOT_CALCULATED: readonly CellMark[] = [{ kind: 'not-calculated' }];
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * @param font of the cell's own style, or of its line or column
 * @throws {Damaged} where it refers to a text that is not there
 */
export function cellContent(
  cell: RawCell,
  style: CellStyle | undefined,
  font: FontLook,
  context: CellContext,
): CellContent {
  const { value, hasFormula } = cell;
  const isMissing = value === null || (value === '' && cell.type !== 'str');
  if (hasFormula && isMissing && cell.inline === null) return { value: null, marks: NOT_CALCULATED };
  if (cell.type === 'e') {
    const marks: readonly CellMark[] = isMissing ? NO_MARKS : [{ kind: 'error-value', shown: value }];
    return { value: null, marks: hasFormula && context.calculatesOnOpening ? NOT_CALCULATED : marks };
  }
  const rich = textOf(cell, context.strings);
  const read = rich === null ? plainValue(cell, style, context) : rich.text === '' ? null : rich.text;
  if (hasFormula && context.calculatesOnOpening) return { value: read, marks: NOT_CALCULATED };
  return { value: read, marks: read === null ? NO_MARKS : marksOf(read, rich, style, font) };
}

/** Null where the cell holds no text with runs. */
function textOf({ type, value, inline }: RawCell, strings: readonly RichText[]): RichText | null {
  if (value === null) return inline;
  if (type !== 's' || value.trim() === '') return null;
  const text = /^\s*\d+\s*$/.test(value) ? strings[Number(value)] : undefined;
  if (text === undefined) throw new Damaged('shared string');
  return text;
}

/** What has no reading of its type is handed over as the text that it is, for others to find fault with. */
function plainValue(
  { type, value }: RawCell,
  style: CellStyle | undefined,
  { from1904 }: CellContext,
): SheetValue {
  if (value === null || value === '') return null;
  const text = value.trim();
  switch (type) {
    case 'str':
    case 'inlineStr':
      return unescapeText(value);
    case 'b':
      if (text === '1' || text === 'true') return true;
      return text === '0' || text === 'false' ? false : value;
    case 'd':
      return dateOfIso(text) ?? value;
    case 'n': {
      const number = NUMBER.test(text) ? Number(text) : NaN;
      if (!Number.isFinite(number)) return text === '' ? null : value;
      if (style?.format.isDate(number) !== true) return number;
      return dateOfSerial(number, from1904) ?? number;
    }
    case 's':
      return null;
    default:
      throw new Damaged(`cell of type ${type}`);
  }
}

function marksOf(
  value: string | number | boolean | Date,
  rich: RichText | null,
  style: CellStyle | undefined,
  font: FontLook,
): readonly CellMark[] {
  const hasCellFont = rich === null || rich.hasCellFont;
  const struck = rich?.own.struck === true || (hasCellFont && font.struck);
  const raised = rich?.own.raised === true || (hasCellFont && font.raised);
  const shown =
    style === undefined
      ? null
      : typeof value === 'number'
        ? style.format.otherNumber(value)
        : typeof value === 'string'
          ? style.format.otherText()
          : null;
  if (!struck && !raised && shown === null) return NO_MARKS;
  return [
    ...(struck ? [{ kind: 'struck-out' } as const] : []),
    ...(raised ? [{ kind: 'superscript' } as const] : []),
    ...(shown === null ? [] : [{ kind: 'shown-as', shown } as const]),
  ];
}
