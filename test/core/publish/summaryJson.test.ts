import { describe, expect, test } from 'vitest';
import { summaryJson, summaryOf } from '../../../src/core/publish/summaryJson.ts';
import { sampleFigures } from './sample.ts';

const figures = sampleFigures();
const summary = summaryOf(figures);
const keys = (value: object | undefined): readonly string[] => Object.keys(value ?? {});

describe('summary.json', () => {
  test('begins with the keys that programs rely on, in their order', () => {
    expect(keys(summary).slice(0, 10)).toEqual([
      'schemaVersion',
      'asOf',
      'illustrative',
      'source',
      'targets',
      'byDomain',
      'bySite',
      'byCity',
      'byUnit',
      'byMonth',
    ]);
    expect(keys(summary)[10]).toBe('reporting');
    expect(keys(summary.targets[0]).slice(0, 7)).toEqual([
      'id',
      'target',
      'actual',
      'share',
      'expected',
      'status',
      'forecast',
    ]);
    const counts = ['regulated', 'nonRegulated', 'headcount'];
    for (const list of [summary.byCity, summary.byUnit]) expect(keys(list[0])).toEqual(['id', ...counts]);
    // The first day on which two months are due.
    const june = summaryOf(sampleFigures('2022-05-29'));
    for (const list of [june.byDomain, june.bySite]) {
      expect(keys(list[0])).toEqual(['id', ...counts, 'change', 'likeForLike']);
      expect(keys(list[0]?.change ?? undefined)).toEqual(counts);
      expect(keys(list[0]?.likeForLike ?? undefined)).toEqual(['units', 'current', 'previous']);
      expect(keys(list[0]?.likeForLike?.current)).toEqual(counts);
    }
    expect(summary.closed).toBe(false);
    expect(keys(summary.coverage[0])).toEqual([
      'month',
      'expected',
      'received',
      'onTime',
      'provisional',
      'missingShare',
    ]);
    expect(keys(summary.reporting[0])).toContain('extendedUntil');
    expect(keys(summary.byMonth[0]).slice(0, 5)).toEqual([
      'month',
      'regulated',
      'nonRegulated',
      'headcount',
      'cumulative',
    ]);
    expect(keys(summary.byMonth[0]?.cumulative)).toEqual(['regulated', 'nonRegulated', 'headcount']);
    expect(keys(summary.reporting[0]).slice(0, 5)).toEqual(['unit', 'month', 'state', 'zero', 'daysLate']);
  });

  test('says what it is, as of when and of which commit', () => {
    expect(summary).toMatchObject({
      schemaVersion: 2,
      asOf: '2022-08-31',
      illustrative: true,
      source: 'a'.repeat(40),
    });
  });

  test('gives the figures as they are, without rounding', () => {
    const people = summary.targets.find(({ id }) => id === 'non-regulated-recognised');
    expect(people).toMatchObject({ actual: 78, share: 78 / 180, expected: 100, status: 'behind' });
    expect(keys(people?.forecast ?? undefined)).toEqual(['low', 'mid', 'high', 'level']);
    expect(summary.targets.find(({ id }) => id === 'workstations')).toMatchObject({
      target: null,
      share: null,
      expected: null,
      forecast: null,
      status: 'insufficient-data',
    });
  });

  test('adds up to the same people everywhere', () => {
    const sum = (list: readonly { readonly headcount: number }[]) =>
      list.reduce((total, { headcount }) => total + headcount, 0);
    const total = sum(figures.facts);
    for (const list of [summary.byDomain, summary.bySite, summary.byCity, summary.byUnit, summary.byMonth]) {
      expect(sum(list)).toBe(total);
    }
    expect(summary.byMonth.at(-1)?.cumulative.headcount).toBe(total);
  });

  test('is JSON without a value that JSON cannot hold', () => {
    expect(JSON.parse(summaryJson(figures))).toEqual(summary);
    expect(summaryJson(figures).endsWith('}\n')).toBe(true);
  });
});
