import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import type { Target } from '../../../src/core/model.ts';
import type { TargetFigure } from '../../../src/core/figures/figures.ts';
import { checkedOf, milestone, targets } from './build.ts';
import type { Report } from './build.ts';

type Parts = Parameters<typeof checkedOf>[0];
function targetOf(id: string, parts: Parts, asOf: string): TargetFigure {
  const figures = computeFigures(checkedOf(parts), { year: 2022, asOf, source: null });
  const found = figures.targets.find((target) => target.id === id);
  if (found === undefined) throw new Error(`No target ${id}.`);
  return found;
}

const everyMonth = (unit: string, months: readonly string[], headcount: number): readonly Report[] =>
  months.map((month) => ({ unit, month: `2022-${month}`, headcount }));
const TO_AUGUST = ['04', '05', '06', '07', '08'];

describe('targets that count people', () => {
  const reports = [
    ...everyMonth('gd-computer', TO_AUGUST, 20),
    ...everyMonth('gd-standardization', TO_AUGUST, 6),
    ...everyMonth('guangzhou-ast', TO_AUGUST, 5),
  ];

  test('measures actual, share, pace and distance from it, as the headline says them', () => {
    // Pace after 5 of 9 months: 180 × 5/9 = 100. Counted: 5 × 26 = 130.
    expect(targetOf('non-regulated-recognised', { reports }, '2022-08-31')).toMatchObject({
      target: 180,
      actual: 130,
      share: 130 / 180,
      expected: 100,
      status: 'on-track',
      remaining: 50,
      monthsLeft: 4,
      requiredPerMonth: 12.5,
      latest: 26,
      previous: 26,
      reachedIn: null,
    });
    expect(targetOf('non-regulated-recognised', { reports }, '2022-08-31').aheadPoints).toBeCloseTo(
      (130 / 180 - 5 / 9) * 100,
    );
    expect(targetOf('regulated-practising', { reports }, '2022-08-31')).toMatchObject({
      actual: 25,
      expected: 50,
      status: 'behind',
    });
  });

  test('draws the pace to the year’s end and the actual only as far as it is known', () => {
    const { series, forecastSeries } = targetOf('non-regulated-recognised', { reports }, '2022-08-31');
    expect(series.map(({ expected }) => expected)).toEqual([20, 40, 60, 80, 100, 120, 140, 160, 180]);
    expect(series.map(({ cumulative }) => cumulative)).toEqual([
      26,
      52,
      78,
      104,
      130,
      null,
      null,
      null,
      null,
    ]);
    expect(forecastSeries.map(({ month }) => month)).toEqual(['2022-09', '2022-10', '2022-11', '2022-12']);
  });

  test('begins the pace at what was there before the year', () => {
    const [, people] = targets;
    if (people === undefined) throw new Error('The second target counts people.');
    // 90 before the year: the pace runs from 90 to 180, after 5 of 9 months it is 90 + 90 × 5/9 = 140.
    const grown = { reports, targets: [{ ...people, baseline: 90 }] };
    const target = targetOf(people.id, grown, '2022-08-31');
    expect(target).toMatchObject({ actual: 220, expected: 140, status: 'met' });
    expect(target.series.map(({ expected }) => expected)).toEqual([
      100, 110, 120, 130, 140, 150, 160, 170, 180,
    ]);
    const behind = targetOf(people.id, { ...grown, reports: reports.slice(0, 2) }, '2022-08-31');
    // 90 before the year and 40 new: 130 of 140 expected is 92.9 %; without the baseline it would be on track.
    expect(behind).toMatchObject({ actual: 130, expected: 140, status: 'behind' });
  });

  test('counts early deliveries of a month that is not due, without moving the pace', () => {
    const early = [...reports, ...everyMonth('gd-computer', ['09'], 4)];
    const target = targetOf('non-regulated-recognised', { reports: early }, '2022-09-25');
    expect(target).toMatchObject({ actual: 134, expected: 100, latest: 26 });
    expect(target.series.map(({ added }) => added)).toEqual([26, 26, 26, 26, 26, 4, null, null, null]);
  });

  test('names the month in which the target was reached', () => {
    const target = targetOf(
      'non-regulated-recognised',
      { reports: everyMonth('gd-computer', TO_AUGUST, 60) },
      '2022-08-31',
    );
    expect(target).toMatchObject({ status: 'met', reachedIn: '2022-06', remaining: 0, requiredPerMonth: 0 });
  });

  test('counts people of months before the first, outside the pace', () => {
    const target = targetOf(
      'non-regulated-recognised',
      { reports: everyMonth('gd-computer', ['02', '04'], 3) },
      '2022-04-29',
    );
    expect(target).toMatchObject({ actual: 6, expected: 20, latest: 3 });
    expect(target.series.slice(0, 2)).toEqual([
      { month: '2022-02', added: 3, cumulative: 3, expected: null },
      { month: '2022-04', added: 3, cumulative: 6, expected: 20 },
    ]);
  });

  test('keeps to the domains or sites a target names', () => {
    const [, people] = targets;
    if (people === undefined) throw new Error('The second target counts people.');
    const named = [{ ...people, subjects: ['standardization'] }];
    expect(targetOf(people.id, { reports, targets: named }, '2022-08-31').actual).toBe(30);
  });

  test('has no forecast at the year’s end, and is missed only once the year is over', () => {
    const id = 'regulated-practising';
    expect(targetOf(id, { reports }, '2022-12-28')).toMatchObject({ forecast: null, status: 'behind' });
    expect(targetOf(id, { reports }, '2022-12-31').status).toBe('behind');
    expect(targetOf(id, { reports }, '2023-01-01')).toMatchObject({
      status: 'missed',
      requiredPerMonth: null,
    });
  });

  test('says that data are insufficient where nobody reports the category', () => {
    const only = { reports: everyMonth('gd-computer', TO_AUGUST, 20) };
    expect(targetOf('regulated-practising', only, '2022-08-31').status).toBe('insufficient-data');
    const zero = { reports: everyMonth('guangzhou-ast', TO_AUGUST, 0) };
    expect(targetOf('regulated-practising', zero, '2022-08-31').status).toBe('behind');
  });
});

