import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnreadable, readMonth } from '../../../src/core/text/normalise.ts';

describe('readMonth', () => {
  test('takes the canonical form as it is', () => {
    expect(readMonth('2022-06')).toEqual({ value: '2022-06', changes: [] });
  });

  test.each([
    '2022/6',
    '2022/06',
    '2022-6',
    '2022.6',
    '2022.06',
    '2022年6月',
    '2022年06月',
    '2022年6月份',
    '2022年6',
    '2022 年 6 月',
    '２０２２年６月',
    '２０２２－６',
    '２０２２／６',
    '2022–06',
    '2022。6',
    '202206',
    '20220601',
    '2022/6/1',
    '2022-06-01',
    '2022年6月1日',
    '2022/6/1 0:00',
    '2022/06/01 00:00:00',
    '2022-06-01T00:00:00.000Z',
    'Jun-22',
    'jun-22',
    'Jun-2022',
    'JUN 2022',
    'June 2022',
    'June, 2022',
    'Jun. 2022',
    "Jun '22",
    '22-Jun',
    '2022-Jun',
    '2022 June',
    '6/2022',
    '06-2022',
    ' 2022/6 ',
    '\u30002022年6月\u00a0',
    '\ufeff2022/6',
  ])('reads %j as June 2022, with a warning', (text) => {
    expect(readMonth(text)).toEqual({
      value: '2022-06',
      changes: [{ code: 'month-format', from: text, to: '2022-06' }],
    });
  });

  test.each([
    [' 2022-06', ['surrounding-space']],
    ['2022-06\u00a0', ['surrounding-space']],
    ['\u200b2022-06', ['zero-width-character']],
    ['\u200b 2022-06', ['zero-width-character', 'surrounding-space']],
    ['２０２２-０６', ['full-width-characters']],
  ])('says what stood around or inside the canonical form: %j', (text, codes) => {
    const reading = readMonth(text);
    expect(isUnreadable(reading) ? reading.error : reading.changes.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['06/22', undefined],
    ['6-7', undefined],
    ['22/06', undefined],
    ['22年6月', undefined],
    ['2022', undefined],
    ['6', undefined],
    ['6月', undefined],
    ['June', undefined],
    ['2022-13', undefined],
    ['2022-00', undefined],
    ['2022-006', undefined],
    ['1922/6', undefined],
    ['20226', undefined],
    ['220601', undefined],
    ['2022.1', undefined],
    ['2022.60', undefined],
    ['2022-06-31', '2022-06'],
    ['2022/6/2', '2022-06'],
    ['2022/6/32', undefined],
    ['20220628', '2022-06'],
    ['2022/6/1 8:30', undefined],
    ['2022年六月', '2022-06'],
    ['二〇二二年六月', '2022-06'],
    ['二零二二年十二月', '2022-12'],
    ['44713', '2022-06'],
    ['44714', undefined],
    ['2022-06 2022-07', undefined],
    ['Jux-22', undefined],
    ['Jun-223', undefined],
    ['Q2 2022', undefined],
    ['2022-H1', undefined],
    ['2０2²-06', undefined],
    ['food', undefined],
  ])('refuses %j, with the suggestion %j', (text, suggestion) => {
    expect(readMonth(text)).toEqual({
      error: 'invalid-month',
      params: {},
      ...(suggestion && { suggestion }),
    });
  });

  test.each([
    ['', 'blank-value', undefined],
    [' \u3000', 'blank-value', undefined],
    ['\u200b', 'blank-value', undefined],
    ['=TODAY()', 'formula', undefined],
    ['="2022-06"', 'formula', '2022-06'],
    ['="2022/6"', 'formula', '2022-06'],
  ])('%j: %s', (text, error, suggestion) => {
    expect(readMonth(text)).toEqual({ error, params: {}, ...(suggestion && { suggestion }) });
  });

  test('every month of the century is read from every notation, and what was read reads as itself', () => {
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const two = String(month).padStart(2, '0');
        const expected = `${year}-${two}`;
        const written = [
          `${year}/${month}`,
          `${year}年${month}月`,
          `${year}${two}`,
          `${names[month - 1]}-${String(year).slice(2)}`,
          `${year}/${month}/1`,
          `${month}/${year}`,
        ];
        for (const text of written) expect(readMonth(text)).toMatchObject({ value: expected });
        expect(readMonth(expected)).toEqual({ value: expected, changes: [] });
      }),
    );
  });

  test('any text is either a month or an error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0126-/.年月日 JunMay=T:'), maxLength: 14 }),
        (text) => {
          const reading = readMonth(text);
          if (!isUnreadable(reading)) expect(reading.value).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
