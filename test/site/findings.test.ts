/** The findings that open the pages that list things, for none, one and many. */
import { describe, expect, test } from 'vitest';
import type { Figures } from '../../src/core/figures/figures.ts';
import { LANGS } from '../../src/core/model.ts';
import { createContext } from '../../src/site/context.ts';
import type { PageContext } from '../../src/site/context.ts';
import {
  citiesFinding,
  domainsFinding,
  monthsFinding,
  sitesFinding,
  targetsFinding,
  tasksFinding,
  unitsFinding,
} from '../../src/site/findings.ts';
import { outcome } from '../../src/site/outcome.ts';
import { fixtureFigures } from '../charts/fixture.ts';
import { contextOn } from './support.ts';

const EVERY = {
  targetsFinding,
  monthsFinding,
  sitesFinding,
  citiesFinding,
  domainsFinding,
  unitsFinding,
  tasksFinding,
};

/** A finding in every language, one a line, over the figures of a day as `change` leaves them. */
function inEvery(
  say: (context: PageContext) => string | null,
  asOf: string,
  change: (figures: Figures) => Partial<Figures> = () => ({}),
): string {
  const figures = fixtureFigures(asOf);
  return LANGS.map((lang) => say(createContext({ ...figures, ...change(figures) }, lang))).join('\n');
}

const only =
  (count: number, part: 'targets' | 'byMonth' | 'bySite' | 'byCity' | 'byDomain' | 'byUnit' | 'tasks') =>
  (figures: Figures): Partial<Figures> => ({ [part]: figures[part].slice(0, count) });

/** What counts from here on is over: the figures of the last day, with a target raised or lowered. */
const withActual =
  (...actuals: readonly number[]) =>
  (figures: Figures): Partial<Figures> => ({
    targets: figures.targets
      .filter(({ target }) => target !== null)
      .slice(0, actuals.length)
      .map((target, i) => {
        const actual = actuals[i] ?? 0;
        return { ...target, actual, status: actual >= (target.target ?? 0) ? 'met' : 'missed' };
      }),
  });

