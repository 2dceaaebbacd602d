/** What a chart shows is what the figures say: its table, its data and the lengths of its bars. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { breakdownChart } from '../../src/charts/breakdown.ts';
import { reportingCalendarChart } from '../../src/charts/calendar.ts';
import type { Chart } from '../../src/charts/chart.ts';
import { cumulativeChart } from '../../src/charts/cumulative.ts';
import { domainHeatChart, siteHeatChart } from '../../src/charts/heat.ts';
import { cityMapChart, siteMapChart } from '../../src/charts/map.ts';
import { monthlyChart } from '../../src/charts/monthly.ts';
import { domainMultiplesChart } from '../../src/charts/multiples.ts';
import { originChart } from '../../src/charts/origin.ts';
import { progressChart } from '../../src/charts/progress.ts';
import { domainRankingChart } from '../../src/charts/ranking.ts';
import { seriesChart } from '../../src/charts/series.ts';
import { sparkline } from '../../src/charts/sparkline.ts';
import { taskTimelineChart } from '../../src/charts/tasks.ts';
import type { Counts, LineFigure } from '../../src/core/figures/figures.ts';
import { fixtureFigures } from './fixture.ts';
import { absolutePath } from './support/absolutePath.ts';

const figures = fixtureFigures();
const context = { lang: 'zh-CN' } as const;
const draw = (svg: string) =>
  parseHTML(`<!doctype html><html><body>${svg}</body></html>`).document.querySelector(
    'svg',
  ) as unknown as Element;
const column = (chart: Chart, key: string): readonly string[] => {
  const at = chart.table.columns.findIndex((each) => each.key === key);
  expect(at, `column ${key} of ${chart.id}`).toBeGreaterThanOrEqual(0);
  return chart.table.rows.map((row) => row[at]!);
};
const number = (attribute: string) => (element: Element) => Number(element.getAttribute(attribute));
const month = (counts: Counts | null | undefined): string => (counts ? String(counts.headcount) : '未到期');

describe('cumulative', () => {
  const target = figures.targets.find(({ id }) => id === 'regulated-practising')!;
  const chart = cumulativeChart(figures, target.id, context);
  test('the table is the series', () => {
    expect(column(chart, 'cumulative')).toEqual(
      target.series.map(({ cumulative }) => String(cumulative ?? '未到期')),
    );
    expect(column(chart, 'added')).toEqual(target.series.map(({ added }) => String(added ?? '未到期')));
    expect(column(chart, 'pace').map(Number)).toEqual(
      target.series.map(({ expected }) => Number(expected!.toFixed(1))),
    );
  });
  test('a dot stands at every month that is due, and as high as its number', () => {
    const due = target.series.filter(({ cumulative }) => cumulative !== null);
    const dots = [...draw(chart.svg.desk).querySelectorAll('.dot circle')];
    expect(dots.map((dot) => dot.getAttribute('data-k'))).toEqual(due.map((each) => each.month));
    const heights = dots.map(number('cy'));
    const perPerson = (heights[0]! - heights.at(-1)!) / (due.at(-1)!.cumulative! - due[0]!.cumulative!);
    due.forEach(({ cumulative }, i) => {
      expect(heights[0]! - heights[i]!).toBeCloseTo(perPerson * (cumulative! - due[0]!.cumulative!), 0);
    });
  });
  test('the forecast has a point for every month to come', () => {
    const points = [...draw(chart.svg.phone).querySelectorAll('.expected circle')];
    expect(points.map((point) => point.getAttribute('data-k'))).toEqual(
      target.forecastSeries.map((each) => each.month),
    );
  });
  test('the range ends within the scale', () => {
    for (const svg of [chart.svg.phone, chart.svg.desk]) {
      const drawn = draw(svg);
      const range = absolutePath(drawn.querySelector('.band path')!.getAttribute('d')!);
      const heights = [...range.matchAll(/,([\d.]+)/gu)];
      expect(heights.length).toBeGreaterThan(2);
      const top = [...drawn.querySelectorAll('.grid line')].map(number('y1'));
      expect(Math.min(...heights.map(([, y]) => Number(y)))).toBeGreaterThan(Math.min(...top));
    }
  });
  test('the number at the curve’s end keeps clear of the target’s name', () => {
    const late = fixtureFigures('2022-10-31');
    const near = {
      ...late,
      targets: late.targets.map((each) =>
        each.id === 'non-regulated-recognised' ? { ...each, target: each.actual + 15 } : each,
      ),
    };
    const drawn = draw(cumulativeChart(near, 'non-regulated-recognised', { lang: 'en' }).svg.phone);
    const end = number('cy')([...drawn.querySelectorAll('.dot circle')].at(-1)!);
    expect(number('y')(drawn.querySelector('text.number')!)).toBeGreaterThan(end);
  });
  test('without a forecast there is no band and no word of one', () => {
    const closed = cumulativeChart(fixtureFigures('2023-01-31'), target.id, context);
    expect(draw(closed.svg.desk).querySelector('.band')).toBeNull();
    expect(closed.note ?? '').not.toContain('预计');
  });
});

describe('progress', () => {
  const chart = progressChart(figures, context);
  test('the table is the targets', () => {
    expect(column(chart, 'actual')).toEqual(figures.targets.map(({ actual }) => String(actual)));
    expect(column(chart, 'goal')).toEqual(
      figures.targets.map(({ target }) => String(target ?? '方案未定数量')),
    );
  });
  test('one scale: a bar is as long as its share, and things are counted one by one', () => {
    const groups = [...draw(chart.svg.desk).querySelectorAll('g[data-k]')];
    const whole = number('width')(groups[0]!.querySelector('.track')!);
    figures.targets.forEach(({ share, target, actual, definition }, i) => {
      const bars = [...groups[i]!.querySelectorAll('rect.bar')];
      if (share === null) expect(bars).toHaveLength(0);
      else if (definition.paced) expect(number('width')(bars[0]!)).toBeCloseTo(whole * share, 0);
      else expect(groups[i]!.querySelectorAll('rect')).toHaveLength(target!);
      if (share !== null && !definition.paced) expect(bars).toHaveLength(actual);
    });
  });
});

describe('months', () => {
  const chart = monthlyChart(figures, context);
  test('the table adds up', () => {
    const rows = chart.table.rows.map((row) => row.slice(1).map(Number));
    const total = rows.at(-1)!;
    total.forEach((sum, at) => {
      if (Number.isNaN(sum)) return;
      expect(rows.slice(0, -1).reduce((all, row) => all + (row[at] ?? 0), 0)).toBe(sum);
    });
    expect(total.at(-1)).toBe(figures.total.headcount);
  });
  test('the layers of a column are as high as its people together', () => {
    const bars = [...draw(chart.svg.desk).querySelectorAll('rect[data-k]')];
    const tall = (key: string) =>
      bars
        .filter((bar) => bar.getAttribute('data-k')!.startsWith(key))
        .map((bar) => number('height')(bar) + 0.5);
    const sum = (key: string) => tall(key).reduce((a, b) => a + b, 0);
    const due = figures.byMonth.filter((each) => each.due);
    for (const each of due) {
      expect(sum(each.month) / sum(due[0]!.month)).toBeCloseTo(each.headcount / due[0]!.headcount, 1);
    }
  });
  test('months not due have no bar', () => {
    const keys = [...draw(chart.svg.phone).querySelectorAll('[data-k]')].map((bar) =>
      bar.getAttribute('data-k')!,
    );
    expect(keys.some((key) => key > '2022-09')).toBe(false);
  });
  test('a month without people shows its 0, a month not reported a ring', () => {
    const series = draw(seriesChart(figures, { kind: 'unit', id: 'gd-food' }, context).svg.phone);
    expect(series.querySelector('text[data-k="2022-04"]')?.textContent).toBe('0');
    expect(series.querySelector('circle.s-alert[data-k="2022-05"]')?.getAttribute('data-label')).toBe(
      '5月：未报',
    );
  });
  test('a series is its line', () => {
    const line = figures.byCity.find(({ id }) => id === 'shenzhen')!;
    const table = seriesChart(figures, { kind: 'city', id: 'shenzhen' }, context);
    expect(column(table, 'headcount')).toEqual(line.monthly.map(month));
    expect(column(table, 'cumulative')).toEqual(line.cumulative.map(month));
  });
});

describe('rankings and breakdowns', () => {
  test('every domain has its row, its number and what it waits for', () => {
    const chart = domainRankingChart(figures, context);
    expect(chart.table.rows).toHaveLength(figures.byDomain.length);
    for (const domain of figures.byDomain) {
      const row = chart.table.rows.find(([name]) => name === domain.definition.names['zh-CN'])!;
      const waits = domain.phase === 'waiting';
      expect(row[1]).toBe(waits ? '–' : String(domain.headcount));
      // Its one unit has sent nothing for August.
      const said = domain.id === 'non-metallic-materials' ? '未报' : String(domain.latest!.headcount);
      expect(row[3]).toBe(waits ? '–' : said);
    }
    const silent = draw(chart.svg.desk).querySelector('[data-k="non-metallic-materials"]')!;
    expect([...silent.querySelectorAll('.end text')].map((cell) => cell.textContent)).toEqual([
      '0',
      '–',
      '–',
      '–',
    ]);
    const rows = draw(chart.svg.phone);
    expect(rows.querySelector('[data-k="quality"]')!.textContent).toContain('待签约');
    expect(rows.querySelector('[data-k="non-metallic-materials"]')!.textContent).toContain('8月12日已签约');
  });
  test('bars share one scale', () => {
    const svg = draw(domainRankingChart(figures, context).svg.desk);
    const lengths = figures.byDomain
      .filter(({ headcount }) => headcount > 0)
      .map(
        ({ id, headcount }) => (number('width')(svg.querySelector(`[data-k="${id}"] rect`)!) + 1) / headcount,
      );
    for (const length of lengths) expect(length).toBeCloseTo(lengths[0]!, 1);
  });
  test('origins', () => {
    const chart = originChart(figures, context);
    expect(column(chart, 'headcount')).toEqual(figures.byOrigin.map(({ headcount }) => String(headcount)));
    expect(column(chart, 'headcount').reduce((sum, cell) => sum + Number(cell), 0)).toBe(
      figures.total.headcount,
    );
  });
  test('the domains and the sites of a month stand side by side: a person is as wide in both', () => {
    const subject = { kind: 'month', id: '2022-08' } as const;
    for (const width of ['phone', 'desk'] as const) {
      const widths = (['domain', 'site'] as const).flatMap((by) => {
        const chart = breakdownChart(figures, subject, by, context);
        return [...draw(chart.svg[width]).querySelectorAll('g[data-k]')]
          .filter((row) => row.querySelector('.bar') !== null)
          .map((row) => {
            const bars = [...row.querySelectorAll('.bar')].map(number('width')).filter((each) => each > 0);
            const drawn = bars.reduce((sum, each) => sum + each + 1, 0);
            return drawn / Number(row.querySelector('.strong')!.textContent);
          });
      });
      expect(widths.length).toBeGreaterThan(8);
      for (const each of widths) expect(each).toBeCloseTo(widths[0]!, 0);
    }
  });
  test('a breakdown adds up to its subject, in every way that the figures take it apart', () => {
    const cases = [
      [{ kind: 'all' }, ['domain', 'site', 'city', 'unit', 'origin'], figures.total.headcount],
      [
        { kind: 'domain', id: 'construction' },
        ['site', 'unit', 'origin'],
        of(figures.byDomain, 'construction'),
      ],
      [{ kind: 'site', id: 'shenzhen' }, ['domain', 'unit', 'origin'], of(figures.bySite, 'shenzhen')],
      [{ kind: 'unit', id: 'gd-computer' }, ['domain', 'site'], of(figures.byUnit, 'gd-computer')],
      [
        { kind: 'month', id: '2022-08' },
        ['domain', 'site', 'city', 'unit', 'origin'],
        figures.byMonth.find((each) => each.month === '2022-08')!.headcount,
      ],
    ] as const;
    for (const [subject, ways, total] of cases) {
      for (const by of ways) {
        const chart = breakdownChart(figures, subject, by, context);
        expect(
          column(chart, 'headcount').reduce((sum, cell) => sum + Number(cell), 0),
          chart.id,
        ).toBe(total);
      }
    }
  });
});

function of(lines: readonly LineFigure[], id: string): number {
  return lines.find((line) => line.id === id)!.headcount;
}

/** The figures as they would be, had a domain been signed on another day. */
function signedIn(id: string, date: string): typeof figures {
  const [milestone] = figures.byDomain.flatMap(({ agreement }) => (agreement === null ? [] : [agreement]));
  return {
    ...figures,
    byDomain: figures.byDomain.map((domain) =>
      domain.id === id && milestone
        ? { ...domain, agreement: { ...milestone, date }, phase: 'signed' }
        : domain,
    ),
  };
}

