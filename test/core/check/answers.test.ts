import { describe, expect, test } from 'vitest';
import { checkTree } from '../../../src/core/check/checkTree.ts';
import type { CheckResult } from '../../../src/core/check/result.ts';
import { ANSWERABLE_CODES, CATALOGUE } from '../../../src/core/problems/catalogue.ts';
import { rows, treeOf } from '../../corpus/case.ts';
import type { Content } from '../../corpus/case.ts';

type Files = Readonly<Record<string, Content>>;

const month = (unit: string, month: string): string => `2022/headcounts/${unit}/${month}.csv`;
const HIGHWAY = month('gd-highway', '2022-06');
const CIVIL = month('gd-civil', '2022-06');
const COMPUTER = month('gd-computer', '2022-06');
const answersOf = (unit: string): string => `2022/answers/${unit}.csv`;
const answers = (...lines: readonly string[]): string =>
  `${['month,code,subject,reason,answered_on', ...lines].join('\n')}\n`;
const line = (code: string, subject: string, day = '2022-07-05'): string =>
  `2022-06,${code},${subject},已核对,${day}`;

const check = (files: Files, paths?: readonly string[], asOf = '2022-12-31'): CheckResult =>
  checkTree(treeOf(files), { asOf, ...(paths === undefined ? {} : { paths }) });
const told = ({ problems }: CheckResult): readonly string[] =>
  problems.map(({ code, asked }) => (asked === undefined ? code : `${code} ${asked.subject}`));
const settled = ({ answered }: CheckResult): readonly string[] =>
  answered.map(({ problem, answer }) => `${problem.code} ${problem.asked.subject} ${answer.unit}`);

const SAME: Files = {
  [HIGHWAY]: rows('2022-06,construction,guangdong,HK,3,'),
  [CIVIL]: rows('2022-06,construction,guangdong,HK,3,'),
};
const PAIR = 'gd-highway:construction/guangdong/HK=3';
const HISTORY: Files = Object.fromEntries(
  ['2022-03', '2022-04', '2022-05'].map((past, at) => [
    month('gd-computer', past),
    rows(
      `${past},computer-information,guangdong,HK,${10 + at},`,
      `${past},computer-information,guangzhou,HK,${4 + at},`,
    ),
  ]),
);
const now = (province: number, city: number): Files => ({
  ...HISTORY,
  [COMPUTER]: rows(
    `2022-06,computer-information,guangdong,HK,${province},`,
    `2022-06,computer-information,guangzhou,HK,${city},`,
  ),
});

/** Each answerable warning, as it is asked. */
const ASKED: readonly (readonly [subject: string, file: string, files: Files, units: readonly string[]])[] = [
  [`identical-to-other-unit ${PAIR}`, HIGHWAY, SAME, ['gd-highway', 'gd-civil']],
  [
    'identical-to-other-unit gd-highway:construction/guangdong/HK=3+construction/guangdong/MO=2',
    HIGHWAY,
    Object.fromEntries(
      [HIGHWAY, CIVIL].map((path) => [
        path,
        rows('2022-06,construction,guangdong,MO,2,', '2022-06,construction,guangdong,HK,3,'),
      ]),
    ),
    ['gd-highway', 'gd-civil'],
  ],
  [
    'before-agreement quality/guangdong/HK=3',
    month('gd-quality', '2022-06'),
    { [month('gd-quality', '2022-06')]: rows('2022-06,quality,guangdong,HK,3,') },
    ['gd-quality'],
  ],
  ['unusual-month month=125', COMPUTER, now(120, 5), ['gd-computer']],
  ['site-jump guangzhou=25', COMPUTER, now(11, 25), ['gd-computer']],
  ['copy-of-last-month month=18', COMPUTER, now(12, 6), ['gd-computer']],
  [
    'total-beside-parts computer-information/guangdong/HK=3',
    COMPUTER,
    {
      [COMPUTER]: rows(
        '2022-06,computer-information,guangzhou,HK,2,',
        '2022-06,computer-information,dongguan,HK,1,',
        '2022-06,computer-information,guangdong,HK,3,',
      ),
    },
    ['gd-computer'],
  ],
  [
    'domain-not-allowed construction/guangdong/HK=3+construction/guangdong/MO=1',
    COMPUTER,
    { [COMPUTER]: rows('2022-06,construction,guangdong,HK,3,', '2022-06,construction,guangdong,MO,1,') },
    ['gd-computer'],
  ],
];

