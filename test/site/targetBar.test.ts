import { describe, expect, test } from 'vitest';
import type { Figures, TargetFigure } from '../../src/core/figures/figures.ts';
import { barScale, targetBar } from '../../src/site/targetBar.ts';
import { fixtureFigures } from '../charts/fixture.ts';
import { byId } from './support.ts';

const figures = fixtureFigures('2022-08-31');
const target = byId(figures.targets, 'non-regulated-recognised');

describe('the bar of a target', () => {
  const bar = (change: Partial<TargetFigure>, scale = 1.25) =>
    targetBar({ ...target, forecast: null, ...change }, scale);

  test('puts all marks on one scale, of which the target is the same part in every bar', () => {
    expect(bar({ target: 100, actual: 50, expected: 25 })).toEqual({
      actual: '40%',
      target: '80%',
      pace: '20%',
      forecast: null,
      paceLabel: 'after',
    });
    expect(bar({ target: 7, actual: 1 })?.target).toBe('80%');
    expect(bar({ target: 200, actual: 1 })?.target).toBe('80%');
  });

  test('names the forecast at the end of its band that keeps the name in the bar', () => {
    const forecast = (low: number, high: number) =>
      bar({ target: 100, actual: 10, forecast: { low, mid: low, high, level: 0.8, trend: true } })?.forecast;
    expect(forecast(75, 125)).toEqual({ from: '60%', width: '40%', label: 'end' });
    expect(forecast(10, 50)).toEqual({ from: '8%', width: '32%', label: 'start' });
  });

  test('keeps the labels of pace and target apart', () => {
    expect(bar({ target: 100, actual: 1, expected: 70 })?.paceLabel).toBe('before');
    expect(bar({ target: 100, actual: 1, expected: 90 })?.paceLabel).toBe('before-target');
    // On a longer scale they come together though the pace stands before the middle.
    expect(bar({ target: 100, actual: 1, expected: 67 }, 1.5)?.paceLabel).toBe('before');
    expect(bar({ target: 100, actual: 1, expected: 40 }, 1.5)?.paceLabel).toBe('after');
    expect(bar({ target: 100, actual: 1, expected: 33 }, 2.5)?.paceLabel).toBe('before-target');
  });

  test('draws no pace where it is nothing, or is the target itself', () => {
    expect(bar({ target: 100, actual: 1, expected: 0 })?.pace).toBeNull();
    expect(bar({ target: 100, actual: 1, expected: 100 })?.pace).toBeNull();
    expect(bar({ target: 100, actual: 1, expected: null })?.pace).toBeNull();
  });

  test('is none where the plan sets no number', () => {
    expect(bar({ target: null })).toBeNull();
  });
});

describe('the scale of the bars', () => {
  const withOne = (change: Partial<TargetFigure>): Figures => ({
    ...figures,
    targets: figures.targets.map((each) => ({
      ...each,
      forecast: null,
      actual: 0,
      ...(each.id === target.id ? change : {}),
    })),
  });

  test('reaches a quarter beyond the target, and as far as anything goes', () => {
    expect(barScale(withOne({ actual: 250, target: 200 }))).toBe(1.25);
    expect(barScale(withOne({ actual: 251, target: 200 }))).toBe(1.5);
    const forecast = { low: 300, mid: 350, high: 400, level: 0.8, trend: true };
    expect(barScale(withOne({ actual: 250, target: 200, forecast }))).toBe(2);
  });

  test('is there without a number to measure against, and does not heed what is not people', () => {
    expect(barScale(withOne({ target: null }))).toBe(1.25);
    expect(barScale(withOne({ target: 0, actual: 3 }))).toBe(1.25);
    const counts = figures.targets.map((each) =>
      each.definition.measure === 'agreements'
        ? { ...each, actual: 50 }
        : { ...each, actual: 0, forecast: null },
    );
    expect(barScale({ ...figures, targets: counts })).toBe(1.25);
  });
});
