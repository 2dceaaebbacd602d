/** The check at the desk: places, fixes, totals, answers, what stands of a delivery, and the files that come of it. */
import { expect, test } from 'vitest';
import { memoryTree } from '../../src/core/check/tree.ts';
import { checkDrafts } from '../../src/desk/checkDrafts.ts';
import { choicesOf } from '../../src/desk/choices.ts';
import type { Desk } from '../../src/desk/desk.ts';
import { impactAtDesk } from '../../src/desk/impact.ts';
import { openAtDesk } from '../../src/desk/open.ts';
import { owedAtDesk } from '../../src/desk/owed.ts';
import type { CheckRequest, Draft } from '../../src/desk/protocol.ts';
import { decodeTree, encodeTree } from '../../src/desk/treeFile.ts';
import { sha256 } from '../../src/io/sha256.ts';
import { treeOf } from '../corpus/case.ts';
import { sheet } from '../core/workbook/sheets.ts';
import { deskOf } from './deskOf.ts';

const COLUMNS = ['month', 'domain', 'site', 'origin', 'headcount', 'note', 'reported_on'];
const PATH = '2022/headcounts/gd-food/2022-07.csv';

function draftOf(rows: readonly string[], path = PATH, unit = 'gd-food'): Draft {
  return {
    kind: 'headcounts',
    path,
    unit,
    period: '2022-07',
    columns: COLUMNS.map((name) => ({ name, label: name })),
    rows: rows.map((row, at) => ({ id: 10 + at, cells: row.split('|') })),
  };
}

function check(desk: Desk, rows: readonly string[], more: Partial<CheckRequest> = {}) {
  return checkDrafts(desk, { drafts: [draftOf(rows)], standing: [], settled: [], answers: [], ...more });
}

const GOOD = '2022-07|food|guangdong|HK|3||2022-07-20';

test('a problem names its cell, says it in the page’s words, and offers what one click would do', () => {
  const checked = check(deskOf(treeOf({})), [GOOD, '2022-07|食品|dongguan|HK|4||2022-07-20']);
  const alias = checked.problems.find(({ code }) => code === 'name-alias')!;
  expect(alias).toMatchObject({
    severity: 'warning',
    cells: [{ path: PATH, row: 11, column: 1 }],
    fix: { kind: 'cells', sure: true, cells: [{ row: 11, column: 1, text: 'food' }] },
  });
  expect(alias.where).toContain('3');
  expect(`${alias.message}${alias.cure}`).not.toContain('npm run');
});

test('what is only near is offered, and is not sure', () => {
  const { problems, ready } = check(deskOf(treeOf({})), ['2022-07|fod|guangdong|HK|3||2022-07-20']);
  const [problem] = problems.filter(({ severity }) => severity === 'error');
  expect(problem?.fix).toMatchObject({ kind: 'cells', sure: false, cells: [{ text: 'food' }] });
  expect(ready).toBe(false);
});

test('rows below a cell of several lines are still told by their own', () => {
  const rows = [
    '2022-07|food|guangdong|HK|3|一\n二\n三|2022-07-20',
    '2022-07|food|guangdong|MO|x||2022-07-20',
  ];
  const { problems } = check(deskOf(treeOf({})), rows);
  const error = problems.find(({ severity }) => severity === 'error')!;
  expect(error.cells).toEqual([{ path: PATH, row: 11, column: 4 }]);
  expect(error.where).toContain('第 3 行');
});

