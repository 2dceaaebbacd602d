/** A briefing holds the published figures of its day, and nothing that came later. */
import { describe, expect, test } from 'vitest';
import { briefingMarkdown } from '../../src/briefing/markdown.ts';
import { computeFigures } from '../../src/core/figures/computeFigures.ts';
import type { Checked } from '../../src/core/model.ts';
import { summaryJson } from '../../src/core/publish/summaryJson.ts';
import { fixtureChecked } from '../charts/fixture.ts';
import { milestone, summary, taskReport } from '../core/figures/build.ts';
import { briefingOf, fullYear, periodOf } from './sample.ts';

const crowded = fixtureChecked();
const MONTHS = ['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2022-${month}`);

const markdownOf = (what: string, asOf: string, checked: Checked = fullYear): string => {
  const { document, chart } = briefingOf(what, asOf, { checked });
  return briefingMarkdown(document, chart);
};

/** Rows of the table below a caption, by their first cell. */
function tableOf(markdown: string, caption: RegExp): ReadonlyMap<string, readonly string[]> {
  const lines = markdown.split('\n');
  const from = lines.findIndex((line) => caption.test(line));
  expect(from, String(caption)).toBeGreaterThanOrEqual(0);
  const rows = lines.slice(from + 4);
  return new Map(
    rows
      .slice(
        0,
        rows.findIndex((line) => !line.startsWith('|')),
      )
      .map((line) => line.slice(2, -2).split(' | '))
      .map(([name = '', ...cells]) => [name, cells]),
  );
}

describe.each([...MONTHS, 'H1', 'H2'])('%s', (what) => {
  const { day, through } = periodOf(what);
  const text = markdownOf(what, day, crowded);
  const figures = computeFigures(crowded, { year: 2022, asOf: day, source: null });
  const published = JSON.parse(summaryJson(figures)) as {
    targets: { id: string; actual: number }[];
    byDomain: { id: string; headcount: number }[];
    bySite: { id: string; headcount: number }[];
  };

  test('has the targets as published, with the pace of the period’s end', () => {
    const rows = tableOf(text, /^\*\*各项目标/);
    for (const { definition, series } of figures.targets) {
      const cells = rows.get(definition.names['zh-CN']);
      expect(cells?.[0]).toBe(String(published.targets.find(({ id }) => id === definition.id)!.actual));
      const pace = series.find(({ month }) => month === through)!.expected;
      expect(cells?.[3]).toBe(pace === null ? '–' : String(Math.round(pace * 10) / 10));
    }
  });

  test('has the people of every domain and site as published', () => {
    const domains = tableOf(text, /^\*\*各领域人数/);
    for (const { definition, phase, headcount } of figures.byDomain) {
      expect(published.byDomain.find(({ id }) => id === definition.id)?.headcount).toBe(headcount);
      expect(domains.get(definition.names['zh-CN'])?.at(-1)).toBe(
        phase === 'waiting' ? '–' : String(headcount),
      );
    }
    const sites = tableOf(text, /^\*\*各地点人数/);
    for (const { id, definition } of figures.bySite)
      expect(sites.get(definition.names['zh-CN'])?.[1]).toBe(
        String(published.bySite.find((site) => site.id === id)?.headcount),
      );
  });
});

describe('what came later', () => {
  const DAY = '2022-08-28';
  const late: Checked = {
    ...fullYear,
    submissions: [
      ...fullYear.submissions,
      {
        unit: 'gd-standardization',
        month: '2022-08',
        file: '2022/headcounts/gd-standardization/2022-08.csv',
        format: 'csv',
        reportedOn: '2022-08-29',
        facts: [
          {
            ...fullYear.submissions[0]!.facts[0]!,
            unit: 'gd-standardization',
            month: '2022-08',
            headcount: 90,
            file: '2022/headcounts/gd-standardization/2022-08.csv',
          },
        ],
      },
    ],
    milestones: [...fullYear.milestones, milestone('agreement', 'food', '2022-08-29')],
    taskReports: [...fullYear.taskReports, taskReport(9, 'gd-engineers', 'done', '2022-08-29')],
    summaries: [...fullYear.summaries, summary('gd-computer', '2022-09')],
  };

  test('is not in it', () => {
    expect(markdownOf('2022-08', DAY, late)).toBe(markdownOf('2022-08', DAY));
    expect(markdownOf('brief-2022-08', DAY, late)).toBe(markdownOf('brief-2022-08', DAY));
  });

  test('is in one of the day after', () => {
    expect(markdownOf('2022-08', '2022-08-29', late)).not.toBe(markdownOf('2022-08', '2022-08-29'));
  });

  test('of later months is not in one that is drawn up long after', () => {
    const text = markdownOf('2022-08', '2022-12-31');
    expect(text).not.toContain('9月新增');
    expect(text).toContain('未报1家：gd-standardization');
  });
});

test('the words of a unit whose report has not come are kept back with it', () => {
  expect(markdownOf('2022-08', '2022-08-28')).not.toContain('本月新增9人');
});

test('every correction stands in one briefing', () => {
  const of = (what: string): string => markdownOf(what, periodOf(what).day);
  const [july, august, september] = [of('2022-07'), of('2022-08'), of('2022-09')];
  expect(july).toContain('由7人改为6人');
  expect(august).toContain('由6人改为8人（说明：补计1人）');
  expect(august).toContain('撤回7月报送（原报11人）（说明：重复报送）');
  expect(august).toContain('8月28日，guangzhou-ast调整5月各项人数，合计仍为3人');
  expect(august).not.toContain('由7人改为6人');
  expect(september).toContain('9月5日，guangzhou-ast重新报送5月人数，为3人');
});

test('the same input gives the same bytes', () => {
  for (const [what, asOf] of [
    ['2022-08', '2022-08-28'],
    ['report', '2023-01-31'],
  ] as const)
    expect(markdownOf(what, asOf)).toBe(markdownOf(what, asOf));
});
