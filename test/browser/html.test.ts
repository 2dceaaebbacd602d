/** Every kind of page in every language is valid HTML, the fullest of its kind and a sparse one. */
import { describe, expect, inject, test } from 'vitest';
import { createPageCheck } from '../../scripts/audit/html.ts';
import { builtPages, htmlOf, onePerKind } from './support/pages.ts';

const check = createPageCheck();
const sites = { shipped: inject('shippedSite'), small: inject('smallSite') };

describe.each(Object.entries(sites))('the %s site', (_, { dir }) => {
  test.each(onePerKind(builtPages(dir)).map((page) => [page.path || '/', page] as const))(
    '%s is valid',
    (path, page) => {
      expect(check(htmlOf(page), path)).toEqual([]);
    },
  );
});

test('the check sees what is wrong', () => {
  const wrong =
    '<!doctype html><html lang="en"><head><title>x</title></head><body><p><div></div></p></body></html>';
  expect(check(wrong, 'wrong.html').join()).toContain('wrong.html:1:');
});
