/** Whether a total is whole, in words: none missing, one, many, and closed books. */
import { describe, expect, test } from 'vitest';
import type { CoverageFigure } from '../../src/core/figures/figures.ts';
import { completenessNotice } from '../../src/core/publish/notice.ts';
import { LANGS } from '../../src/core/model.ts';
import { completenessSentence, unitCompleteness } from '../../src/site/completeness.ts';
import { upcomingLine } from '../../src/site/upcoming.ts';
import { byId, contextOn } from './support.ts';

const month = (of: string, received: number, more: Partial<CoverageFigure> = {}): CoverageFigure => ({
  month: of,
  expected: 18,
  received,
  onTime: received,
  provisional: received < 18,
  missingShare: 0.09,
  ...more,
});

/** The sentence in every language, over coverage made up for it. */
function says(coverage: readonly CoverageFigure[], months?: readonly string[], closed = false): string {
  return LANGS.map((lang) => {
    const context = contextOn('2022-08-31', lang);
    const figures = { ...context.figures, closed, coverage, lastDueMonth: coverage.at(-1)?.month ?? null };
    return String(completenessSentence({ ...context, figures }, months));
  }).join('\n');
}

describe('whether a total is whole', () => {
  test('nothing is said where nothing is missing', () => {
    expect(says([month('2022-04', 18), month('2022-05', 18)])).toBe('null\nnull\nnull');
    expect(says([])).toBe('null\nnull\nnull');
  });

  test('of one month: how many of how many, and what the others brought before', () => {
    expect(says([month('2022-05', 16)], ['2022-05'])).toMatchInlineSnapshot(`
      "暂计：已报16/18家，缺的2家此前累计占9%
      暫計：已報16/18個單位，欠報的2個單位此前合佔9%
      Provisional: 16 of 18 units reported, the 2 units missing had 9% of the people before"
    `);
    expect(says([month('2022-05', 17, { missingShare: 0 })], ['2022-05'])).toMatchInlineSnapshot(`
      "暂计：已报17/18家，缺的1家此前没有人员
      暫計：已報17/18個單位，欠報的1個單位此前未有人數
      Provisional: 17 of 18 units reported, the unit missing had nobody before"
    `);
    expect(says([month('2022-04', 17, { missingShare: null })], ['2022-04'])).toMatchInlineSnapshot(`
      "暂计：已报17/18家
      暫計：已報17/18個單位
      Provisional: 17 of 18 units reported"
    `);
  });

  test('of several: the last by name, the earlier ones by their number', () => {
    expect(says([month('2022-04', 18), month('2022-05', 17)])).toMatchInlineSnapshot(`
      "暂计：5月已报17/18家，缺的1家此前累计占9%
      暫計：5月已報17/18個單位，欠報的1個單位此前合佔9%
      Provisional: 17 of 18 units reported for May, the unit missing had 9% of the people before"
    `);
    expect(says([month('2022-04', 17), month('2022-05', 16)])).toMatchInlineSnapshot(`
      "暂计：尚缺3家次，5月已报16/18家，缺的2家此前累计占9%
      暫計：尚欠3份，5月已報16/18個單位，欠報的2個單位此前合佔9%
      Provisional: 3 reports still to come, 16 of 18 units reported for May, the 2 units missing had 9% of the people before"
    `);
    expect(says([month('2022-04', 17), month('2022-05', 17), month('2022-06', 18)])).toMatchInlineSnapshot(`
      "暂计：尚缺2家次
      暫計：尚欠2份
      Provisional: 2 reports still to come"
    `);
  });

  test('once the books are closed: what never came', () => {
    const final = { provisional: false };
    expect(says([month('2022-04', 17, final)], undefined, true)).toMatchInlineSnapshot(`
      "缺报1家次
      欠報1份
      1 report never came"
    `);
    expect(says([month('2022-04', 17, final), month('2022-05', 16, final)], undefined, true))
      .toMatchInlineSnapshot(`
      "缺报3家次
      欠報3份
      3 reports never came"
    `);
  });

  test('of one unit only its own silence counts', () => {
    const context = contextOn('2022-08-31', 'zh-CN');
    expect(unitCompleteness(context, byId(context.figures.byUnit, 'gd-computer'))).toBeNull();
    expect(unitCompleteness(context, byId(context.figures.byUnit, 'gd-food'))).toEqual({
      word: '暂计',
      detail: '尚缺2家次',
      share: null,
    });
  });

  test('files say it too', () => {
    expect(completenessNotice({ coverage: [month('2022-04', 18)], lastDueMonth: '2022-04' })).toBeNull();
    expect(completenessNotice({ coverage: [month('2022-04', 17)], lastDueMonth: '2022-04' })?.en).toBe(
      'Provisional: 17 of 18 reports received; totals may still change.',
    );
    const closed = { coverage: [month('2022-04', 17, { provisional: false })], lastDueMonth: '2022-04' };
    expect(completenessNotice(closed)?.en).toBe('The year’s books are closed: 1 of 18 reports never came.');
  });
});

describe('what comes next', () => {
  test('is one line, with nothing misleading after the last month', () => {
    const lines = (asOf: string) => LANGS.map((lang) => upcomingLine(contextOn(asOf, lang))).join('\n');
    expect(lines('2022-08-28')).toMatchInlineSnapshot(`
      "下次报送期限与简报：8月28日（8月）
      下次呈報限期及簡報：8月28日（8月）
      Next reports and briefing due 28 Aug (August)"
    `);
    expect(lines('2022-12-29')).toMatchInlineSnapshot(`
      "各月报送期限已过，补报和更正计至2023年1月31日
      各月呈報限期已過，補報及更正計至2023年1月31日
      All months are due; late reports and corrections count until 31 January 2023"
    `);
    expect(lines('2023-01-31')).toMatchInlineSnapshot(`
      "本年度报送已结束
      本年度呈報已結束
      Reporting for the year has ended"
    `);
  });

  test('names both days where the units have one of their own', () => {
    const lines = LANGS.map((lang) => {
      const context = contextOn('2022-08-20', lang);
      const { programme } = context.figures;
      const own = { ...programme, reporting: { ...programme.reporting, unitDueDay: 25 } };
      return upcomingLine({ ...context, figures: { ...context.figures, programme: own } });
    });
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "下次报送期限8月25日（8月） · 下次简报8月28日
      下次呈報限期8月25日（8月） · 下次簡報8月28日
      Next reports due 25 Aug (August) · next briefing 28 Aug"
    `);
  });
});
