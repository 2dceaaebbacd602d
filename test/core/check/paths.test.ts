import { describe, expect, test } from 'vitest';
import { checkTree } from '../../../src/core/check/checkTree.ts';
import { BAD } from '../../corpus/bad/index.ts';
import { AS_OF, check, rows, short, treeOf } from '../../corpus/case.ts';
import type { Content } from '../../corpus/case.ts';
import { countingTree } from './countingTree.ts';

const REGISTRY = ['programme.json', 'registry/domains.json', 'registry/sites.json', 'registry/units.json'];
const head = (
  unit: string,
  month: string,
  domain: string,
  headcount = 1,
): Readonly<Record<string, Content>> => ({
  [`2022/headcounts/${unit}/${month}.csv`]: rows(`${month},${domain},guangdong,HK,${headcount},`),
});

const MANY: Readonly<Record<string, Content>> = {
  ...head('gd-highway', '2022-05', 'construction'),
  ...head('gd-highway', '2022-06', 'construction', 2),
  ...head('gd-civil', '2022-05', 'construction', 3),
  ...head('gd-civil', '2022-06', 'construction', 4),
  ...head('gd-food', '2022-06', 'food'),
  ...head('gd-computer', '2022-06', 'computer-information'),
  '2022/summaries/gd-highway/2022-06.md': '已开展。\n',
  '2022/tasks/gd-highway.csv': 'task,period,status,date,evidence,note\n6,,done,2022-03-10,,\n',
  '2022/milestones/gd-quality.csv': 'date,type,subject,evidence,note\n2022-06-01,policy,,,\n',
  '2022/milestones/gd-engineers.csv': 'date,type,subject,evidence,note\n2022-06-01,report,,,\n',
};

function run(paths: readonly string[], files: Readonly<Record<string, Content>> = MANY) {
  const tree = countingTree(treeOf(files));
  const result = checkTree(tree, { asOf: AS_OF, paths });
  return { result, opened: [...tree.opened].sort(), listed: tree.listed };
}

describe('what is opened', () => {
  test('for a headcount file: the registry, the same unit, and the same month of units with its domain', () => {
    expect(run(['2022/headcounts/gd-highway/2022-06.csv']).opened).toEqual(
      [
        ...REGISTRY,
        '2022/headcounts/gd-highway/2022-05.csv',
        '2022/headcounts/gd-highway/2022-06.csv',
        '2022/headcounts/gd-civil/2022-06.csv',
      ].sort(),
    );
  });

  test('for people in a new domain also where its agreement may stand', () => {
    expect(run(['2022/headcounts/gd-food/2022-06.csv']).opened).toEqual(
      [
        ...REGISTRY,
        '2022/headcounts/gd-food/2022-06.csv',
        '2022/milestones/gd-engineers.csv',
        '2022/milestones/gd-food.csv',
      ].sort(),
    );
  });

  test('of the units beside it, the month in either format, where any of their domains is among its own', () => {
    const row = { domain: 'construction', site: 'guangdong', origin: 'HK', headcount: 4 };
    const json = JSON.stringify({ unit: 'gd-civil', month: '2022-06', rows: [row] });
    const { opened } = run(['2022/headcounts/gd-highway/2022-06.csv'], {
      ...head('gd-highway', '2022-06', 'construction'),
      '2022/headcounts/gd-civil/2022-06.json': json,
      ...head('gd-computer', '2022-06', 'computer-information'),
    });
    expect(opened.filter((path) => path.includes('headcounts'))).toEqual([
      '2022/headcounts/gd-civil/2022-06.json',
      '2022/headcounts/gd-highway/2022-06.csv',
    ]);
  });

  test('nothing behind a linked folder', () => {
    const files = { ...MANY, '2022/headcounts/gd-civil': 'SYMLINK' as const };
    expect(run(['2022/headcounts/gd-highway/2022-06.csv'], files).opened).not.toContain(
      '2022/headcounts/gd-civil/2022-06.csv',
    );
  });

  test('for a summary: nothing else', () => {
    const file = '2022/summaries/gd-highway/2022-06.md';
    expect(run([file]).opened).toEqual([...REGISTRY, file].sort());
  });

  test("for tasks: the tasks of the year, and the unit's own headcounts", () => {
    const file = '2022/tasks/gd-highway.csv';
    const headcounts = ['05', '06'].map((month) => `2022/headcounts/gd-highway/2022-${month}.csv`);
    expect(run([file]).opened).toEqual([...REGISTRY, '2022/tasks.json', ...headcounts, file].sort());
  });

  test('for milestones: those of the other units', () => {
    expect(run(['2022/milestones/gd-quality.csv']).opened).toEqual(
      [
        ...REGISTRY,
        ...['gd-engineers', 'gd-food', 'gd-quality'].map((unit) => `2022/milestones/${unit}.csv`),
      ].sort(),
    );
  });

  test('thousands of other files are not even listed', () => {
    const others = Object.fromEntries(
      Array.from({ length: 6000 }, (_, index) => [`2022/headcounts/unit-${index}/2022-06.csv`, 'x'] as const),
    );
    const { listed } = run(['2022/headcounts/gd-highway/2022-06.csv'], { ...MANY, ...others });
    expect(listed).toEqual(['2022/headcounts/gd-highway']);
  });

  test('for a row so large that it could lift the year far above its target: the year’s headcounts', () => {
    const file = '2022/headcounts/gd-food/2022-06.csv';
    const year = Object.keys(MANY).filter((path) => path.includes('/headcounts/'));
    const opened = (headcount: number) =>
      run([file], { ...MANY, ...head('gd-food', '2022-06', 'food', headcount) }).opened;
    expect(opened(20)).toEqual(expect.arrayContaining([...year, '2022/targets.json']));
    expect(opened(19)).not.toContain('2022/targets.json');
  });

  test('everything is read once', () => {
    const tree = countingTree(treeOf(MANY));
    checkTree(tree, { asOf: AS_OF });
    expect(new Set(tree.opened).size).toBe(tree.opened.length);
  });
});

