/** Whether a total is whole, in words: one sentence for pages, pictures, files and paper. */
import { completenessOf, totalledMonths } from '../core/figures/completeness.ts';
import type { Figures } from '../core/figures/figures.ts';
import type { Month } from '../core/model.ts';
import type { Messages } from './messages.ts';

export interface CompletenessWords {
  /** `暂计` while reports are still to come; null once the books are closed. */
  readonly word: string | null;
  /** `已报16/18家`, over several months `尚缺4家次，10月已报16/18家`; once closed `缺报2家次`. */
  readonly detail: string;
  /** `缺的2家此前累计占9%`, of the last month that is not whole; null where that cannot be said. */
  readonly share: string | null;
}

/** How a language writes what the sentence holds. */
interface CompletenessWriting {
  readonly text: Messages['sentences']['completeness'];
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly month: (month: Month) => string;
  /** Clauses joined within a sentence. */
  readonly comma: (clauses: readonly string[]) => string;
}

/** @returns null for a total that nothing is missing from; `months`: those that it is over */
export function completenessIn(
  figures: Pick<Figures, 'coverage' | 'lastDueMonth'>,
  { text, number, percent, month, comma }: CompletenessWriting,
  months: readonly Month[] = totalledMonths(figures),
): CompletenessWords | null {
  const { state, missing, incomplete } = completenessOf(figures, months);
  const last = incomplete.at(-1);
  if (state === 'whole' || last === undefined) return null;
  if (state === 'final-with-gaps')
    return { word: null, detail: text.gaps(number(missing), missing), share: null };
  const [received, expected] = [number(last.received), number(last.expected)];
  // The last month is the one that a reader compares; of earlier gaps the number is enough.
  const told = last.month === months.at(-1) || incomplete.length === 1;
  const silent = last.expected - last.received;
  return {
    word: text.provisional,
    detail:
      months.length === 1
        ? text.units(received, expected)
        : comma([
            ...(incomplete.length > 1 ? [text.open(number(missing), missing)] : []),
            ...(told ? [text.unitsOf(month(last.month), received, expected)] : []),
          ]),
    share:
      !told || last.missingShare === null || last.received === 0
        ? null
        : last.missingShare === 0
          ? text.shareNone(number(silent), silent)
          : text.share(number(silent), silent, percent(last.missingShare)),
  };
}

/** Both in one line: `暂计：已报16/18家`, `缺报2家次`. */
export function completenessLine({ word, detail }: CompletenessWords, colon: string): string {
  return word === null ? detail : word + colon + detail;
}
