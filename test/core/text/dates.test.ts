import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIsoDate } from '../../../src/core/dates.ts';
import { isUnreadable, readDate } from '../../../src/core/text/normalise.ts';

describe('readDate', () => {
  test('takes the canonical form as it is', () => {
    expect(readDate('2022-06-28')).toEqual({ value: '2022-06-28', changes: [] });
    expect(readDate('2024-02-29')).toEqual({ value: '2024-02-29', changes: [] });
  });

  test.each([
    '2022/6/28',
    '2022/06/28',
    '2022-6-28',
    '2022.6.28',
    '2022年6月28日',
    '2022年06月28日',
    '2022年6月28',
    '2022 年 6 月 28 日',
    '２０２２年６月２８日',
    '2022年6月28号',
    '2022年6月28號',
    '20220628',
    '2022/6/28 0:00',
    '2022-06-28T00:00:00',
    '28/6/2022',
    '6/28/2022',
    '28.06.2022',
    '28 June 2022',
    '28-Jun-22',
    '28-Jun-2022',
    '28th June 2022',
    'June 28, 2022',
    'Jun 28 2022',
    ' 2022/6/28 ',
  ])('reads %j as 28 June 2022, with a warning', (text) => {
    expect(readDate(text)).toEqual({
      value: '2022-06-28',
      changes: [{ code: 'date-format', from: text, to: '2022-06-28' }],
    });
  });

  test.each([
    [' 2022-06-28', 'surrounding-space'],
    ['２０２２-０６-２８', 'full-width-characters'],
    ['2022\u200b-06-28', 'zero-width-character'],
  ])('says what stood around or inside the canonical form: %j', (text, code) => {
    expect(readDate(text)).toMatchObject({ value: '2022-06-28', changes: [{ code }] });
  });

  test('6/6/2022 has one reading, 6/7/2022 has two', () => {
    expect(readDate('6/6/2022')).toMatchObject({ value: '2022-06-06' });
    expect(readDate('6/7/2022')).toEqual({ error: 'invalid-date', params: {} });
  });

  test.each([
    '2022-02-29',
    '2022-06-31',
    '2022/13/1',
    '2022/0/1',
    '2022-06',
    '2022年6月',
    '6月28日',
    '28-Jun',
    'Jun-22',
    '22/6/28',
    '28/6/22',
    '220628',
    '1922/6/28',
    '2122/6/28',
    '31/6/2022',
    '2022/6/28 8:30',
    '2022-06-28T00:00:00+08:00',
    '2022-06-28 to 2022-06-30',
    '44740',
    'today',
    '六月二十八日',
  ])('refuses %j', (text) => {
    expect(readDate(text)).toEqual({ error: 'invalid-date', params: {} });
  });

  test.each([
    ['', 'blank-value'],
    ['\u3000', 'blank-value'],
    ['=TODAY()', 'formula'],
  ])('%j: %s', (text, error) => {
    expect(readDate(text)).toEqual({ error, params: {} });
  });

  test('any text is either a day of the calendar or an error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'01239-/.年月日 JunMay:T'), maxLength: 16 }),
        (text) => {
          const reading = readDate(text);
          if (!isUnreadable(reading)) expect(isIsoDate(reading.value)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
