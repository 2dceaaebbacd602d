/** What the charts say, word for word, in each language; and two small drawings, line for line. */
import { describe, expect, test } from 'vitest';
import { originChart } from '../../src/charts/origin.ts';
import { sparkline } from '../../src/charts/sparkline.ts';
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

/** One element a line, so that a change is read where it is. */
const lines = (svg: string): string => `${svg.replaceAll('><', '>\n<')}\n`;

test('the drawing of origins', async () => {
  const { svg } = originChart(fixtureFigures(), { lang: 'zh-CN' });
  await expect(lines(svg.phone)).toMatchFileSnapshot('golden/origin.phone.svg');
  await expect(lines(svg.desk)).toMatchFileSnapshot('golden/origin.desk.svg');
});

test('the drawing of a sparkline', async () => {
  const figures = fixtureFigures();
  const values = figures.targets[0]!.series.map(({ added }) => added);
  const svg = sparkline(figures, { name: 'Regulated', values, tone: 'regulated' }, 'en');
  await expect(lines(svg)).toMatchFileSnapshot('golden/sparkline.svg');
});

test('the same figures give the same bytes', () => {
  const bytes = (): string => JSON.stringify(everyChart(fixtureFigures(), 'zh-HK'));
  expect(bytes()).toBe(bytes());
});
