/** Which character separates the fields: a comma, or what Excel and WPS put instead of one. */
import type { CsvRow } from './csvCells.ts';
import { HEADER_WITHIN, labelsIn, PLAIN_HEADER } from './findHeader.ts';

export type Delimiter = ',' | '\t' | ';' | '|' | '，';

/** The name that a problem gives a delimiter other than the comma. */
export type DelimiterName = 'tab' | 'semicolon' | 'pipe' | 'full-width-comma';

const NAMES: ReadonlyMap<Delimiter, DelimiterName> = new Map([
  ['\t', 'tab'],
  [';', 'semicolon'],
  ['|', 'pipe'],
  ['，', 'full-width-comma'],
]);
const CANDIDATES: readonly Delimiter[] = [',', '\t', ';', '|', '，'];

/** Longer lines are no headers. */
const LONGEST_HEADER = 2_000;

export interface DetectedDelimiter {
  readonly delimiter: Delimiter;
  /** Length of a first line `sep=;` with its line end, as some exports put it; 0 for none. */
  readonly declared: number;
  /** Name of the delimiter where it is not the comma; null where it is. */
  readonly mistaken: DelimiterName | null;
}

/** @param text line ends as LF */
export function detectDelimiter(text: string): DetectedDelimiter {
  const declaration = /^"?sep=([,;|\t])"?[^\S\n]*(?:\n|$)/i.exec(text);
  const declared = declaration?.[0].length ?? 0;
  const lines = firstLines(text.slice(declared, declared + 20_000), HEADER_WITHIN);
  const delimiter = (declaration?.[1] as Delimiter | undefined) ?? decide(lines);
  return { delimiter, declared, mistaken: NAMES.get(delimiter) ?? null };
}

/**
 * The line that names columns decides, by whichever delimiter names most of them. Where none does, the first line. Only where it has no ASCII delimiter may a later line speak: the first line is then a
 * title, or full-width commas are all there is.
 */
function decide(lines: readonly string[]): Delimiter {
  for (const line of lines) {
    const bare = line.slice(0, LONGEST_HEADER).replaceAll('"', '');
    const named = CANDIDATES.map((candidate) => ({
      candidate,
      // Undivided it names one column at the most.
      labels: bare.includes(candidate) ? labelsIn(bare.split(candidate)) : 0,
    }));
    const best = named.reduce((most, one) => (one.labels > most.labels ? one : most));
    if (best.labels >= PLAIN_HEADER) return best.candidate;
  }
  for (const line of lines.slice(0, 5)) {
    const ascii = mostFrequent(line, CANDIDATES.slice(0, 4));
    if (ascii !== null) return ascii;
  }
  const [header = ''] = lines;
  return mostFrequent(header, ['，']) ?? ',';
}

function mostFrequent(line: string, candidates: readonly Delimiter[]): Delimiter | null {
  const bare = line.replace(/"[^"]*"/g, '');
  let best: Delimiter | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const count = bare.split(candidate).length - 1;
    if (count > most) [best, most] = [candidate, count];
  }
  return best;
}

function firstLines(text: string, count: number): readonly string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, count);
}

/**
 * Rows that use another delimiter than the header: where the row is one cell and another delimiter gives exactly
 * the header's cells, that is its one reading.
 */
export function resplit(
  rows: readonly CsvRow[],
  header: CsvRow | null,
  delimiter: Delimiter,
): { rows: readonly CsvRow[]; mended: { line: number; name: DelimiterName } | null } {
  if (header === null || header.cells.length < 2) return { rows, mended: null };
  let mended: { line: number; name: DelimiterName } | null = null;
  const result = rows.map((row) => {
    const [only] = row.cells;
    if (row.cells.length !== 1 || only === undefined || only.quoted || row.damaged) return row;
    for (const candidate of CANDIDATES) {
      if (candidate === delimiter) continue;
      const parts = only.text.split(candidate);
      if (parts.length !== header.cells.length) continue;
      mended ??= { line: row.line, name: NAMES.get(candidate) ?? 'semicolon' };
      const cells = parts.map((text, index) => ({ text, line: row.line, column: index + 1, quoted: false }));
      return { ...row, cells };
    }
    return row;
  });
  return { rows: result, mended };
}
