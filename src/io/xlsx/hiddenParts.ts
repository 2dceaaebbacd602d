/**
 * Lines and columns that nobody sees: hidden or filtered out, without height or width, or folded away.
 *
 * A file says of the lines that a filter leaves out the same as of hidden ones. A fold is told twice, by the lines
 * themselves and by the line that carries its `+`; some programs write only the latter, and LibreOffice folds then.
 * Lines of a sheet whose lines are hidden unless said otherwise (`zeroHeight`) are seen as soon as they are listed.
 */
import { Damaged, LAST_COLUMN } from './limits.ts';
import { isTrue, numberOf } from './readPart.ts';
import type { Attributes } from './xml.ts';

/** Lower, in points, than any writing. */
const LEAST_HEIGHT = 2;
/** Narrower, in characters, than any writing. */
const LEAST_WIDTH = 0.25;

/** A run of lines or columns that is hidden or part of a fold. */
interface Span {
  readonly first: number;
  last: number;
  readonly hidden: boolean;
  /** Depth in the outline; 0 for none. */
  readonly level: number;
  /** Carries the `+` of a fold beside it. */
  readonly carriesFold: boolean;
}

export class HiddenParts {
  readonly #lines: Span[] = [];
  readonly #columns: Span[] = [];
  /** Whether the line with the `+` stands below its fold, and the column to the right of it. */
  #below = true;
  #right = true;

  readOutline(attribute: Attributes): void {
    this.#below = isTrue(attribute('summaryBelow') ?? '1');
    this.#right = isTrue(attribute('summaryRight') ?? '1');
  }

  readLine(line: number, attribute: Attributes): void {
    this.#add(this.#lines, line, line, attribute, (numberOf(attribute('ht')) ?? LEAST_HEIGHT) < LEAST_HEIGHT);
  }

  readColumns(attribute: Attributes): void {
    const first = numberOf(attribute('min')) ?? 0;
    const last = Math.min(numberOf(attribute('max')) ?? first, LAST_COLUMN);
    const isNarrow = (numberOf(attribute('width')) ?? LEAST_WIDTH) < LEAST_WIDTH;
    // More runs than columns, and they overlap.
    if (this.#columns.length >= LAST_COLUMN) throw new Damaged('columns');
    if (first >= 1 && last >= first) this.#add(this.#columns, first, last, attribute, isNarrow);
  }

  #add(spans: Span[], first: number, last: number, attribute: Attributes, isFlat: boolean): void {
    const hidden = isFlat || isTrue(attribute('hidden'));
    const level = numberOf(attribute('outlineLevel')) ?? 0;
    const carriesFold = isTrue(attribute('collapsed'));
    if (!hidden && level === 0 && !carriesFold) return;
    const before = spans.at(-1);
    const goesOn =
      before?.last === first - 1 && before.hidden === hidden && before.level === level && !carriesFold;
    if (goesOn && !before.carriesFold) before.last = last;
    else spans.push({ first, last, hidden, level, carriesFold });
  }

  /** Up to the last line with a value: what is hidden below hides nothing. */
  lines(lastLine: number): ReadonlySet<number> {
    return numbersOf(this.#lines, this.#below, lastLine);
  }

  columns(lastColumn: number): ReadonlySet<number> {
    return numbersOf(this.#columns, this.#right, lastColumn);
  }
}

function numbersOf(spans: readonly Span[], foldsBefore: boolean, most: number): ReadonlySet<number> {
  const sorted = spans.filter(({ first }) => first <= most + 1).toSorted((a, b) => a.first - b.first);
  const folded = foldedAway(foldsBefore ? sorted.toReversed() : sorted, foldsBefore);
  const numbers = new Set<number>();
  let next = 1;
  for (const span of sorted) {
    if (!span.hidden && !folded.has(span)) continue;
    // Spans that overlap are gone through once.
    for (next = Math.max(next, span.first); next <= Math.min(span.last, most); next += 1) numbers.add(next);
  }
  return numbers;
}

/** Spans that belong to a fold, in the order from the `+` of a fold to its far end. */
function foldedAway(ordered: readonly Span[], backwards: boolean): ReadonlySet<Span> {
  const folded = new Set<Span>();
  let depth: number | null = null;
  let edge = 0;
  for (const span of ordered) {
    const isNext = backwards ? span.last + 1 === edge : span.first - 1 === edge;
    edge = backwards ? span.first : span.last;
    if (depth !== null && isNext && span.level > depth) folded.add(span);
    else depth = span.carriesFold ? span.level : null;
  }
  return folded;
}
