import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/core/registry/nearMiss.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', '食', '品', '𠮷', '\u{2070e}'), maxLength: 6 });

test('what is turned away early is what is too far away', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (left, right, limit) => {
      const distance = editDistance(left, right, Infinity) ?? NaN;
      expect(editDistance(left, right, limit)).toBe(distance <= limit ? distance : null);
    }),
  );
});
