/** Tables of a month say where nobody has reported it, and lists of what moved carry the marks of the one table. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';

const pageOf = (dir: string, path: string): Document =>
  parseHTML(readFileSync(join(dir, path, 'index.html'), 'utf8')).document;
const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/gu, '');

test('a month that nobody reported is no zero, nor is its change', () => {
  // In the small programme one unit of the last month has sent nothing, and nobody else may report its domain.
  const { dir } = inject('smallSite');
  for (const [path, id] of [
    ['units', '深圳市科协'],
    ['domains', '工程建设'],
  ] as const) {
    const rows = [...pageOf(dir, path).querySelectorAll('table.lines tbody tr')];
    const row = rows.find((each) => words(each.querySelector('th')) === id);
    const [change, latest] = [...(row?.querySelectorAll('td') ?? [])].toReversed();
    expect([words(latest), words(change)], id).toEqual(['未报', '–']);
    expect(latest?.querySelector('.state-alarm .mark-alarm'), id).not.toBeNull();
    expect(latest?.hasAttribute('data-value'), 'it sorts as what is not there').toBe(false);
    const others = rows.filter((each) => each !== row && each.querySelector('td'));
    expect(others.some((each) => each.querySelector('.state'))).toBe(false);
  }
});

test('what moved carries its mark beside its number', () => {
  const items = [...pageOf(inject('shippedSite').dir, 'behind').querySelectorAll('.changes li')];
  const marks = new Map(
    items.map((item) => [words(item.querySelector('.change')).charAt(0), item.querySelector('.mark path')]),
  );
  const shapes = new Set([...marks.values()].map((path) => path?.getAttribute('d')));
  expect(marks.has('+') && marks.has('−')).toBe(true);
  expect(shapes.has(undefined)).toBe(false);
  expect(shapes.size).toBe(marks.size);
});
