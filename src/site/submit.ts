/** What the submission desk's page offers before its script has asked the engine. */
import type { Lang, Month } from '../core/model.ts';
import { href } from './routes.ts';

/** Path below the site's root of what the engine reads: the published data tree. */
export const DESK_TREE = 'submit/tree.json';

/** Kinds of draft, the one that is due every month first. */
export const DRAFT_KINDS_OFFERED = ['headcounts', 'summary', 'milestones', 'tasks'] as const;

/** Address of the desk for a unit, and where it is told a month of it. */
export function submitHref(lang: Lang, unit: string, month: Month | null = null): string {
  const query = new URLSearchParams(month === null ? { unit } : { unit, month });
  return `${href(lang, { page: 'submit' })}?${query.toString()}`;
}
