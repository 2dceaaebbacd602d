import { describe, expect, test } from 'vitest';
import {
  OFFICE_LABEL,
  scopeSentence,
  submissionScope,
  unitOfPath,
} from '../../scripts/ci/submissionScope.ts';

const COMPUTER = 'data/2022/headcounts/gd-computer/2022-06.csv';
const FOOD = 'data/2022/headcounts/gd-food/2022-06.csv';

test.each([
  [COMPUTER, 'gd-computer'],
  ['data/2022/headcounts/gd-computer/2022-06.json', 'gd-computer'],
  ['data/2022/summaries/gd-food/H1.md', 'gd-food'],
  ['data/2023/milestones/gd-food.csv', 'gd-food'],
  ['data/2022/tasks/dongguan-ast.csv', 'dongguan-ast'],
  ['data/2022/tasks.json', null],
  ['data/2022/targets.json', null],
  ['data/registry/units.json', null],
  ['data/2022/headcounts/stray.csv', null],
  ['other/data/2022/headcounts/gd-food/2022-06.csv', null],
  ['src/core/model.ts', null],
])('%s belongs to %s', (path, unit) => {
  expect(unitOfPath(path)).toBe(unit);
});

describe('a change', () => {
  test.each([
    ['one unit’s files', [COMPUTER, 'data/2022/milestones/gd-computer.csv'], [], true],
    ['no unit’s files', ['src/core/model.ts', 'data/registry/units.json'], [], true],
    ['nothing', [], [], true],
    ['two units’ files', [COMPUTER, FOOD], [], false],
    ['two units’ files, labelled', [COMPUTER, FOOD], [OFFICE_LABEL], true],
    ['two units’ files, with another label', [COMPUTER, FOOD], ['bug'], false],
    ['one unit’s files and the registry', [COMPUTER, 'data/registry/units.json'], [], false],
    ['one unit’s files and code', [COMPUTER, 'scripts/build.ts'], [], false],
    ['one unit’s files and code, labelled', [COMPUTER, 'scripts/build.ts'], ['bug', OFFICE_LABEL], true],
  ] as const)('of %s', (_, paths, labels, ok) => {
    expect(submissionScope(paths, labels).ok).toBe(ok);
  });
});

test('says what is wrong and what to do', () => {
  expect(scopeSentence(submissionScope([COMPUTER, FOOD, 'README.md'], []))).toMatchInlineSnapshot(
    `"一次只能提交一个单位的文件：涉及 2 个单位（gd-computer、gd-food），还改动了填报文件以外的 1 个文件（README.md）。请分开提交；由办公室代报的，请办公室加上“代报”标签。"`,
  );
  expect(scopeSentence(submissionScope([COMPUTER], []))).toMatchInlineSnapshot(
    `"只涉及一个单位的文件：gd-computer。"`,
  );
  expect(scopeSentence(submissionScope([COMPUTER, FOOD], [OFFICE_LABEL]))).toMatchInlineSnapshot(
    `"已标记“代报”，涉及单位：gd-computer、gd-food。"`,
  );
  expect(scopeSentence(submissionScope(['README.md'], []))).toMatchInlineSnapshot(
    `"本次改动不含任何单位的填报文件。"`,
  );
  const many = Array.from({ length: 12 }, (_, index) => `docs/${index}.md`);
  expect(scopeSentence(submissionScope([COMPUTER, ...many], []))).toMatchInlineSnapshot(
    `"一次只能提交一个单位的文件：还改动了填报文件以外的 12 个文件（docs/0.md、docs/1.md、docs/2.md、docs/3.md、docs/4.md、docs/5.md、docs/6.md、docs/7.md、docs/8.md、docs/9.md 等）。请分开提交；由办公室代报的，请办公室加上“代报”标签。"`,
  );
});
