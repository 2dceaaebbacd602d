/** The office's page: how it begins, and what it tells before anything is due and once all is in. */
import { describe, expect, test } from 'vitest';
import { computeFigures } from '../../src/core/figures/computeFigures.ts';
import { LANGS } from '../../src/core/model.ts';
import type { Lang, TaskReport, UnitSummary } from '../../src/core/model.ts';
import { reminders } from '../../src/core/office/reminders.ts';
import { createContext } from '../../src/site/context.ts';
import { collectorSentence, officeFinding, officeMonth, unitsTold } from '../../src/site/office.ts';
import { awkwardYear } from '../core/figures/awkwardYear.ts';
import { summary, taskReport } from '../core/figures/build.ts';

const base = awkwardYear();
const everyone = base.registry.units.map(({ id }) => id);
interface Declared {
  readonly taskReports: readonly TaskReport[];
  readonly summaries: readonly UnitSummary[];
}
const DECLARED: Declared = {
  taskReports: everyone.map((unit) => taskReport(6, unit, 'done', '2022-03-10')),
  summaries: everyone.map((unit) => summary(unit, '2022-H1')),
};
const NOTHING: Declared = { taskReports: [], summaries: [] };
const contextOf = (asOf: string, lang: Lang = 'zh-CN', declared = DECLARED) =>
  createContext(computeFigures({ ...base, ...declared }, { year: 2022, asOf, source: null }), lang);
const inEvery = (asOf: string, declared = DECLARED): string =>
  LANGS.map((lang) => {
    const context = contextOf(asOf, lang, declared);
    return officeFinding(context, officeMonth(context));
  }).join('\n');

describe('the finding', () => {
  test('before anything is due', () => {
    expect(officeMonth(contextOf('2022-03-01'))).toBeNull();
    expect(inEvery('2022-03-01')).toMatchInlineSnapshot(`
      "尚无到期月份，首次报送期限为2022年4月28日。
      尚無到期月份，首次呈報限期為2022年4月28日。
      No month is due yet; the first reports are due on 28 April 2022."
    `);
  });

  test('of nobody, of one and of many', () => {
    expect(inEvery('2022-05-04')).toMatchInlineSnapshot(`
      "截至5月4日，2022年4月的材料已全部收齐，没有需要催报的单位。
      截至5月4日，2022年4月的資料已全部收齊，沒有須催報的單位。
      As of 4 May everything for April 2022 has come in. There is nobody to remind."
    `);
    expect(inEvery('2022-04-29')).toMatchInlineSnapshot(`
      "5家单位中有1家尚欠材料：guangzhou-ast。
      5個單位中有1個尚欠資料：guangzhou-ast。
      1 of 5 units still owes something: guangzhou-ast."
    `);
    expect(inEvery('2022-09-10', NOTHING)).toMatchInlineSnapshot(`
      "5家单位都尚欠材料：gd-computer、gd-standardization、gd-food等5家。
      5個單位都尚欠資料：gd-computer、gd-standardization、gd-food等5個單位。
      All 5 units still owe something: gd-computer, gd-standardization, gd-food and 2 others."
    `);
  });
});

describe('the month', () => {
  test('is the last one due', () => {
    expect(officeMonth(contextOf('2022-09-10'))?.month).toBe('2022-08');
  });

  test('is that of the last task due, while no report is', () => {
    const early = contextOf('2022-04-01', 'zh-CN', NOTHING);
    const month = officeMonth(early);
    expect(month?.month).toBe('2022-03');
    expect(month?.collectors.map((group) => collectorSentence(early, group))).toEqual([null]);
    expect(month?.collectors.flatMap(unitsTold).every(({ owed }) => owed.length > 0)).toBe(true);
  });

  test('has the messages that the command writes, and none for who is done', () => {
    const context = contextOf('2022-09-10', 'en', NOTHING);
    const { figures } = context;
    const texts = officeMonth(context)?.reminders.flatMap(({ list, messages }) => [
      ...(list === null ? [] : [list]),
      ...messages.map(({ text }) => text),
    ]);
    expect(texts).toEqual(reminders(figures, '2022-08', 'en').map(({ text }) => text));
    expect(officeMonth(contextOf('2022-05-04'))?.reminders).toEqual([]);
  });
});
