/** What moved a figure, which days were changed, and what counts. */
import { expect, test } from 'vitest';
import { impactOf } from '../../../src/core/impact/impact.ts';
import { formatImpact } from '../../../src/core/impact/markdown.ts';
import { changed, PROGRAMME, SITES, TARGETS } from '../../corpus/base.ts';
import { rows, treeOf } from '../../corpus/case.ts';
import type { Content } from '../../corpus/case.ts';

type Files = Readonly<Record<string, Content>>;
const FILE = '2022/headcounts/gd-computer/2022-06.csv';
const dated = (people: number, day: string): string =>
  `month,domain,site,origin,headcount,note,reported_on\n2022-06,computer-information,guangdong,HK,${people},,${day}\n`;
const impact = (before: Files, after: Files, asOf = '2022-08-31') =>
  impactOf(treeOf(before), treeOf(after), { asOf, lang: 'en', commits: { before: null, after: null } });
const causesOf = ({ figures }: ReturnType<typeof impact>, section: string) =>
  [...new Set(figures.filter((one) => one.section === section).map(({ cause }) => cause))].toSorted();

test('a figure that a definition moves is told from one that a report moves, and from one that both move', () => {
  const target = changed(TARGETS, ({ targets }) => {
    targets[0]!.target = 100;
  });
  const both = impact(
    { [FILE]: dated(3, '2022-06-20') },
    { [FILE]: dated(9, '2022-06-20'), '2022/targets.json': target },
  );
  expect(both.definitions).toMatchObject([
    { section: 'targets 2022', id: 'non-regulated-recognised', field: 'target', before: 200, after: 100 },
  ]);
  expect(causesOf(both, 'byMonth')).toEqual(['reports']);
  const causes = Object.fromEntries(
    both.figures.filter(({ section }) => section === 'targets').map(({ field, cause }) => [field, cause]),
  );
  expect(causes).toMatchObject({ target: 'definitions', actual: 'reports', share: 'both' });
});

test('a month whose figures a definition moves is restated, though no report of it changed', () => {
  const sooner = changed(PROGRAMME, ({ reporting }) => {
    reporting.briefingDueDay = 20;
  });
  // Without a day of its own it counts from the due day on.
  const undated = { [FILE]: rows('2022-06,computer-information,guangdong,HK,3,') };
  const later = impact({ ...undated, 'programme.json': sooner }, undated, '2022-06-25');
  expect(later.restated).toEqual([
    { month: '2022-06', units: [], withdrawn: [], before: 0, after: 0, otherwise: true },
  ]);
  expect(later.rows).toMatchObject([{ before: 3, after: 3, countedBefore: true, countedAfter: false }]);
  const sites = changed(SITES, (copy) => {
    copy.sites[5]!.city = 'zhuhai';
  });
  const moved = impact(undated, { ...undated, 'registry/sites.json': sites });
  expect(causesOf(moved, 'byCity')).toEqual(['definitions']);
  expect(moved.restated).toEqual([]);
});

test('a day of delivery that is changed is told, and an earlier one called back-dated', () => {
  const [early, late] = [{ [FILE]: dated(3, '2022-06-20') }, { [FILE]: dated(3, '2022-07-05') }];
  expect(impact(late, early).reports).toMatchObject([
    {
      change: 'redated',
      redated: true,
      backDated: true,
      reportedOnBefore: '2022-07-05',
      reportedOnAfter: '2022-06-20',
    },
  ]);
  expect(impact(early, late).reports).toMatchObject([{ change: 'redated', backDated: false }]);
  expect(impact(late, early).figures).toContainEqual(
    expect.objectContaining({ section: 'reporting', field: 'state', before: 'late', after: 'on-time' }),
  );
  const corrected = impact(late, { [FILE]: dated(4, '2022-06-20') });
  expect(corrected.reports).toMatchObject([{ change: 'restated', redated: true, backDated: true }]);
  expect(corrected.counts).toMatchObject({ redated: 1, restated: 1 });
});

test('a report that only changes its format, or where its rows stand, is no change', () => {
  const json = JSON.stringify({
    unit: 'gd-computer',
    month: '2022-06',
    reported_on: '2022-06-20',
    rows: [{ domain: 'computer-information', site: 'guangdong', origin: 'HK', headcount: 3 }],
  });
  const renamed = impact({ [FILE]: dated(3, '2022-06-20') }, { [FILE.replace('.csv', '.json')]: json });
  expect(renamed.counts).toMatchObject({ reports: 0, rows: 0, figures: 0, restated: 0 });
});

test('a note that is changed is told, and moves no figure', () => {
  const [plain, noted] = [dated(3, '2022-06-20'), dated(3, '2022-06-20').replace(',3,,', ',3,checked,')];
  const one = impact({ [FILE]: plain }, { [FILE]: noted });
  expect(one.reports).toMatchObject([{ change: 'remarked', redated: false }]);
  expect(one.counts).toMatchObject({ rows: 1, figures: 0, restated: 0 });
  expect(formatImpact(one)).toContain(
    '| notes | June 2022 | Computer Society | Computer information engineering |',
  );
});

test('both sides stand on one day, also where the change moves the day on which the books close', () => {
  const sooner = changed(PROGRAMME, ({ reporting }) => {
    reporting.closesOn = '2022-12-31';
  });
  const one = impactOf(treeOf({}), treeOf({ 'programme.json': sooner }), {
    asOf: { today: '2026-01-01' },
    lang: 'en',
    commits: { before: null, after: null },
  });
  expect(one.asOf).toBe('2022-12-31');
  expect(one.figures.filter(({ section }) => section === 'asOf')).toEqual([]);
});

test('a row of a file that is later than the day is told as not counted', () => {
  const early = impact({}, { [FILE]: dated(3, '2022-06-20') }, '2022-06-10');
  expect(early.rows).toMatchObject([{ change: 'new', countedAfter: false }]);
  expect(early.people).toEqual({ before: 0, after: 0 });
});
