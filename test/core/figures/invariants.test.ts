/** What must hold of every programme on every day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import type { Counts, Figures } from '../../../src/core/figures/figures.ts';
import type { Checked, Fact } from '../../../src/core/model.ts';
import { days, programmes } from './arbitrary.ts';

const figuresOf = (checked: Checked, asOf: string): Figures =>
  computeFigures(checked, { year: 2022, asOf, source: null });

/** Added up without any of the code under test. */
function plainSum(list: readonly Counts[]): Counts {
  const total = { regulated: 0, nonRegulated: 0, headcount: 0 };
  for (const counts of list) {
    total.regulated += counts.regulated;
    total.nonRegulated += counts.nonRegulated;
    total.headcount += counts.headcount;
  }
  return total;
}

function plainTotal(facts: readonly Fact[]): Counts {
  let [regulated, nonRegulated] = [0, 0];
  for (const fact of facts) {
    if (fact.domain === 'regulated-construction') regulated += fact.headcount;
    else nonRegulated += fact.headcount;
  }
  return { regulated, nonRegulated, headcount: regulated + nonRegulated };
}

describe('every programme, every day', () => {
  test('adds up to the same people along every dimension', () => {
    fc.assert(
      fc.property(programmes, days, (checked, asOf) => {
        const figures = figuresOf(checked, asOf);
        const total = plainTotal(figures.facts);
        for (const list of [
          figures.byDomain,
          figures.bySite,
          figures.byCity,
          figures.byUnit,
          figures.byOrigin,
          figures.byMonth,
        ]) {
          expect(plainSum(list)).toEqual(total);
        }
        expect(figures.total).toEqual(total);
        expect(figures.targets.map(({ actual }) => actual).slice(0, 2)).toEqual([
          total.regulated,
          total.nonRegulated,
        ]);
        for (const month of figures.byMonth) {
          for (const list of [month.byDomain, month.bySite, month.byCity, month.byUnit, month.byOrigin]) {
            expect(plainSum(list).headcount).toBe(month.headcount);
          }
        }
        for (const domain of figures.byDomain) {
          for (const list of [domain.byOrigin, domain.bySite, domain.byUnit]) {
            expect(plainSum(list).headcount).toBe(domain.headcount);
          }
        }
      }),
    );
  });

  test('runs totals up, month by month, to the whole', () => {
    fc.assert(
      fc.property(programmes, days, (checked, asOf) => {
        const figures = figuresOf(checked, asOf);
        let before = 0;
        for (const { cumulative, headcount } of figures.byMonth) {
          expect(cumulative.headcount).toBe(before + headcount);
          before = cumulative.headcount;
        }
        expect(before).toBe(figures.total.headcount);
        for (const line of [...figures.byDomain, ...figures.bySite, ...figures.byUnit]) {
          const known = line.cumulative.filter((counts) => counts !== null).map(({ headcount }) => headcount);
          expect(known).toEqual(known.toSorted((a, b) => a - b));
          if (line.headcount > 0) expect(known.at(-1)).toBe(line.headcount);
        }
        for (const target of figures.targets.slice(0, 2)) {
          const known = target.series.flatMap(({ cumulative }) => (cumulative === null ? [] : [cumulative]));
          expect(known).toEqual(known.toSorted((a, b) => a - b));
          expect(known.at(-1) ?? 0).toBe(target.actual);
        }
      }),
    );
  });

  test('gives shares that add up to one wherever there is anyone', () => {
    fc.assert(
      fc.property(programmes, days, (checked, asOf) => {
        const { bySite, byOrigin, byUnit, byDomain, total } = figuresOf(checked, asOf);
        for (const list of [bySite, byOrigin, byUnit]) {
          const sum = list.reduce((shares, { share }) => shares + (share ?? 0), 0);
          expect(sum).toBeCloseTo(total.headcount === 0 ? 0 : 1);
        }
        const nonRegulated = byDomain.filter(({ definition }) => definition.category === 'non-regulated');
        const sum = nonRegulated.reduce((shares, { share }) => shares + (share ?? 0), 0);
        expect(sum).toBeCloseTo(total.nonRegulated === 0 ? 0 : 1);
      }),
    );
  });

  test('gives every reporting unit exactly one state in every month, and adds them up', () => {
    fc.assert(
      fc.property(programmes, days, (checked, asOf) => {
        const { reporting, byUnit, months, byMonth } = figuresOf(checked, asOf);
        expect(reporting.map(({ unit, month }) => `${unit} ${month}`)).toEqual(
          byUnit.flatMap(({ id }) => months.map((month) => `${id} ${month}`)),
        );
        for (const figure of reporting) {
          expect(figure.daysLate !== null).toBe(figure.state === 'late');
          expect(figure.file !== null).toBe(
            ['on-time', 'extended', 'late', 'reported'].includes(figure.state),
          );
        }
        for (const month of byMonth) {
          const notDue = reporting.filter(
            (figure) => figure.month === month.month && figure.state === 'not-due',
          ).length;
          expect(month.reportedUnits + month.missing + notDue).toBe(month.expectedUnits);
        }
      }),
    );
  });

  test('only ever gains with time', () => {
    fc.assert(
      fc.property(programmes, days, days, (checked, one, other) => {
        const [earlier, later] = [one, other].toSorted();
        if (earlier === undefined || later === undefined) throw new Error('Two days stay two.');
        const [before, after] = [figuresOf(checked, earlier), figuresOf(checked, later)];
        expect(after.total.headcount).toBeGreaterThanOrEqual(before.total.headcount);
        expect(after.afterAsOf).toBeLessThanOrEqual(before.afterAsOf);
        expect(after.facts).toEqual(expect.arrayContaining([...before.facts]));
        expect(after.lastDueMonth ?? '').toSatisfy((month: string) => month >= (before.lastDueMonth ?? ''));
        before.targets.forEach((target, index) => {
          expect(after.targets[index]?.actual).toBeGreaterThanOrEqual(target.actual);
        });
      }),
    );
  });

  test('is the same for the same input, whatever the order of the files', () => {
    fc.assert(
      fc.property(programmes, days, (checked, asOf) => {
        const shuffled = { ...checked, submissions: checked.submissions.toReversed() };
        expect(JSON.stringify(figuresOf(shuffled, asOf))).toBe(JSON.stringify(figuresOf(checked, asOf)));
      }),
    );
  });
});
