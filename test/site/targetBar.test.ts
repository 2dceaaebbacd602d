import { describe, expect, test } from 'vitest';
import type { TargetFigure } from '../../src/core/figures/figures.ts';
import { targetBar } from '../../src/site/targetBar.ts';
import { fixtureFigures } from '../charts/fixture.ts';
import { byId } from './support.ts';

describe('the bar of a target', () => {
  const target = byId(fixtureFigures('2022-08-31').targets, 'non-regulated-recognised');
  const bar = (change: Partial<TargetFigure>) => targetBar({ ...target, forecast: null, ...change });

  test('puts all marks on one scale', () => {
    expect(bar({ target: 100, actual: 51, expected: 25.5 })).toEqual({
      actual: '50%',
      target: '98%',
      pace: '25%',
      forecast: null,
      paceLabel: 'after',
    });
  });

  test('grows with what goes beyond the target', () => {
    expect(bar({ target: 100, actual: 200, expected: 50 })).toMatchObject({ actual: '100%', target: '50%' });
    const forecast = { low: 100, mid: 150, high: 200, level: 0.8 };
    expect(bar({ target: 100, actual: 50, expected: 50, forecast })?.forecast).toEqual({
      from: '50%',
      width: '50%',
    });
  });

  test('keeps the labels of pace and target apart', () => {
    expect(bar({ target: 100, actual: 1, expected: 60 })?.paceLabel).toBe('before');
    expect(bar({ target: 100, actual: 1, expected: 90 })?.paceLabel).toBe('before-target');
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
