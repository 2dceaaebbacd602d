import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/client/tables/order.ts';
import { enhanceTables } from '../../src/client/tables/sort.ts';
import { pageOf } from './page.ts';

const TABLE = `<table><thead><tr>
  <th data-sort="text">Name</th><th data-sort="number" aria-sort="descending">People</th><th>Note</th>
</tr></thead>
<tbody><tr class="group-row"><th>Old</th></tr>
  <tr><th>Textiles</th><td data-value="9">9</td><td>a</td></tr>
  <tr><th>Food</th><td>–</td><td>b</td></tr>
  <tr><th>Cement</th><td data-value="1000">1,000</td><td>c</td></tr></tbody>
<tbody><tr class="group-row"><th>New</th></tr>
  <tr><th>Quality</th><td data-value="2">2</td><td>d</td></tr>
  <tr><th data-value="0">Zinc</th><td data-value="-3">−3</td><td>e</td></tr></tbody></table>`;

const namesOf = (page: Document): readonly string[] =>
  [...page.querySelectorAll('tbody th')].map(({ textContent }) => textContent);

describe('a press on a head', () => {
  const page = pageOf(TABLE);
  enhanceTables(page);
  const [name, people] = page.querySelectorAll('button');

  test('is possible where one may sort', () => {
    expect(page.querySelectorAll('th button')).toHaveLength(2);
    expect(name?.textContent).toBe('Name');
  });

  test('on the column that sorts turns it round, what says nothing stays last, groups stay', () => {
    people?.click();
    expect(namesOf(page)).toEqual(['Old', 'Textiles', 'Cement', 'Food', 'New', 'Zinc', 'Quality']);
    expect(people?.parentElement?.getAttribute('aria-sort')).toBe('ascending');
    people?.click();
    expect(namesOf(page)).toEqual(['Old', 'Cement', 'Textiles', 'Food', 'New', 'Quality', 'Zinc']);
  });

  test('on another sorts by that, from A on; an order of its own goes before the alphabet', () => {
    name?.click();
    expect(namesOf(page)).toEqual(['Old', 'Cement', 'Food', 'Textiles', 'New', 'Zinc', 'Quality']);
    expect([...page.querySelectorAll('th[aria-sort]')].map((head) => head.textContent)).toEqual(['Name']);
  });
});

test('equal rows keep their order, and numbers in names count as numbers', () => {
  const rows = ['b', 'a10', 'a2', 'B'].map((name, at) => ({ name, at }));
  expect(inOrder(rows, () => 1, 'descending', 'en')).toEqual(rows);
  expect(inOrder(rows, ({ name }) => name, 'ascending', 'en').map(({ at }) => at)).toEqual([2, 1, 0, 3]);
});