describe('the finding that opens a page', () => {
  test('of the targets, in the year, before anything is due, and after', () => {
    expect(inEvery(targetsFinding, '2022-08-31')).toMatchInlineSnapshot(`
      "6项数量目标尚无一项达成；示范点差1个；落地执业比匀速进度慢14.6个百分点；其余4项未到期限。
      6項數量目標尚無一項達標；示範點尚差1個；落地執業較勻速進度慢14.6個百分點；其餘4項未到限期。
      None of the 6 targets with a number is met yet. The count of demonstration points ended 1 point short. Regulated practice is 14.6 points behind a steady pace. The other 4 are not due yet."
    `);
    expect(inEvery(targetsFinding, '2022-03-15')).toMatchInlineSnapshot(`
      "6项数量目标都未到期限。
      6項數量目標都未到限期。
      None of the 6 targets with a number is due yet."
    `);
    expect(inEvery(targetsFinding, '2023-01-31')).toMatchInlineSnapshot(`
      "6项数量目标达成2项；非准入类领域差1个；新增领域签约差1项；经验报告差1份；示范点差1个。
      6項數量目標中2項達標；非准入類領域尚差1個；新增領域簽約尚差1項；經驗報告尚差1份；示範點尚差1個。
      2 of 6 targets with a number were met. The count of non-regulated domains ended 1 domain short. The count of new agreements ended 1 agreement short. The count of experience reports ended 1 report short. The count of demonstration points ended 1 point short."
    `);
  });

  test('of no target, one, and several that were met or missed', () => {
    expect(inEvery(targetsFinding, '2023-01-31', only(0, 'targets'))).toMatchInlineSnapshot(`
      "方案未设数量目标。
      方案未設數量目標。
      The plan sets no target with a number."
    `);
    expect(inEvery(targetsFinding, '2023-01-31', withActual(100))).toMatchInlineSnapshot(`
      "唯一的数量目标已达成；落地执业恰好达成。
      唯一的數量目標已達標；落地執業剛好達標。
      The one target with a number is met. Regulated practice ended exactly on target."
    `);
    expect(inEvery(targetsFinding, '2023-01-31', withActual(99))).toMatchInlineSnapshot(`
      "唯一的数量目标未达成；落地执业差1人。
      唯一的數量目標未達標；落地執業尚差1人。
      The one target with a number was not met. Regulated practice ended 1 person short."
    `);
    expect(inEvery(targetsFinding, '2023-01-31', withActual(145, 189))).toMatchInlineSnapshot(`
      "2项数量目标达成1项；非准入类互认差11人。
      2項數量目標中1項達標；非准入類互認尚差11人。
      1 of 2 targets with a number was met. Non-regulated recognition ended 11 people short."
    `);
    expect(inEvery(targetsFinding, '2022-03-15', only(1, 'targets'))).toMatchInlineSnapshot(`
      "唯一的数量目标未到期限。
      唯一的數量目標未到限期。
      The one target with a number is not due yet."
    `);
  });

  test('of the months', () => {
    expect(inEvery(monthsFinding, '2022-03-15')).toMatchInlineSnapshot(`
      "尚无到期月份，首次报送期限为2022年4月28日。
      尚無到期月份，首次呈報限期為2022年4月28日。
      No month is due yet; the first reports are due on 28 April 2022."
    `);
    expect(inEvery(monthsFinding, '2022-04-29')).toMatchInlineSnapshot(`
      "到期的1个月共新增19人；应报的报告均已送达。
      到期的1個月共新增19人；應交的報告均已送達。
      The month due added 19 people. Every report due has come in."
    `);
    expect(inEvery(monthsFinding, '2022-08-31')).toMatchInlineSnapshot(`
      "到期的5个月共新增158人；8月最多，为51人；仍缺4份报告（省食品学会、省硅酸盐学会和珠海市科协）。
      到期的5個月共新增158人；8月最多，為51人；仍欠4份報告（省食品學會、省硅酸鹽學會及珠海市科協）。
      The 5 months due added 158 people. August added most, 51 people. 4 reports are still missing (Guangdong Food Society, Guangdong Ceramic Society and Zhuhai Association for Science and Technology)."
    `);
  });

  test('of the sites and the cities', () => {
    expect(inEvery(sitesFinding, '2022-03-15')).toMatchInlineSnapshot(`
      "8个地点均尚无新增人员。
      8個地點均未有新增專業人士。
      None of the 8 sites has people added yet."
    `);
    expect(inEvery(sitesFinding, '2022-08-31', only(1, 'bySite'))).toMatchInlineSnapshot(`
      "1个地点已有新增人员。
      1個地點已有新增專業人士。
      The one site has people added."
    `);
    expect(inEvery(sitesFinding, '2022-08-31')).toMatchInlineSnapshot(`
      "8个地点中7个已有新增人员；深圳市（其他）最多，38人，占全部新增的24.1%；尚无人员的是珠海市（其他）。
      8個地點中7個已有新增專業人士；深圳市（其他）最多，38人，佔全部新增的24.1%；未有專業人士的是珠海市（其他）。
      7 of 8 sites have people added. Shenzhen (rest of the city) leads with 38 people, 24.1% of all people added. Zhuhai (rest of the city) has none yet."
    `);
    expect(inEvery(citiesFinding, '2022-03-15', only(1, 'byCity'))).toMatchInlineSnapshot(`
      "1个城市尚无新增人员。
      1個城市未有新增專業人士。
      The one city has nobody added yet."
    `);
    expect(inEvery(citiesFinding, '2022-08-31', only(1, 'byCity'))).toMatchInlineSnapshot(`
      "1个城市已有新增人员。
      1個城市已有新增專業人士。
      The one city has people added."
    `);
    expect(inEvery(citiesFinding, '2022-08-31')).toMatchInlineSnapshot(`
      "4个城市均已有新增人员；深圳市最多，53人，占全部新增的33.5%。
      4個城市均已有新增專業人士；深圳市最多，53人，佔全部新增的33.5%。
      All 4 cities have people added. Shenzhen leads with 53 people, 33.5% of all people added."
    `);
  });

  test('of the domains', () => {
    expect(inEvery(domainsFinding, '2022-03-15')).toMatchInlineSnapshot(`
      "13个领域均尚无新增人员；5个新增领域待签约。
      13個領域均未有新增專業人士；5個新增領域尚待簽約。
      None of the 13 domains has people added yet. 5 new domains wait for an agreement."
    `);
    expect(inEvery(domainsFinding, '2022-08-31', only(1, 'byDomain'))).toMatchInlineSnapshot(`
      "1个领域已有新增人员。
      1個領域已有新增專業人士。
      The one domain has people added."
    `);
    expect(inEvery(domainsFinding, '2022-08-31')).toMatchInlineSnapshot(`
      "13个领域中10个已有新增人员；非准入类中计算机信息工程最多，36人，占30.8%；品质和食品待签约。
      13個領域中10個已有新增專業人士；非准入類中計算機信息工程最多，36人，佔30.8%；品質及食品尚待簽約。
      10 of 13 domains have people added. Computer and information engineering leads the non-regulated ones with 36 people, 30.8% of them. Quality and Food wait for an agreement."
    `);
  });

  test('of the units: who is missing now, and who from before', () => {
    expect(inEvery(unitsFinding, '2022-03-15')).toMatchInlineSnapshot(`
      "尚无到期月份，首次报送期限为2022年4月28日。
      尚無到期月份，首次呈報限期為2022年4月28日。
      No month is due yet; the first reports are due on 28 April 2022."
    `);
    expect(inEvery(unitsFinding, '2022-06-29')).toMatchInlineSnapshot(`
      "6月应报17家，已报16家；未报的是省公路学会；此前各月还缺1份（省食品学会）。
      6月應報17個單位，已報16個；未報的是省公路學會；之前各月尚欠1份（省食品學會）。
      16 of 17 units due have reported for June. Guangdong Highway Society has not. 1 report of earlier months is still missing (Guangdong Food Society)."
    `);
    expect(inEvery(unitsFinding, '2022-08-31')).toMatchInlineSnapshot(`
      "8月应报18家，已报15家；未报的是省硅酸盐学会、省食品学会和珠海市科协；此前各月还缺1份（省食品学会）。
      8月應報18個單位，已報15個；未報的是省硅酸鹽學會、省食品學會及珠海市科協；之前各月尚欠1份（省食品學會）。
      15 of 18 units due have reported for August. Guangdong Ceramic Society, Guangdong Food Society and Zhuhai Association for Science and Technology have not. 1 report of earlier months is still missing (Guangdong Food Society)."
    `);
    expect(inEvery(unitsFinding, '2023-01-31')).toMatchInlineSnapshot(`
      "12月应报的18家单位均已报送；此前各月还缺4份（省硅酸盐学会、省食品学会和珠海市科协）。
      12月應報的18個單位均已呈報；之前各月尚欠4份（省硅酸鹽學會、省食品學會及珠海市科協）。
      All 18 units due have reported for December. 4 reports of earlier months are still missing (Guangdong Ceramic Society, Guangdong Food Society and Zhuhai Association for Science and Technology)."
    `);
  });

  test('of the tasks: all of them, and who is behind', () => {
    expect(inEvery(tasksFinding, '2022-08-31', only(0, 'tasks'))).toMatchInlineSnapshot(`
      "方案没有列出任务。
      方案沒有列出任務。
      The plan lists no tasks."
    `);
    expect(inEvery(tasksFinding, '2022-08-31', only(1, 'tasks'))).toMatchInlineSnapshot(`
      "1项任务中，已完成1项。
      1項任務中，已完成1項。
      Of 1 task, 1 is done."
    `);
    expect(inEvery(tasksFinding, '2022-03-15')).toMatchInlineSnapshot(`
      "14项任务中，已完成2项、进行中3项、持续进行1项、未开始8项。
      14項任務中，已完成2項、進行中3項、持續進行1項、未開始8項。
      Of 14 tasks, 2 are done, 3 are in progress, 1 is ongoing, 8 are not started."
    `);
    expect(inEvery(tasksFinding, '2022-08-31')).toMatchInlineSnapshot(`
      "14项任务中，已完成3项、进行中1项、持续进行1项、未开始2项、逾期7项；逾期任务涉及21家未完成的单位，省工程师学会最多，有6项。
      14項任務中，已完成3項、進行中1項、持續進行1項、未開始2項、逾期7項；逾期任務涉及21個未完成的單位，省工程師學會最多，有6項。
      Of 14 tasks, 3 are done, 1 is in progress, 1 is ongoing, 2 are not started, 7 are overdue. 21 units have not finished what is overdue; Guangdong Society of Engineers has most, 6."
    `);
  });

  test('counts every task once', () => {
    const { figures } = contextOn('2022-08-31', 'zh-CN');
    const numbers = [...tasksFinding(contextOn('2022-08-31', 'zh-CN')).matchAll(/(\d+)项/g)].map(
      ([, count]) => Number(count),
    );
    const [all = 0, ...rest] = numbers;
    const states = new Set(figures.tasks.map(({ state }) => state)).size;
    expect(rest.slice(0, states).reduce((sum, count) => sum + count, 0)).toBe(all);
    expect(all).toBe(figures.tasks.length);
  });

  test('ends with a full stop and holds no gap, on any day', () => {
    for (const lang of LANGS)
      for (const asOf of [
        '2022-03-15',
        '2022-04-29',
        '2022-06-30',
        '2022-08-31',
        '2022-12-31',
        '2023-01-31',
      ]) {
        const context = contextOn(asOf, lang);
        const stop = lang === 'en' ? /[^.]\.$/ : /[^。]。$/;
        const said = Object.values(EVERY).map((find) => find(context));
        expect(
          said.filter((text) => !stop.test(text) || /undefined|null|NaN|\s\s|，，|；；/.test(text)),
        ).toEqual([]);
      }
  });
});

describe('what a target came to', () => {
  const of = (actual: number, asOf = '2023-01-31'): string =>
    inEvery((c) => {
      const [target] = c.figures.targets;
      return outcome(c, { ...target!, actual, target: 100 });
    }, asOf);

  test('is over, short by one or many, or exact, once its day is past', () => {
    expect(of(145)).toMatchInlineSnapshot(`
      "超额45人
      超額45人
      45 people above target"
    `);
    expect(of(99)).toMatchInlineSnapshot(`
      "差1人
      尚差1人
      1 person short"
    `);
    expect(of(89)).toMatchInlineSnapshot(`
      "差11人
      尚差11人
      11 people short"
    `);
    expect(of(100)).toMatchInlineSnapshot(`
      "恰好达成
      剛好達標
      exactly on target"
    `);
  });

  test('is not told before, nor where the plan sets no number', () => {
    const context = contextOn('2022-12-31', 'en');
    const [target] = context.figures.targets;
    expect(outcome(context, target!)).toBeNull();
    expect(outcome(contextOn('2023-01-01', 'en'), target!)).not.toBeNull();
    expect(outcome(contextOn('2023-01-01', 'en'), { ...target!, target: null })).toBeNull();
  });
});
