import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/core/model.ts';
import { countTargets, headline, paceClause, peopleTargets, spanOf } from '../../src/site/headline.ts';
import { contextOn } from './support.ts';

const sentences = (asOf: string): string =>
  LANGS.map((lang) => headline(contextOn(asOf, lang)).replaceAll('\u2060', '')).join('\n');

describe('headline', () => {
  test('says both targets, their pace and who has reported', () => {
    expect(sentences('2022-08-31')).toMatchInlineSnapshot(`
      "截至8月底，非准入类互认新增117人，完成全年目标的58.5%，比匀速进度快2.9个百分点；准入类新增落地执业41人，完成41%，慢14.6个百分点；8月已报15/18家（暂计）。
      截至8月底，非准入類新增互認117人，達全年目標的58.5%，較勻速進度快2.9個百分點；准入類新增落地執業41人，達41%，慢14.6個百分點；8月已有15/18個單位呈報（暫計）。
      By the end of August, 117 non-regulated professionals have been recognised, 58.5% of the year’s target, 2.9 points ahead of a steady pace. 41 regulated professionals have begun to practise, 41%, 14.6 points behind. 15 of 18 units have reported for August (provisional)."
    `);
  });

  test('names the day where the month is not over', () => {
    expect(sentences('2022-06-29')).toMatchInlineSnapshot(`
      "截至6月29日，非准入类互认新增49人，完成全年目标的24.5%，比匀速进度慢8.8个百分点；准入类新增落地执业23人，完成23%，慢10.3个百分点；6月已报16/17家（暂计）。
      截至6月29日，非准入類新增互認49人，達全年目標的24.5%，較勻速進度慢8.8個百分點；准入類新增落地執業23人，達23%，慢10.3個百分點；6月已有16/17個單位呈報（暫計）。
      By 29 June 2022, 49 non-regulated professionals have been recognised, 24.5% of the year’s target, 8.8 points behind a steady pace. 23 regulated professionals have begun to practise, 23%, 10.3 points behind. 16 of 17 units have reported for June (provisional)."
    `);
  });

  test('says before the first month is due when it will be', () => {
    expect(sentences('2022-03-15')).toMatchInlineSnapshot(`
      "截至3月15日，尚无到期月份，首次报送期限为2022年4月28日。
      截至3月15日，尚無到期月份，首次呈報限期為2022年4月28日。
      By 15 March 2022, no month is due yet; the first reports are due on 28 April 2022."
    `);
  });

  test("says which year's January it is after the year's end", () => {
    expect(sentences('2023-01-31')).toMatchInlineSnapshot(`
      "截至2023年1月底，非准入类互认新增263人，超额63人；准入类新增落地执业101人，超额1人；12月已报18/18家。
      截至2023年1月底，非准入類新增互認263人，超額63人；准入類新增落地執業101人，超額1人；12月已有18/18個單位呈報。
      By the end of January 2023, 263 non-regulated professionals have been recognised, 63 people above target. 101 regulated professionals have begun to practise, 1 person above target. 18 of 18 units have reported for December."
    `);
  });
});

describe('targets', () => {
  test('are each told once, people first', () => {
    const { figures } = contextOn('2022-08-31', 'en');
    const told = [...peopleTargets(figures), ...countTargets(figures)].map(({ id }) => id);
    expect(told.toSorted()).toEqual(figures.targets.map(({ id }) => id).toSorted());
    expect(told.slice(0, 2)).toEqual(['non-regulated-recognised', 'regulated-practising']);
  });

  test('are level with the pace where the difference rounds to nothing', () => {
    const context = contextOn('2022-08-31', 'en');
    const [target] = peopleTargets(context.figures);
    expect(paceClause(context, { ...target!, aheadPoints: 0.04 })).toBe('level with a steady Apr–Dec pace');
    expect(paceClause(context, { ...target!, aheadPoints: -0.06 })).toBe(
      '0.1 points behind a steady Apr–Dec pace',
    );
    expect(paceClause(context, { ...target!, aheadPoints: null })).toBeNull();
  });

  test('write a Chinese span with one month sign', () => {
    expect(spanOf(contextOn('2022-08-31', 'zh-CN'))).toBe('4\u2060—\u206012\u2060月');
    expect(spanOf(contextOn('2022-08-31', 'zh-HK'))).toBe('4\u2060至\u206012\u2060月');
  });
});
