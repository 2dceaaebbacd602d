/** The year's figures for the office's commands, whose exit says nothing of the data. */
import { computeFigures } from '../../src/core/figures/computeFigures.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import { isMonth } from '../../src/core/dates.ts';
import type { Lang, Month } from '../../src/core/model.ts';
import { checkTree } from '../../src/core/check/checkTree.ts';
import { shanghaiDay } from '../../src/core/asOf.ts';
import { readTree } from '../../src/io/readTree.ts';
import { officeSay } from '../../src/core/office/say.ts';
import { asOfFrom, UsageError } from './cli.ts';
import type { Arguments } from './cli.ts';
import { dataFolder } from './dataPaths.ts';

/**
 * The figures of the month's year, or of the last year; errors in the data are told on the error output.
 *
 * @throws {UsageError} where the month is none, not of a year in the data, or not reported
 */
export function officeFigures(
  args: Arguments,
  lang: Lang,
): { readonly figures: Figures; readonly month: Month | null } {
  const dataDir = dataFolder(args.option('data'));
  const month = args.option('month') ?? null;
  if (month !== null && !isMonth(month)) throw new UsageError('not-a-month', month);
  const asOf = asOfFrom(args.option('as-of'), process.env['AS_OF']);
  const {
    checked,
    counts,
    asOf: day,
  } = checkTree(readTree(dataDir), {
    asOf: asOf ?? { today: shanghaiDay(Date.now()) },
  });
  if (checked === null) throw new UsageError('broken-registry', dataDir);
  const year = month === null ? checked.years.at(-1)?.year : Number(month.slice(0, 4));
  if (year === undefined || checked.years.every((each) => each.year !== year))
    throw new UsageError('no-such-year', month ?? dataDir);
  const figures = computeFigures(checked, { year, asOf: day, source: null });
  if (month !== null && !figures.reportingMonths.includes(month)) {
    const [first = '', last = ''] = [figures.reportingMonths[0], figures.reportingMonths.at(-1)];
    throw new UsageError('not-a-reporting-month', `${month} (${first} – ${last})`);
  }
  if (counts.errors > 0) process.stderr.write(`${officeSay(figures, lang).words.errors(counts.errors)}\n`);
  return { figures, month };
}
