/** Text in one or more runs, each with a font of its own, as cells and shared strings hold it. */
import { LONGEST_TEXT, TooLarge } from './limits.ts';
import type { Attributes } from './xml.ts';

/** How a font sets text apart; what is so set is not read as the rest is. */
export interface FontLook {
  /** Struck out. */
  readonly struck: boolean;
  /** Raised or lowered. */
  readonly raised: boolean;
}

export const PLAIN: FontLook = { struck: false, raised: false };

export interface RichText {
  readonly text: string;
  /** What any visible run with a font of its own has. */
  readonly own: FontLook;
  /** Some visible run has no font of its own, and so that of the cell. */
  readonly hasCellFont: boolean;
}

/** Collects the text of an `si` or `is` element; what is said of its pronunciation (`rPh`) is no part of it. */
export class RichTextReader {
  #text = '';
  #length = 0;
  #struck = false;
  #raised = false;
  #hasCellFont = false;
  #run: { text: string; font: FontLook | null } | null = null;

  /** @param holder name of the element that holds the text, `si` or `is` */
  open(name: string, attribute: Attributes, parent: string, holder: string): void {
    if (name === 'r' && parent === holder) this.#run = { text: '', font: null };
    else if (this.#run === null) return;
    else if (name === 'rPr' && parent === 'r') this.#run.font = PLAIN;
    else if (parent === 'rPr') this.#run.font = withLook(this.#run.font ?? PLAIN, name, attribute);
  }

  add(text: string, element: string, parent: string, holder: string): void {
    if (element !== 't') return;
    this.#length += text.length;
    if (this.#length > LONGEST_TEXT) throw new TooLarge('text');
    if (parent === 'r' && this.#run !== null) this.#run.text += text;
    else if (parent === holder) {
      this.#text += text;
      this.#hasCellFont ||= !isBlank(text);
    }
  }

  close(name: string): void {
    if (name !== 'r' || this.#run === null) return;
    const { text, font } = this.#run;
    this.#run = null;
    this.#text += text;
    if (isBlank(text)) return;
    this.#hasCellFont ||= font === null;
    this.#struck ||= font?.struck === true;
    this.#raised ||= font?.raised === true;
  }

  take(): RichText {
    const own = this.#struck || this.#raised ? { struck: this.#struck, raised: this.#raised } : PLAIN;
    return { text: unescapeText(this.#text), own, hasCellFont: this.#hasCellFont };
  }
}

/** The look of a font with one more of its properties read. */
export function withLook(font: FontLook, property: string, attribute: Attributes): FontLook {
  const value = attribute('val');
  if (property === 'strike') return { ...font, struck: !['0', 'false', 'off'].includes(value ?? '') };
  if (property === 'vertAlign') return { ...font, raised: value === 'superscript' || value === 'subscript' };
  return font;
}

/** Characters that XML cannot hold are written `_x000D_`, an underscore before such a text `_x005F_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
