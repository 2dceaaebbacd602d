/** The lines on which one cause stands, as a short list of ranges. */

export interface LineRanges {
  /** First and last line of each range, in order; one line alone is a range from itself to itself. */
  readonly ranges: readonly (readonly [number, number])[];
  /** Lines beyond those that are listed. */
  readonly cut: number;
}

/** More ranges than a sentence can hold. */
const MOST_RANGES = 12;

/**
 * @param lines in ascending order, each once
 * @param most ranges that are listed
 */
export function lineRanges(lines: readonly number[], most = MOST_RANGES): LineRanges {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else ranges.push([line, line]);
  }
  const cut = ranges.slice(most).reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return { ranges: ranges.slice(0, most), cut };
}

/**
 * The ranges as a list, for example `3—8、11`. Two lines that follow one another are no range.
 *
 * @param dash between the ends of a range
 */
export function listRanges({ ranges }: LineRanges, dash: string, comma: string): string {
  return ranges
    .flatMap(([first, last]) => (last - first < 2 ? numbers(first, last) : `${first}${dash}${last}`))
    .join(comma);
}

function numbers(first: number, last: number): readonly string[] {
  return first === last ? [String(first)] : [String(first), String(last)];
}
