/** Whether a total is whole, in words: for beside it, on pages, in pictures and on paper. */
import { completenessOf } from '../core/figures/completeness.ts';
import type { Month } from '../core/model.ts';
import type { PageContext } from './context.ts';

export interface CompletenessWords {
  /** `暂计` while reports are still to come; null once the books are closed. */
  readonly word: string | null;
  /** `已报16/18家`, over several months `尚缺2家次`; once closed `缺报2家次`. */
  readonly detail: string;
}

/** @returns null for a total that nothing is missing from; `months`: those that it is over, all where left out */
export function completenessWords(
  { figures, t, say }: PageContext,
  months: readonly Month[] = figures.months,
): CompletenessWords | null {
  const { state, expected, received, missing } = completenessOf(figures, months);
  const c = t.sentences.completeness;
  if (state === 'whole') return null;
  if (state === 'final-with-gaps') return { word: null, detail: c.gaps(say.number(missing), missing) };
  return {
    word: c.provisional,
    detail:
      months.length === 1
        ? c.units(say.number(received), say.number(expected))
        : c.open(say.number(missing), missing),
  };
}
