/** The topics of the methodology page: which clause each rests on, and whether it is our own choice. */
import type { Messages } from '../i18n/messages.ts';

export type TopicId = keyof Messages['methodology']['topics'];
export type TopicGroup = keyof Messages['methodology']['groups'];

export interface Topic {
  readonly id: TopicId;
  readonly group: TopicGroup;
  /** Clauses of the plan, as the plan numbers them. */
  readonly clauses: readonly string[];
  /** The plan leaves it open, wholly or in part. */
  readonly ours: boolean;
}

const topic = (group: TopicGroup, id: TopicId, clauses: readonly string[], ours: boolean): Topic => ({
  group,
  id,
  clauses,
  ours,
});

export const TOPIC_GROUPS: readonly TopicGroup[] = ['counting', 'progress', 'reporting', 'showing'];

export const TOPICS: readonly Topic[] = [
  topic('counting', 'regulated', ['二(一)', '二(一)3'], true),
  topic('counting', 'nonRegulated', ['二(二)', '二(二)3'], false),
  topic('counting', 'once', [], true),
  topic('counting', 'domains', ['二(二)', '二(二)2'], true),
  topic(
    'counting',
    'milestones',
    ['二(二)2', '二(三)1', '二(三)2', '二(三)3', '附件2 #11', '附件2 #12', '附件2 #13'],
    true,
  ),
  topic('counting', 'sites', ['二(一)', '二(一)2'], true),
  topic('progress', 'share', [], true),
  topic('progress', 'pace', ['三(五)'], true),
  topic('progress', 'ahead', [], true),
  topic('progress', 'status', [], true),
  topic('progress', 'required', [], true),
  topic('progress', 'forecast', [], true),
  topic('progress', 'breakdown', [], true),
  topic('reporting', 'asOf', [], true),
  topic('reporting', 'reporting', ['附件2 #4'], true),
  topic('reporting', 'completeness', [], true),
  topic('reporting', 'likeForLike', [], true),
  topic('reporting', 'reportingRate', ['附件2 #4'], true),
  topic('reporting', 'tasks', ['附件2'], true),
  topic('reporting', 'corrections', [], true),
  topic('reporting', 'checks', [], true),
  topic('showing', 'inferred', ['附件1', '附件2 #8', '附件2 #9'], true),
  topic('showing', 'map', [], true),
  topic('showing', 'illustrative', [], true),
];
