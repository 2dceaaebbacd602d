import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { TOPIC_GROUPS, TOPICS } from '../../src/site/methodology.ts';

describe('methodology', () => {
  it('places every topic that is written once', () => {
    const written = Object.keys(MESSAGES['zh-CN'].methodology.topics);
    expect(TOPICS.map(({ id }) => id).toSorted()).toEqual(written.toSorted());
  });

  it('has a topic in every group', () => {
    expect(TOPIC_GROUPS.filter((group) => !TOPICS.some((topic) => topic.group === group))).toEqual([]);
  });

  it('says of each whether it rests on a clause or is our own choice', () => {
    expect(TOPICS.filter(({ clauses, ours }) => clauses.length === 0 && !ours)).toEqual([]);
  });
});
