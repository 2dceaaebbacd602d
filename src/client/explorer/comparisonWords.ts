/** What the explorer says of a comparison: its title, and the finding in a sentence. */
import type { Comparison } from '../../core/explore/compare.ts';
import { DIMENSIONS } from '../../core/explore/view.ts';
import type { View } from '../../core/explore/view.ts';
import type { PageFacts } from '../../core/explore/pageFacts.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ExplorerWords } from '../../i18n/zh-CN/explorer.ts';
import type { Controls } from './controls.ts';
import { filterWords } from './words.ts';

export function comparisonTitle(
  { members }: Comparison,
  view: View,
  words: ExplorerWords,
  { memberName }: Controls,
): string {
  return words.compare.title(
    members.map(({ id }) => memberName(view.rows, id)),
    words.people[view.measure],
  );
}

/** Who has how many, how far they are apart, and whose numbers are not whole. */
export function comparisonSummary(
  { members, isDue }: Comparison,
  view: View,
  words: ExplorerWords,
  controls: Controls,
  { lang, asOfWords }: PageFacts,
): string {
  const { compare } = words;
  const nameOf = (id: string): string => controls.memberName(view.rows, id);
  const known = members.flatMap(({ total }) => (typeof total === 'number' ? [total] : []));
  const gap = known.length < 2 ? null : Math.max(...known) - Math.min(...known);
  const finding = !isDue
    ? compare.nothingDue(members.map(({ id }) => nameOf(id)))
    : compare.finding({
        members: members
          .map(({ id, total }) => ({
            name: nameOf(id),
            total: typeof total === 'number' ? formatNumber(total, lang) : null,
            n: typeof total === 'number' ? total : -1,
          }))
          .toSorted((one, other) => other.n - one.n),
        even: gap === 0 && known.length === members.length,
        gap: gap === null ? null : formatNumber(gap, lang),
      });
  const filters = filterWords(
    view,
    DIMENSIONS.filter((dimension) => dimension !== view.rows),
    words,
    controls,
    lang,
  );
  const owed = Map.groupBy(members, (member) => member.owed.map((count) => count > 0).join());
  const owing = [...owed.values()].map((group) => {
    const months = group[0]?.owed.filter((count) => count > 0).length ?? 0;
    const names = group.map(({ id }) => nameOf(id));
    return months === 0 ? '' : compare.owing({ names, months: formatNumber(months, lang), n: months });
  });
  return (
    compare.findingAsOf({ finding, asOf: asOfWords, filters }) +
    owing.join('') +
    (members.length < 2 ? compare.another : '')
  );
}
