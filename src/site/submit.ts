/** What the submission desk's page offers before its script has asked the engine. */

/** Path below the site's root of what the engine reads: the published data tree. */
export const DESK_TREE = 'submit/tree.json';

/** Kinds of draft, the one that is due every month first. */
export const DRAFT_KINDS_OFFERED = ['headcounts', 'summary', 'milestones', 'tasks'] as const;
