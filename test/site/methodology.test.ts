import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { TOPIC_GROUPS, TOPICS } from '../../src/site/methodology.ts';

describe('methodology', () => {
  test('places every topic that is written once', () => {
    const written = Object.keys(MESSAGES['zh-CN'].methodology.topics);
    expect(TOPICS.map(({ id }) => id).toSorted()).toEqual(written.toSorted());
  });

  test('has a topic in every group', () => {
    expect(TOPIC_GROUPS.filter((group) => !TOPICS.some((topic) => topic.group === group))).toEqual([]);
  });

  test('says of each whether it rests on a clause or is our own choice', () => {
    expect(TOPICS.filter(({ clauses, ours }) => clauses.length === 0 && !ours)).toEqual([]);
  });
});
