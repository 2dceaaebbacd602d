/** What the calendar's filter counts, and how it says so. */
import { expect, test } from 'vitest';
import { LANGS } from '../../src/core/model.ts';
import { messages } from '../../src/i18n/messages.ts';
import { countStates } from '../../src/site/reportingStates.ts';
import { contextOn } from './support.ts';

test('counts units and months of each state, and tells of none late or missing too', () => {
  const { figures } = contextOn('2022-08-31', 'en');
  const counted = countStates(figures);
  for (const { state, units, times } of counted) {
    const of = figures.reporting.filter((each) => each.state === state);
    expect([units, times]).toEqual([Map.groupBy(of, ({ unit }) => unit).size, of.length]);
  }
  expect(counted.reduce((sum, { times }) => sum + times, 0)).toBe(figures.reporting.length);
  const missing = counted.find(({ state }) => state === 'missing')!;
  expect(missing.times).toBeGreaterThan(missing.units);
  const early = countStates(contextOn('2022-02-01', 'en').figures);
  expect(early.filter(({ times }) => times === 0).map(({ state }) => state)).toEqual([
    'on-time',
    'late',
    'missing',
  ]);
});

test('says so of none, one and many', () => {
  const said = LANGS.map((lang) => {
    const { found } = messages(lang).units;
    const word = messages(lang).reportingStates.missing;
    return [found(word, 0, 0), found(word, 1, 1), found(word, 4, 5)].join(' | ');
  });
  expect(said).toEqual([
    '未报：0家 | 未报1家1次 | 未报4家5次',
    '未報：0個單位 | 未報1個單位，共1次 | 未報4個單位，共5次',
    'Missing: no unit | Missing: 1 unit, once | Missing: 4 units, 5 times',
  ]);
});
