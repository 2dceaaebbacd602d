import { describe, expect, test } from 'vitest';
import { isBlock, parseBlock } from '../../../src/desk/block.ts';

test.each([
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\t\n\tb',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['a\t', [['a', '']]],
  ['"two\r\nlines"\t"a ""quoted"" word"', [['two\nlines', 'a "quoted" word']]],
  ['"never closed\tb', [['"never closed', 'b']]],
  ['"closed" early\tb', [['"closed" early', 'b']]],
  ['a\n\nb', [['a'], [''], ['b']]],
  ['', []],
])('%j is read as cells', (text, cells) => {
  expect(parseBlock(text)).toEqual(cells);
});

describe('a block is more than one cell', () => {
  test.each([
    ['a', false],
    ['a\r\n', false],
    ['a\n', false],
    ['a\tb', true],
    ['a\nb', true],
  ])('%j: %s', (text, is) => {
    expect(isBlock(text)).toBe(is);
  });
});
