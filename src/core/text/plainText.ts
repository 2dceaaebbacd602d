/** A text as the detectors of personal data read it. */
import { HIDDEN } from './invisible.ts';

export interface PlainText {
  /** Half width, without invisible characters; every dash is `-`, every blank a space. */
  readonly plain: string;
  /** For each character of `plain` its offset in the text; null where they are the same. */
  readonly offsets: readonly number[] | null;
}

/** Every character that {@link plainCharacter} writes otherwise. */
const OTHER_SCRIPT = /[\u00a0\u2000-\u200a\u2010-\u2015\u202f\u2212\u3000\u3002\ufe63\uff01-\uff5e\uff61]/g;

/** Brings a text into the script that the detectors know, one code unit for one. */
export function toPlain(text: string): PlainText {
  const same = text.replace(OTHER_SCRIPT, plainCharacter);
  if (!HIDDEN.test(same)) return { plain: same, offsets: null };
  const offsets: number[] = [];
  let plain = '';
  let index = 0;
  for (const character of same) {
    if (!HIDDEN.test(character)) {
      plain += character;
      for (let unit = 0; unit < character.length; unit += 1) offsets.push(index + unit);
    }
    index += character.length;
  }
  return { plain, offsets };
}

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return ' ';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63) return '-';
  if (code === 0x3002 || code === 0xff61) return '.';
  return character;
}
