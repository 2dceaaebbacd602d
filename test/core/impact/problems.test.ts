import { expect, test } from 'vitest';
import { impactOf } from '../../../src/core/impact/impact.ts';
import { formatImpact } from '../../../src/core/impact/markdown.ts';
import { rows, treeOf } from '../../corpus/case.ts';
import type { Content } from '../../corpus/case.ts';

type Files = Readonly<Record<string, Content>>;
const FILE = '2022/headcounts/gd-computer/2022-06.csv';
const ANSWERS = '2022/answers/gd-highway.csv';
const GOOD = '2022-06,computer-information,guangdong,HK,3,';
const impact = (before: Files, after: Files) =>
  impactOf(treeOf(before), treeOf(after), {
    asOf: '2022-12-31',
    lang: 'zh-CN',
    commits: { before: null, after: null },
  });
const told = ({ problems }: ReturnType<typeof impact>) =>
  problems.map(({ change, code, line }) => `${change} ${code} ${line ?? '-'}`);

test('a problem that only moved to another line is not new', () => {
  const before = { [FILE]: rows(GOOD.replace('guangdong', 'nowhere')) };
  const after = { [FILE]: rows(GOOD.replace('HK', 'MO'), GOOD.replace('guangdong', 'nowhere')) };
  expect(told(impact(before, after))).toEqual([]);
  expect(impact(before, after)).toMatchObject({
    before: { errors: 1, published: false },
    after: { errors: 1, published: false },
    counts: { newErrors: 0 },
    people: null,
    figures: [],
    notCompared: ['gd-computer/2022-06'],
  });
});

test('errors that come and go are told, and of a report with errors no row is called withdrawn', () => {
  const [good, bad] = [{ [FILE]: rows(GOOD) }, { [FILE]: rows(GOOD.replace('guangdong', 'nowhere')) }];
  const worse = impact(good, bad);
  expect(told(worse)).toEqual(['introduced unknown-site 2']);
  expect(worse.counts).toMatchObject({ newErrors: 1, rows: 0, restated: 0, curedErrors: 0 });
  expect(formatImpact(worse)).toContain('有错误的月报 1 份，数据行没有比较：省计算机学会 · 2022年6月。');
  const better = impact(bad, good);
  expect(told(better)).toEqual(['cured unknown-site 2']);
  expect(better.counts).toMatchObject({ newErrors: 0, curedErrors: 1 });
  expect(formatImpact(better)).toContain('**合并后，消除问题 1 个。**');
  expect(formatImpact({ ...better, counts: { ...better.counts, curedErrors: 0 } })).toContain(
    '**合并后，公布的数字不变。**',
  );
});

test('without a registry nothing but problems is compared', () => {
  const gone = impact({ [FILE]: rows(GOOD) }, { [FILE]: rows(GOOD), 'registry/units.json': null });
  expect(gone).toMatchObject({ rows: [], reports: [], figures: [], after: { published: false } });
  expect(gone.counts.newErrors).toBeGreaterThan(0);
  expect(formatImpact(gone)).toContain('合并后的数据有错误');
});

const SAME: Files = {
  '2022/headcounts/gd-highway/2022-06.csv': rows('2022-06,construction,guangdong,HK,3,'),
  '2022/headcounts/gd-civil/2022-06.csv': rows('2022-06,construction,guangdong,HK,3,'),
};
const ANSWER =
  'month,code,subject,reason,answered_on\n' +
  '2022-06,identical-to-other-unit,gd-highway:construction/guangdong/HK=3,已核对 13800138000,2022-07-05\n';
const ANSWERED: Files = { ...SAME, [ANSWERS]: ANSWER.replace(' 13800138000', '') };

test('a warning that is answered, and one that is asked again', () => {
  const answered = impact(SAME, ANSWERED);
  expect(answered.answers).toMatchObject([{ change: 'answered', unit: 'gd-highway', reason: '已核对' }]);
  expect(told(answered)).toEqual(
    ['cured identical-to-other-unit -'].map(() => expect.stringMatching('^cured identical')),
  );
  expect(impact(ANSWERED, SAME).answers).toMatchObject([
    { change: 'reopened', month: '2022-06', reason: null },
  ]);
  const four: Files = Object.fromEntries(
    Object.entries(SAME).map(([path, text]) => [path, String(text).replace('HK,3', 'HK,4')]),
  );
  const again = impact(ANSWERED, { ...four, [ANSWERS]: ANSWERED[ANSWERS]! });
  expect(again.answers).toMatchObject([
    { change: 'reopened', subject: 'gd-highway:construction/guangdong/HK=4' },
  ]);
  expect(again.counts.reopened).toBe(1);
});

test('personal data in what was changed is covered', () => {
  const telling = JSON.stringify(impact(SAME, { ...SAME, [ANSWERS]: ANSWER }));
  expect(telling).not.toContain('13800138000');
  const extension = (reason: string) => ({
    '2022/extensions.json': JSON.stringify([
      { unit: 'gd-food', month: '2022-05', until: '2022-06-10', reason, decidedOn: '2022-05-27' },
    ]),
  });
  const extended = JSON.stringify(impact(SAME, { ...SAME, ...extension('请电 13800138000') }));
  expect(extended).not.toContain('13800138000');
});