test('the file is canonical, with its receipt; the people are added up', () => {
  const desk = deskOf(treeOf({}));
  const { files, drafts, ready } = check(desk, [
    '2022年7月|食品|省级（不分地区）|香港|１２||2022-07-20',
    '2022-07|food|dongguan|MO|1||2022-07-20',
  ]);
  expect(ready).toBe(true);
  const text = `${COLUMNS.join(',')}\n2022-07,food,guangdong,HK,12,,2022-07-20\n2022-07,food,dongguan,MO,1,,2022-07-20\n`;
  expect(files).toMatchObject([
    { path: PATH, text, sha256: sha256(new TextEncoder().encode(text)), isCorrection: false },
  ]);
  expect(files[0]?.receipt?.facts).toMatchObject({
    unit: 'gd-food',
    rows: 2,
    people: 13,
    reportedOn: '2022-07-20',
  });
  expect(drafts[0]).toMatchObject({
    people: 13,
    byDomain: [{ id: 'food', people: 13 }],
    bySite: [
      { id: 'guangdong', people: 12 },
      { id: 'dongguan', people: 1 },
    ],
  });
  expect(drafts[0]?.rows[0]).toEqual({
    id: 10,
    domain: 'food',
    site: 'guangdong',
    origin: 'HK',
    headcount: 12,
  });
});

test('a month that is published as JSON stays JSON, and keeps what its head says', () => {
  const path = PATH.replace('.csv', '.json');
  const before = {
    $schema: '../s.json',
    unit: 'gd-food',
    month: '2022-07',
    rows: [{ domain: 'food', site: 'guangdong', origin: 'HK', headcount: 1 }],
  };
  const desk = deskOf(treeOf({ [path]: JSON.stringify(before) }));
  const drafts = [draftOf(['2022-07|food|guangdong|香港|2|首批|2022-07-20'], path)];
  const { files, problems } = checkDrafts(desk, { drafts, standing: [], settled: [], answers: [] });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(problems.every(({ file }) => file === path)).toBe(true);
  expect(files).toMatchObject([{ path, isCorrection: true }]);
  expect(JSON.parse(files[0]!.text)).toEqual({
    ...before,
    reported_on: '2022-07-20',
    rows: [{ domain: 'food', site: 'guangdong', origin: 'HK', headcount: 2, note: '首批' }],
  });
});

test('an answer leaves the list, and its file comes along', () => {
  const earlier = ['04', '05', '06'].map((month) => [
    `2022/headcounts/gd-food/2022-${month}.csv`,
    `month,domain,site,origin,headcount,note\n2022-${month},food,guangdong,HK,2,\n`,
  ]);
  const desk = deskOf(treeOf(Object.fromEntries(earlier)), { today: '2022-07-20' });
  const rows = ['2022-07|food|guangdong|HK|90||2022-07-20'];
  const asked = check(desk, rows).problems.find(({ ask }) => ask !== null && !ask.byOffice)!;
  const { unit, month, subject } = asked.ask!;
  const answers = [{ unit, month, subject, code: asked.code, reason: '年度集中认定' }];
  const { problems, answered, files } = check(desk, rows, { answers });
  expect(problems.map(({ code }) => code)).not.toContain(asked.code);
  expect(answered).toMatchObject([
    { problem: { code: asked.code }, reason: '年度集中认定', isNew: true, answeredOn: '2022-07-20' },
  ]);
  expect(files.map(({ path }) => path)).toEqual([PATH, '2022/answers/gd-food.csv']);
  expect(files[1]?.text).toContain(`${month},${asked.code},${subject},年度集中认定,2022-07-20`);
});

test('what only the workbook shows stands until its cell is changed, or someone has looked', async () => {
  const sheets = [
    sheet(
      [
        ['2022年6月'],
        ['月份', '专业领域', '地点', '来源地', '人数'],
        ['2022-07', '食品', '东莞市', '香港', 3],
      ],
      { marks: { E3: [{ kind: 'superscript' }] } },
    ),
  ];
  const desk = deskOf(treeOf({}), { sheets });
  const from = {
    kind: 'file',
    name: 'a.xlsx',
    bytes: new Uint8Array([0x50, 0x4b]),
    byUnit: false,
    reportedOn: null,
  } as const;
  const opened = await openAtDesk(desk, { unit: 'gd-food', month: '2022-07', from });
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  const { drafts, standing } = opened;
  expect(standing.map(({ code, cells }) => [code, cells.length])).toEqual([
    ['names-another-month', 0],
    ['superscript', 1],
  ]);
  const request = { drafts, standing, settled: [], answers: [] };
  expect(checkDrafts(desk, request)).toMatchObject({ ready: false, counts: { errors: 2 }, files: [] });
  const [draft] = drafts;
  const changed = { ...draft!, rows: draft!.rows.map((row) => ({ ...row, cells: row.cells.with(4, '32') })) };
  const settled = { ...request, drafts: [changed], settled: [standing[0]!.id] };
  expect(checkDrafts(desk, settled)).toMatchObject({ ready: true, counts: { errors: 0 } });
});

