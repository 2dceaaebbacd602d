/** A unit's words for a month or half-year: work done (工作情况) and suggestions (意见建议), as plain text. */
import type { UnitSummary } from '../../model.ts';
import { withoutZeroWidth } from '../../text/characters.ts';
import { lineEndingIssue, toLineFeeds } from '../../text/lineEndings.ts';
import { validateSummary } from '../../schemas/validators.js';
import { tidyCell } from '../../text/normalise.ts';
import type { CheckContext } from '../context.ts';
import { checkPlainText } from '../fields.ts';
import { judge } from '../judge.ts';
import type { Source } from '../judge.ts';
import type { ProblemLog } from '../problemLog.ts';
import { addTextIssue, readText } from '../readText.ts';

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
  const source = readText(
    context.tree,
    file.path,
    { vocabulary: [...context.vocabulary, ...SUMMARY_HEADINGS] },
    log,
  );
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
  const period = file.period.startsWith('H') ? `${file.year}-${file.period}` : file.period;
  const values = { unit: file.unit, period, work: parts.work, suggestions: parts.suggestions };
  const sourceOf = (pointer: string): Source => {
    const field = pointer.slice(1);
    // A folder of no unit is told as one.
    if (field === 'unit' && !context.units.has(file.unit)) return null;
    if (field !== 'work' && field !== 'suggestions') return { file: file.path };
    return { file: file.path, line: parts.lines[field], field };
  };
  judge(validateSummary, values, sourceOf, log);
  return { ...values, file: file.path };
}

interface SummaryParts extends Readonly<Record<Part, string>> {
  /** Line on which the text of each part starts, 1-based; null where there is none. */
  readonly lines: Readonly<Record<Part, number | null>>;
}

/** Divides a text, its line ends as LF, at its headings; before the first one, and without any, all is work done. */
export function splitParts(text: string, file: string, log: ProblemLog): SummaryParts {
  const firsts: Record<Part, number | null> = { work: null, suggestions: null };
  const lines: Record<Part, string[]> = { work: [], suggestions: [] };
  let part: Part = 'work';
  text.split('\n').forEach((line, index) => {
    const [marks, title] = headingOf(line);
    const found = HEADINGS.get(title);
    if (marks > 0 && found !== undefined) part = found;
    else {
      lines[part].push(line);
      if (line.trim() !== '') firsts[part] ??= index + 1;
    }
    // A title on the first level is nobody's mistake.
    if (marks > 1 && found === undefined && title !== '') {
      log.add('summary-unknown-heading', { file, line: index + 1, value: line.trim() }, {});
    }
  });
  const textOf = (of: Part): string => lines[of].join('\n').trim();
  return { work: textOf('work'), suggestions: textOf('suggestions'), lines: firsts };
}

/** Level of a heading, 0 for a line that is none, and its words without marks and colons around them. */
function headingOf(line: string): readonly [number, string] {
  const marks = /^ {0,3}(#{1,6})(?!#)/.exec(line)?.[1]?.length ?? 0;
  const words = tidyCell(line)
    .text.split(/[#:]+/)
    .map((part) => part.trim());
  return [
    marks,
    words
      .filter((part) => part !== '')
      .join(' ')
      .toLowerCase(),
  ];
}
