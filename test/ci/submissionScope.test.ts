import { describe, expect, test } from 'vitest';
import type { ChangedFile } from '../../scripts/ci/changedFiles.ts';
import { scopeLines } from '../../scripts/ci/scopeWords.ts';
import {
  newMonths,
  OFFICE_LABEL,
  scopeSentence,
  submissionScope,
  unitOfPath,
} from '../../scripts/ci/submissionScope.ts';

const COMPUTER = 'data/2022/headcounts/gd-computer/2022-06.csv';
const FOOD = 'data/2022/headcounts/gd-food/2022-06.csv';

const file = (path: string, change: ChangedFile['change'] = 'modified'): ChangedFile => ({
  path,
  change,
  blob: 'f'.repeat(40),
});
const scopeOf = (paths: readonly string[], labels: readonly string[] = []) =>
  submissionScope(
    paths.map((path) => file(path)),
    labels,
  );

test.each([
  [COMPUTER, 'gd-computer'],
  ['data/2022/headcounts/gd-computer/2022-06.json', 'gd-computer'],
  ['data/2022/summaries/gd-food/H1.md', 'gd-food'],
  ['data/2023/milestones/gd-food.csv', 'gd-food'],
  ['data/2022/tasks/dongguan-ast.csv', 'dongguan-ast'],
  ['data/2022/answers/gd-food.csv', 'gd-food'],
  ['data/2022/extensions.json', null],
  ['data/2022/briefings/2022-06.docx', null],
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
    ['one unit’s files and the office’s', [COMPUTER, 'data/2022/extensions.json'], [], false],
    ['one unit’s files and a briefing', [COMPUTER, 'data/2022/briefings/2022-06.md'], [], false],
    ['one unit’s files and its answers', [COMPUTER, 'data/2022/answers/gd-computer.csv'], [], true],
    ['one unit’s files and code', [COMPUTER, 'scripts/build.ts'], [], false],
    ['one unit’s files and code, labelled', [COMPUTER, 'scripts/build.ts'], ['bug', OFFICE_LABEL], true],
  ] as const)('of %s', (_, paths, labels, ok) => {
    expect(scopeOf(paths, labels).ok).toBe(ok);
  });
});

test('is of the unit whose month it brings, not of the one whose answers it touches', () => {
  const answers = 'data/2022/answers/gd-food.csv';
  const { own, pointedOut } = submissionScope([file(answers, 'added'), file(COMPUTER)], []);
  expect(own).toBe('gd-computer');
  expect(pointedOut).toEqual([{ path: answers, change: 'added', reason: 'other-unit' }]);
});

test('says what is wrong and what to do', () => {
  expect(scopeSentence(scopeOf([COMPUTER, FOOD, 'README.md'], []))).toMatchInlineSnapshot(
    `"一次只能提交一个单位的文件：涉及 2 个单位（gd-computer、gd-food），还改动了填报文件以外的 1 个文件（README.md）。请分开提交；由办公室代报的，请办公室加上“代报”标签。"`,
  );
  expect(scopeSentence(scopeOf([COMPUTER], []))).toMatchInlineSnapshot(
    `"只涉及一个单位的文件：gd-computer。"`,
  );
  expect(scopeSentence(scopeOf([COMPUTER, FOOD], [OFFICE_LABEL]))).toMatchInlineSnapshot(
    `"已标记“代报”，涉及单位：gd-computer、gd-food。"`,
  );
  expect(scopeSentence(scopeOf(['README.md'], []))).toMatchInlineSnapshot(
    `"本次改动不含任何单位的填报文件。"`,
  );
  const many = Array.from({ length: 12 }, (_, index) => `docs/${index}.md`);
  expect(scopeSentence(scopeOf([COMPUTER, ...many], []))).toMatchInlineSnapshot(
    `"一次只能提交一个单位的文件：还改动了填报文件以外的 12 个文件（docs/0.md、docs/1.md、docs/2.md、docs/3.md、docs/4.md、docs/5.md、docs/6.md、docs/7.md、docs/8.md、docs/9.md 等）。请分开提交；由办公室代报的，请办公室加上“代报”标签。"`,
  );
});

