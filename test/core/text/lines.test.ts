import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toLineFeeds } from '../../../src/core/text/lineEndings.ts';
import { countLineEnds, lineAt, lineStarts, positionAt } from '../../../src/core/text/lines.ts';

const TEXT = 'a\nbb\r\nccc\rd\r\r\n';

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
      starts.forEach((start, index) => {
        expect(value.slice(start, starts[index + 1]).replace(/[\r\n]+$/, '')).toBe(lines[index]);
        expect(lineAt(starts, start)).toBe(index + 1);
      });
    }),
  );
});