describe('what is reported', () => {
  const broken = {
    ...MANY,
    ...head('gd-civil', '2022-06', 'alchemy'),
    ...head('gd-highway', '2022-05', 'astrology'),
  };

  test('only the paths', () => {
    expect(run(['2022/headcounts/gd-highway/2022-06.csv'], broken).result.problems).toEqual([]);
    expect(
      run(['2022/headcounts/gd-civil/2022-06.csv'], broken).result.problems.map(({ code }) => code),
    ).toEqual(['unknown-domain']);
  });

  test('a folder stands for its files', () => {
    const { result } = run(['2022/headcounts/gd-highway'], broken);
    expect(result.problems.map(({ file }) => file)).toEqual(['2022/headcounts/gd-highway/2022-05.csv']);
    expect(result.counts.files).toBe(2);
    expect(result.counts.rows).toBe(2);
  });

  test('a file that is gone is nothing to report', () => {
    const { result } = run(['2022/headcounts/gd-highway/2022-07.csv']);
    expect(result.problems).toEqual([]);
    expect(result.counts.files).toBe(0);
  });

  test('what is behind a linked folder is no part of the data', () => {
    const { result } = run(['2022/headcounts/gd-food/2022-06.csv'], { '2022/headcounts/gd-food': 'SYMLINK' });
    expect(result.problems.map(({ code, file }) => `${file} ${code}`)).toEqual([
      '2022/headcounts/gd-food symbolic-link',
    ]);
  });

  test('the targets of a year that still has files are missed', () => {
    const { result } = run(['2022/targets.json'], { ...MANY, '2022/targets.json': null });
    expect(result.problems.map(({ code }) => code)).toEqual(['year-without-targets']);
  });

  test('the tasks of a year are missed', () => {
    const { result } = run(['2022/tasks.json'], { ...MANY, '2022/tasks.json': null });
    expect(result.problems.map(({ code }) => code)).toEqual(['missing-required-file']);
  });

  test('a broken registry is reported whatever was asked about, with the number of files not looked into', () => {
    const { result } = run(['2022/headcounts/gd-highway'], { ...MANY, 'registry/units.json': '[' });
    expect(result.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'registry/units.json json-syntax',
    ]);
    expect(result.checked).toBeNull();
    expect(result.notChecked).toBe(2);
  });

  test('a year far above its target, at its largest row, whichever file is asked about', () => {
    // Neither file alone is past ten times the target of 200.
    const files = {
      ...MANY,
      ...head('gd-civil', '2022-05', 'construction', 900),
      ...head('gd-food', '2022-06', 'food', 1300),
    };
    const told = (paths?: readonly string[]) =>
      (paths === undefined ? checkTree(treeOf(files), { asOf: AS_OF }) : run(paths, files).result).problems
        .filter(({ code }) => code === 'far-above-target')
        .map(({ file, line, value }) => [file, line, value]);
    const largest = ['2022/headcounts/gd-food/2022-06.csv', 2, '1300'];
    expect(told()).toEqual([largest]);
    expect(told(['2022/headcounts/gd-food/2022-06.csv'])).toEqual([largest]);
    expect(told(['2022/headcounts/gd-food'])).toEqual([largest]);
    expect(told(['2022/headcounts/gd-civil/2022-05.csv'])).toEqual([]);
  });

  test('of two identical files the one that was asked about is told', () => {
    const same = {
      ...head('gd-highway', '2022-06', 'construction'),
      ...head('gd-civil', '2022-06', 'construction'),
    };
    for (const file of Object.keys(same)) {
      const { result } = run([file], same);
      expect(result.problems.map((problem) => [problem.file, problem.code])).toEqual([
        [file, 'identical-to-other-unit'],
      ]);
    }
  });
});

test.each(Object.values(BAD).flat())('by path as in the whole: $path $name', (one) => {
  const whole = check(one).problems.filter(({ file }) => file === one.path);
  if (whole.length === 0) return;
  const alone = check(one, [one.path]).problems.filter(({ file }) => file === one.path);
  expect(alone.map((problem) => short(problem, one.path))).toEqual(
    whole.map((problem) => short(problem, one.path)),
  );
});
