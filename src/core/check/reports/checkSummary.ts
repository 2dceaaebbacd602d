/** A unit's words for a month or half-year: work done (工作情况) and suggestions (意见建议), as plain text. */
import type { UnitSummary } from '../../model.ts';
import { withoutZeroWidth } from '../../text/characters.ts';
import { lineEndingIssue, toLineFeeds } from '../../text/lineEndings.ts';
import { tidyCell } from '../../text/normalise.ts';
import type { CheckContext } from '../context.ts';
import { checkPlainText } from '../fields.ts';
import type { ProblemLog } from '../problemLog.ts';
import { addTextIssue, readText } from '../readText.ts';

/** Longest summary, in characters of either part. */
export const LONGEST_SUMMARY = 20_000;

type Part = 'work' | 'suggestions';

const HEADINGS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['工作情况', 'work'],
  ['工作情況', 'work'],
  ['work done', 'work'],
  ['work', 'work'],
  ['意见建议', 'suggestions'],
  ['意見建議', 'suggestions'],
  ['意见和建议', 'suggestions'],
  ['意見和建議', 'suggestions'],
  ['suggestions', 'suggestions'],
]);

/** Words that tell the encoding of a summary, besides the registry's names. */
export const SUMMARY_HEADINGS: readonly string[] = [...HEADINGS.keys()];

/** @param period `YYYY-MM`, `H1` or `H2`, as the file's name says */
export function checkSummaryFile(
  context: CheckContext,
  file: { readonly path: string; readonly year: string; readonly unit: string; readonly period: string },
  log: ProblemLog,
): UnitSummary | null {
  const source = readText(context.tree, file.path, { vocabulary: [...context.vocabulary, ...SUMMARY_HEADINGS] }, log);
  if (source === null) return null;
  const endings = lineEndingIssue(source.text);
  if (endings !== null) addTextIssue(file.path, endings, log);
  checkPlainText(source.text, file.path, log);
  // What nobody can see says nothing: it is told above, and left out of what is kept.
  const parts = splitParts(withoutZeroWidth(toLineFeeds(source.text)), file.path, log);
  if (parts.work === '' && parts.suggestions === '') {
    log.add('summary-empty', { file: file.path }, {});
    return null;
  }
  for (const text of Object.values(parts)) {
    const length = [...text].length;
    if (length > LONGEST_SUMMARY) log.add('note-too-long', { file: file.path }, { length, limit: LONGEST_SUMMARY });
  }
  const period = file.period.startsWith('H') ? `${file.year}-${file.period}` : file.period;
  return { unit: file.unit, period, ...parts, file: file.path };
}

/** Divides the text, its line ends as LF, at its headings; before the first one, and without any, all is work done. */
function splitParts(text: string, file: string, log: ProblemLog): Readonly<Record<Part, string>> {
  const lines: Record<Part, string[]> = { work: [], suggestions: [] };
  let part: Part = 'work';
  text.split('\n').forEach((line, index) => {
    const [marks, title] = headingOf(line);
    const found = HEADINGS.get(title);
    if (marks > 0 && found !== undefined) part = found;
    else lines[part].push(line);
    // A title on the first level is nobody's mistake.
    if (marks > 1 && found === undefined && title !== '') {
      log.add('summary-unknown-heading', { file, line: index + 1, value: line.trim() }, {});
    }
  });
  return { work: lines.work.join('\n').trim(), suggestions: lines.suggestions.join('\n').trim() };
}

/** Level of a heading, 0 for a line that is none, and its words without marks and colons around them. */
function headingOf(line: string): readonly [number, string] {
  const marks = /^ {0,3}(#{1,6})(?!#)/.exec(line)?.[1]?.length ?? 0;
  const words = tidyCell(line).text.split(/[#:]+/).map((part) => part.trim());
  return [marks, words.filter((part) => part !== '').join(' ').toLowerCase()];
}
