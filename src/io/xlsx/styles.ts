/** The styles of cells, as far as they change what is read: number formats, text struck out, raised or lowered. */
import { MOST_STYLES, TooLarge } from './limits.ts';
import { BUILT_IN_FORMATS, parseNumberFormat } from './numberFormat.ts';
import type { NumberFormat } from './numberFormat.ts';
import type { Package } from './package.ts';
import { numberOf, readPart } from './readPart.ts';
import { PLAIN, withLook } from './richText.ts';
import type { FontLook } from './richText.ts';

export interface CellStyle {
  readonly format: NumberFormat;
  readonly font: FontLook;
}

export type Styles = readonly CellStyle[];

/**
 * A cell's own style counts, whatever it says of having been applied: Excel and LibreOffice show it so.
 *
 * @throws {Damaged}
 * @throws {TooLarge}
 */
export async function readStyles(parts: Package, path: string | null): Promise<Styles> {
  const formats = new Map<number, string>();
  const fonts: FontLook[] = [];
  const styles: CellStyle[] = [];
  const parsed = new Map<string, NumberFormat>();
  const formatOf = (id: number): NumberFormat => {
    const code = formats.get(id) ?? BUILT_IN_FORMATS.get(id) ?? 'General';
    const known = parsed.get(code);
    if (known !== undefined) return known;
    const format = parseNumberFormat(code);
    parsed.set(code, format);
    return format;
  };
  if (path === null) return styles;
  // Fonts stand in other lists as well, which say what a rule would make of a cell.
  let font: FontLook | null = null;
  await readPart(parts, path, {
    open(name, attribute, parent) {
      if (parent === 'numFmts' && name === 'numFmt') {
        formats.set(numberOf(attribute('numFmtId')) ?? -1, attribute('formatCode') ?? 'General');
      } else if (parent === 'fonts' && name === 'font') font = PLAIN;
      else if (parent === 'font' && font !== null) font = withLook(font, name, attribute);
      else if (parent === 'cellXfs' && name === 'xf') {
        styles.push({
          format: formatOf(numberOf(attribute('numFmtId')) ?? 0),
          font: fonts[numberOf(attribute('fontId')) ?? 0] ?? PLAIN,
        });
      }
      if (Math.max(styles.length, fonts.length, formats.size) > MOST_STYLES) throw new TooLarge('styles');
    },
    close(name, parent) {
      if (name !== 'font' || parent !== 'fonts' || font === null) return;
      fonts.push(font);
      font = null;
    },
  });
  return styles;
}
