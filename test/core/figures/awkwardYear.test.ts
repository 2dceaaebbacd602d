/** A year whose every figure of coverage and comparison was worked out by hand. */
import { describe, expect, test } from 'vitest';
import { completenessOf, totalledMonths } from '../../../src/core/figures/completeness.ts';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import type { Counts, Figures, LikeForLikeFigure } from '../../../src/core/figures/figures.ts';
import { awkwardYear } from './awkwardYear.ts';
import type { AwkwardOptions } from './awkwardYear.ts';

const figuresAt = (asOf: string, options?: AwkwardOptions): Figures =>
  computeFigures(awkwardYear(options), { year: 2022, asOf, source: null });

/** Regulated and non-regulated people. */
const people = (regulated: number, nonRegulated: number): Counts => ({
  regulated,
  nonRegulated,
  headcount: regulated + nonRegulated,
});
const same = (units: number, current: Counts, previous: Counts): LikeForLikeFigure => ({
  units,
  current,
  previous,
});

const SEPTEMBER = figuresAt('2022-09-10');
const JULY = figuresAt('2022-07-15');

function stateOf(figures: Figures, unit: string, month: string) {
  return figures.reporting.find((figure) => figure.unit === unit && figure.month === month);
}

describe('an awkward year', () => {
  test('has these states in its calendar', () => {
    const calendar = SEPTEMBER.byUnit.map(
      ({ id, states }) => `${id}: ${states.map(({ state }) => state).join(' ')}`,
    );
    expect(calendar).toEqual([
      'gd-computer: on-time on-time on-time missing on-time on-time not-due not-due not-due',
      'gd-standardization: on-time extended on-time reported missing not-due not-due not-due not-due',
      'gd-food: exempt exempt exempt exempt on-time not-due not-due not-due not-due',
      'guangzhou-ast: late on-time on-time exempt exempt exempt exempt exempt exempt',
      'shenzhen-ast: on-time missing late not-due on-time not-due not-due not-due not-due',
    ]);
    expect(SEPTEMBER.reporting.flatMap(({ daysLate }) => daysLate ?? [])).toEqual([5, 2]);
    expect(SEPTEMBER.reporting.flatMap(({ extendedUntil }) => extendedUntil ?? [])).toEqual([
      '2022-06-05',
      '2022-07-10',
      '2022-09-20',
    ]);
    expect(
      SEPTEMBER.reporting.filter(({ zero }) => zero).map(({ unit, month }) => `${unit} ${month}`),
    ).toEqual(['gd-standardization 2022-06', 'shenzhen-ast 2022-04']);
  });

  test('knows of an extension from the day it is decided to the day it ends', () => {
    const july = (asOf: string) => stateOf(figuresAt(asOf), 'shenzhen-ast', '2022-07');
    expect(july('2022-07-31')).toMatchObject({ state: 'missing', extendedUntil: null });
    expect(july('2022-08-01')).toMatchObject({ state: 'not-due', extendedUntil: '2022-09-20' });
    expect(july('2022-09-20')).toMatchObject({ state: 'not-due', extendedUntil: '2022-09-20' });
    expect(july('2022-09-21')).toMatchObject({ state: 'missing', extendedUntil: '2022-09-20' });
  });

  test('counts an extended report with the reported ones, and not as on time', () => {
    expect(SEPTEMBER.byMonth[1]).toMatchObject({
      reportedUnits: 3,
      onTime: 2,
      extended: 1,
      late: 0,
      missing: 1,
    });
    const record = (id: string) => SEPTEMBER.byUnit.find((unit) => unit.id === id)?.record;
    expect(record('gd-standardization')).toEqual({
      due: 5,
      onTime: 2,
      extended: 1,
      late: 0,
      undated: 1,
      missing: 1,
    });
    // July is not due for it before its extension is over.
    expect(record('shenzhen-ast')).toEqual({
      due: 4,
      onTime: 2,
      extended: 0,
      late: 1,
      undated: 0,
      missing: 1,
    });
  });

  test('is as complete as this', () => {
    const line = (
      month: string,
      [expected, received, onTime]: readonly [number, number, number],
      provisional: boolean,
      missingShare: number | null,
    ) => ({ month: `2022-${month}`, expected, received, onTime, provisional, missingShare });
    expect(SEPTEMBER.closed).toBe(false);
    expect(SEPTEMBER.coverage).toEqual([
      line('04', [4, 4, 3], false, null),
      line('05', [4, 3, 2], true, 0),
      line('06', [4, 4, 3], false, 0),
      line('07', [3, 1, 0], true, 34 / 43),
      line('08', [4, 3, 3], true, 15 / 49),
      line('09', [4, 1, 1], true, 27 / 66),
      line('10', [4, 0, 0], true, 1),
      line('11', [4, 0, 0], true, 1),
      line('12', [4, 0, 0], true, 1),
    ]);
  });

  test('changes like this from month to month', () => {
    expect(SEPTEMBER.byMonth.map(({ change }) => change)).toEqual([
      null,
      people(-3, 3),
      people(3, -9),
      people(-6, -2),
      people(5, 6),
      null,
      null,
      null,
      null,
    ]);
  });

  test('compares like this over the units that reported both months', () => {
    expect(SEPTEMBER.byMonth.map(({ likeForLike }) => likeForLike)).toEqual([
      null,
      same(3, people(3, 17), people(6, 14)),
      same(3, people(2, 8), people(3, 17)),
      same(1, people(0, 6), people(0, 0)),
      // July is standardization's alone, and August is not.
      null,
      same(1, people(0, 1), people(0, 9)),
      null,
      null,
      null,
    ]);
    expect(SEPTEMBER.byDomain.map(({ likeForLike }) => likeForLike)).toEqual(Array(5).fill(null));
    expect(SEPTEMBER.bySite.map(({ likeForLike }) => likeForLike)).toEqual(Array(4).fill(null));
  });

  test('compares domains and sites in the last month due', () => {
    expect(JULY.lastDueMonth).toBe('2022-06');
    expect(JULY.byDomain.map(({ id, change, likeForLike }) => [id, change, likeForLike])).toEqual([
      ['regulated-construction', people(3, 0), same(3, people(2, 0), people(3, 0))],
      ['computer-information', people(0, -4), same(3, people(0, 8), people(0, 12))],
      ['standardization', people(0, -5), same(3, people(0, 0), people(0, 5))],
      ['quality', people(0, 0), same(3, people(0, 0), people(0, 0))],
      ['food', people(0, 0), same(3, people(0, 0), people(0, 0))],
    ]);
    expect(JULY.bySite.map(({ id, change, likeForLike }) => [id, change, likeForLike])).toEqual([
      ['guangzhou-nansha', people(-1, 0), same(3, people(2, 0), people(3, 0))],
      ['guangzhou', people(0, 0), same(3, people(0, 0), people(0, 0))],
      // Shenzhen did not report May.
      ['shenzhen-qianhai', people(4, 0), same(3, people(0, 0), people(0, 0))],
      ['guangdong', people(0, -9), same(3, people(0, 8), people(0, 17))],
    ]);
  });

  test('a correction changes the number and no state', () => {
    const [before, after] = [figuresAt('2022-09-10', { beforeCorrection: true }), SEPTEMBER];
    expect(before.coverage.map(({ received, onTime }) => [received, onTime])).toEqual(
      after.coverage.map(({ received, onTime }) => [received, onTime]),
    );
    expect(before.byMonth[2]?.likeForLike).toEqual(same(3, people(2, 7), people(3, 17)));
    expect(before.reporting.map(({ state }) => state)).toEqual(after.reporting.map(({ state }) => state));
  });

  test('a file that is withdrawn makes its month missing again', () => {
    const before = figuresAt('2022-09-10', { beforeWithdrawal: true });
    expect(stateOf(before, 'gd-computer', '2022-07')?.state).toBe('on-time');
    expect(before.coverage[3]).toMatchObject({ expected: 3, received: 2, onTime: 1, missingShare: 4 / 43 });
    expect(before.byMonth[3]?.likeForLike).toEqual(same(2, people(0, 17), people(0, 8)));
    expect(before.byMonth[4]?.likeForLike).toEqual(same(1, people(0, 9), people(0, 11)));
  });

  test('totals are provisional until the books are closed, and final with gaps after', () => {
    expect(completenessOf(SEPTEMBER, ['2022-04', '2022-06'])).toMatchObject({
      state: 'whole',
      expected: 8,
      received: 8,
      missing: 0,
    });
    expect(completenessOf(SEPTEMBER, ['2022-04', '2022-05'])).toMatchObject({
      state: 'provisional',
      expected: 8,
      received: 7,
      missing: 1,
    });
    expect(completenessOf(SEPTEMBER).state).toBe('provisional');
    // Of October nothing is known yet: no total is over it.
    // For September one unit has reported early.
    expect(totalledMonths(SEPTEMBER)).toEqual(
      ['04', '05', '06', '07', '08', '09'].map((month) => `2022-${month}`),
    );
    expect(completenessOf(SEPTEMBER).incomplete.map(({ month }) => month)).toEqual([
      '2022-05',
      '2022-07',
      '2022-08',
      '2022-09',
    ]);
    const [open, closed] = [figuresAt('2023-01-30'), figuresAt('2023-01-31')];
    expect([open.closed, closed.closed]).toEqual([false, true]);
    expect(open.coverage[4]?.provisional).toBe(true);
    expect(closed.coverage.some(({ provisional }) => provisional)).toBe(false);
    expect(completenessOf(closed)).toMatchObject({
      state: 'final-with-gaps',
      expected: 35,
      received: 16,
      missing: 19,
    });
    expect(completenessOf(closed, ['2022-06']).state).toBe('whole');
  });

  test('no month is compared across one that nobody reported', () => {
    const march = awkwardYear();
    const [first] = march.submissions;
    if (first === undefined) throw new Error('There is a first report.');
    const february = {
      ...first,
      month: '2022-02',
      reportedOn: '2022-02-20',
      facts: first.facts.map((fact) => ({ ...fact, month: '2022-02' })),
    };
    const figures = computeFigures(
      {
        ...march,
        submissions: [...march.submissions, { ...february, file: '2022/headcounts/a/2022-02.csv' }],
      },
      { year: 2022, asOf: '2022-05-10', source: null },
    );
    expect(figures.months.slice(0, 2)).toEqual(['2022-02', '2022-04']);
    expect(figures.coverage[0]).toMatchObject({ expected: 0, received: 0, provisional: false });
    expect(figures.byMonth[1]).toMatchObject({ change: null, likeForLike: null, movers: [] });
    expect(figures.byDomain[0]).toMatchObject({ previous: null, change: null, likeForLike: null });
  });
});
