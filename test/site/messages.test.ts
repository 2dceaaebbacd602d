/** Interface text: whole in each language, and in that language only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/core/model.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';

/** Every leaf of a tree of messages: its path, and its text or `function`. */
function leaves(node: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof node === 'function') return [[path, 'function']];
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(node as object).flatMap(([key, value]) => leaves(value, `${path}/${key}`));
}

/** What a language says: its source without comments, code left in because it is ASCII. */
function sourceOf(lang: string): string {
  const folder = join('src/i18n', lang);
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}

/** Chinese characters of a double-byte encoding, within a range of lead bytes. */
function charactersOf(
  encoding: string,
  leads: readonly [number, number],
  trails: readonly number[],
): Set<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead += 1)
    for (const trail of trails) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (/^\p{Script=Han}$/u.test(character)) found.add(character);
    }
  return found;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
/** GB 2312 holds the simplified forms, Big5 without its extensions the traditional ones. */
const SIMPLIFIED = charactersOf('gb18030', [0xb0, 0xf7], range(0xa1, 0xfe));
const TRADITIONAL = charactersOf('big5', [0xa4, 0xf9], [...range(0x40, 0x7e), ...range(0xa1, 0xfe)]);

const han = (text: string): string[] => [...new Set(text.match(/\p{Script=Han}/gu) ?? [])];

describe('interface text', () => {
  test.each(LANGS)('in %s has a text for every key of zh-CN', (lang) => {
    const keys = (messages: unknown): string[] =>
      leaves(messages)
        .map(([path]) => path)
        .toSorted();
    expect(keys(MESSAGES[lang])).toEqual(keys(MESSAGES['zh-CN']));
  });

  test.each(LANGS)('in %s is nowhere blank, and nowhere begins or ends with a stray space', (lang) => {
    // What English puts between two parts has its spaces by design.
    const joins =
      /\/chrome\/(listSeparator|clauseSeparator|colon)$|\/dictionary\/or$|\/client\/|\/explorer\//;
    const odd = leaves(MESSAGES[lang]).filter(
      ([path, text]) => !joins.test(path) && (text === '' || text !== text.trim()),
    );
    expect(odd).toEqual([]);
  });

  test('tells the two scripts apart', () => {
    expect(SIMPLIFIED.has('业') && !TRADITIONAL.has('业')).toBe(true);
    expect(TRADITIONAL.has('業') && !SIMPLIFIED.has('業')).toBe(true);
  });

  test('in zh-CN holds no traditional form', () => {
    expect(han(sourceOf('zh-CN')).filter((each) => !SIMPLIFIED.has(each))).toEqual([]);
  });

  test('in zh-HK holds no simplified form', () => {
    expect(han(sourceOf('zh-HK')).filter((each) => !TRADITIONAL.has(each))).toEqual([]);
  });

  test('in English holds no Chinese character', () => {
    expect(han(sourceOf('en'))).toEqual([]);
  });

  test("speaks Hong Kong's own terms", () => {
    const text = sourceOf('zh-HK');
    const mainland = [
      '視頻',
      '信息',
      '文件夾',
      '默認',
      '打印',
      '隱私',
      '字段',
      '單元格',
      '鏈接',
      '屏幕',
      '軟體',
      '登錄',
      '質量',
    ];
    expect(mainland.filter((term) => text.includes(term))).toEqual([]);
    expect(text).toContain('專業人士');
    expect(text).toContain('澳門');
    expect(text).toContain('私隱');
  });

  test('sets Chinese punctuation in Chinese sentences', () => {
    const halfWidth = /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u;
    const texts = (['zh-CN', 'zh-HK'] as const).flatMap((lang) => leaves(MESSAGES[lang]));
    expect(texts.filter(([, text]) => halfWidth.test(text))).toEqual([]);
  });
});
