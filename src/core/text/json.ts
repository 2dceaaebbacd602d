/**
 * JSON to values with places: which line a property stands on, which key came twice. Strict RFC 8259; what
 * people write instead (a trailing comma, full-width punctuation, a comment) is a syntax error with its place.
 */
import { lineStarts, positionAt } from './lines.ts';
import type { Position } from './lines.ts';
import { JsonReader, JsonSyntaxError } from './jsonReader.ts';
import type { JsonNode } from './jsonReader.ts';

export interface JsonIssue {
  readonly code: 'json-syntax' | 'json-duplicate-key' | 'json-forbidden-key';
  readonly line: number;
  /** 1-based character in the line. */
  readonly character: number;
  /** JSON pointer (RFC 6901) of the nearest value that is known; '' for the whole document. */
  readonly pointer: string;
  /** json-syntax: `expected`; the others: `key`. */
  readonly params: Readonly<Record<string, string>>;
}

export interface JsonPlace {
  /** Where the property's name starts; null for array items and the whole document. */
  readonly key: Position | null;
  readonly value: Position;
}

export interface JsonDocument {
  /** undefined after a syntax error. Forbidden keys are left out; of duplicate keys the last counts. */
  readonly value: unknown;
  /** Where a JSON pointer stands; null where there is no such value. */
  place(pointer: string): JsonPlace | null;
  readonly issues: readonly JsonIssue[];
}

/** Reads a text. Any text gives a document; nothing is thrown. At most one syntax error is reported: the first. */
export function parseJson(text: string): JsonDocument {
  // A file without a problem has no place to tell.
  let starts: readonly number[] | null = null;
  const at = (offset: number): Position => positionAt((starts ??= lineStarts(text)), offset);
  const reader = new JsonReader(text);
  const issues: JsonIssue[] = [];
  let root: JsonNode | null = null;
  try {
    root = reader.readDocument();
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const params = { expected: error.expected };
    issues.push({ code: 'json-syntax', ...at(error.offset), pointer: reader.pointer(), params });
  }
  for (const { code, offset, pointer, key } of reader.keyIssues) {
    issues.push({ code, ...at(offset), pointer, params: { key } });
  }
  issues.sort((a, b) => a.line - b.line || a.character - b.character);
  return {
    value: root?.value,
    issues,
    place(pointer) {
      const node = root === null ? null : find(root, pointer);
      if (node === null) return null;
      return { key: node.keyOffset === null ? null : at(node.keyOffset), value: at(node.offset) };
    },
  };
}

/** Walks down a pointer; `~1` is a slash and `~0` a tilde in a key. */
function find(root: JsonNode, pointer: string): JsonNode | null {
  if (pointer === '') return root;
  if (!pointer.startsWith('/')) return null;
  let node: JsonNode | undefined = root;
  for (const part of pointer.slice(1).split('/')) {
    node = node?.children?.get(part.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return node ?? null;
}
