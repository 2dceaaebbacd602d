/** A JSON file with its texts in canonical form. Layout, numbers and names of properties stay as they stand. */
import type { TextRow } from '../check/headcounts/totalsBesideParts.ts';
import { MOST_IN_TABLE, valuesIn } from '../check/tableLimits.ts';
import { nameReader } from '../check/readName.ts';
import type { RegistryIndex } from '../registry/registryIndex.ts';
import { JsonReader, JsonSyntaxError } from '../text/jsonReader.ts';
import type { JsonNode } from '../text/jsonReader.ts';
import { readMonth } from '../text/normalise.ts';
import { canonicalCell, columnReaders } from './cellReaders.ts';
import type { CellReader } from './cellReaders.ts';

/** How the text at a JSON pointer is read; undefined where it only loses characters of no width. */
export type PointerReader = (pointer: string) => CellReader | undefined;

const ROW_FIELD = /^\/rows\/\d+\/(domain|site|origin|note)$/;
const STRING = /"(?:[^"\\]|\\.)*"/y;

/** The JSON form of a unit's month. */
export function headcountPointers(index: RegistryIndex): PointerReader {
  const readers = columnReaders('headcounts', index);
  const top: Readonly<Record<string, CellReader | undefined>> = {
    '/unit': nameReader(index.units, 'dangling-reference'),
    '/month': readMonth,
    '/reported_on': readers['reported_on'],
  };
  return (pointer) => top[pointer] ?? readers[ROW_FIELD.exec(pointer)?.[1] ?? ''];
}

/** @returns null where the text is no JSON, says a thing twice, or more than is read */
export function fixJson(
  text: string,
  readerAt: PointerReader = () => undefined,
  isLeft: (rows: readonly TextRow[]) => readonly boolean[] = () => [],
): string | null {
  const root = valuesIn(text) > MOST_IN_TABLE.values ? null : readDocument(text);
  if (root === null) return null;
  const left = isLeft(rowsOf(root));
  const reader: PointerReader = (pointer) =>
    left[Number(/^\/rows\/(\d+)\//.exec(pointer)?.[1] ?? NaN)] === true ? undefined : readerAt(pointer);
  let fixed = '';
  let at = 0;
  for (const { offset, value } of changedStrings(root, '', reader)) {
    STRING.lastIndex = offset;
    const token = STRING.exec(text)?.[0] ?? '';
    fixed += text.slice(at, offset) + JSON.stringify(value);
    at = offset + token.length;
  }
  return fixed + text.slice(at);
}

/** The rows of a month in JSON, for what is known by several fields at once. */
function rowsOf({ children }: JsonNode): readonly TextRow[] {
  const rows = children?.get('rows')?.children;
  return [...(rows?.values() ?? [])].map((row) => (name: string) => {
    const value = row.children?.get(name)?.value;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  });
}

function readDocument(text: string): JsonNode | null {
  const reader = new JsonReader(text);
  try {
    const root = reader.readDocument();
    return reader.keyIssues.length === 0 ? root : null;
  } catch (error) {
    if (error instanceof JsonSyntaxError) return null;
    throw error;
  }
}

/** Texts that are to be written otherwise, in the order in which they stand. */
function changedStrings(
  { value, offset, children }: JsonNode,
  pointer: string,
  readerAt: PointerReader,
): readonly { readonly offset: number; readonly value: string }[] {
  if (children !== null) {
    return [...children].flatMap(([name, child]) => changedStrings(child, `${pointer}/${name}`, readerAt));
  }
  if (typeof value !== 'string') return [];
  const canonical = canonicalCell(value, readerAt(pointer));
  return canonical === value ? [] : [{ offset, value: canonical }];
}
