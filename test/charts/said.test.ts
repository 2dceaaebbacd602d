/** What the charts say, word for word, in each language. */
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/core/model.ts';
import { everyChart } from './everyChart.ts';
import { fixtureChecked, fixtureFigures } from './fixture.ts';

const MOMENTS = [
  ['mid-year', fixtureFigures()],
  ['year-end', fixtureFigures('2023-01-31')],
  ['before-the-first', fixtureFigures('2022-03-15', fixtureChecked(0))],
] as const;

describe.each(LANGS)('%s', (lang) => {
  test.each(MOMENTS)('%s', async (moment, figures) => {
    const said = everyChart(figures, lang).map(({ id, title, subtitle, summary, note, source }) =>
      [`# ${id}`, title, subtitle, summary, note ?? '–', source, ''].join('\n'),
    );
    await expect(said.join('\n')).toMatchFileSnapshot(`golden/said.${moment}.${lang}.txt`);
  });
});

test('the same figures give the same bytes', () => {
  const bytes = (): string => JSON.stringify(everyChart(fixtureFigures(), 'zh-HK'));
  expect(bytes()).toBe(bytes());
});
