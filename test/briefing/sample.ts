/** The awkward year with all that a briefing tells besides people, and briefings of it as Markdown. */
import { makeBriefing } from '../../src/briefing/make.ts';
import type { Briefing } from '../../src/briefing/make.ts';
import { briefingFigures } from '../../src/briefing/telling.ts';
import type { BriefingKind } from '../../src/briefing/document.ts';
import type { Corrections } from '../../src/core/corrections/correction.ts';
import type { Checked, IsoDate, Lang } from '../../src/core/model.ts';
import { halfPeriod, monthPeriod, yearPeriod } from '../../src/core/office/briefingPeriod.ts';
import type { BriefingPeriod } from '../../src/core/office/briefingPeriod.ts';
import { awkwardYear } from '../core/figures/awkwardYear.ts';
import { milestone, summary, taskReport } from '../core/figures/build.ts';

const everyone = awkwardYear().registry.units.map(({ id }) => id);

export const fullYear: Checked = {
  ...awkwardYear(),
  milestones: [
    milestone('agreement', 'quality', '2022-05-20'),
    milestone('demonstration-point', 'guangzhou-nansha', '2022-05-31'),
    milestone('workstation', 'guangzhou-nansha', '2022-08-19', { evidence: null }),
    milestone('policy', 'shenzhen-qianhai', '2022-08-30'),
    milestone('report', null, '2022-12-23'),
  ],
  taskReports: [
    ...everyone.map((unit) => taskReport(6, unit, 'done', '2022-03-10')),
    taskReport(1, 'gd-engineers', 'done', '2022-08-12'),
    taskReport(4, 'gd-engineers', 'done', '2022-08-28', '2022-08'),
  ],
  summaries: [
    { ...summary('gd-computer', '2022-08'), work: '召开评审会一次。', suggestions: '建议统一模板。' },
    // Its report of the month has not come either.
    { ...summary('gd-standardization', '2022-08'), work: '本月新增9人。' },
    { ...summary('guangzhou-ast', '2022-H1'), work: '上半年开展宣讲。\n走访企业。' },
    { ...summary('gd-food', '2022-H2'), suggestions: '建议延长有效期。' },
  ],
};

/** A change, a withdrawal, a report that came back, rows that moved; in June, July, August and September. */
export const corrections: Corrections = {
  history: 'whole',
  list: [
    {
      unit: 'gd-computer',
      month: '2022-06',
      first: 7,
      now: 8,
      rows: [],
      steps: [
        { on: '2022-07-05', commit: 'a', before: 7, after: 6, why: '' },
        { on: '2022-08-10', commit: 'b', before: 6, after: 8, why: '补计1人' },
      ],
    },
    {
      unit: 'gd-computer',
      month: '2022-07',
      first: 11,
      now: null,
      rows: [],
      steps: [{ on: '2022-08-02', commit: 'c', before: 11, after: null, why: '重复报送' }],
    },
    {
      unit: 'guangzhou-ast',
      month: '2022-05',
      first: 3,
      now: 3,
      rows: [],
      steps: [
        { on: '2022-08-28', commit: 'd', before: 3, after: 3, why: '' },
        { on: '2022-09-05', commit: 'e', before: null, after: 3, why: '' },
      ],
    },
  ],
};

/** `2022-08`, `H1`, `brief-2022-08`, `report`. */
export function periodOf(what: string): BriefingPeriod {
  const { programme } = fullYear;
  const period =
    what === 'report'
      ? yearPeriod(programme, 2022)
      : what === 'H1' || what === 'H2'
        ? halfPeriod(programme, 2022, what)
        : monthPeriod(programme, what.replace('brief-', ''));
  if (period === null) throw new Error(`${what} has no briefing`);
  return period;
}

export function briefingOf(
  what: string,
  asOf: IsoDate,
  {
    lang = 'zh-CN',
    checked = fullYear,
    told = corrections,
  }: { lang?: Lang; checked?: Checked; told?: Corrections } = {},
): Briefing {
  const period = periodOf(what);
  const kind: BriefingKind =
    what === 'report'
      ? 'report'
      : what.startsWith('brief-')
        ? 'brief'
        : period.kind === 'half'
          ? 'half'
          : 'month';
  const figures = briefingFigures({ checked, period, asOf, source: null });
  return makeBriefing({ period, asOf }, figures, { kind, lang, corrections: told, linked: false });
}