describe('grids', () => {
  test.each([
    [domainHeatChart(figures, context), figures.byDomain],
    [siteHeatChart(figures, context), figures.bySite],
  ] as const)('heat', (chart, lines) => {
    for (const line of lines as readonly (LineFigure & { definition: { names: Record<string, string> } })[]) {
      const row = chart.table.rows.find(([name]) => name === line.definition.names['zh-CN'])!;
      row.slice(1, -1).forEach((cell, at) => {
        if (cell !== '未报' && cell !== '未开通') expect(cell).toBe(month(line.monthly[at]));
      });
      const waits = 'phase' in line && line.phase === 'waiting';
      expect(row.at(-1)).toBe(waits ? '–' : String(line.headcount));
    }
  });
  test('a month that no unit of a domain reported is a ring, one that some reported is a number', () => {
    const chart = domainHeatChart(signedIn('food', '2022-04-01'), context);
    const food = chart.table.rows.find(([name]) => name === '食品')!;
    expect(food.slice(1, 6)).toEqual(['0', '未报', '0', '0', '未报']);
    expect(draw(chart.svg.phone).querySelectorAll('g[data-k="food"] circle.s-alert')).toHaveLength(2);
  });
  test('a month before a domain was signed is hatched to the signing, whatever was reported of it', () => {
    const chart = domainHeatChart(signedIn('food', '2022-06-20'), context);
    const food = chart.table.rows.find(([name]) => name === '食品')!;
    expect(food.slice(1, 6)).toEqual(['未开通', '未开通', '0', '0', '未报']);
    const row = draw(chart.svg.desk).querySelector('g[data-k="food"]')!;
    expect(row.querySelectorAll('.hatch')).toHaveLength(1);
    expect(row.querySelectorAll('.signing')).toHaveLength(1);
    expect(row.querySelector('[data-k="2022-05"]')!.getAttribute('data-label')).toBe('5月：未开通');
  });
  test('the most is the strongest shade and a zero the palest', () => {
    const svg = draw(siteHeatChart(figures, context).svg.desk);
    const cells = figures.bySite.flatMap((site) =>
      site.monthly.flatMap((counts, at) => (counts ? [{ site: site.id, at, value: counts.headcount }] : [])),
    );
    const classOf = ({ site, at }: { site: string; at: number }) =>
      svg.querySelector(`g[data-k="${site}"] > [data-k="${figures.months[at]}"]`)!.getAttribute('class');
    const most = cells.toSorted((a, b) => b.value - a.value)[0]!;
    expect(classOf(most)).toBe('h5');
    for (const cell of cells) {
      if (cell.value === 0) expect(classOf(cell)).toBe('h0');
      else expect(classOf(cell)).not.toBe('h0');
    }
  });
  test('the calendar has every unit and month, in its state', () => {
    const chart = reportingCalendarChart(figures, context);
    const svg = draw(chart.svg.phone);
    expect(chart.table.rows).toHaveLength(figures.byUnit.length);
    for (const each of figures.reporting) {
      const mark = svg.querySelector(`g[data-k="${each.unit}"] > [data-k="${each.month}"]`)!;
      expect(mark.classList.contains('s-alert')).toBe(each.state === 'missing');
      if (each.zero) expect(mark.getAttribute('data-label')).toContain('零报');
    }
  });
  test('multiples are the cumulative months of the twelve', () => {
    const chart = domainMultiplesChart(figures, context);
    expect(chart.table.rows).toHaveLength(12);
    const domain = figures.byDomain.find(({ id }) => id === 'textiles')!;
    // Signed in July: before that the domain was not open.
    expect(chart.table.rows.find(([name]) => name === '纺织')!.slice(1)).toEqual([
      ...Array<string>(3).fill('未开通'),
      ...domain.cumulative.slice(3).map(month),
    ]);
  });
});

