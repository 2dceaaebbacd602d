import { describe, expect, test } from 'vitest';
import {
  briefingDay,
  halfPeriod,
  monthPeriod,
  periodsBegun,
  yearPeriod,
} from '../../../src/core/office/briefingPeriod.ts';
import { checkedOf } from '../figures/build.ts';

const { programme } = checkedOf();
const from = (firstMonth: string, lastMonth = '2022-12') => ({
  ...programme,
  reporting: { ...programme.reporting, firstMonth, lastMonth },
});

describe('the period of a briefing', () => {
  test('of a month begins after the briefing before it, and has its place among the months', () => {
    expect(monthPeriod(programme, '2022-08')).toEqual({
      kind: 'month',
      id: '2022-08',
      year: 2022,
      months: ['2022-08'],
      through: '2022-08',
      day: '2022-08-28',
      before: '2022-07-28',
      number: 5,
    });
    expect(monthPeriod(programme, '2022-04')).toMatchObject({ number: 1, before: null });
    expect(monthPeriod(programme, '2022-12')?.number).toBe(9);
    for (const month of ['2022-01', '2022-03', '2023-01'])
      expect(monthPeriod(programme, month), month).toBeNull();
  });

  test('of a half-year has its reporting months, and none where there is none', () => {
    expect(halfPeriod(programme, 2022, 'H1')).toMatchObject({
      id: '2022-H1',
      months: ['2022-04', '2022-05', '2022-06'],
      day: '2022-06-30',
      before: null,
      number: null,
    });
    expect(halfPeriod(programme, 2022, 'H2')).toMatchObject({
      through: '2022-12',
      day: '2022-12-31',
      before: '2022-06-30',
    });
    expect(halfPeriod(from('2022-07'), 2022, 'H1')).toBeNull();
    expect(halfPeriod(from('2022-07'), 2022, 'H2')?.before).toBeNull();
  });

  test('of a year ends when its books close', () => {
    expect(yearPeriod(programme, 2022)).toMatchObject({ id: '2022', day: '2023-01-31', before: null });
    expect(yearPeriod(programme, 2021)).toBeNull();
  });

  test('is of its own day, and before it of the day itself', () => {
    const august = monthPeriod(programme, '2022-08')!;
    expect(briefingDay(august, '2022-08-20')).toBe('2022-08-20');
    expect(briefingDay(august, '2022-12-31')).toBe('2022-08-28');
  });

  test('has begun with the first day of its last month', () => {
    const ids = (asOf: string): readonly string[] => periodsBegun(programme, 2022, asOf).map(({ id }) => id);
    expect(ids('2022-03-31')).toEqual([]);
    expect(ids('2022-05-31')).toEqual(['2022-04', '2022-05']);
    expect(ids('2022-06-01')).toEqual(['2022-04', '2022-05', '2022-06', '2022-H1']);
    expect(ids('2023-01-31')).toHaveLength(11);
  });
});
