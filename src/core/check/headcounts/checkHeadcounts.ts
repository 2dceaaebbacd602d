/** One unit's file for one month, CSV or JSON: checked, and read as a submission. */
import type { Fact, Month, Submission, Unit } from '../../model.ts';
import type { CheckContext } from '../context.ts';
import type { FieldRow } from '../fields.ts';
import { latestDay } from '../latestDay.ts';
import type { HeadcountPlace } from '../layout.ts';
import type { ProblemLog } from '../problemLog.ts';
import { readTable } from '../readTable.ts';
import { readHeadcountJson } from './readHeadcountJson.ts';
import { readHeadcountRows } from './readRows.ts';
import type { ReadRows } from './readRows.ts';
import { checkMonth, checkRelations } from './relations.ts';
import { takeOutTotals } from './totalsBesideParts.ts';

/** Whose rows they are, and of which month; null for a unit that nobody knows. */
interface HeadcountOwner {
  readonly file: string;
  readonly unit: Unit | null;
  readonly month: Month;
}

export interface HeadcountFile {
  /** Rows of the file, whether or not they can be read. */
  readonly count: number;
  /** null where nothing in the file can be counted. */
  readonly submission: Submission | null;
}

/** Checks a file of the tree. */
export function checkHeadcountFile(
  context: CheckContext,
  place: HeadcountPlace,
  log: ProblemLog,
): HeadcountFile {
  const unit = context.units.get(place.unit) ?? null;
  const owner: HeadcountOwner = { file: place.path, unit, month: place.month };
  checkMonth(place.month, place.year, unit, context.programme, place.path, log);
  if (place.format === 'json') {
    const file = readHeadcountJson(context, place, log);
    if (file === null) return { count: 0, submission: null };
    const read = checkRows(context, owner, file.rows, log, file.delivery);
    return { count: file.count, submission: toSubmission(context, owner, 'json', read) };
  }
  const file = readTable(context, place.path, 'headcounts', log, place.month);
  if (file?.rows === null || file === null) return { count: file?.count ?? 0, submission: null };
  const read = checkRows(context, owner, file.rows, log);
  return { count: file.count, submission: toSubmission(context, owner, 'csv', read) };
}

function checkRows(
  context: CheckContext,
  owner: HeadcountOwner,
  rows: readonly FieldRow[],
  log: ProblemLog,
  delivery: FieldRow | null = null,
): ReadRows {
  const { programme, index } = context;
  const { file, month } = owner;
  const unit = owner.unit?.id ?? null;
  const counted = takeOutTotals(rows, context, log, { unit, month });

  const read = readHeadcountRows(
    counted,
    { file, unit, month, index, latestDelivery: latestDay(programme), delivery },
    log,
  );
  if (owner.unit !== null) checkRelations(read.rows, { ...owner, unit: owner.unit }, context.domains, log);
  return read;
}

function toSubmission(
  context: CheckContext,
  { file, unit, month }: HeadcountOwner,
  format: Submission['format'],
  { rows, reportedOn }: ReadRows,
): Submission | null {
  if (unit === null || unit.kind === 'coordinator') return null;
  const facts = rows.flatMap((row): readonly Fact[] => {
    const { domain, site, origin, headcount, note } = row;
    const category = domain === null ? undefined : context.domains.get(domain)?.category;
    if (domain === null || site === null || origin === null || headcount === null || category === undefined)
      return [];
    return [
      {
        unit: unit.id,
        month,
        domain,
        site,
        origin,
        headcount,
        note: note ?? '',
        category,
        file,
        line: row.source.line,
      },
    ];
  });
  return { unit: unit.id, month, file, format, reportedOn, facts };
}
