import { expect, test } from 'vitest';
import { computeFigures } from '../../src/core/figures/computeFigures.ts';
import { LANGS } from '../../src/core/model.ts';
import type { IsoDate } from '../../src/core/model.ts';
import { reportingCalendarChart } from '../../src/charts/calendar.ts';
import { createContext } from '../../src/site/context.ts';
import { monthSentence, unitSentence } from '../../src/site/sentences.ts';
import { awkwardYear } from '../core/figures/awkwardYear.ts';
import { byId } from './support.ts';

const figuresAt = (asOf: IsoDate) => computeFigures(awkwardYear(), { year: 2022, asOf, source: null });
test('sentences and calendar tell an extension from lateness, and one that runs from a missing report', () => {
  const figures = figuresAt('2022-09-10');
  const [may, july] = [figures.byMonth[1], figures.byMonth[3]];
  if (may === undefined || july === undefined) throw new Error('The year has nine months.');
  const told = LANGS.map((lang) => {
    const context = createContext(figures, lang);
    const { table, summary } = reportingCalendarChart(figures, { lang });
    return [
      monthSentence(context, may),
      monthSentence(context, july),
      unitSentence(context, byId(figures.byUnit, 'gd-standardization')),
      summary,
      ...(table?.rows ?? []).map((row) => row.slice(0, 6).join(' | ')),
    ]
      .join('\n')
      .replaceAll('\u2060', '');
  });
  expect(told.join('\n\n')).toMatchInlineSnapshot(`
    "2022年5月新增20人：准入类3人，非准入类17人；应报4家，已报3家，延期送达1家；未报1家：shenzhen-ast；人数为暂计。
    2022年7月新增6人：准入类0人，非准入类6人；应报3家，已报1家；未报1家：gd-computer；延期未到1家：shenzhen-ast；人数为暂计。
    截至9月10日，gd-standardization应报5个月，已报4个月；8月未报；1个月在批准的延期内送达；另有1个月没有写明报送日期；共新增15人。
    到期各月中，按时12份、迟报2份、未报3份；另有1份在批准的延期内送达；另有1份已报但未写日期。
    gd-computer | 按时（10人） | 按时（12人） | 按时（8人） | 未报 | 按时（9人）
    gd-standardization | 按时（4人） | 延期，延至6月5日（5人） | 按时（0人） | 日期不详（6人） | 未报
    gd-food | 免报 | 免报 | 免报 | 免报 | 按时（3人）
    guangzhou-ast | 迟报 5天（6人） | 按时（3人） | 按时（2人） | 免报 | 免报
    shenzhen-ast | 按时（0人） | 未报 | 迟报 2天（4人） | 未到期，延至9月20日 | 按时（5人）

    2022年5月新增20人：准入類3人，非准入類17人；應報4個單位，已報3個，延期送達1個；未報1個：shenzhen-ast；人數為暫計。
    2022年7月新增6人：准入類0人，非准入類6人；應報3個單位，已報1個；未報1個：gd-computer；延期未到1個：shenzhen-ast；人數為暫計。
    截至9月10日，gd-standardization應報5個月，已報4個月；8月未報；1個月在獲准的延期內送達；另有1個月沒有寫明呈報日期；共新增15人。
    到期各月中，準時12份、遲報2份、未報3份；另有1份在獲准的延期內送達；另有1份已報但沒有寫明日期。
    gd-computer | 準時（10人） | 準時（12人） | 準時（8人） | 未報 | 準時（9人）
    gd-standardization | 準時（4人） | 延期，延至6月5日（5人） | 準時（0人） | 日期不詳（6人） | 未報
    gd-food | 毋須呈報 | 毋須呈報 | 毋須呈報 | 毋須呈報 | 準時（3人）
    guangzhou-ast | 遲報 5日（6人） | 準時（3人） | 準時（2人） | 毋須呈報 | 毋須呈報
    shenzhen-ast | 準時（0人） | 未報 | 遲報 2日（4人） | 未到期，延至9月20日 | 準時（5人）

    May 2022 added 20 people: 3 regulated and 17 non-regulated. 3 of 4 units have reported, 1 of them within an extension. Shenzhen-ast is missing. These counts are provisional.
    July 2022 added 6 people: 0 regulated and 6 non-regulated. 1 of 3 units have reported. Gd-computer is missing. Shenzhen-ast has an extension. These counts are provisional.
    Gd-standardization has reported 4 of the 5 months due by 10 September 2022. August is missing. 1 month came within an extension. 1 does not say when it was delivered. It has added 15 people.
    Of the reports due, 12 came on time, 2 late and 3 are missing; 1 more came within an extension; 1 more came without a date.
    gd-computer | On time (10 people) | On time (12 people) | On time (8 people) | Missing | On time (9 people)
    gd-standardization | On time (4 people) | Extended until 5 Jun (5 people) | On time (0 people) | Undated (6 people) | Missing
    gd-food | Exempt | Exempt | Exempt | Exempt | On time (3 people)
    guangzhou-ast | Late 5 days (6 people) | On time (3 people) | On time (2 people) | Exempt | Exempt
    shenzhen-ast | On time (0 people) | Missing | Late 2 days (4 people) | Not due until 20 Sep | On time (5 people)"
  `);
});
