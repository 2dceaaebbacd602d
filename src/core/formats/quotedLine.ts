/** A line of a data file as it is shown to people: nothing hidden, nothing personal, and a mark below the field. */
import { codePointLabel } from '../problems/visible.ts';
import { maskPersonalData } from '../text/personalData.ts';
import { displayWidth } from './displayWidth.ts';
import { createLocator } from './places.ts';
import type { SourcePlace } from './places.ts';
import type { Report, ReportProblem } from './reportIn.ts';

export interface QuotedLine {
  readonly text: string;
  /** Spaces and carets that stand below the field; null where only the line is known. */
  readonly carets: string | null;
}

const TAB = 4;
/** Columns that a quoted line may take, and how many of them may come before the field. */
const WIDEST = 100;
const BEFORE_FIELD = 40;
/** Characters around the field that are looked at: a file may be one line. */
const AROUND_FIELD = 500;

/** Quotes a problem's line; null where it has none, or where it may not be shown. */
export type QuoteProblem = (problem: ReportProblem) => QuotedLine | null;

/**
 * Some lines are not shown, because they may hold personal data that no pattern finds: all but the header where
 * a column is named for people, and a line whose personal data was found but does not stand on it as a whole.
 */
export function createQuoter({ problems, sources }: Pick<Report, 'problems' | 'sources'>): QuoteProblem {
  const locate = createLocator(sources);
  const mask = rememberLast(maskPersonalData);
  const headers = new Map<string, number | null>();
  const personal = new Set<string>();
  for (const { code, file, line } of problems) {
    if (code === 'personal-data-column') headers.set(file, line);
    if (code === 'personal-data') personal.add(`${file}:${line}`);
  }
  return (problem) => {
    const place = locate(problem);
    if (place === null) return null;
    const header = headers.get(problem.file);
    if (header !== undefined && header !== problem.line) return null;
    const found = personal.has(`${problem.file}:${problem.line}`);
    if (found && mask(place.line) === place.line) return null;
    return quoteLine(place, mask);
  };
}

export function quoteLine({ line, span }: SourcePlace, mask = maskPersonalData): QuotedLine {
  // Masking keeps the length, so the span still fits.
  const safe = mask(line);
  const start = wholeFrom(safe, Math.max(0, (span?.start ?? 0) - AROUND_FIELD));
  const end = wholeFrom(safe, (span?.start ?? 0) + AROUND_FIELD);
  const cells = displayCells(safe.slice(start, end));
  const from = span === null ? 0 : columnAt(cells, span.start - start);
  const to = span === null ? 0 : Math.max(from + 1, columnAt(cells, span.end - start));
  const skip = from > WIDEST - BEFORE_FIELD ? from - BEFORE_FIELD : 0;
  const shown = cells.filter(
    ({ column, text }) => column >= skip && column + displayWidth(text) <= skip + WIDEST,
  );
  const first = shown[0]?.column ?? 0;
  const lead = first > 0 || start > 0 ? '… ' : '';
  const isWhole = end === safe.length && cells.at(-1) === shown.at(-1);
  const text = lead + shown.map((cell) => cell.text).join('') + (isWhole ? '' : ' …');
  if (span === null) return { text, carets: null };
  const indent = displayWidth(lead) + from - first;
  return { text, carets: ' '.repeat(indent) + '^'.repeat(Math.min(to - from, WIDEST - (from - first))) };
}

/** The offset, or the one after it where that is in the middle of a character; the line's end for one beyond. */
function wholeFrom(line: string, offset: number): number {
  if (offset >= line.length) return line.length;
  const unit = line.charAt(offset);
  return offset > 0 && unit >= '\udc00' && unit <= '\udfff' ? offset + 1 : offset;
}

/** Problems come in the order of lines, so that one line is asked for many times in a row. */
function rememberLast(find: (text: string) => string): (text: string) => string {
  let last = { text: '', found: '' };
  return (text) => {
    if (text !== last.text) last = { text, found: find(text) };
    return last.found;
  };
}

/** One character of the line with the column it is shown at. */
interface DisplayCell {
  readonly offset: number;
  readonly column: number;
  readonly text: string;
}

function displayCells(line: string): readonly DisplayCell[] {
  const cells: DisplayCell[] = [];
  let column = 0;
  let offset = 0;
  for (const character of line) {
    const text = character === '\t' ? ' '.repeat(TAB - (column % TAB)) : shown(character);
    cells.push({ offset, column, text });
    column += displayWidth(text);
    offset += character.length;
  }
  return [...cells, { offset, column, text: '' }];
}

function shown(character: string): string {
  return /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]$/u.test(character) ? codePointLabel(character) : character;
}

function columnAt(cells: readonly DisplayCell[], offset: number): number {
  return (cells.find((cell) => cell.offset >= offset) ?? cells.at(-1))?.column ?? 0;
}
