/** What merging the desk's files would change: the pull request's own comment, before there is one. */
import { overlayTree } from '../core/check/overlayTree.ts';
import { impactOf } from '../core/impact/impact.ts';
import { formatImpact } from '../core/impact/markdown.ts';
import { checkDrafts } from './checkDrafts.ts';
import type { Desk } from './desk.ts';
import type { CheckRequest, ImpactGiven } from './protocol.ts';

/** Drafts with errors change nothing. */
export function impactAtDesk(desk: Desk, request: CheckRequest): ImpactGiven {
  const { tree, today, lang } = desk;
  const encoder = new TextEncoder();
  const files = checkDrafts(desk, request).files.map(
    ({ path, text }) => [path, encoder.encode(text)] as const,
  );
  const impact = impactOf(tree, overlayTree(tree, new Map(files)), {
    asOf: { today },
    lang,
    commits: { before: null, after: null },
  });
  return { impact, markdown: formatImpact(impact) };
}
