/** Known words in a text: the evidence for one reading of doubtful bytes against another. */

/** How often a string occurs, without overlaps. */
export function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}

/** Offset of the first known word, or −1. Only words of two and more characters outside ASCII are evidence. */
export function firstKnownWord(text: string, vocabulary: readonly string[]): number {
  let first = -1;
  for (const word of vocabulary) {
    if (!isEvidence(word)) continue;
    const at = text.indexOf(word);
    if (at !== -1 && (first === -1 || at < first)) first = at;
  }
  return first;
}

function isEvidence(word: string): boolean {
  return (word.match(/[^\0-\x7f]/gu)?.length ?? 0) >= 2;
}
