/** What briefings say, word for word, in each state and language. Tables are left to the tests of their numbers. */
import { describe, expect, test } from 'vitest';
import { briefingMarkdown } from '../../src/briefing/markdown.ts';
import { LANGS } from '../../src/core/model.ts';
import { briefingOf } from './sample.ts';

const STATES = [
  ['nothing-yet', '2022-04', '2022-04-10'],
  ['first-month', '2022-04', '2022-04-28'],
  ['after-a-withdrawal', '2022-07', '2022-07-28'],
  ['on-the-day', '2022-08', '2022-08-28'],
  ['after-the-day', '2022-08', '2022-09-21'],
  ['nobody-since', '2022-12', '2022-12-28'],
  ['first-half', 'H1', '2022-06-30'],
  ['second-half', 'H2', '2022-12-31'],
  ['one-page', 'brief-2022-08', '2022-08-28'],
  ['report', 'report', '2023-01-31'],
] as const;

describe.each(LANGS)('in %s', (lang) => {
  test.each(STATES)('%s', async (name, what, asOf) => {
    const { document, chart } = briefingOf(what, asOf, { lang });
    const said = briefingMarkdown(document, chart)
      .split('\n')
      .filter((line) => !line.startsWith('| '))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n');
    expect(said).not.toMatch(/undefined|null|NaN|，，|；；|。。|\[U\+|\.\./);
    await expect(said).toMatchFileSnapshot(`snapshots/${name}.${lang}.md`);
  });
});

test('without a history of the files says that no correction can be told', () => {
  const { document } = briefingOf('2022-08', '2022-08-28', { told: { history: 'shallow' } });
  expect(document.blocks).toContainEqual({
    kind: 'paragraph',
    text: '本份数据不带修改记录，无法列出更正。',
  });
});
