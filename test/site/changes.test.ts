import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/core/model.ts';
import type { Mover } from '../../src/core/figures/figures.ts';
import { changesSentence, happeningsSentence, monthChanges } from '../../src/site/changes.ts';
import { contextOn } from './support.ts';

describe('what changed in a month', () => {
  const context = contextOn('2022-08-31', 'zh-CN');
  const { byMonth } = context.figures;
  const at = byMonth.findIndex(({ month }) => month === '2022-08');
  const changes = monthChanges(context, byMonth[at]!, byMonth[at - 1]!);

  test('begins with all people against the month before', () => {
    expect(changes.total).toMatchInlineSnapshot(`"8月新增51人，同口径15家比7月多20人。"`);
  });

  test('lists domains by how much they moved, with sign and direction', () => {
    const sizes = changes.items.map(({ text }) => Math.abs(Number(/^[+−](\d+)/.exec(text)?.[1])));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(
      changes.items.every(({ text, direction }) => text.startsWith(direction === 'up' ? '+' : '−')),
    ).toBe(true);
  });

  test('tells milestones with a link to what they are about', () => {
    expect(changes.events).toMatchInlineSnapshot(`
      [
        {
          "route": {
            "id": "dongguan",
            "page": "site",
          },
          "text": "8月3日，工作站：东莞市",
        },
        {
          "route": {
            "id": "non-metallic-materials",
            "page": "domain",
          },
          "text": "8月12日，互认签约：非金属材料",
        },
      ]
    `);
  });

  test('compares the first month with nothing', () => {
    expect(monthChanges(context, byMonth[0]!, null).total).toBeNull();
  });
});

describe('in one sentence', () => {
  const context = contextOn('2022-08-31', 'zh-CN');
  const { byMonth } = context.figures;
  const [first, second] = byMonth;
  const quiet = { ...second!, movers: [], milestones: [], tasksDone: [] };
  const mover = (id: string, change: number): Mover => ({
    dimension: 'domain',
    id,
    headcount: 9,
    previous: 9 - change,
    change,
  });

  test.each(LANGS)('in %s the last month due', (lang) => {
    const own = contextOn('2022-08-31', lang);
    const months = own.figures.byMonth;
    const at = months.findIndex(({ month }) => month === '2022-08');
    expect(changesSentence(own, months[at]!, months[at - 1]!)).toMatchSnapshot();
  });

  test.each(LANGS)('in %s for 0, 1 and 2 of each', (lang) => {
    const own = contextOn('2022-08-31', lang);
    const said = (count: number): string =>
      happeningsSentence(own, {
        ...quiet,
        movers: ['construction', 'quality'].slice(0, count).map((id) => mover(id, 3)),
        tasksDone: [1, 2].slice(0, count),
      });
    expect([said(0), said(1), said(2)]).toMatchSnapshot();
    expect(said(0)).toBe('');
  });

  test('the first month is compared with nothing', () => {
    expect(changesSentence(context, first!, null)).not.toMatch(/比|减少|增加/u);
  });

  test('over a month with a report missing only the units that reported both are compared', () => {
    for (const [i, month] of byMonth.entries()) {
      const before = byMonth[i - 1];
      if (!month.due || before === undefined || month.missing === 0) continue;
      expect(changesSentence(context, month, before)).toMatch(/同口径\d+家/u);
    }
    expect(byMonth.some(({ due, missing }) => due && missing > 0)).toBe(true);
  });
});
