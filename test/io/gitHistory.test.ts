/** Corrections told from a repository: merges are one step, and what is not there is not told as nothing. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Corrections } from '../../src/core/corrections/correction.ts';
import { correctionsUpTo, historyEnd, historyMark } from '../../src/io/gitHistory.ts';
import { commitOf } from '../../src/io/gitTree.ts';
import { loadChecked } from '../../src/io/loadData.ts';
import { food, FOOD, FOOD_JSON, inShort } from '../core/corrections/tell.ts';
import { dataRepository } from '../helpers/dataRepository.ts';
import type { DataRepository } from '../helpers/dataRepository.ts';

const ASKED = { year: 2022, asOf: '2022-12-31' } as const;
const folder = mkdtempSync(join(tmpdir(), 'history-'));
let repository: DataRepository;
beforeAll(() => {
  repository = dataRepository(join(folder, 'a repository'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function told(dataDir: string, end = 'HEAD'): Corrections {
  const { checked } = loadChecked(dataDir, ASKED.asOf);
  if (checked === null) throw new Error('the data cannot be read');
  return correctionsUpTo(dataDir, { ...ASKED, checked, end: commitOf(dataDir, end) ?? end });
}
const short = (corrections: Corrections): unknown =>
  corrections.history === 'whole' ? corrections.list.map(inShort) : corrections.history;

describe('a main line', () => {
  test('is told step by step, a merge as one', () => {
    const { data, commit, branch, git } = repository;
    expect(short(told(data))).toEqual([]);
    commit('2022-07-01T15:59:59Z', '七月报送', { [FOOD]: food('HK=3', 'MO=1') });
    // Three commits of a branch are what they come to on the main line.
    git('checkout', '-q', '-b', 'unit');
    commit('2022-07-02T00:00:00Z', 'try', { [FOOD]: food('HK=9', 'MO=1') });
    commit('2022-07-03T00:00:00Z', 'try again', { [FOOD]: food('HK=5,重复计入', 'MO=1') });
    git('checkout', '-q', 'main');
    branch('2022-07-05T16:00:00Z', 'Merge 更正', 'unit');
    commit('2022-07-07T00:00:00Z', 'other things', { '../README.md': 'text\n' });
    commit('2022-07-08T00:00:00Z', 'note', { [FOOD]: food('HK=5,重复计入', 'MO=1,只改备注') });
    expect(short(told(data))).toEqual(['gd-food 2022-06 4→6 HK 3→5; 07-06 4→6 重复计入']);
    commit('2022-07-09T00:00:00Z', ':000 withdrawn', { [FOOD]: null });
    expect(short(told(data))).toEqual([
      'gd-food 2022-06 4→– HK 3→0, MO 1→0; 07-06 4→6 重复计入; 07-09 6→– :000 withdrawn',
    ]);
    const json = { unit: 'gd-food', month: '2022-06', rows: [row('HK', 5), row('MO', 1)] };
    commit('2022-07-10T00:00:00Z', 'back as JSON', { [FOOD_JSON]: JSON.stringify(json) });
    expect(short(told(data))).toEqual([
      'gd-food 2022-06 4→6 HK 3→5; 07-06 4→6 重复计入; 07-09 6→– :000 withdrawn; 07-10 –→6 back as JSON',
    ]);
  });

  test('ends at the commit asked for, and does not know what lies on the disk', () => {
    const { data, git, lay } = repository;
    const before = git('rev-parse', 'HEAD~1');
    lay({ [FOOD_JSON]: null, [FOOD]: food('HK=99') });
    expect(short(told(data, before))).toHaveLength(1);
    expect(short(told(data, before))).not.toEqual(short(told(data)));
    git('checkout', '-q', '--', '.');
    git('clean', '-q', '-fd');
  });

  test('is told the same whatever a person has set up', () => {
    const { data, git } = repository;
    const plain = told(data);
    for (const [name, value] of [
      ['diff.relative', 'true'],
      ['log.showSignature', 'true'],
      ['diff.renames', 'copies'],
      ['core.quotePath', 'true'],
      ['i18n.logOutputEncoding', 'GBK'],
      ['log.diffMerges', 'off'],
      ['log.showRoot', 'false'],
      ['color.ui', 'always'],
    ] as const)
      git('config', name, value);
    expect(told(data)).toEqual(plain);
  });

  test('is another one after each commit, and the same until then', () => {
    const { data, commit, git } = repository;
    const mark = historyMark(data, null);
    expect(historyMark(data, null)).toBe(mark);
    expect(historyEnd(data, null)).toBe(git('rev-parse', 'HEAD'));
    const last = commit('2022-07-11T00:00:00Z', 'more', { '../README.md': 'more\n' });
    expect(historyMark(data, null)).not.toBe(mark);
    expect(historyEnd(data, mark.slice(0, 40))).toBe(mark.slice(0, 40));
    expect(historyEnd(data, null)).toBe(last);
    expect(historyEnd(tmpdir(), null)).toBeNull();
  });

  test('of a data directory that is its repository', () => {
    const top = dataRepository(join(folder, 'top'), '.');
    top.commit('2022-07-01T00:00:00Z', 'report', { [FOOD]: food('HK=3') });
    top.commit('2022-07-02T00:00:00Z', 'correction', { [FOOD]: food('HK=4') });
    expect(short(told(top.data))).toEqual(['gd-food 2022-06 3→4 HK 3→4; 07-02 3→4 correction']);
  });
});

describe('without its history', () => {
  test('a shallow copy tells nothing, and says so; a whole one tells what the first does', () => {
    const shallow = repository.clone(join(folder, 'shallow'), '--depth=1');
    expect(told(shallow)).toEqual({ history: 'shallow' });
    const whole = repository.clone(join(folder, 'whole'));
    expect(told(whole)).toEqual(told(repository.data));
  });

  test('so does a copy whose contents were never fetched', () => {
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const partial = repository.clone(join(folder, 'partial'), '--filter=blob:none');
    expect(told(partial)).toEqual({ history: 'shallow' });
  });

  test('neither do a directory outside of a repository, and one that nobody has committed', () => {
    const outside = join(folder, 'outside');
    repository.copyData(outside);
    expect(told(outside)).toEqual({ history: 'none' });
    const untracked = join(repository.data, '../untracked');
    repository.copyData(untracked);
    expect(told(untracked)).toEqual({ history: 'none' });
  });
});

const row = (origin: string, headcount: number) => ({ domain: 'food', site: 'guangdong', origin, headcount });
