import { describe, expect, test } from 'vitest';
import type { Figures } from '../../../src/core/figures/figures.ts';
import { couldReport, silenceOf } from '../../../src/core/figures/silence.ts';

type State = 'on-time' | 'missing' | 'not-due' | 'exempt';
const unit = (id: string, domains: readonly string[], sites: readonly string[], state: State) => ({
  id,
  definition: { domains: domains.map((each) => ({ id: each })), sites: sites.map((each) => ({ id: each })) },
  states: [{ unit: id, month: '2022-08', state, file: state === 'on-time' ? 'a.csv' : null }],
});
const figures = (...byUnit: readonly ReturnType<typeof unit>[]): Figures =>
  ({ byUnit, byCity: [{ id: 'shenzhen', sites: ['qianhai'] }] }) as unknown as Figures;
const food = { kind: 'domain', id: 'food' } as const;

describe('a month that nobody spoke of', () => {
  test('is silent where every unit that could have had people there is', () => {
    const one = unit('one', ['food'], [], 'missing');
    const other = unit('other', ['textiles'], [], 'on-time');
    expect(silenceOf(figures(one, other), '2022-08', food)).toBe('missing');
    expect(silenceOf(figures(one, unit('two', ['food'], [], 'on-time')), '2022-08', food)).toBeNull();
    expect(silenceOf(figures(one, other), '2022-08', { kind: 'unit', id: 'other' })).toBeNull();
  });

  test('says the worst reason', () => {
    const why = (...states: readonly State[]) =>
      silenceOf(figures(...states.map((state, i) => unit(String(i), ['food'], [], state))), '2022-08', food);
    expect([why('exempt', 'not-due', 'missing'), why('exempt', 'not-due'), why('exempt')]).toEqual([
      'missing',
      'not-due',
      'exempt',
    ]);
  });

  test('before the first month, and where no unit could, there is none', () => {
    const one = unit('one', ['food'], [], 'missing');
    expect(silenceOf(figures(one), null, food)).toBeNull();
    expect(silenceOf(figures(one), '2022-08', { kind: 'domain', id: 'textiles' })).toBeNull();
  });

  test('a unit with sites of its own reports those, one without any', () => {
    const [own, any] = [unit('own', ['food'], ['qianhai'], 'missing'), unit('any', ['food'], [], 'missing')];
    const at = (kind: 'site' | 'city', id: string) =>
      [own, any].map((each) => couldReport(figures(), each as never, { kind, id }));
    expect(at('site', 'qianhai')).toEqual([true, true]);
    expect(at('site', 'nansha')).toEqual([false, true]);
    expect(at('city', 'shenzhen')).toEqual([true, true]);
    expect(at('city', 'zhuhai')).toEqual([false, true]);
  });
});
