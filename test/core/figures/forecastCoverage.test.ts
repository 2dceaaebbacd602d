/**
 * What the 80 % range promises, over simulated years: `npm run audit:forecast` draws more of them and prints the
 * numbers. Seeded, so that it fails only where the model or the regimes change.
 */
import { describe, expect, test } from 'vitest';
import { measure } from '../../../scripts/audit/forecast/measure.ts';
import { DUE, RATES, REGIMES } from '../../../scripts/audit/forecast/regimes.ts';
import type { Judged } from '../../../scripts/audit/forecast/regimes.ts';

const YEARS = 250;
const SEED = 20220428;

/** Least share of years inside, by months due. */
const LEAST: Readonly<Record<Judged['group'], (due: number) => number>> = {
  even: () => 0.78,
  gaps: () => 0.78,
  trend: (due) => (due >= 7 ? 0.72 : 0.6),
  step: (due) => (due >= 7 ? 0.72 : 0.6),
  rush: () => 0,
};
/** How much wider than the steady model's the range may be where there is no trend. */
const WIDEST: Readonly<Record<(typeof DUE)[number], number>> = { 3: 2, 5: 2, 7: 4 / 3 };

describe.each(DUE)('after %i months due', (due) => {
  const drawn = (regime: Judged, rate: number) => ({ regime, rate, due, years: YEARS, seed: SEED + due });
  const asked = REGIMES.filter((regime) => regime.asked(due));

  test('the years that it is asked to bear end inside', () => {
    const short = asked.flatMap((regime) =>
      RATES.flatMap((rate) => {
        const { coverage } = measure(drawn(regime, rate));
        return coverage < LEAST[regime.group](due) ? [`${regime.name} at ${rate}: ${coverage}`] : [];
      }),
    );
    expect(short).toEqual([]);
  });

  test('years without a trend cost no more width than agreed', () => {
    const [steady] = REGIMES;
    if (steady === undefined) throw new Error('There are regimes.');
    for (const rate of RATES) {
      const ratio = measure(drawn(steady, rate)).width / measure(drawn(steady, rate), 0).width;
      expect(ratio, `${rate} people a month`).toBeLessThanOrEqual(WIDEST[due]);
      expect(ratio, `${rate} people a month`).toBeGreaterThan(1);
    }
  });
});

test('a trend after seven months is told, and not by ranges that hold whatever comes', () => {
  const trends = REGIMES.filter(({ group, name }) => group === 'trend' && name.includes('8'));
  expect(trends).toHaveLength(2);
  for (const regime of trends) {
    for (const rate of RATES) {
      const drawn = { regime, rate, due: 7, years: YEARS, seed: SEED };
      const { coverage } = measure(drawn);
      expect(coverage, `${regime.name} at ${rate}`).toBeLessThan(0.95);
      if (rate >= 15) expect(coverage).toBeGreaterThan(measure(drawn, 0).coverage + 0.1);
    }
  }
});
