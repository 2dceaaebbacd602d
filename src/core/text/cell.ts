/** What every cell is freed of before it is read: blanks around it, invisible characters, full-width script. */
import { withoutInvisible, withoutStrayInvisible } from './invisible.ts';
import type { Change } from './reading.ts';

/** Full-width forms of ASCII: ！ to ～, each a fixed distance from its half-width twin. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_DISTANCE = 0xff01 - 0x21;

export interface TidyCell {
  readonly text: string;
  readonly changes: readonly Change[];
}

/** Longer than any notation of a number, a month or a day; what is longer is not tried. */
export const LONGEST_NOTATION = 40;

/** For cells that hold a code, a name, a number or a date. Blanks are all that Unicode counts as such, with U+3000 and the non-breaking ones. */
export function tidyCell(text: string): TidyCell {
  // The usual case costs nothing.
  if (/^[!-~]*$/.test(text) || /^[!-~][ -~]*[!-~]$/.test(text)) return { text, changes: [] };
  const changes: Change[] = [];
  const visible = step(text, withoutInvisible(text), 'zero-width-character', changes);
  const trimmed = step(visible, visible.trim(), 'surrounding-space', changes);
  const narrow = step(trimmed, toHalfWidth(trimmed), 'full-width-characters', changes);
  return { text: narrow, changes };
}

/** For free text: only what is around it and what cannot be seen goes; what the person wrote stays. */
export function tidyFreeText(text: string): TidyCell {
  const changes: Change[] = [];
  const visible = step(text, withoutStrayInvisible(text), 'zero-width-character', changes);
  return { text: step(visible, visible.trim(), 'surrounding-space', changes), changes };
}

/** Full-width ASCII and the ideographic space as their half-width twins, one for one: offsets stay. */
export function toHalfWidth(text: string): string {
  return text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_DISTANCE))
    .replaceAll('\u3000', ' ');
}

function step(from: string, to: string, code: Change['code'], changes: Change[]): string {
  if (to !== from) changes.push({ code, from, to });
  return to;
}
