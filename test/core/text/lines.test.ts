import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toLineFeeds } from '../../../src/core/text/lineEndings.ts';
import { countLineEnds, lineAt, lineStarts, positionAt, sourceLine } from '../../../src/core/text/lines.ts';

const TEXT = 'a\nbb\r\nccc\rd\r\r\n';

test('sourceLine gives each physical line without its end', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map((line) => sourceLine(TEXT, line))).toEqual([
    'a',
    'bb',
    'ccc',
    'd',
    '',
    '',
    '',
  ]);
  expect(sourceLine(TEXT, 0)).toBe('');
});

test('lines and characters are counted from 1', () => {
  const starts = lineStarts(TEXT);
  expect(starts).toEqual([0, 2, 6, 10, 12, 14]);
  expect(positionAt(starts, 0)).toEqual({ line: 1, character: 1 });
  expect(positionAt(starts, 3)).toEqual({ line: 2, character: 2 });
  expect(positionAt(starts, TEXT.length)).toEqual({ line: 6, character: 1 });
});

test('every way of counting lines agrees', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '中'), maxLength: 40 });
  fc.assert(
    fc.property(text, (value) => {
      const lines = value.split(/\r\n|\r|\n/);
      const starts = lineStarts(value);
      expect(starts).toHaveLength(lines.length);
      expect(countLineEnds(value)).toBe(lines.length - 1);
      expect(toLineFeeds(value).split('\n')).toEqual(lines);
      lines.forEach((line, index) => expect(sourceLine(value, index + 1)).toBe(line));
      starts.forEach((start, index) => expect(lineAt(starts, start)).toBe(index + 1));
    }),
  );
});
