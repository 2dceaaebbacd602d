import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsAsOf, effectiveDate, hasCome, isDue, resolveAsOf, shanghaiDay } from '../../src/core/asOf.ts';
import {
  addMonths,
  daysBetween,
  daysInMonth,
  dueDate,
  isIsoDate,
  isMonth,
  monthOf,
  monthsBetween,
  reportingMonths,
  unitDueDate,
} from '../../src/core/dates.ts';
import type { Programme } from '../../src/core/model.ts';
import { PROGRAMME } from '../corpus/base.ts';

const programme: Programme = PROGRAMME;
const withReporting = (reporting: Partial<Programme['reporting']>): Programme => ({
  ...programme,
  reporting: { ...programme.reporting, ...reporting },
});

describe('months and days', () => {
  test.each(['2022-01', '2022-12', '0001-06'])('%s is a month', (text) => expect(isMonth(text)).toBe(true));
  test.each(['2022-00', '2022-13', '2022-1', '22-01', '2022-01-01', ' 2022-01', '2022-01\n'])(
    '%j is none',
    (text) => expect(isMonth(text)).toBe(false),
  );
  test.each(['2022-02-28', '2024-02-29', '2000-02-29', '2022-12-31'])('%s is a day', (text) =>
    expect(isIsoDate(text)).toBe(true),
  );
  test.each([
    '2022-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-06-00',
    '2022-6-1',
    '2022-06-01T00:00',
    '2022-06-01\n',
  ])('%j is none', (text) => expect(isIsoDate(text)).toBe(false));

  test('a month has the days of the calendar', () => {
    expect(['2022-02', '2024-02', '2022-04', '2022-12'].map(daysInMonth)).toEqual([28, 29, 30, 31]);
  });

  test('months move over the ends of years', () => {
    expect(addMonths('2022-12', 1)).toBe('2023-01');
    expect(addMonths('2022-01', -1)).toBe('2021-12');
    expect(addMonths('2022-06', -30)).toBe('2019-12');
    expect(monthsBetween('2022-11', '2023-02')).toEqual(['2022-11', '2022-12', '2023-01', '2023-02']);
    expect(monthsBetween('2022-03', '2022-02')).toEqual([]);
    expect(monthOf('2022-06-28')).toBe('2022-06');
  });

  test('moving there and back again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 3000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -500, max: 500 }),
        (year, month, by) => {
          const start = `${year}-${String(month).padStart(2, '0')}`;
          expect(addMonths(addMonths(start, by), -by)).toBe(start);
        },
      ),
    );
  });

  test('days between', () => {
    expect(daysBetween('2022-06-28', '2022-07-02')).toBe(4);
    expect(daysBetween('2022-07-02', '2022-06-28')).toBe(-4);
    expect(daysBetween('2022-06-28', '2022-06-28')).toBe(0);
    expect(daysBetween('2022-03-26', '2022-03-28')).toBe(2);
  });
});

describe('the rhythm of reporting', () => {
  test('April to December, due on the 28th', () => {
    expect(reportingMonths(programme)).toHaveLength(9);
    expect(dueDate('2022-06', programme)).toBe('2022-06-28');
    expect(dueDate('2022-02', withReporting({ briefingDueDay: 31 }))).toBe('2022-02-28');
  });

  test("a unit's own cut-off, where there is one", () => {
    expect(unitDueDate('2022-06', programme)).toBe('2022-06-28');
    expect(unitDueDate('2022-06', withReporting({ unitDueDay: 25 }))).toBe('2022-06-25');
    expect(dueDate('2022-06', withReporting({ unitDueDay: 25 }))).toBe('2022-06-28');
  });

  test('what can be met until a day is due once that day is past, and known from the day itself on', () => {
    const days = ['2022-04-27', '2022-04-28', '2022-04-29'];
    expect(days.map((asOf) => isDue('2022-04-28', asOf))).toEqual([false, false, true]);
    expect(days.map((asOf) => hasCome('2022-04-28', asOf))).toEqual([false, true, true]);
  });
});

describe('as of', () => {
  test('the day that is asked for, whatever it is', () => {
    expect(resolveAsOf('2030-01-01', programme)).toBe('2030-01-01');
    expect(resolveAsOf('2000-01-01', null)).toBe('2000-01-01');
  });

  test('else the earlier of today and the day the books close', () => {
    expect(resolveAsOf({ today: '2022-06-15' }, programme)).toBe('2022-06-15');
    expect(resolveAsOf({ today: '2023-01-31' }, programme)).toBe('2023-01-31');
    expect(resolveAsOf({ today: '2026-06-15' }, programme)).toBe('2023-01-31');
    expect(resolveAsOf({ today: '2026-06-15' }, null)).toBe('2026-06-15');
  });

  test('the day in Shanghai begins at 16:00 UTC', () => {
    expect(shanghaiDay(Date.parse('2022-06-30T15:59:59.999Z'))).toBe('2022-06-30');
    expect(shanghaiDay(Date.parse('2022-06-30T16:00:00Z'))).toBe('2022-07-01');
  });

  test('a file counts from its first delivery, else from its due date', () => {
    expect(effectiveDate({ month: '2022-06', reportedOn: null }, programme)).toBe('2022-06-28');
    expect(countsAsOf({ month: '2022-06', reportedOn: '2022-07-02' }, programme, '2022-07-01')).toBe(false);
    expect(countsAsOf({ month: '2022-06', reportedOn: '2022-07-02' }, programme, '2022-07-02')).toBe(true);
    expect(countsAsOf({ month: '2022-06', reportedOn: null }, programme, '2022-06-27')).toBe(false);
    expect(countsAsOf({ month: '2022-06', reportedOn: null }, programme, '2022-06-28')).toBe(true);
  });
});