test('words that nobody wrote are no part of the delivery', () => {
  const words: Draft = {
    kind: 'summary',
    path: '2022/summaries/gd-food/2022-07.md',
    unit: 'gd-food',
    period: '2022-07',
    columns: [
      { name: 'work', label: 'work' },
      { name: 'suggestions', label: 'suggestions' },
    ],
    rows: [{ id: 1, cells: ['', ''] }],
  };
  const desk = deskOf(treeOf({}));
  const more = { ...words, rows: [{ id: 1, cells: ['办会。', '请统一表格。'] }] };
  expect(check(desk, [GOOD], { drafts: [draftOf([GOOD]), words] }).files).toHaveLength(1);
  expect(check(desk, [GOOD], { drafts: [draftOf([GOOD]), more] }).files[1]?.text).toBe(
    '## 工作情况\n\n办会。\n\n## 意见建议\n\n请统一表格。\n',
  );
});

test('an impact says what merging would change; what is owed counts the drafts in', () => {
  const desk = deskOf(treeOf({}), { today: '2022-08-01' });
  const request = { drafts: [draftOf([GOOD])], standing: [], settled: [], answers: [] };
  const { impact, markdown } = impactAtDesk(desk, request);
  expect(impact.reports).toMatchObject([{ unit: 'gd-food', month: '2022-07', change: 'new' }]);
  expect(markdown).toContain('2022-07');
  const july = (drafts: readonly Draft[]) =>
    owedAtDesk(desk, { unit: 'gd-food', drafts }).find(({ month }) => month === '2022-07');
  expect(july([])).toMatchObject({ isDone: false });
  expect(july(request.drafts)).toMatchObject({ isDone: true });
});

test('the lists name units, months and places in the page’s language', () => {
  const desk = deskOf(
    treeOf({ [PATH]: 'month,domain,site,origin,headcount,note\n2022-07,food,guangdong,HK,1,\n' }),
    { lang: 'en' },
  );
  const choices = choicesOf(desk, desk.words.book.words.values);
  expect(choices.units.find(({ id }) => id === 'gd-food')).toMatchObject({
    name: 'Food Society',
    domains: ['food'],
    sites: [],
    published: ['2022/headcounts/gd-food/2022-07.csv', '2022/milestones/gd-food.csv'],
  });
  expect(choices.units.find(({ id }) => id === 'gd-power')?.months).toEqual([
    '2022-06',
    '2022-07',
    '2022-08',
    '2022-09',
    '2022-10',
  ]);
  expect(choices.origins.map(({ id, name }) => `${id} ${name}`)).toEqual([
    'HK Hong Kong',
    'MO Macao',
    'ML Mainland',
  ]);
  expect(choices.labels.headcounts['headcount']).toBe('Headcount');
});

test('the data tree comes through its file byte for byte, without briefings', () => {
  const bytes = new Map([
    ['programme.json', new TextEncoder().encode('{}')],
    ['2022/headcounts/a/2022-06.csv', new Uint8Array([0xef, 0xbb, 0xbf, 0x31, 0x0d, 0x0a])],
    ['2022/headcounts/a/2022-07.csv', new Uint8Array([0xd4, 0xc2, 0x00, 0xff])],
    ['2022/briefings/2022-06.md', new TextEncoder().encode('issued')],
  ]);
  const tree = decodeTree(JSON.parse(JSON.stringify(encodeTree(memoryTree(bytes)))));
  for (const [path, content] of [...bytes].slice(0, 3)) expect(tree.read(path)).toEqual(content);
  expect(tree.kind('2022/briefings/2022-06.md')).toBeNull();
});
