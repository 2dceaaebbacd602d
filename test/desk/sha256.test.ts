import { expect, test } from 'vitest';
import { sha256 } from '../../src/desk/sha256.ts';
import { sha256 as byNode } from '../../src/io/sha256.ts';

test.each([0, 1, 3, 54, 55, 56, 63, 64, 65, 119, 120, 1000, 100_003])(
  '%d bytes are known by the same digits as in Node',
  (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37) % 256);
    expect(sha256(bytes)).toBe(byNode(bytes));
  },
);