describe('targets that count milestones', () => {
  const milestones = [
    milestone('agreement', 'quality', '2022-05-10'),
    milestone('agreement', 'food', '2022-07-20'),
    milestone('demonstration-point', 'guangzhou-nansha', '2022-06-10'),
    milestone('demonstration-point', 'shenzhen-qianhai', '2022-08-15'),
    milestone('report', null, '2022-11-30'),
  ];

  test('counts a new domain once its agreement is signed, on top of the existing ones', () => {
    const target = targetOf('non-regulated-domains', { milestones }, '2022-06-30');
    expect(target).toMatchObject({ actual: 3, target: 4, share: 0.75, expected: null, status: 'on-track' });
    expect(target.counted.map(({ subject }) => subject)).toEqual([
      'computer-information',
      'standardization',
      'quality',
    ]);
    expect(target.pending).toEqual(['food']);
    expect(target.series.map(({ cumulative }) => cumulative)).toEqual([2, 3, 3, ...Array(6).fill(null)]);
  });

  test('says when it was reached, also where that was late', () => {
    expect(targetOf('agreements-signed', { milestones }, '2022-12-31')).toMatchObject({
      status: 'met',
      reachedOn: '2022-07-20',
      reachedIn: '2022-07',
    });
    expect(targetOf('demonstration-points', { milestones }, '2022-07-31')).toMatchObject({
      actual: 1,
      status: 'missed',
      pending: ['shenzhen-qianhai'],
    });
    expect(targetOf('demonstration-points', { milestones }, '2022-08-31')).toMatchObject({
      actual: 2,
      status: 'met',
      reachedOn: '2022-08-15',
    });
  });

  test('needs a date and evidence, a subject the plan names, and each subject once', () => {
    const weak = [
      milestone('agreement', 'quality', '2022-05-10', { evidence: null }),
      milestone('agreement', 'food', null),
      milestone('agreement', 'standardization', '2022-05-10'),
      milestone('demonstration-point', 'guangzhou', '2022-05-10'),
      milestone('demonstration-point', 'guangzhou-nansha', '2022-05-10'),
      milestone('demonstration-point', 'guangzhou-nansha', '2022-05-11', { line: 3 }),
    ];
    expect(targetOf('agreements-signed', { milestones: weak }, '2022-06-30').actual).toBe(0);
    const points = targetOf('demonstration-points', { milestones: weak }, '2022-06-30');
    expect(points.counted.map(({ subject, date }) => [subject, date])).toEqual([
      ['guangzhou-nansha', '2022-05-10'],
    ]);
  });

  test('does not count what was signed after the year', () => {
    const late = [milestone('agreement', 'quality', '2023-01-10')];
    expect(targetOf('agreements-signed', { milestones: late }, '2023-01-31')).toMatchObject({
      actual: 0,
      status: 'missed',
    });
  });

  test('starts the experience report when there is one', () => {
    expect(targetOf('experience-report', { milestones }, '2022-10-31').status).toBe('not-started');
    expect(targetOf('experience-report', { milestones }, '2022-11-30').status).toBe('met');
  });

  test('counts what each measure names, agreements only where they are asked for', () => {
    const counted = (measure: Target['measure']) => {
      const [first] = targets;
      if (first === undefined) throw new Error('There is a first target.');
      const one = [{ ...first, id: 'one', measure, target: 10, paced: false }];
      return targetOf('one', { milestones, targets: one }, '2022-12-31').counted.map(
        ({ subject }) => subject,
      );
    };
    expect(counted('agreements')).toEqual(['quality', 'food']);
    expect(counted('non-regulated-domains')).toEqual([
      'computer-information',
      'standardization',
      'quality',
      'food',
    ]);
    expect(counted('reports')).toEqual([null]);
    expect(counted('workstations')).toEqual([]);
    expect(counted('regulated-headcount')).toEqual([]);
  });

  test('measures no status where the plan states no target', () => {
    expect(targetOf('workstations', { milestones }, '2022-08-31')).toMatchObject({
      target: null,
      share: null,
      remaining: null,
      status: 'insufficient-data',
      pending: ['guangzhou-nansha'],
    });
  });
});
