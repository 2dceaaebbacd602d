/**
 * `npm run audit:forecast -- [YEARS] [SEED]`: what the forecast's 80 % range is worth, as Markdown. Years are drawn by
 * chance under many regimes (the same ones for the same seed), then the shipped year is forecast from each of its
 * months. Takes about two minutes of one processor with 2000 years.
 */
import { join } from 'node:path';
import { GROWTH_SPREAD } from '../../src/core/figures/arrivals.ts';
import { checkedReport } from '../lib/checkedReport.ts';
import { hindcasts } from './forecast/hindcast.ts';
import { measure } from './forecast/measure.ts';
import type { Measured } from './forecast/measure.ts';
import { DUE, RATES, REGIMES } from './forecast/regimes.ts';
import type { Judged } from './forecast/regimes.ts';

/** The steady model, which knows no trend: what the widths are compared with. */
const STEADY = 0;
const SPREADS = [STEADY, 0.02, 0.03, 0.04, GROWTH_SPREAD, 0.06, 0.08, 0.1];
/** The curve has many points: each is drawn from a part of the years. */
const CURVE_PART = 1 / 4;

const [years = Number.NaN, seed = Number.NaN] = [process.argv[2] ?? 2000, process.argv[3] ?? 2022].map(
  Number,
);
if (!Number.isInteger(years) || !Number.isInteger(seed) || years < 4) {
  console.error('npm run audit:forecast -- [YEARS] [SEED]: two whole numbers');
  process.exit(2);
}

console.log(
  [
    '# The forecast’s 80 % range',
    `${years} years each, seed ${seed}; growth spread ${GROWTH_SPREAD} a month.`,
    ...DUE.flatMap(regimeTable),
    ...DUE.flatMap(curveTable),
    ...hindcastTable(),
  ].join('\n'),
);

/** One row a regime: coverage, width against the steady model's, and what the steady model covers. */
function regimeTable(due: number): readonly string[] {
  return table(
    `${due} months due: years that ended inside, and width against the steady model’s (which covered)`,
    ['regime', ...RATES.map((rate) => `${rate} people a month`), 'asked'],
    REGIMES.map((regime) => [
      regime.name,
      ...RATES.map((rate) => {
        const drawn = { regime, rate, due, years, seed };
        const [ours, steady] = [measure(drawn), measure(drawn, STEADY)];
        return `${percent(ours.coverage)}, ×${ratio(ours, steady)} (${percent(steady.coverage)})`;
      }),
      regime.asked(due) ? 'yes' : '–',
    ]),
  );
}

/** One row a spread: what a wider one costs in width, and the least that it covers over regimes and rates. */
function curveTable(due: number): readonly string[] {
  const named = (...names: readonly string[]): readonly Judged[] =>
    REGIMES.filter(({ name }) => names.includes(name));
  const judged: readonly (readonly [string, readonly Judged[]])[] = [
    ['steady', named('steady')],
    ['clustered, φ 4', named('clustered, φ 4')],
    ['±5 %', named('+5 % a month', '−5 % a month')],
    ['±8 %', named('+8 % a month', '−8 % a month')],
    ['steps', REGIMES.filter(({ group, asked }) => group === 'step' && asked(due))],
  ];
  const over = (regimes: readonly Judged[], spread: number): readonly Measured[] =>
    regimes.flatMap((regime) =>
      RATES.map((rate) =>
        measure({ regime, rate, due, years: Math.round(years * CURVE_PART), seed }, spread),
      ),
    );
  const steady = over(named('steady'), STEADY);
  return table(
    `${due} months due: the spread of growth, the width it costs and the least it covers`,
    [
      'spread',
      ...RATES.map((rate) => `steady width, ${rate} a month`),
      ...judged.map(([name]) => `${name} covered`),
    ],
    SPREADS.map((spread) => [
      String(spread),
      ...over(named('steady'), spread).map((ours, at) => `×${ratio(ours, steady[at] ?? ours)}`),
      ...judged.map(([, regimes]) =>
        regimes.length === 0
          ? '–'
          : percent(Math.min(...over(regimes, spread).map(({ coverage }) => coverage))),
      ),
    ]),
  );
}

function hindcastTable(): readonly string[] {
  const { checked } = checkedReport(join(import.meta.dirname, '../../data'), {
    lang: 'en',
    asOf: undefined,
  }).result;
  const year = checked?.years.at(-1)?.year;
  if (checked === null || year === undefined) throw new Error('The shipped data has errors.');
  return table(
    `The shipped year, ${year}, at each month’s end`,
    ['target', 'month', 'counted', 'range', 'middle', 'the year came to', 'inside'],
    hindcasts(checked, year).map(({ target, month, actual, range, end }) => [
      target,
      month,
      String(actual),
      range === null ? 'none' : `${range.low}–${range.high}`,
      range === null ? '–' : String(range.mid),
      String(end),
      range === null ? '–' : range.low <= end && end <= range.high ? 'yes' : 'no',
    ]),
  );
}

function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return ['', `## ${title}`, '', row(head), row(head.map(() => '---')), ...rows.map(row)];
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}

function ratio(ours: Measured, steady: Measured): string {
  return (ours.width / steady.width).toFixed(2);
}
