/** What the explorer says of a view, in the language of its page. */
import { DIMENSIONS } from '../../core/explore/view.ts';
import type { Dimension, View } from '../../core/explore/view.ts';
import type { Lang } from '../../core/model.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ExplorerWords } from '../../i18n/zh-CN/explorer.ts';
import type { Controls } from './controls.ts';
import type { PageFacts } from '../../core/explore/pageFacts.ts';

/** Only the reader's own language is loaded. */
export const loadWords: Readonly<Record<Lang, () => Promise<{ readonly explorer: ExplorerWords }>>> = {
  'zh-CN': () => import('../../i18n/zh-CN/explorer.ts'),
  'zh-HK': () => import('../../i18n/zh-HK/explorer.ts'),
  en: () => import('../../i18n/en/explorer.ts'),
};

export function titleOf(view: View, words: ExplorerWords, controls: Controls): string {
  return words.viewTitle({
    people: words.people[view.measure],
    rows: controls.dimensionName(view.rows),
    columns: view.columns && controls.dimensionName(view.columns),
  });
}

/** How many people are shown, and what is left out: the rest of the sentence that begins with the title. */
export function summaryOf(
  view: View,
  total: number,
  words: ExplorerWords,
  controls: Controls,
  { lang, asOfWords }: PageFacts,
): string {
  return words.summary({
    total: formatNumber(total, lang),
    n: total,
    asOf: asOfWords,
    filters: filterWords(view, DIMENSIONS, words, controls, lang),
  });
}

/** What of some dimensions the filter keeps, one entry per dimension that it narrows. */
export function filterWords(
  view: View,
  dimensions: readonly Dimension[],
  words: ExplorerWords,
  controls: Controls,
  lang: Lang,
): readonly string[] {
  return dimensions.flatMap((dimension) => {
    const kept = view.filter[dimension];
    if (kept === undefined) return [];
    const names = kept.map((id) => controls.memberName(dimension, id));
    const count = formatNumber(kept.length, lang);
    return [words.filterPart({ dimension: controls.dimensionName(dimension), names, count })];
  });
}
