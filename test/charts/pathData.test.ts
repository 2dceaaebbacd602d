import { expect, test } from 'vitest';
import { steps } from '../../src/charts/svg/pathData.ts';
import { absolutePath } from './support/absolutePath.ts';

test.each([
  ['a curve of even months', 'M0,268L59.9,249.9L119.8,231.9L179.8,213.8', 'M0 268l59.9-18.1 59.9-18 60-18.1'],
  ['a closed range', 'M1,5L2,4L3,2L3,4Z', 'M1 5l1-1 1-2v2z'],
  ['separate lines', 'M0,10H50M0,20H50', 'M0 10h50m-50 10h50'],
  ['a marker in steps of its own', 'M37.5,182.9l4.5,4.5l-4.5,4.5Z', 'M37.5 182.9l4.5 4.5-4.5 4.5z'],
  ['after closing, from where it began', 'M5,5L9,5L9,9ZM6,6V8', 'M5 5h4v4zm1 1v2'],
  ['what has curves', 'M3,0A3,3,0,1,1,-3,0', 'M3,0A3,3,0,1,1,-3,0'],
])('%s', (_, data, short) => {
  expect(steps(data)).toBe(short);
});

test('no point drifts, however many steps', () => {
  const points = Array.from({ length: 200 }, (_, i) => [i * 31 + 1, ((i * i * 777) % 970) + 1] as const);
  const data = `M${points.map(([x, y]) => `${x / 10},${y / 10}`).join('L')}`;
  expect(steps(data).length).toBeLessThan(data.length);
  expect(absolutePath(steps(data))).toBe(data);
});
