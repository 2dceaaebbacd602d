import { beforeEach, expect, test } from 'vitest';
import { showOnly, withWhole } from '../../src/client/charts/filter.ts';
import { pageOf } from './page.ts';

let figure: Element;
beforeEach(() => {
  figure = pageOf(`<figure>
  <div class="chart-filter"><button aria-pressed="true" data-filter="missing" data-word="Missing"></button></div>
  <div class="chart-pictures"><svg width="288" height="130" viewBox="0 0 288 130">
    <g class="heading" data-strip="20"></g>
    <g data-strip="30"><circle data-state="late"/></g>
    <g class="heading" data-strip="20"></g>
    <g data-strip="24"><circle data-state="late"/></g>
    <g data-strip="26"><circle data-state="missing"/><circle data-state="late"/></g>
  </svg></div>
  <table><tbody><tr><th>A</th><td>Late 2 days · 3</td></tr><tr><th>B</th><td>Missing</td></tr></tbody></table>
</figure>`).querySelector('figure')!;
});

const strips = (): readonly string[] =>
  [...figure.querySelectorAll('[data-strip]')].map((strip) =>
    strip.hasAttribute('data-out') ? 'out' : (strip.getAttribute('transform') ?? 'still'),
  );
const size = (): readonly (string | null)[] =>
  ['width', 'height', 'viewBox'].map((name) => figure.querySelector('svg')!.getAttribute(name));

test('one state: units that never were in it leave picture and table, and the others move up', () => {
  showOnly(figure, 'missing', 'Missing');
  // A heading stays only with a row of its own.
  expect(strips()).toEqual(['out', 'out', 'translate(0,-50)', 'out', 'translate(0,-74)']);
  expect(size()).toEqual(['288', '56', '0 0 288 56']);
  expect([...figure.querySelectorAll('circle')].map(({ classList }) => classList.contains('faint'))).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect([...figure.querySelectorAll('tr')].map((row) => row.hidden)).toEqual([true, false]);
});

test('a state that nobody was in leaves no row', () => {
  showOnly(figure, 'exempt', 'Exempt');
  expect(strips()).toEqual(['out', 'out', 'out', 'out', 'out']);
  expect(size()).toEqual(['288', '10', '0 0 288 10']);
});

test('all states: everything is back, after one choice or several', () => {
  showOnly(figure, 'missing', 'Missing');
  showOnly(figure, 'late', 'Late');
  expect(strips()).toEqual(['still', 'still', 'still', 'still', 'still']);
  showOnly(figure, '', '');
  expect(size()).toEqual(['288', '130', '0 0 288 130']);
  expect(figure.querySelectorAll('.faint')).toHaveLength(0);
  expect([...figure.querySelectorAll('tr')].some((row) => row.hidden)).toBe(false);
});

test('what is saved is the whole, and the choice is there again afterwards', () => {
  showOnly(figure, 'missing', 'Missing');
  const chosen = strips();
  expect(withWhole(figure, () => [strips(), size()[1]])).toEqual([
    ['still', 'still', 'still', 'still', 'still'],
    '130',
  ]);
  expect(strips()).toEqual(chosen);
});
