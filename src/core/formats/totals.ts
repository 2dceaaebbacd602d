/** The closing sentences that the formats for people share. */
import type { Report } from './reportIn.ts';
import { FORMAT_WORDS } from './words.ts';

/** Problems that `fix` mends by itself. */
function countFixable({ problems }: Report): number {
  return problems.filter(({ fixable }) => fixable).length;
}

/** What was checked, what was found, what can be mended, what was left out, and that the data is invented. */
export function totals(report: Report): readonly string[] {
  const words = FORMAT_WORDS[report.lang];
  const { errors, warnings, afterAsOf, answered } = report.counts;
  const fixable = countFixable(report);
  const stop = report.lang === 'en' ? '.' : '。';
  return [
    words.checked(report.counts),
    report.problems.length === 0 ? words.noProblems : `${words.found(errors, warnings)}${stop}`,
    ...(answered === 0 ? [] : [words.answered(answered)]),
    ...(fixable === 0 ? [] : [words.fixable(fixable)]),
    ...(afterAsOf === 0 ? [] : [words.afterAsOf(afterAsOf, report.asOf)]),
    ...(report.notChecked === 0 ? [] : [words.notChecked(report.notChecked)]),
    ...(report.illustrative ? [words.illustrative] : []),
  ];
}
