/** Whether a total of a page is whole, in words. */
import { completenessOf, unitGaps } from '../core/figures/completeness.ts';
import type { Figures, UnitFigure } from '../core/figures/figures.ts';
import type { Month } from '../core/model.ts';
import { completenessIn, completenessLine } from '../i18n/completeness.ts';
import type { CompletenessWords } from '../i18n/completeness.ts';
import type { PageContext } from './context.ts';

/** @returns null for a total that nothing is missing from; `months`: those that it is over, all up to the day where left out */
export function completenessWords(
  { figures, t, say }: PageContext,
  months?: readonly Month[],
): CompletenessWords | null {
  return completenessIn(
    figures,
    {
      text: t.sentences.completeness,
      number: say.number,
      percent: say.percent,
      month: say.month,
      comma: say.comma,
    },
    months,
  );
}

/** `暂计：10月已报16/18家，缺的2家此前累计占9%`; null for a whole total. */
export function completenessSentence(context: PageContext, months?: readonly Month[]): string | null {
  const words = completenessWords(context, months);
  if (words === null) return null;
  return context.say.comma([completenessLine(words, context.t.chrome.colon), words.share]);
}

export { completenessLine };

/** Whether a sentence has to say that its numbers may still change. */
export function isProvisional(
  figures: Pick<Figures, 'coverage' | 'lastDueMonth'>,
  months?: readonly Month[],
): boolean {
  return completenessOf(figures, months).state === 'provisional';
}

/** Of one unit's own totals; null where it has reported every month due. */
export function unitCompleteness(
  { figures, t, say }: PageContext,
  unit: UnitFigure,
): CompletenessWords | null {
  const c = t.sentences.completeness;
  const gaps = unitGaps(figures, unit);
  if (gaps.length === 0) return null;
  const [n, value] = [say.number(gaps.length), gaps.length];
  return figures.closed
    ? { word: null, detail: c.gaps(n, value), share: null }
    : { word: c.provisional, detail: c.open(n, value), share: null };
}
