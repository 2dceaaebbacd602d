/** What a draft says once it is read: its rows, and the people in it. */
import type { CheckResult } from '../core/check/result.ts';
import type { Fact } from '../core/model.ts';
import type { Desk } from './desk.ts';
import type { CheckedDraft, ReadDraftRow, Total } from './protocol.ts';
import type { WrittenDraft } from './writtenDraft.ts';

export function checkedDraft(
  desk: Desk,
  { path, draft, rowAt }: WrittenDraft,
  { checked }: CheckResult,
): CheckedDraft {
  const facts = checked?.submissions.find(({ file }) => file === path)?.facts ?? [];
  return {
    path: draft.path,
    rows: facts.flatMap(({ line, domain, site, origin, headcount }): readonly ReadDraftRow[] => {
      const id = rowAt(line);
      return id === null ? [] : [{ id, domain, site, origin, headcount }];
    }),
    byDomain: totals(desk, facts, ({ domain }) => domain),
    bySite: totals(desk, facts, ({ site }) => site),
    people: facts.reduce((sum, { headcount }) => sum + headcount, 0),
  };
}

function totals({ nameOf }: Desk, facts: readonly Fact[], idOf: (fact: Fact) => string): readonly Total[] {
  const people = new Map<string, number>();
  for (const fact of facts) people.set(idOf(fact), (people.get(idOf(fact)) ?? 0) + fact.headcount);
  return [...people]
    .map(([id, count]) => ({ id, name: nameOf(id) ?? id, people: count }))
    .toSorted((left, right) => right.people - left.people || (left.id < right.id ? -1 : 1));
}
