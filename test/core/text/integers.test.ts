import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChineseNumber } from '../../../src/core/text/chineseNumber.ts';
import { readInteger } from '../../../src/core/text/normalise.ts';

describe('readInteger', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    ['1000000', 1_000_000],
    ['1000001', 1_000_001],
    ['99999999999999999999', 1e20],
    ['-3', -3],
    ['−3', -3],
    ['– 3', -3],
  ])('takes %j as it is', (text, value) => {
    expect(readInteger(text)).toEqual({ value, changes: [] });
  });

  test.each([
    ['１２', ['full-width-characters']],
    ['1２', ['full-width-characters']],
    [' 12 ', ['surrounding-space']],
    ['\u00a012\u3000', ['surrounding-space']],
    ['12\t', ['surrounding-space']],
    ['\ufeff12', ['zero-width-character']],
    [' １２\u200b ', ['zero-width-character', 'surrounding-space', 'full-width-characters']],
  ])('reads %j as 12 and says what it did', (text, codes) => {
    const reading = readInteger(text);
    expect('value' in reading && [reading.value, reading.changes.map(({ code }) => code)]).toEqual([
      12,
      codes,
    ]);
  });

  test.each([
    ['12.0', 'decimal', '12'],
    ['12.00', 'decimal', '12'],
    ['12.', 'decimal', '12'],
    ['1,200', 'thousands', '1200'],
    ['1，200', 'thousands', '1200'],
    ['1 200', 'thousands', '1200'],
    ["1'200", 'thousands', '1200'],
    ['1,200.00', 'thousands', '1200'],
    ['1,200,300', 'thousands', undefined],
    ['+5', 'sign', '5'],
    ['＋５', 'sign', '5'],
    ['012', 'leading-zero', '12'],
    ['00', 'leading-zero', '0'],
    ['1e3', 'exponent', undefined],
    ['1.2E+01', 'exponent', undefined],
    ['0x1F', 'hexadecimal', undefined],
    ['０ｘ１Ｆ', 'hexadecimal', undefined],
  ])('refuses the notation of %j (%s), with the suggestion %j', (text, notation, suggestion) => {
    expect(readInteger(text)).toEqual({
      error: 'number-notation',
      params: { notation },
      ...(suggestion && { suggestion }),
    });
  });

  test.each([
    ['-0', 'negative-headcount', undefined],
    ['-3.5', 'negative-headcount', undefined],
    ['-1,200', 'negative-headcount', undefined],
    ['-1e3', 'negative-headcount', undefined],
    ['=SUM(A1)', 'formula', undefined],
    ['＝1+1', 'formula', undefined],
    ['=12', 'formula', undefined],
    ['="12"', 'formula', '12'],
    ['+A1', 'formula', undefined],
    ['-SUM(A1:A3)', 'formula', undefined],
    ['@A1', 'formula', undefined],
    ['十二', 'not-an-integer', '12'],
    ['十二人', 'not-an-integer', '12'],
    ['12人', 'not-an-integer', '12'],
    ['12 名', 'not-an-integer', '12'],
    ['12人次', 'not-an-integer', '12'],
    ['两', 'not-an-integer', '2'],
    ['约12', 'not-an-integer', undefined],
    ['12.5', 'not-an-integer', undefined],
    ['12,5', 'not-an-integer', undefined],
    ['1,20', 'not-an-integer', undefined],
    ['1 2', 'not-an-integer', undefined],
    ['12-13', 'not-an-integer', undefined],
    ['1²', 'not-an-integer', undefined],
    ['①', 'not-an-integer', undefined],
    ['١٢', 'not-an-integer', undefined],
    ['l2', 'not-an-integer', undefined],
    ['1O', 'not-an-integer', undefined],
    ['12%', 'not-an-integer', undefined],
    ['NaN', 'not-an-integer', undefined],
    ['Infinity', 'not-an-integer', undefined],
    ['-', 'not-an-integer', undefined],
    ['—', 'not-an-integer', undefined],
    ['无', 'not-an-integer', undefined],
    ['', 'blank-value', undefined],
    ['\u3000\u200b', 'blank-value', undefined],
  ])('refuses %j: %s, with the suggestion %j', (text, error, suggestion) => {
    expect(readInteger(text)).toEqual({ error, params: {}, ...(suggestion && { suggestion }) });
  });

  test('every count is read from half- and full-width digits, and nothing else is a count', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), (count) => {
        const wide = Array.from(String(count), (digit) =>
          String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
        ).join('');
        expect(readInteger(String(count))).toEqual({ value: count, changes: [] });
        expect(readInteger(wide)).toMatchObject({ value: count });
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,+-eE x人十=²'), maxLength: 8 }),
        (text) => {
          const reading = readInteger(text);
          expect('value' in reading).toBe(/^\s*(0|-?\s*[1-9]\d*)\s*$/.test(text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['〇', 0],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十一', 21],
  ['一百零五', 105],
  ['一千二百', 1200],
  ['两百', 200],
  ['二〇二二', 2022],
  ['一二', 12],
  ['', null],
  ['十百', null],
  ['二三十', null],
  ['十二十', null],
  ['半', null],
])('readChineseNumber(%j) is %j', (text, value) => {
  expect(readChineseNumber(text)).toBe(value);
});
