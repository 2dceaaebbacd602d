import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/core/model.ts';
import { attentionItems } from '../../src/site/attention.ts';
import { href } from '../../src/site/routes.ts';
import { contextOn } from './support.ts';

describe('what wants attention', () => {
  test('keeps the order of the figures and links to where each is explained', () => {
    const context = contextOn('2022-08-31', 'zh-CN');
    const items = attentionItems(context);
    expect(items.map(({ kind }) => kind)).toEqual(context.figures.attention.map(({ kind }) => kind));
    expect(items.map(({ text, route }) => `${text} → ${href('zh-CN', route)}`)).toMatchInlineSnapshot(`
      [
        "工程师资格互认示范点：差1个 → /targets/demonstration-points/",
        "港澳准入类专业技术人员在大湾区落地执业：比匀速进度慢14.6个百分点 → /targets/regulated-practising/",
        "省食品学会：5月和8月未报 → /units/gd-food/",
        "省硅酸盐学会：8月未报 → /units/gd-ceramic/",
        "珠海市科协：8月未报 → /units/zhuhai-ast/",
        "任务6逾期：各试点单位制定具体工作计划，省科协会同省工程师学会指导跟踪 → /tasks/6/",
        "任务7逾期：准入类试点列入港澳工作重要内容，在三地做好政策解读和宣传发动 → /tasks/7/",
        "任务4逾期：编写试点工作简报，报中国科协、省科协 → /tasks/4/",
        "任务8逾期：推动准入类专业试点在大湾区实施 → /tasks/8/",
        "任务11逾期：设立省工程师学会工作站 → /tasks/11/",
        "任务12逾期：设立工程师资格互认示范点，争取配套支持政策 → /tasks/12/",
        "任务15逾期：报送半年工作总结 → /tasks/15/",
        "品质：尚未签约 → /domains/quality/",
        "食品：尚未签约 → /domains/food/",
      ]
    `);
  });

  test('before anything is due, says in one line that the new domains wait', () => {
    const [before, after] = ['2022-04-10', '2022-08-31'].map((day) =>
      attentionItems(contextOn(day, 'zh-CN')),
    );
    const waiting = before?.filter(({ kind }) => kind === 'domain-waiting') ?? [];
    expect(waiting.map(({ text, mark }) => `${mark} ${text}`)).toEqual(['underWay 5个新增领域待签约']);
    expect(after?.filter(({ kind }) => kind === 'domain-waiting')).toHaveLength(2);
  });

  test('says it in every language, without an id in it', () => {
    for (const lang of LANGS) {
      const context = contextOn('2022-08-31', lang);
      const ids = context.figures.attention.map(({ id }) => id).filter((id) => /[a-z]-[a-z]/.test(id));
      for (const { text } of attentionItems(context))
        expect(ids.filter((id) => text.includes(id))).toEqual([]);
    }
  });

  test('names every month that a unit has not reported', () => {
    const item = attentionItems(contextOn('2022-08-31', 'en')).find(
      ({ route }) => 'id' in route && route.id === 'gd-food',
    );
    expect(item?.text).toBe('Guangdong Food Society: May and August missing');
  });
});
