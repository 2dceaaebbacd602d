/** What every chart draws, element for element, at both widths; and that drawing it makes no noise. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WIDTHS } from '../../src/charts/chart.ts';
import type { Width } from '../../src/charts/chart.ts';
import { sparkline } from '../../src/charts/sparkline.ts';
import { drawListed } from '../../src/site/chartList.ts';
import { oneOfEachKind } from './everyChart.ts';
import { fixtureChecked, fixtureFigures } from './fixture.ts';
import { normalised } from './support/normalised.ts';

/** In mid-year there is the most to draw: states, pace and forecast; before the first month the least. */
const MOMENTS = [
  ['mid-year', fixtureFigures()],
  ['before-the-first', fixtureFigures('2022-03-15', fixtureChecked(0))],
] as const;

const noise: unknown[][] = [];
const hear = (...words: unknown[]): void => void noise.push(words);
beforeEach(() => {
  noise.length = 0;
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation(hear);
  process.on('warning', hear);
});
afterEach(() => {
  vi.restoreAllMocks();
  process.off('warning', hear);
  expect(noise, 'said while drawing').toEqual([]);
});

describe.each(MOMENTS)('%s', (moment, figures) => {
  test.each(oneOfEachKind(figures).map((listed) => [listed.id, listed] as const))(
    '%s',
    async (id, listed) => {
      const chart = drawListed(listed, { lang: 'zh-CN' });
      for (const width of Object.keys(WIDTHS) as Width[]) {
        await expect(normalised(chart.svg[width])).toMatchFileSnapshot(`golden/${moment}/${id}.${width}.svg`);
      }
      if (chart.wide !== undefined)
        await expect(normalised(chart.wide)).toMatchFileSnapshot(`golden/${moment}/${id}.wide.svg`);
    },
  );
});

test('a sparkline', async () => {
  const figures = fixtureFigures();
  const values = figures.targets[0]!.series.map(({ added }) => added);
  const svg = sparkline(figures, { name: 'Regulated', values, tone: 'regulated' }, 'en');
  await expect(normalised(svg)).toMatchFileSnapshot('golden/mid-year/sparkline.svg');
});