describe('sites and tasks', () => {
  test.each(['site', 'city'] as const)('%s: bars by rank, and the province outside their scale', (kind) => {
    const chart = kind === 'site' ? siteMapChart(figures, context) : cityMapChart(figures, context);
    const lines: readonly LineFigure[] = kind === 'site' ? figures.bySite : figures.byCity;
    for (const picture of [draw(chart.svg.phone), draw(chart.svg.desk)]) {
      const width = (id: string): number =>
        [...picture.querySelectorAll(`g[data-k="${id}"] .bar`)]
          .map(number('width'))
          .reduce((a, b) => a + b, 0);
      const bars = lines.filter(({ id }) => id !== 'guangdong').toSorted((a, b) => b.headcount - a.headcount);
      const perPerson = width(bars[0]!.id) / bars[0]!.headcount;
      for (const { id, headcount } of bars) expect(width(id) / perPerson).toBeCloseTo(headcount, -0.5);
      const rest = picture.querySelector('g[data-k="guangdong"]')!;
      expect(rest.querySelector('.bar')).toBeNull();
      expect(rest.textContent).toContain(String(lines.find(({ id }) => id === 'guangdong')!.headcount));
      // Each number stands before a name and on the schema.
      const plates = [...picture.querySelectorAll('.small')].map(({ textContent }) => textContent);
      expect(plates).toHaveLength(2 * bars.length);
    }
    expect(chart.title).not.toContain('省级');
    expect(column(chart, kind).at(-1)).toContain('省级');
  });
  test('the province is in no shade and no title of the sites by month', () => {
    const chart = siteHeatChart(figures, context);
    const province = draw(chart.svg.desk).querySelector('g[data-k="guangdong"]')!;
    expect(province.querySelectorAll('[class^="h"]')).toHaveLength(0);
    expect(province.querySelectorAll('.unseen').length).toBeGreaterThan(0);
    expect(chart.title).not.toContain('省级');
  });
  test('of a month’s sites it is told beside the bars', () => {
    const chart = breakdownChart(figures, { kind: 'month', id: '2022-08' }, 'site', context);
    expect(draw(chart.svg.phone).querySelector('g[data-k="guangdong"]')?.textContent).toMatch(
      /^另有省级.*人$/u,
    );
    expect(chart.summary).not.toContain('省级');
    // Where nobody is anywhere else, it is the picture.
    const food = breakdownChart(figures, { kind: 'domain', id: 'cybersecurity' }, 'site', context);
    expect(draw(food.svg.phone).querySelector('g[data-k="guangdong"] .bar')).not.toBeNull();
  });
  test('a task has a tick for every due date and stands in its state', () => {
    const svg = draw(taskTimelineChart(figures, context).svg.desk);
    for (const task of figures.tasks) {
      const lane = svg.querySelector(`g[data-k="${task.number}"]`)!;
      expect(lane.querySelectorAll('path.target')).toHaveLength(task.definition.due.length);
      expect(lane.querySelector('.alert') !== null).toBe(task.state === 'overdue');
    }
  });
});

test('a sparkline says its months, draws a zero as a line and what is not due as a hatch', () => {
  const svg = draw(
    sparkline(
      figures,
      { name: '食品', values: [3, 0, 2, 5, 1, null, null, null, null], tone: 'non-regulated' },
      'zh-CN',
    ),
  );
  expect(svg.getAttribute('aria-label')).toBe('食品每月新增：4月 3、5月 0、6月 2、7月 5和8月 1');
  expect([
    svg.querySelectorAll('.bar').length,
    svg.querySelectorAll('.zero').length,
    svg.querySelectorAll('.hatch').length,
  ]).toEqual([4, 1, 1]);
});
