/** Source texts of a data tree, for reports that quote lines. */
import type { DataTree } from '../check/tree.ts';
import { UnreadableFile } from '../check/tree.ts';
import type { Registry } from '../model.ts';
import { namesOf } from '../registry/registryIndex.ts';
import { decode } from '../text/decode.ts';
import { LARGEST_FILE } from '../check/readText.ts';
import type { SourceText } from './reportIn.ts';

/**
 * Reads and decodes a file where it is first asked for, and keeps it.
 *
 * @param registry whose names tell one legacy encoding from another, as in the check itself
 */
export function sourceTexts(tree: DataTree, registry: Registry | null): SourceText {
  const vocabulary =
    registry === null ? [] : [...registry.domains, ...registry.sites, ...registry.units].flatMap(namesOf);
  const known = new Map<string, string | null>();
  return (file) => {
    const text = known.get(file);
    if (text !== undefined) return text;
    const read = readFile(tree, file, vocabulary);
    known.set(file, read);
    return read;
  };
}

function readFile(tree: DataTree, file: string, vocabulary: readonly string[]): string | null {
  try {
    if (tree.kind(file) !== 'file' || tree.size(file) > LARGEST_FILE) return null;
    return decode(tree.read(file), { vocabulary, cells: file.endsWith('.csv') }).text;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return null;
  }
}
