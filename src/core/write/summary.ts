/** A unit's words for a period as the plain text file that it commits. */

export interface SummaryWords {
  readonly work: string;
  readonly suggestions: string;
}

/** Headings as the contract names them; a part without words has none. */
export function writeSummary({ work, suggestions }: SummaryWords): string {
  const parts = [
    ['工作情况', work],
    ['意见建议', suggestions],
  ] as const;
  return parts
    .filter(([, text]) => text !== '')
    .map(([heading, text]) => `## ${heading}\n\n${text}\n`)
    .join('\n');
}
