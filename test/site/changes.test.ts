import { describe, expect, test } from 'vitest';
import { monthChanges } from '../../src/site/changes.ts';
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