describe('which file is to be taken out', () => {
  const newMonth = file('data/2022/headcounts/gd-computer/2022-08.csv', 'added');
  const pointedOut = (changes: readonly ChangedFile[], labels: readonly string[] = [], old: string[] = []) =>
    submissionScope(changes, labels, new Set(old)).pointedOut.map(({ path, reason }) => [path, reason]);

  test('none of one unit’s new or corrected months', () => {
    expect(pointedOut([newMonth, file(COMPUTER), file('data/2022/tasks/gd-computer.csv')])).toEqual([]);
    expect(pointedOut([file('src/core/model.ts')])).toEqual([]);
  });

  test('another unit’s, where one unit sends something new', () => {
    expect(pointedOut([newMonth, file(FOOD), file('data/2022/extensions.json'), file('README.md')])).toEqual([
      [FOOD, 'other-unit'],
      ['data/2022/extensions.json', 'office'],
      ['README.md', 'outside'],
    ]);
    // The other unit's new file is an old copy.
    const copy = file('data/2022/headcounts/gd-food/2022-05.csv', 'added');
    expect(pointedOut([newMonth, copy], [], [copy.path])).toEqual([[copy.path, 'other-unit']]);
  });

  test('every unit’s, where it cannot be told whose submission it is', () => {
    expect(pointedOut([file(COMPUTER), file(FOOD)])).toEqual([
      [COMPUTER, 'other-unit'],
      [FOOD, 'other-unit'],
    ]);
  });

  test('a month that goes is never silent, though its unit may take it away', () => {
    const gone = submissionScope([file(COMPUTER, 'deleted')], []);
    expect(gone).toMatchObject({ ok: true, pointedOut: [{ path: COMPUTER, reason: 'deleted-month' }] });
    expect(pointedOut([file(COMPUTER, 'deleted'), file(FOOD)], [OFFICE_LABEL])).toEqual([
      [COMPUTER, 'deleted-month'],
    ]);
    // The same month in the other format is still there.
    const json = file(COMPUTER.replace('.csv', '.json'), 'added');
    expect(pointedOut([file(COMPUTER, 'deleted'), json])).toEqual([]);
    expect(newMonths([file(COMPUTER, 'deleted'), json, newMonth])).toEqual([newMonth.path]);
  });

  test('an old copy of the unit’s own month', () => {
    expect(pointedOut([newMonth, file(COMPUTER)], [], [COMPUTER])).toEqual([[COMPUTER, 'earlier-version']]);
  });

  test('and why, and how, in words for the web page of each host', () => {
    const scope = submissionScope(
      [
        newMonth,
        file('data/2022/headcounts/gd-food/2022-05.csv', 'deleted'),
        file(FOOD),
        file('notes.docx', 'added'),
      ],
      [],
    );
    expect(scopeLines(scope, 'github').join('\n')).toMatchInlineSnapshot(`
      "- data/2022/headcounts/gd-food/2022-05.csv（删除）：不是本单位的文件，各单位只提交自己的。网页上不能还原，请按下面的步骤重新提交。
      - data/2022/headcounts/gd-food/2022-06.csv（改动）：不是本单位的文件，各单位只提交自己的。网页上不能还原，请按下面的步骤重新提交。
      - notes.docx（新增）：不是填报文件。在“Files changed”页找到它，点右边的“…”，选“Delete file”，再点“Commit changes”。
      重新提交（只用网页）：
      1. 打开仓库首页；用自己的副本（fork）提交的，先在副本首页点“Sync fork”，再点“Update branch”。
      2. 依次点开 data → 年份 → headcounts → gd-computer。
      3. 点“Add file”，选“Upload files”，只放要报的那一个文件，不要放整个文件夹。
      4. 选“Create a new branch”，点“Propose changes”，再点“Create pull request”。
      5. 回到本页，点最下面的“Close pull request”。"
    `);
    expect(scopeLines(scope, 'gitlab').join('\n')).toMatchInlineSnapshot(`
      "- data/2022/headcounts/gd-food/2022-05.csv（删除）：不是本单位的文件，各单位只提交自己的。网页上不能还原，请按下面的步骤重新提交。
      - data/2022/headcounts/gd-food/2022-06.csv（改动）：不是本单位的文件，各单位只提交自己的。网页上不能还原，请按下面的步骤重新提交。
      - notes.docx（新增）：不是填报文件。在“变更”页找到它，点右边的“⋮”，选“查看文件”，再点“删除”和“提交更改”。
      重新提交（只用网页）：
      1. 打开仓库首页；用自己的副本（派生）提交的，先在副本首页点“更新派生”。
      2. 依次点开 data → 年份 → headcounts → gd-computer。
      3. 点“+”，选“上传文件”，只放要报的那一个文件，不要放整个文件夹。
      4. 在“目标分支”写一个新的分支名，点“上传文件”，再点“创建合并请求”。
      5. 回到本页，点“关闭合并请求”。"
    `);
    // A file that can simply be deleted needs no steps.
    expect(scopeLines(submissionScope([newMonth, file('notes.docx', 'added')], []), 'github')).toHaveLength(
      1,
    );
    expect(scopeLines(submissionScope([newMonth], []), 'github')).toEqual([]);
  });
});
