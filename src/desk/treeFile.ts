/**
 * The published data tree as one file for the desk: every text that the check reads, byte for byte. Briefings stay
 * away: they are never read as data.
 */
import { classify } from '../core/check/layout.ts';
import { findFiles } from '../core/check/plan.ts';
import { memoryTree } from '../core/check/tree.ts';
import type { DataTree } from '../core/check/tree.ts';

export interface TreeFile {
  readonly version: 1;
  /** Texts by path below the data directory. */
  readonly texts: Readonly<Record<string, string>>;
  /** Files that are no UTF-8, in base 64. */
  readonly bytes: Readonly<Record<string, string>>;
}

export function encodeTree(tree: DataTree): TreeFile {
  const texts: Record<string, string> = {};
  const bytes: Record<string, string> = {};
  for (const { place, kind } of findFiles(tree, '')) {
    if (kind !== 'file' || !isRead(place.path)) continue;
    const content = tree.read(place.path);
    const text = utf8(content);
    if (text === null)
      bytes[place.path] = btoa(Array.from(content, (byte) => String.fromCharCode(byte)).join(''));
    else texts[place.path] = text;
  }
  return { version: 1, texts, bytes };
}

export function decodeTree({ texts, bytes }: TreeFile): DataTree {
  const encoder = new TextEncoder();
  return memoryTree(
    new Map([
      ...Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)] as const),
      ...Object.entries(bytes).map(
        ([path, base64]) =>
          [path, Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))] as const,
      ),
    ]),
  );
}

function isRead(path: string): boolean {
  const { kind } = classify(path);
  return kind !== 'briefing' && kind !== 'ignored' && kind !== 'system' && kind !== 'unexpected';
}

/** null for bytes that the text would not give back exactly. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
