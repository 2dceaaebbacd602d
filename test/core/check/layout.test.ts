import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/core/check/layout.ts';

test.each([
  ['programme.json', 'programme'],
  ['registry/domains.json', 'domains'],
  ['registry/sites.json', 'sites'],
  ['registry/units.json', 'units'],
  ['2022/targets.json', 'targets'],
  ['2022/tasks.json', 'tasks'],
  ['2022/extensions.json', 'extensions'],
  ['2022/briefings/2022-06.docx', 'briefing'],
  ['2022/briefings/H1.md', 'briefing'],
  ['2022/briefings/2022-06.pdf', 'unexpected'],
  ['2022/briefings/H3.md', 'unexpected'],
  ['2022/briefings/old/2022-06.md', 'unexpected'],
  ['2022/headcounts/gd-computer/2022-06.csv', 'headcounts'],
  ['2022/headcounts/gd-computer/2022-06.json', 'headcounts'],
  ['2022/summaries/gd-computer/2022-06.md', 'summary'],
  ['2022/summaries/gd-computer/H1.md', 'summary'],
  ['2022/milestones/gd-computer.csv', 'milestones'],
  ['2022/tasks/gd-computer.csv', 'task-reports'],
  ['README.md', 'ignored'],
  ['2022/headcounts/.gitkeep', 'ignored'],
  ['notes.txt', 'unexpected'],
  ['programme.JSON', 'unexpected'],
  ['2022', 'unexpected'],
  ['22/targets.json', 'unexpected'],
  ['2022/headcounts/2022-06.csv', 'unexpected'],
  ['2022/milestones/gd-computer/2022-06.csv', 'unexpected'],
  ['2022/milestones/gd-computer.json', 'unexpected'],
  ['2022/headcounts/gd-computer/Thumbs.db', 'system'],
  ['2022/headcounts/gd-computer/.DS_Store', 'system'],
  ['2022/headcounts/gd-computer/._2022-06.csv', 'system'],
  ['2022/headcounts/gd-computer/~$2022-06.csv', 'system'],
  ['2022/headcounts/gd-computer/.~lock.2022-06.csv#', 'system'],
  ['2022/headcounts/gd-computer/.2022-06.csv.swp', 'system'],
  ['2022/targets.json.orig', 'system'],
  ['registry/desktop.ini', 'system'],
  ['__MACOSX/2022/headcounts/a.csv', 'system'],
  ['2022/milestones/gd-new-energy.csv', 'milestones'],
  ['2022/tasks/gd-copyright-final.csv', 'task-reports'],
])('%s is %s', (path, kind) => {
  const place = classify(path);
  expect(place.kind).toBe(kind);
  expect(place.path).toBe(path);
});

test.each([
  ['2022-6.csv', '2022-06.csv'],
  ['202206.csv', '2022-06.csv'],
  ['2022_06.csv', '2022-06.csv'],
  ['2022.06.csv', '2022-06.csv'],
  ['２０２２-０６.csv', '2022-06.csv'],
  ['2022年6月.csv', '2022-06.csv'],
  ['2022-06 .csv', '2022-06.csv'],
  ['2022-06.CSV', '2022-06.csv'],
  ['2022-06.JSON', '2022-06.json'],
  ['2022-06.xlsx', null],
  ['June.csv', null],
  ['2022-13.csv', null],
  ['2022-06电气.csv', '2022-06.csv'],
  ['人数 2022年6月.csv', '2022-06.csv'],
  ['2022-06-28.csv', null],
  ['2022-06-07.csv', null],
])('%s was meant to be %s', (name, suggestion) => {
  expect(classify(`2022/headcounts/gd-computer/${name}`)).toMatchObject({ kind: 'bad-name', suggestion });
});

test.each([
  '2022-06 (1).csv',
  '2022-06(2).csv',
  '2022-06（1）.csv',
  '2022-06 2.csv',
  '2022-06 - 副本.csv',
  '2022-06 - 副本 (2).csv',
  '2022-06副本.csv',
  '2022-06 拷贝.csv',
  '副本2022-06.csv',
  'Copy of 2022-06.csv',
  '2022-06 - Copy.csv',
  '2022年6月 - 副本.csv',
  '2022-6(1).CSV',
  '2022-06_final.csv',
  '2022-06_v2.csv',
  '2022-06（更正）.csv',
  '2022-06-conflict-20220901.csv',
  '2022-06 (conflicted copy 2022-09-01).csv',
  '2022-06.csv.bak',
  '2022-06.csv.csv',
  '2022-06.csv.txt',
  '2022-06.csv~',
])('%s looks like a copy of 2022-06.csv', (name) => {
  const place = classify(`2022/headcounts/gd-computer/${name}`);
  expect(place).toMatchObject({ kind: 'bad-name', copyOf: '2022-06.csv', meant: null });
});

test.each([
  ['2022/headcounts/gd-food/2022-06 (1).json', '2022-06.json'],
  ['2022/summaries/gd-food/2022-06 - 副本.md', '2022-06.md'],
  ['2022/summaries/gd-food/H1(1).md', 'H1.md'],
  ['2022/summaries/gd-food/2022-06.md.txt', '2022-06.md'],
  ['2022/milestones/gd-food (1).csv', 'gd-food.csv'],
  ['2022/tasks/gd-food.csv.bak', 'gd-food.csv'],
])('%s looks like a copy of %s', (path, original) => {
  expect(classify(path)).toMatchObject({ kind: 'bad-name', copyOf: original });
});

test.each(['六月.csv', '2022-13.csv', '2022-06-28.csv', '2022-07-08.csv'])(
  'no month is made up for %s',
  (name) => {
    expect(classify(`2022/headcounts/gd-computer/${name}`)).toMatchObject({ expected: '2022-MM.csv' });
  },
);

test('a very long name takes no time', () => {
  const started = performance.now();
  classify(`2022/headcounts/gd-computer/${'2022-06 copy '.repeat(20_000)}.csv`);
  expect(performance.now() - started).toBeLessThan(500);
});

test.each([
  ['h1.md', 'H1.md'],
  ['2022-H2.md', 'H2.md'],
  ['上半年.md', 'H1.md'],
  ['2022-6.txt', '2022-06.md'],
  ['小结.md', null],
])('summary %s was meant to be %s', (name, suggestion) => {
  expect(classify(`2022/summaries/gd-computer/${name}`)).toMatchObject({ kind: 'bad-name', suggestion });
});

describe('the root of what is unexpected', () => {
  test.each([
    ['drafts/a/b.csv', 'drafts'],
    ['registry/old/units.json', 'registry/old'],
    ['2022/drafts/a.csv', '2022/drafts'],
    ['2022/headcounts/gd-food/old/2022-06.csv', '2022/headcounts/gd-food/old'],
  ])('%s: %s', (path, root) => expect(classify(path)).toMatchObject({ kind: 'unexpected', root }));
});
