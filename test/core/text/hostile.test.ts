/** Texts made to cost quadratic time. A quarter of a mebibyte of each would then take minutes and end at the time limit. */
import { describe, expect, test } from 'vitest';
import { findOddCharacters } from '../../../src/core/text/characters.ts';
import { parseCsv } from '../../../src/core/text/csv.ts';
import { decode } from '../../../src/core/text/decode.ts';
import { parseJson } from '../../../src/core/text/json.ts';
import {
  readDate,
  readHeader,
  readInteger,
  readMonth,
  readOrigin,
  tidyFreeText,
} from '../../../src/core/text/normalise.ts';
import { maskPersonalData } from '../../../src/core/text/personalData.ts';
import { encodeUtf8, joinBytes } from './helpers/encode.ts';

const SIZE = 1 << 18;

function fill(unit: string, size = SIZE): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

const TEXTS: Readonly<Record<string, string>> = {
  quotes: fill('"'),
  'quotes that never fit': fill('"a'),
  'doubtful quotes before blanks': `${fill('" a', SIZE / 2)}${fill(' ', SIZE / 2)}\n`,
  'an unclosed quote in every line': fill('a,b,"x\n'),
  'cells of two lines': `a,b,c\n${fill('1,2,"x\ny"\n')}`,
  blanks: fill(' '),
  'line feeds': fill('\n'),
  'carriage returns': fill('\r'),
  commas: fill(','),
  'another delimiter': `a,b\n${fill('x;')}`,
  digits: fill('1'),
  'digits and blanks': fill('1 '),
  'mobile numbers': fill('13800138000,'),
  'numbers after a word for telephone': `电话${fill('91234567,')}`,
  'identity numbers': fill('440106199001011235 '),
  'at signs': fill('a@'),
  'long domains': fill(`a@${'b.'.repeat(120)} `),
  'a long name before an at sign': `${fill('a')}@example.com`,
  'opening brackets': fill('('),
  'deep lists': fill('['),
  'deep objects': fill('{"a":'),
  'one key again and again': `{${fill('"a":1,')}"a":1}`,
  'a long key around doubled ones': `{"${fill('k', SIZE / 2)}":{${fill('"a":1,', SIZE / 2)}"a":1}}`,
  escapes: `"${fill(String.raw`\n`)}"`,
  'zero-width characters': fill('\u200b'),
  'bidirectional characters': fill('\u202e'),
  NUL: fill('\0'),
};

describe('takes no more than its time', () => {
  test.each(Object.entries(TEXTS))('%s', { timeout: 60_000 }, (_, text) => {
    const document = parseCsv(text);
    expect(
      document.rows.length + document.blankRows.length + (document.header === null ? 0 : 1),
    ).toBeGreaterThan(0);
    for (const issue of parseJson(text).issues) expect(issue.pointer.length).toBeLessThan(10_000);
    expect(maskPersonalData(text)).toHaveLength(text.length);
    expect(findOddCharacters(text).length).toBeLessThanOrEqual(3);
    expect(tidyFreeText(text).text.length).toBeLessThanOrEqual(text.length);
    for (const read of [readMonth, readDate, readInteger, readOrigin])
      expect(read(text)).toHaveProperty('error');
    expect(readHeader(text, 'headcounts')).toHaveProperty('error');

    const bytes = encodeUtf8(text);
    expect(decode(bytes, { cells: true }).text).not.toBeNull();
    expect(decode(joinBytes([0xef, 0xbb, 0xbf], bytes, [0xff]), { cells: true }).text).toBeNull();
  });

  test.each([
    ['lead bytes', [0xa4]],
    ['two-byte characters', [0xb1, 0xe0]],
    ['cells of one character', [0xb1, 0xe0, 0x2c]],
    ['lines of one character', [0xb1, 0xe0, 0x0a]],
    ['bytes that are never right', [0xff]],
    ['trail bytes', [0x80]],
  ])('%s', { timeout: 60_000 }, (_, unit) => {
    const bytes = Uint8Array.from({ length: SIZE }, (__, index) => unit[index % unit.length]!);
    const vocabulary = Array.from({ length: 400 }, (__, index) => `词语${index}`);
    const { text, issues } = decode(bytes, { vocabulary, cells: true });
    expect(text === null || issues.length > 0).toBe(true);
  });
});
