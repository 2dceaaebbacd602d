import { describe, expect, test } from 'vitest';
import { createPhrases } from '../../src/i18n/phrases.ts';

const NAMES = ['前海合作区', '省食品学会', '省测量控制技术与装备应用促进会', '橫琴合作區', '的士', 'Food'];
const phrases = createPhrases(NAMES);
const line = (text: string): string => phrases(text).join('|');

describe('the phrases of a sentence', () => {
  test.each([
    // Names, numbers with their units and dates are whole.
    ['前海合作区人数最多', '前海合作区|人数最多'],
    ['在前海合作区落地执业12人', '在前海合作区|落地执业|12人'],
    ['截至2022年6月30日共报送245人', '截至|2022年6月30日|共报送|245人'],
    ['橫琴合作區12月遲報2日', '橫琴合作區|12月遲報2日'],
    // A number without a unit belongs to the word after it.
    ['符号旁为报送的人数，0为明确零报', '符号旁|为报送的|人数，|0为明确零报'],
    // A name longer than a line has joints of its own, and ends where it ends.
    ['省测量控制技术与装备应用促进会', '省测量控制|技术|与装备应用|促进会'],
  ])('%s', (text, expected) => {
    expect(line(text)).toBe(expected);
  });

  test.each(['每月新增人数截至2023年1月底', '缺报不等于减少了', '已经完成。', '12月迟报2天'])(
    '%s ends in no lone character',
    (text) => {
      const last = phrases(text).at(-1)!;
      expect([...last].filter((letter) => !'。，'.includes(letter)).length).toBeGreaterThan(2);
    },
  );

  test('a text without Chinese characters is one phrase', () => {
    expect(phrases('Food has 12 people, 3 more than in July.')).toHaveLength(1);
    expect(phrases('')).toEqual(['']);
  });

  test('joined they are the text again, whatever it holds', () => {
    for (const text of [
      '  两 端 有空格 ',
      '“引号”（括号）、顿号——破折',
      '&lt;b&gt;名称&amp;',
      '𠮷野家的人',
      '的',
    ])
      expect(phrases(text).join('')).toBe(text);
  });

  test('no phrase is longer than the narrowest line', () => {
    const long =
      '省测量控制技术与装备应用促进会各试点单位制定具体工作计划由省科协会同省工程师学会指导跟踪'.repeat(3);
    expect(Math.max(...phrases(long).map(({ length }) => length))).toBeLessThanOrEqual(9);
  });
});
