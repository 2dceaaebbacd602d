import { describe, expect, test } from 'vitest';
import { findOddCharacters, withoutZeroWidth } from '../../../src/core/text/characters.ts';

describe('findOddCharacters', () => {
  test.each([
    ['\u0007', 'control-character', 'U+0007'],
    ['\u007f', 'control-character', 'U+007F'],
    ['\u0085', 'control-character', 'U+0085'],
    ['\u2028', 'control-character', 'U+2028'],
    ['\ufffd', 'control-character', 'U+FFFD'],
    ['\u202e', 'bidirectional-character', 'U+202E'],
    ['\u2067', 'bidirectional-character', 'U+2067'],
    ['\u200f', 'bidirectional-character', 'U+200F'],
    ['\u200b', 'zero-width-character', 'U+200B'],
    ['\u200d', 'zero-width-character', 'U+200D'],
    ['\ufeff', 'zero-width-character', 'U+FEFF'],
    ['\u00ad', 'zero-width-character', 'U+00AD'],
    ['\u{e0041}', 'zero-width-character', 'U+E0041'],
  ])('%j is a %s', (character, code, codePoint) => {
    expect(findOddCharacters(`工作\n完成${character}了`)).toEqual([
      { code, codePoint, count: 0, line: 2, character: 3 },
    ]);
  });

  test('counts what follows the first of a code, and keeps codes apart', () => {
    expect(findOddCharacters('a\u200b\nb\u0001\u200c\u200b')).toEqual([
      { code: 'zero-width-character', codePoint: 'U+200B', count: 2, line: 1, character: 2 },
      { code: 'control-character', codePoint: 'U+0001', count: 0, line: 2, character: 2 },
    ]);
  });

  test.each(['', 'a\tb', 'x\r\ny\rz\n', '人数\u3000三', 'é\u00a0è', '👩‍🔧 ❤️‍🔥', '（全角）', '𠮷', '\0'])(
    '%j holds none',
    (text) => {
      expect(findOddCharacters(text)).toEqual([]);
    },
  );
});

test('withoutZeroWidth takes out every zero-width character, and nothing else', () => {
  expect(withoutZeroWidth('\ufeff人\u200b数\u202e1\u00ad2\u{e0020}')).toBe('人数\u202e12');
  expect(withoutZeroWidth('👩‍🔧')).toBe('👩‍🔧');
});
