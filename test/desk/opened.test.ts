/** What is opened at the desk: blank, from the month before, as published, from a file, from cells that were copied. */
import { expect, test } from 'vitest';
import { openAtDesk } from '../../src/desk/open.ts';
import type { Desk } from '../../src/desk/desk.ts';
import type { OpenFrom, Opened } from '../../src/desk/protocol.ts';
import { treeOf } from '../corpus/case.ts';
import { encodeLegacy, encodeUtf8 } from '../core/text/helpers/encode.ts';
import { deskOf } from './deskOf.ts';

const HEADER = 'month,domain,site,origin,headcount,note,reported_on';
const APRIL = `${HEADER}\n2022-04,food,guangdong,HK,5,,2022-04-27\n2022-04,food,dongguan,ML,2,,2022-04-27\n`;
const MAY = `${HEADER}\n2022-05,food,guangdong,HK,0,,2022-05-26\n`;
const FOLDER = '2022/headcounts/gd-food';
const TREE = treeOf({ [`${FOLDER}/2022-04.csv`]: APRIL, [`${FOLDER}/2022-05.csv`]: MAY });
const TODAY = '2022-07-20';

async function open(
  desk: Desk,
  from: OpenFrom,
  month: string | null = '2022-07',
  unit: string | null = 'gd-food',
) {
  const opened = await openAtDesk(desk, { unit, month, from });
  if (opened.kind !== 'opened') throw new Error(JSON.stringify(opened));
  return opened;
}

const cells = ({ drafts }: Extract<Opened, { kind: 'opened' }>, at = 0): readonly string[] =>
  drafts[at]?.rows.map((row) => row.cells.join('|')) ?? [];

test('a template has the unit’s own combinations, counts blank, the day of delivery filled in', async () => {
  const opened = await open(deskOf(TREE, { today: TODAY }), { kind: 'template', of: 'headcounts' });
  expect(cells(opened)).toEqual([
    `2022-07|food|guangdong|HK|||${TODAY}`,
    `2022-07|food|guangdong|MO|||${TODAY}`,
    `2022-07|food|guangdong|ML|||${TODAY}`,
  ]);
  expect(opened.drafts[0]).toMatchObject({
    kind: 'headcounts',
    path: `${FOLDER}/2022-07.csv`,
    unit: 'gd-food',
  });
});

test('the last month gives its combinations and none of its numbers', async () => {
  const opened = await open(deskOf(TREE, { today: TODAY }), { kind: 'last-month' }, '2022-05');
  // The day on which it was first delivered is kept.
  expect(cells(opened)).toEqual([
    '2022-05|food|guangdong|HK|||2022-05-26',
    '2022-05|food|dongguan|ML|||2022-05-26',
  ]);
});

test('a month that is published is opened as it stands', async () => {
  const opened = await open(deskOf(TREE), { kind: 'published', of: 'headcounts' }, '2022-04');
  expect(cells(opened)).toEqual([
    '2022-04|food|guangdong|HK|5||2022-04-27',
    '2022-04|food|dongguan|ML|2||2022-04-27',
  ]);
  const milestones = await open(deskOf(TREE), { kind: 'published', of: 'milestones' });
  expect(cells(milestones)).toEqual(['2022-05-20|agreement|food|https://example.org/food|']);
  const summary = await open(deskOf(TREE), { kind: 'published', of: 'summary' });
  expect(summary.drafts[0]).toMatchObject({
    path: '2022/summaries/gd-food/2022-07.md',
    columns: [{ name: 'work' }, { name: 'suggestions' }],
    rows: [{ cells: ['', ''] }],
  });
});

test('the months before stand beside: zero where a report leaves it out, nothing where there is none', async () => {
  const { history } = await open(deskOf(TREE), { kind: 'template', of: 'headcounts' });
  expect(history).toEqual({
    months: ['2022-04', '2022-05', '2022-06'],
    cells: { 'food/guangdong/HK': [5, 0, null], 'food/dongguan/ML': [2, 0, null] },
  });
});

