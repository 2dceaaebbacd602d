import { describe, expect, test } from 'vitest';
import type { DomainFigure, Figures } from '../../../src/core/figures/figures.ts';
import { isNotOpenYet, isOpen, isOpenIn, isUntold, openingMonth } from '../../../src/core/figures/opening.ts';

const domain = (
  cohort: 'existing' | 'new',
  agreement: { readonly date: string | null } | null,
): DomainFigure => ({ definition: { cohort }, agreement }) as DomainFigure;
const figures = (lastDueMonth: string | null): Figures => ({ lastDueMonth }) as Figures;

const existing = domain('existing', null);
const signed = domain('new', { date: '2022-06-20' });
const undated = domain('new', { date: null });
const waiting = domain('new', null);

describe('when a domain is open', () => {
  test('an existing one always, a new one from the month of its agreement', () => {
    expect([existing, signed, undated, waiting].map(openingMonth)).toEqual([null, '2022-06', null, null]);
    const open = (month: string) => [existing, signed, undated, waiting].map((each) => isOpenIn(each, month));
    expect(open('2022-05')).toEqual([true, false, true, false]);
    expect(open('2022-06')).toEqual([true, true, true, false]);
    expect([existing, signed, undated, waiting].map(isOpen)).toEqual([true, true, true, false]);
  });

  test('people that were reported all the same stay a number', () => {
    expect([null, 0, 2].map((people) => isNotOpenYet(signed, '2022-05', people))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isNotOpenYet(signed, '2022-06', 0)).toBe(false);
  });
});

describe('a total of nobody', () => {
  test('says nothing before the first month is due, nor of a domain that waits', () => {
    expect(isUntold(figures(null), null, { headcount: 0 })).toBe(true);
    expect(isUntold(figures('2022-04'), null, { headcount: 0 })).toBe(false);
    expect(isUntold(figures('2022-04'), waiting, { headcount: 0 })).toBe(true);
    expect(isUntold(figures('2022-04'), signed, { headcount: 0 })).toBe(false);
    expect(isUntold(figures(null), waiting, { headcount: 3 })).toBe(false);
  });
});
