import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/core/model.ts';
import { briefingDay } from '../../src/core/office/briefingPeriod.ts';
import { briefingFileHref, briefingTitle, listBriefings } from '../../src/site/briefings.ts';
import { contextOn } from './support.ts';

const idsOn = (asOf: string): readonly string[] =>
  listBriefings(contextOn(asOf, 'zh-CN').figures).map(({ id }) => id);

describe('the briefings that have a page', () => {
  test('are those whose last month has begun, by their day', () => {
    expect(idsOn('2022-03-31')).toEqual([]);
    expect(idsOn('2022-04-01')).toEqual(['2022-04', 'brief-2022-04']);
    expect(idsOn('2022-05-31').at(-1)).toBe('brief-2022-05');
    expect(idsOn('2022-06-01').slice(-3)).toEqual(['2022-06', 'brief-2022-06', '2022-H1']);
    expect(idsOn('2023-01-31')).toHaveLength(9 * 2 + 2);
  });

  test('are of their own day, and before it of today', () => {
    const [april] = listBriefings(contextOn('2022-09-15', 'zh-CN').figures);
    expect(briefingDay(april!.period, '2022-09-15')).toBe('2022-04-28');
    expect(briefingDay(april!.period, '2022-04-10')).toBe('2022-04-10');
  });

  test('are called by their period', () => {
    const titles = LANGS.flatMap((lang) => {
      const context = contextOn('2022-06-30', lang);
      return listBriefings(context.figures)
        .slice(-3)
        .map((briefing) => briefingTitle(context, briefing));
    });
    expect(titles).toEqual([
      '2022年6月工作简报',
      '2022年6月一页简报',
      '2022年上半年工作简报',
      '2022年6月工作簡報',
      '2022年6月一頁簡報',
      '2022年上半年工作簡報',
      'Briefing, June 2022',
      'One-page brief, June 2022',
      'Briefing, first half of 2022',
    ]);
  });

  test('have their Markdown beside them', () => {
    expect(briefingFileHref({ lang: 'zh-CN' }, '2022-H1')).toBe('/briefings/2022-H1.md');
    expect(briefingFileHref({ lang: 'en' }, 'brief-2022-08')).toBe('/en/briefings/brief-2022-08.md');
  });
});
