/** A small data set with everything that an export must survive. */
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import type { Figures } from '../../../src/core/figures/figures.ts';
import { checkedOf, milestone } from '../figures/build.ts';
import type { Report } from '../figures/build.ts';

/** Notes that a spreadsheet, a CSV reader or a web page could trip over. */
export const HOSTILE_NOTES = [
  '=HYPERLINK("https://example.org","点我")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '＝1+1',
  '\t=1',
  "'quoted",
  'a,b',
  'say "hi"',
  'two\nlines',
  ' kept space ',
  '<script>alert(1)</script>',
  '',
];

const reports: readonly Report[] = [
  ...HOSTILE_NOTES.map((note, index) => ({
    unit: 'gd-computer',
    month: `2022-0${(index % 4) + 4}`,
    headcount: index,
    site: ['guangzhou-nansha', 'guangzhou', 'shenzhen-qianhai', 'guangdong'][Math.floor(index / 4)] ?? '',
    note,
  })),
  ...['2022-04', '2022-05', '2022-06', '2022-07'].map((month) => ({
    unit: 'gd-standardization',
    month,
    headcount: 0,
  })),
  { unit: 'guangzhou-ast', month: '2022-04', headcount: 3, reportedOn: null },
  { unit: 'guangzhou-ast', month: '2022-05', headcount: 0 },
];

export function sampleFigures(asOf = '2022-08-31'): Figures {
  const milestones = [milestone('agreement', 'quality', '2022-05-10')];
  return computeFigures(checkedOf({ reports, milestones }), { year: 2022, asOf, source: 'a'.repeat(40) });
}
