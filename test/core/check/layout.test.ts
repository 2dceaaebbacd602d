import { describe, expect, test } from 'vitest';
import { classify } from '../../../src/core/check/layout.ts';

test.each([
  ['programme.json', 'programme'],
  ['registry/domains.json', 'domains'],
  ['registry/sites.json', 'sites'],
  ['registry/units.json', 'units'],
  ['2022/targets.json', 'targets'],
  ['2022/tasks.json', 'tasks'],
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
  ['2022/headcounts/gd-computer/Thumbs.db', 'unexpected'],
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
])('%s was meant to be %s', (name, suggestion) => {
  expect(classify(`2022/headcounts/gd-computer/${name}`)).toMatchObject({ kind: 'bad-name', suggestion });
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
