import { describe, expect, test } from 'vitest';
import { LANGS } from '../../src/core/model.ts';
import {
  domainSentence,
  monthSentence,
  placeSentence,
  targetSentence,
  taskSentence,
  unitSentence,
} from '../../src/site/sentences.ts';
import type { PageContext } from '../../src/site/context.ts';
import { byId, contextOn } from './support.ts';

/** A sentence in every language, one a line. */
const inEvery = (say: (context: PageContext) => string, asOf = '2022-08-31'): string =>
  LANGS.map((lang) => say(contextOn(asOf, lang)).replaceAll('\u2060', '')).join('\n');

describe('the sentence that opens a page', () => {
  test('of a domain with people', () => {
    expect(inEvery((c) => domainSentence(c, byId(c.figures.byDomain, 'computer-information'))))
      .toMatchInlineSnapshot(`
        "截至8月底，计算机信息工程累计新增36人，占非准入类的30.8%；8月新增10人，比7月多3人。
        截至8月底，計算機信息工程累計新增36人，佔非准入類的30.8%；8月新增10人，較7月多3人。
        By the end of August, Computer and information engineering had added 36 people, 30.8% of all non-regulated. August added 10, 3 more than July."
      `);
  });

  test('of a new domain that waits for its agreement', () => {
    expect(inEvery((c) => domainSentence(c, byId(c.figures.byDomain, 'quality')))).toMatchInlineSnapshot(`
      "品质是2022年新增领域，尚未签约；签约后计入互认领域，再转入人员互认。
      品質是2022年新增領域，尚未簽約；簽約後計入互認領域，再開展專業人士互認。
      Quality is new in 2022 and has no recognition agreement yet; once signed, it counts as a domain and can start recognising people."
    `);
  });

  test('of a site', () => {
    expect(
      inEvery((c) => {
        const site = byId(c.figures.bySite, 'shenzhen');
        return placeSentence(c, site.definition.names[c.lang], site);
      }),
    ).toMatchInlineSnapshot(`
      "截至8月底，深圳市（其他）累计新增38人，占全部新增的24.1%；其中准入类2人、非准入类36人；8月新增14人，同口径15家比7月多5人。
      截至8月底，深圳市（其他）累計新增38人，佔全部新增的24.1%；其中准入類2人、非准入類36人；8月新增14人，同口徑的15個單位較7月多5人。
      By the end of August, Shenzhen (rest of the city) had added 38 people, 24.1% of all people added. That is 2 regulated and 36 non-regulated. August added 14, 5 more than July over the same 15 units."
    `);
  });

  test('of a site without people', () => {
    expect(
      inEvery((c) => {
        const site = byId(c.figures.bySite, 'zhuhai');
        return placeSentence(c, site.definition.names[c.lang], site);
      }),
    ).toMatchInlineSnapshot(`
      "截至8月底，珠海市（其他）尚无新增人员。
      截至8月底，珠海市（其他）未有新增專業人士。
      By the end of August, Zhuhai (rest of the city) had added nobody."
    `);
  });

  test('of a unit, and of a coordinator', () => {
    expect(inEvery((c) => unitSentence(c, byId(c.figures.byUnit, 'gd-food')))).toMatchInlineSnapshot(`
      "截至8月底，省食品学会应报5个月，已报3个月；5月和8月未报；共新增0人。
      截至8月底，省食品學會應報5個月，已報3個月；5月及8月未報；共新增0人。
      Guangdong Food Society has reported 3 of the 5 months due by the end of August. May and August are missing. It has added 0 people."
    `);
    expect(inEvery((c) => unitSentence(c, byId(c.figures.coordinators, 'gd-engineers'))))
      .toMatchInlineSnapshot(`
      "省工程师学会负责统筹汇总，不报送人数。
      省工程師學會負責統籌匯總，毋須呈報人數。
      Guangdong Society of Engineers coordinates and collects; it reports no headcounts."
    `);
  });

  test('of a unit before its first month is due', () => {
    expect(inEvery((c) => unitSentence(c, byId(c.figures.byUnit, 'gd-food')), '2022-03-15'))
      .toMatchInlineSnapshot(`
      "截至3月15日，省食品学会尚无到期月份。
      截至3月15日，省食品學會尚無到期月份。
      By 15 March 2022, no month of Guangdong Food Society is due yet."
    `);
  });

  test('of a month, due and not due', () => {
    expect(inEvery((c) => monthSentence(c, c.figures.latest!))).toMatchInlineSnapshot(`
      "2022年8月新增51人：准入类11人，非准入类40人；比匀速进度的每月33人多18人；应报18家，已报15家；未报3家：省硅酸盐学会、省食品学会和珠海市科协；人数为暂计。
      2022年8月新增51人：准入類11人，非准入類40人；較勻速進度的每月33人多18人；應報18個單位，已報15個；未報3個：省硅酸鹽學會、省食品學會及珠海市科協；人數為暫計。
      August 2022 added 51 people: 11 regulated and 40 non-regulated. That is 18 people more than a steady pace of 33 people a month. 15 of 18 units have reported. Guangdong Ceramic Society, Guangdong Food Society and Zhuhai Association for Science and Technology are missing. These counts are provisional."
    `);
    expect(inEvery((c) => monthSentence(c, c.figures.byMonth.at(-1)!))).toMatchInlineSnapshot(`
      "2022年12月尚未到期，应于12月28日前报送。
      2022年12月尚未到期，須於12月28日或之前呈報。
      December 2022 is not due yet; reports are due by 28 Dec."
    `);
  });

  test('of a target in people, and of one in things', () => {
    expect(inEvery((c) => targetSentence(c, byId(c.figures.targets, 'regulated-practising'))))
      .toMatchInlineSnapshot(`
        "截至8月底，港澳准入类专业技术人员在大湾区落地执业41人，完成全年目标的41%，较4—12月匀速进度慢14.6个百分点；按期达成每月需新增15人，最近一月新增11人。
        截至8月底，港澳准入類專業技術人員在大灣區落地執業41人，達全年目標的41%，較4至12月勻速進度慢14.6個百分點；如期達標每月須新增15人，最近一個月新增11人。
        Hong Kong and Macao regulated professionals practising in the GBA stood at 41 by the end of August, 41% of the year’s target, 14.6 points behind a steady Apr–Dec pace. Meeting it on time takes 15 a month from now on, and the last month added 11."
      `);
    expect(inEvery((c) => targetSentence(c, byId(c.figures.targets, 'regulated-practising')), '2022-04-10'))
      .toMatchInlineSnapshot(`
        "截至4月10日，尚无到期月份，首次报送期限为2022年4月28日；按期达成每月需新增12人。
        截至4月10日，尚無到期月份，首次呈報限期為2022年4月28日；如期達標每月須新增12人。
        By 10 April 2022, no month is due yet; the first reports are due on 28 April 2022. Meeting it on time takes 12 a month from now on."
      `);
    expect(inEvery((c) => targetSentence(c, byId(c.figures.targets, 'agreements-signed'))))
      .toMatchInlineSnapshot(`
        "截至8月底，新增领域互认签约3项，目标5项；尚缺品质和食品；应于2022年12月31日前完成。
        截至8月底，新增領域互認簽約3項，目標5項；尚欠品質及食品；須於2022年12月31日或之前完成。
        Recognition agreements signed in the new domains stood at 3 of 5 by the end of August. Quality and Food are still to come. The due date is 31 December 2022."
      `);
    expect(inEvery((c) => targetSentence(c, byId(c.figures.targets, 'workstations')))).toMatchInlineSnapshot(`
      "截至8月底，省工程师学会工作站2个，方案未设数量目标。
      截至8月底，省工程師學會工作站2個，方案未設數量目標。
      Workstations of the Guangdong Society of Engineers stood at 2 workstations by the end of August; the plan sets no number."
    `);
  });

  test('of a task', () => {
    const task = (number: number) => (c: PageContext) =>
      taskSentence(
        c,
        c.figures.tasks.find((each) => each.number === number)!,
      );
    expect(inEvery(task(12))).toMatchInlineSnapshot(`
      "已逾期62天；7家责任单位中0家已完成；未完成的是广州市科协、深圳市科协、东莞市科协等7家。
      已逾期62日；7個負責單位中，0個已完成；未完成的是廣州市科協、深圳市科協、東莞市科協等7個單位。
      It is 62 days overdue. 0 of 7 responsible units are done. Guangzhou Association for Science and Technology, Shenzhen Association for Science and Technology, Dongguan Association for Science and Technology and 4 others have not finished."
    `);
    expect(inEvery(task(14))).toMatchInlineSnapshot(`
      "结合工作需要，方案未设期限；责任单位尚未完成。
      按工作需要，方案未設限期；負責單位尚未完成。
      It is done as the work needs; the plan sets no date. The responsible unit is not done."
    `);
    expect(inEvery(task(4))).toMatchInlineSnapshot(`
      "已逾期125天；下一期限2022年9月28日；21家责任单位中15家已完成；未完成的是省硅酸盐学会、省食品学会、珠海市科协等6家。
      已逾期125日；下一個限期為2022年9月28日；21個負責單位中，15個已完成；未完成的是省硅酸鹽學會、省食品學會、珠海市科協等6個單位。
      It is 125 days overdue. It is next due on 28 September 2022. 15 of 21 responsible units are done. Guangdong Ceramic Society, Guangdong Food Society, Zhuhai Association for Science and Technology and 3 others have not finished."
    `);
  });

  test('ends with one full stop and holds no gap', () => {
    for (const lang of LANGS) {
      const c = contextOn('2022-08-31', lang);
      const all = [
        ...c.figures.byDomain.map((each) => domainSentence(c, each)),
        ...c.figures.bySite.map((each) => placeSentence(c, each.definition.names[lang], each)),
        ...[...c.figures.byUnit, ...c.figures.coordinators].map((each) => unitSentence(c, each)),
        ...c.figures.byMonth.map((each) => monthSentence(c, each)),
        ...c.figures.targets.map((each) => targetSentence(c, each)),
        ...c.figures.tasks.map((each) => taskSentence(c, each)),
      ];
      const stop = lang === 'en' ? /[^.]\.$/ : /[^。]。$/;
      expect(
        all.filter((text) => !stop.test(text) || /undefined|null|NaN|\s\s|，，|；；/.test(text)),
      ).toEqual([]);
    }
  });
});
