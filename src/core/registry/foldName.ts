/** When two spellings are the same name: width, case, spaces, and simplified against traditional script. */
import type { Names } from '../model.ts';

/** An entry that can be named. */
export interface Named {
  readonly id: string;
  readonly names: Names;
  readonly aliases: readonly string[];
}

/** Full width to half, lower case, and no spaces, hyphens or underscores between words. */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, '');
}

/**
 * A folding that also reads traditional characters as simplified ones. What corresponds is learnt from the
 * registry itself, whose names stand in both scripts character by character, so no table has to be kept.
 */
export function scriptFolding(entries: readonly Named[]): (text: string) => string {
  const simplified = new Map<string, string>();
  for (const { names } of entries) {
    const traditional = [...foldName(names['zh-HK'])];
    const counterpart = [...foldName(names['zh-CN'])];
    if (traditional.length !== counterpart.length) continue;
    traditional.forEach((character, index) => {
      const other = counterpart[index];
      if (other !== undefined && other !== character) simplified.set(character, other);
    });
  }
  return (text) => Array.from(foldName(text), (character) => simplified.get(character) ?? character).join('');
}