describe('what is asked', () => {
  test.each(ASKED)('%s', (subject, file, files, units) => {
    const asked = check(files).problems.find((problem) => problem.asked !== undefined);
    expect(`${asked?.code} ${asked?.asked?.subject}`).toBe(subject);
    expect(asked?.file).toBe(file);
    expect(asked?.asked?.units).toEqual(units);
  });

  test.each(ASKED)('%s is the same where only its file is reported on', (_subject, file, files) => {
    const ask = (result: CheckResult) => result.problems.map(({ asked }) => asked).filter(Boolean);
    expect(ask(check(files, [file]))).toEqual(ask(check(files)));
  });

  test('of many rows is their sum', () => {
    const many = ['guangdong', 'guangzhou', 'dongguan'].flatMap((site) =>
      ['HK', 'MO', 'ML'].map((origin, at) => `2022-06,quality,${site},${origin},${at + 2},`),
    );
    const files = { [month('gd-quality', '2022-06')]: rows(...many) };
    expect(told(check(files))).toEqual(['before-agreement month=27']);
  });

  test('is asked of the pair the same, whichever file is reported on', () => {
    expect(told(check(SAME, [CIVIL]))).toEqual([`identical-to-other-unit ${PAIR}`]);
    expect(told(check(SAME, [HIGHWAY]))).toEqual([`identical-to-other-unit ${PAIR}`]);
  });

  test('is never an error, and nothing about form', () => {
    for (const code of ANSWERABLE_CODES) expect(CATALOGUE[code].severity).not.toBe('error');
    expect(ANSWERABLE_CODES.map((code) => CATALOGUE[code].group)).not.toContain('encoding');
    const total = rows(
      '2022-06,computer-information,guangzhou,HK,2,',
      '2022-06,computer-information,dongguan,HK,1,',
      '2022-06,computer-information,全省,HK,3,',
    );
    const [problem] = check({ [COMPUTER]: total }).problems;
    expect(problem).toMatchObject({ code: 'total-beside-parts', severity: 'error' });
    expect(problem?.asked).toBeUndefined();
  });
});