test('a file keeps its cells as typed, under named columns', async () => {
  const text = '备注,人数,来源地,地点,专业领域,月份\n首批,１２,香港,省级,食品,2022年7月\n';
  const from = {
    kind: 'file',
    name: '7月.csv',
    bytes: encodeLegacy(text, 'gb18030'),
    byUnit: false,
    reportedOn: null,
  } as const;
  const opened = await open(deskOf(TREE, { today: TODAY }), from);
  expect(cells(opened)).toEqual([`2022年7月|食品|省级|香港|１２|首批|${TODAY}`]);
  expect(opened.drafts[0]?.columns.map(({ label }) => label)).toEqual(HEADER.split(','));
  expect(opened.problems.map(({ code }) => code)).toContain('legacy-encoding');
  expect(opened.standing.filter(({ severity }) => severity === 'warning')).toEqual([]);
});

test('a correction keeps the day on which the month was first delivered', async () => {
  const text = `${HEADER}\n2022-04,food,guangdong,HK,6,,2022-07-19\n`;
  const from = {
    kind: 'file',
    name: 'a.csv',
    bytes: encodeUtf8(text),
    byUnit: false,
    reportedOn: null,
  } as const;
  const opened = await open(deskOf(TREE), from, '2022-04');
  expect(cells(opened)).toEqual(['2022-04|food|guangdong|HK|6||2022-04-27']);
  expect(opened.facts.lines.join('\n')).toContain('2022-07-19');
});

test('cells copied from a spreadsheet are read as a sheet, titles and totals around them', async () => {
  const text =
    '2022年7月互认人数\n专业领域\t地点\t来源地\t人数\n食品\t省级（不分地区）\t香港\t3\n食品\t东莞市\t澳门\t4\n合计\t\t\t7\n';
  const opened = await open(deskOf(TREE, { today: TODAY }), { kind: 'pasted', text, byUnit: false });
  expect(opened.problems).toEqual([]);
  expect(cells(opened)).toEqual([
    `2022-07|食品|省级（不分地区）|香港|3||${TODAY}`,
    `2022-07|食品|东莞市|澳门|4||${TODAY}`,
  ]);
  expect(opened.facts.lines.join('\n')).toContain('粘贴的表格');
});

test('a collector’s table becomes a draft for each unit', async () => {
  const text =
    '单位\t专业领域\t地点\t来源地\t人数\n省食品学会\t食品\t东莞市\t香港\t3\n省计算机学会\t计算机信息工程\t东莞市\t澳门\t4\n';
  const opened = await open(
    deskOf(TREE, { today: TODAY }),
    { kind: 'pasted', text, byUnit: true },
    '2022-07',
    null,
  );
  expect(opened.drafts.map(({ path }) => path).sort()).toEqual([
    '2022/headcounts/gd-computer/2022-07.csv',
    '2022/headcounts/gd-food/2022-07.csv',
  ]);
  expect(opened).toMatchObject({ unit: null, history: null });
});

test.each([
  [
    'its rows and its name',
    'gd-food-2022-07.csv',
    '月份,专业领域,地点,来源地,人数\n2022-07,食品,东莞市,香港,3\n',
  ],
  ['its titles', 'a.csv', '省食品学会2022年7月报表\n专业领域,地点,来源地,人数\n食品,东莞市,香港,3\n'],
  ['its properties', 'a.json', '{"unit":"gd-food","month":"2022-07","rows":[]}'],
])('whose a file is, and of which month, is found by %s', async (_, name, text) => {
  const from = { kind: 'file', name, bytes: encodeUtf8(text), byUnit: false, reportedOn: null } as const;
  expect(await open(deskOf(TREE), from, null, null)).toMatchObject({ unit: 'gd-food', month: '2022-07' });
});

test('where nothing says whose it is, the page is asked', async () => {
  const bytes = encodeUtf8('月份,专业领域,地点,来源地,人数\n2022-07,食品,东莞市,香港,3\n');
  const from = { kind: 'file', name: '报表.csv', bytes, byUnit: false, reportedOn: null } as const;
  expect(await openAtDesk(deskOf(TREE), { unit: null, month: null, from })).toEqual({
    kind: 'whose',
    unit: null,
    month: '2022-07',
  });
});

test('what cannot be opened says why', async () => {
  const from = {
    kind: 'file',
    name: 'a.xls',
    bytes: new Uint8Array([0xd0, 0xcf]),
    byUnit: false,
    reportedOn: null,
  } as const;
  const desk = deskOf(TREE, { sheets: 'old-format' });
  expect(await openAtDesk(desk, { unit: 'gd-food', month: '2022-07', from })).toEqual({
    kind: 'unreadable',
    why: 'old-format',
    sheets: [],
  });
});
