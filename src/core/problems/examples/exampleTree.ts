/** An example as the data directory that it stands in: the programme's own registry, and the example's files. */
import { memoryTree, UnreadableFile } from '../../check/tree.ts';
import type { DataTree, EntryKind } from '../../check/tree.ts';
import type { ExampleFile } from './example.ts';

/** What is taken from the programme's data directory: what everything is understood by, and no unit's data. */
const BASE = [
  'programme.json',
  'registry/domains.json',
  'registry/sites.json',
  'registry/units.json',
  '2022/targets.json',
  '2022/tasks.json',
];

/**
 * The data directory that holds the registry of another one and some example files; a later file hides an
 * earlier one at the same path.
 *
 * @param base the data directory whose registry is taken
 */
export function exampleTree(base: DataTree, files: readonly ExampleFile[]): DataTree {
  const contents = new Map<string, Uint8Array>();
  const odd = new Map<string, ExampleFile>();
  for (const path of BASE) if (base.kind(path) === 'file') contents.set(path, base.read(path));
  for (const file of files) {
    // A workbook stands outside: it is read, and then becomes the file.
    if ('sheets' in file) continue;
    odd.delete(file.path);
    if ('absent' in file) contents.delete(file.path);
    else contents.set(file.path, exampleBytes(file));
    if ('linkTo' in file || 'unreadable' in file) odd.set(file.path, file);
  }
  const tree = memoryTree(contents);
  const kindAt = (path: string, kind: EntryKind): EntryKind => {
    const file = odd.get(path);
    return file !== undefined && 'linkTo' in file ? 'symlink' : kind;
  };
  const readable = (path: string): void => {
    const file = odd.get(path);
    if (file !== undefined && 'unreadable' in file) throw new UnreadableFile(path, file.unreadable);
  };
  return {
    list: (folder) => tree.list(folder).map((entry) => ({ ...entry, kind: kindAt(entry.path, entry.kind) })),
    kind: (path) => {
      const kind = tree.kind(path);
      return kind === null ? null : kindAt(path, kind);
    },
    read: (path) => {
      readable(path);
      return tree.read(path);
    },
    size: (path) => tree.size(path),
  };
}

/** The bytes of an example; none for what is no file. */
function exampleBytes(file: ExampleFile): Uint8Array {
  if ('content' in file) return new TextEncoder().encode(file.content);
  if ('bytesBase64' in file)
    return Uint8Array.from(atob(file.bytesBase64), (character) => character.charCodeAt(0));
  return new Uint8Array();
}

/**
 * What a page shows of an example, or null where there is no text to show (a link, no file). Hidden characters
 * stand in it as they are: the page has to make them visible.
 */
export function exampleText(file: ExampleFile): string | null {
  if (file.excerpt !== undefined) return file.excerpt;
  return 'content' in file ? file.content : null;
}
