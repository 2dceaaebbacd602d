import { describe, expect, test } from 'vitest';
import { readMilestoneType, readOrigin, readTaskStatus } from '../../../src/core/text/normalise.ts';
import { CHOICE_WORDS } from '../../../src/core/text/readChoice.ts';

describe('readOrigin', () => {
  test.each(['HK', 'MO', 'ML'])('takes %s as it is', (origin) => {
    expect(readOrigin(origin)).toEqual({ value: origin, changes: [] });
  });

  test.each([
    ['香港', 'HK'],
    ['Hong Kong', 'HK'],
    ['hk', 'HK'],
    ['香港特別行政區', 'HK'],
    ['澳门', 'MO'],
    ['澳門', 'MO'],
    ['Macau', 'MO'],
    ['内地', 'ML'],
    ['內地', 'ML'],
    ['大陆', 'ML'],
    ['Mainland China', 'ML'],
  ])('reads %j as %s, with a warning', (text, origin) => {
    expect(readOrigin(text)).toEqual({
      value: origin,
      changes: [{ code: 'name-alias', from: text, to: origin }],
    });
  });

  test('says what it did around a canonical word', () => {
    expect(readOrigin(' ＨＫ')).toMatchObject({
      value: 'HK',
      changes: [{ code: 'surrounding-space' }, { code: 'full-width-characters' }],
    });
  });

  test.each(['港澳', '台湾', 'China', '中国', 'CN', 'TW', 'x'])('does not know %j', (text) => {
    expect(readOrigin(text)).toMatchObject({ error: 'unknown-origin', params: {} });
  });

  test('suggests what is near', () => {
    expect(readOrigin('HongKnog')).toMatchObject({ error: 'unknown-origin', suggestion: 'HK' });
    expect(readOrigin('港澳')).not.toHaveProperty('suggestion');
  });

  test('a blank is a blank', () => {
    expect(readOrigin('\u3000')).toEqual({ error: 'blank-value', params: {} });
  });
});

describe('readMilestoneType and readTaskStatus', () => {
  test.each([
    ['agreement', 'agreement'],
    ['签约', 'agreement'],
    ['互認協議', 'agreement'],
    ['示范点', 'demonstration-point'],
    ['Demonstration Point', 'demonstration-point'],
    ['demonstration_point', 'demonstration-point'],
    ['工作站', 'workstation'],
    ['配套政策', 'policy'],
    ['经验报告', 'report'],
  ])('milestone %j is %s', (text, type) => {
    expect(readMilestoneType(text)).toMatchObject({ value: type });
  });

  test.each([
    ['done', 'done'],
    ['已完成', 'done'],
    ['Completed', 'done'],
    ['進行中', 'in-progress'],
    ['in progress', 'in-progress'],
    ['未开始', 'not-started'],
    ['Not started', 'not-started'],
  ])('state %j is %s', (text, status) => {
    expect(readTaskStatus(text)).toMatchObject({ value: status });
  });

  test('what they do not know comes with what is allowed', () => {
    expect(readMilestoneType('会议')).toEqual({
      error: 'unknown-milestone-type',
      params: { allowed: ['agreement', 'demonstration-point', 'workstation', 'policy', 'report'] },
    });
    expect(readTaskStatus('未完成')).toMatchObject({
      error: 'unknown-status',
      params: { allowed: ['not-started', 'in-progress', 'done'] },
    });
  });
});

test('no word stands for two things', () => {
  expect(new Set(CHOICE_WORDS).size).toBe(CHOICE_WORDS.length);
});
