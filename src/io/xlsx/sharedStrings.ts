/** The texts of a workbook, each stored once; cells refer to them by their place in the list. */
import { MOST_STRINGS, TooLarge } from './limits.ts';
import { readPart } from './readPart.ts';
import { RichTextReader } from './richText.ts';
import type { RichText } from './richText.ts';
import type { Package } from './package.ts';

/**
 * @throws {Damaged}
 * @throws {TooLarge}
 */
export async function readSharedStrings(parts: Package, path: string | null): Promise<readonly RichText[]> {
  const strings: RichText[] = [];
  if (path === null) return strings;
  let reader: RichTextReader | null = null;
  await readPart(parts, path, {
    open(name, attribute, parent) {
      if (name === 'si' && parent === 'sst') reader = new RichTextReader();
      else reader?.open(name, attribute, parent, 'si');
    },
    text(text, element, parent) {
      reader?.add(text, element, parent, 'si');
    },
    close(name, parent) {
      if (name !== 'si' || parent !== 'sst') return reader?.close(name);
      if (strings.length >= MOST_STRINGS) throw new TooLarge('shared strings');
      if (reader !== null) strings.push(reader.take());
      reader = null;
    },
  });
  return strings;
}
