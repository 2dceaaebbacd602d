/** The shipped names against the two legacy encodings: each must be told apart by itself. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decode } from '../../../src/core/text/decode.ts';
import { CHOICE_WORDS } from '../../../src/core/text/readChoice.ts';
import { canEncode, encodeLegacy } from './helpers/encode.ts';

interface Entry {
  readonly names: Readonly<Record<string, string>>;
  readonly aliases?: readonly string[];
}

function namesIn(file: string): readonly string[] {
  const lists = Object.values(
    JSON.parse(readFileSync(`data/registry/${file}`, 'utf8')) as Record<string, unknown>,
  );
  const entries = lists.filter((list) => Array.isArray(list)).flat() as readonly Entry[];
  return entries.flatMap(({ names, aliases = [] }) => [...Object.values(names), ...aliases]);
}

const VOCABULARY = ['domains.json', 'sites.json', 'units.json'].flatMap(namesIn);
const WORDS = [...new Set([...VOCABULARY, ...CHOICE_WORDS])].filter(
  (word) => (word.match(/[^\0-\x7f]/g)?.length ?? 0) >= 2,
);

test.each(['gb18030', 'big5'] as const)(
  'every name and word is read from %s, alone in its file',
  (encoding) => {
    const words = WORDS.filter((word) => canEncode(word, encoding));
    expect(words.length).toBeGreaterThan(100);
    for (const word of words) {
      const text = `month,domain,site,origin,headcount,note\n2022-06,"${word}",guangdong,HK,1,\n`;
      expect(decode(encodeLegacy(text, encoding), { vocabulary: VOCABULARY, cells: true })).toMatchObject({
        text,
        encoding,
      });
    }
  },
);
