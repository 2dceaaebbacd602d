/** Where we are behind: who, what, and what cannot be told for certain. */
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/core/model.ts';
import { behindFinding, moversFinding, standingStill, unitsBehind } from '../../src/site/behind.ts';
import { overUnits, placedMovers } from '../../src/site/changes.ts';
import { isWhole } from '../../src/site/comparable.ts';
import { targetShares } from '../../src/site/targetShare.ts';
import { contextOn } from './support.ts';

const inEvery = (say: typeof behindFinding, asOf: string): string =>
  LANGS.map((lang) => say(contextOn(asOf, lang))).join('\n');

describe('what is behind', () => {
  test('in one line: targets, reports, agreements, tasks', () => {
    expect(inEvery(behindFinding, '2022-08-31')).toMatchInlineSnapshot(`
      "落地执业比匀速进度慢14.6个百分点；示范点差1个；3家单位缺4份报告；品质和食品待签约；7项任务逾期。
      落地執業較勻速進度慢14.6個百分點；示範點尚差1個；3個單位欠交4份報告；品質及食品尚待簽約；7項任務逾期。
      Regulated practice is 14.6 points behind a steady pace. The count of demonstration points ended 1 point short. 3 units owe 4 reports. Quality and Food wait for an agreement. 7 tasks are overdue."
    `);
    expect(inEvery(behindFinding, '2022-03-15')).toMatchInlineSnapshot(`
      "5个新增领域待签约。
      5個新增領域尚待簽約。
      5 new domains wait for an agreement."
    `);
    const context = contextOn('2022-03-15', 'en');
    const figures = { ...context.figures, targets: [], byDomain: [], tasks: [] };
    expect(behindFinding({ ...context, figures })).toBe('No target, report or task is behind.');
  });

  test('by place and domain: what moved most and what stands still', () => {
    expect(inEvery(moversFinding, '2022-03-15')).toMatchInlineSnapshot(`
      "尚无到期月份，首次报送期限为2022年4月28日。
      尚無到期月份，首次呈報限期為2022年4月28日。
      No month is due yet; the first reports are due on 28 April 2022."
    `);
    expect(inEvery(moversFinding, '2022-04-29')).toMatchInlineSnapshot(`
      "4月是首个到期的月份，没有上月可比。
      4月是首個到期的月份，沒有上月可比。
      April is the first month due, with none before it to compare."
    `);
    expect(inEvery(moversFinding, '2022-08-31')).toMatchInlineSnapshot(`
      "8月（同口径15家）计量及控制比上月少1人，减得最多；8月东莞市比上月多6人，增得最多。
      8月（同口徑15個單位）計量及控制較上月少1人，減幅最大；8月東莞市較上月多6人，增幅最大。
      Metrology and control fell most in August (same 15 units), by 1 person. Dongguan rose most in August, by 6 people."
    `);
    expect(inEvery(moversFinding, '2023-01-31')).toMatchInlineSnapshot(`
      "12月建筑工程比上月少3人，减得最多；12月计算机信息工程比上月多3人，增得最多。
      12月建築工程較上月少3人，減幅最大；12月計算機信息工程較上月多3人，增幅最大。
      Construction engineering fell most in December, by 3 people. Computer and information engineering rose most in December, by 3 people."
    `);
  });

  test('lists units by months missing, then tasks, then days late', () => {
    const rows = unitsBehind(contextOn('2022-08-31', 'en').figures);
    expect(rows[0]).toMatchObject({ missing: ['2022-05', '2022-08'], late: 0 });
    const ceramic = rows.find(({ unit }) => unit.id === 'gd-ceramic');
    expect(ceramic).toMatchObject({ missing: ['2022-08'], late: 1, longest: 12 });
    const missing = rows.map((row) => row.missing.length);
    expect(missing).toEqual(missing.toSorted((a, b) => b - a));
    expect(unitsBehind(contextOn('2022-02-01', 'en').figures)).toEqual([]);
  });

  test('says of nothing that it stands still over a month with a missing report', () => {
    const { figures } = contextOn('2023-01-31', 'en');
    for (const { kind, id, months } of standingStill(figures)) {
      expect(months).toBeGreaterThanOrEqual(2);
      for (const month of figures.months.slice(-months))
        expect(isWhole(figures, month, { kind, id })).toBe(true);
    }
  });

  test('lists no fall over a month with a missing report, and no site that is the whole province', () => {
    const context = contextOn('2022-08-31', 'en');
    const august = context.figures.byMonth.find(({ month }) => month === '2022-08')!;
    // In August they sent nothing, which is no fall.
    const silent = ['gd-food', 'gd-ceramic', 'zhuhai-ast'];
    const moved = placedMovers(context, august);
    expect(moved.some(({ id }) => silent.includes(id))).toBe(false);
    expect(moved.some(({ dimension, id }) => dimension === 'site' && id === 'guangdong')).toBe(false);
    expect(moved.length).toBeGreaterThan(0);
  });

  test('says over which units it compares, where a report is missing', () => {
    const says = (month: string) =>
      LANGS.map((lang) => {
        const context = contextOn('2022-08-31', lang);
        return overUnits(
          context,
          context.figures.byMonth.find((each) => each.month === month)!,
        );
      });
    expect(says('2022-07')).toEqual([null, null, null]);
    expect(says('2022-08').join('\n')).toMatchInlineSnapshot(`
      "升降只比较两月都已报送的15家单位（同口径）：缺报不是减少。
      升跌只比較兩個月均已呈報的15個單位（同口徑）：欠報不是減少。
      Changes are over the same 15 units that reported both months: a missing report is no fall."
    `);
  });
});

describe('what one thing has brought to the targets', () => {
  test('is its part of each target in people towards which it brought somebody', () => {
    const { figures } = contextOn('2022-08-31', 'en');
    const shares = targetShares(figures, { regulated: 25, nonRegulated: 50, headcount: 75 });
    expect(shares.map(({ target, part, share }) => [target.id, part, share])).toEqual([
      ['non-regulated-recognised', 50, 0.25],
      ['regulated-practising', 25, 0.25],
    ]);
    expect(targetShares(figures, { regulated: 0, nonRegulated: 0, headcount: 0 })).toEqual([]);
  });
});