describe('an answer', () => {
  test.each(ASKED)('settles %s, with and without paths', (subject, file, files, units) => {
    const [code = '', about = ''] = subject.split(' ');
    for (const unit of units) {
      const all = { ...files, [answersOf(unit)]: answers(line(code, about)) };
      const left = told(check(files)).filter((one) => one !== subject);
      for (const paths of [undefined, [file], [file, answersOf(unit)]]) {
        const result = check(all, paths);
        expect(settled(result)).toEqual([`${subject} ${unit}`]);
        expect(told(result)).toEqual(left);
        expect(result.counts).toMatchObject({ answered: 1, warnings: left.length, errors: 0 });
      }
      // Reported on alone, it is told with what it settles elsewhere.
      const alone = check(all, [answersOf(unit)]);
      expect(told(alone)).toEqual([]);
      expect(settled(alone)).toEqual([`${subject} ${unit}`]);
      expect(alone.counts).toMatchObject({ answered: 1, warnings: 0 });
    }
  });

  test('by either of a pair serves, by another unit does not', () => {
    const by = (unit: string) =>
      check({ ...SAME, [answersOf(unit)]: answers(line('identical-to-other-unit', PAIR)) });
    expect(by('gd-civil').counts.answered).toBe(1);
    expect(by('gd-highway').counts.answered).toBe(1);
    expect(told(by('gd-food'))).toEqual(['answers-nothing', `identical-to-other-unit ${PAIR}`]);
  });

  test('of a changed number is asked again', () => {
    const files = { ...now(121, 5), [answersOf('gd-computer')]: answers(line('unusual-month', 'month=125')) };
    expect(told(check(files))).toEqual(['answers-nothing', 'unusual-month month=126']);
    expect(told(check(files, [COMPUTER]))).toEqual(['unusual-month month=126']);
    expect(told(check(files, [answersOf('gd-computer')]))).toEqual(['answers-nothing']);
  });

  test("of a row outside the unit's own is asked again with another number", () => {
    const files = (headcount: number) => ({
      [COMPUTER]: rows(`2022-06,construction,guangdong,HK,${headcount},`),
      [answersOf('gd-computer')]: answers(line('domain-not-allowed', 'construction/guangdong/HK=3')),
    });
    expect(told(check(files(3)))).toEqual([]);
    expect(told(check(files(300)))).toContain('domain-not-allowed construction/guangdong/HK=300');
  });

  test('holds whatever the day, as a corrected number does', () => {
    const files = {
      ...now(120, 5),
      [answersOf('gd-computer')]: answers(line('unusual-month', 'month=125', '2026-11-25')),
    };
    expect(told(check(files, undefined, '2022-07-01'))).toEqual([]);
    expect(settled(check(files, [COMPUTER], '2022-07-01'))).toEqual(['unusual-month month=125 gd-computer']);
    expect(told(check(files, undefined, '2023-01-31'))).toEqual([]);
  });

  test('is joined with what it answers, beside what is open', () => {
    const files = {
      ...SAME,
      ...now(120, 5),
      [answersOf('gd-computer')]: answers(line('unusual-month', 'month=125')),
    };
    const { odd, answers: all } = check(files).checked ?? {};
    expect(odd?.open.map(({ code }) => code)).toEqual(['identical-to-other-unit']);
    expect(odd?.answered).toEqual([
      { problem: expect.objectContaining({ file: COMPUTER }), answer: all?.[0] },
    ]);
    expect(all?.[0]).toEqual({
      unit: 'gd-computer',
      month: '2022-06',
      code: 'unusual-month',
      subject: 'month=125',
      reason: '已核对',
      answeredOn: '2022-07-05',
      file: answersOf('gd-computer'),
      line: 2,
    });
  });

  test('opens no file of answers where nothing is asked', () => {
    const tree = treeOf({ ...SAME, [answersOf('gd-food')]: answers() });
    const opened: string[] = [];
    const watched = { ...tree, read: (path: string) => (opened.push(path), tree.read(path)) };
    checkTree(watched, { asOf: '2022-12-31', paths: [HIGHWAY] });
    expect(opened.filter((path) => path.includes('/answers/'))).toEqual([]);
  });
});

describe('a total far above the target', () => {
  const files: Files = { [COMPUTER]: rows('2022-06,computer-information,guangdong,HK,20000,') };
  const subject = 'gd-computer:computer-information/guangdong/HK=20000';

  test('is asked of the office, which its subject names the unit for', () => {
    const asked = check(files).problems.find(({ code }) => code === 'far-above-target')?.asked;
    expect(asked).toEqual({ month: '2022-06', subject, units: ['gd-engineers'] });
  });

  test('is not for the unit to answer', () => {
    const by = (unit: string) =>
      check({ ...files, [answersOf(unit)]: answers(line('far-above-target', subject)) });
    expect(told(by('gd-computer'))).toEqual(['answers-nothing', `far-above-target ${subject}`]);
    expect(told(by('gd-engineers'))).toEqual([]);
  });

  test('is settled the same with paths', () => {
    const office = answersOf('gd-engineers');
    const all = { ...files, [office]: answers(line('far-above-target', subject)) };
    for (const paths of [[COMPUTER], [office], [office, COMPUTER]])
      expect(told(check(all, paths))).toEqual([]);
  });
});
