import { expect, test } from 'vitest';
import { showOnly } from '../../src/client/charts/filter.ts';
import { pageOf } from './page.ts';

const page = pageOf(`<figure>
  <svg><circle data-state="late"/><circle data-state="missing"/></svg>
  <table><tbody><tr><th>A</th><td>Late 2 days · 3</td></tr><tr><th>B</th><td>Missing</td></tr></tbody></table>
</figure>`);
const figure = page.querySelector('figure')!;

test('one state: the others step back, and units that never were in it leave the table', () => {
  showOnly(figure, 'missing', 'Missing');
  expect([...page.querySelectorAll('circle')].map(({ classList }) => classList.contains('faint'))).toEqual([
    true,
    false,
  ]);
  expect([...page.querySelectorAll('tr')].map((row) => row.hidden)).toEqual([true, false]);
});

test('all states: everything is back', () => {
  showOnly(figure, '', '');
  expect(page.querySelectorAll('.faint')).toHaveLength(0);
  expect([...page.querySelectorAll('tr')].some((row) => row.hidden)).toBe(false);
});
