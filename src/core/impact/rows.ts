/** The rows of two sides: what is new, other or gone. */
import { countsAsOf } from '../asOf.ts';
import { compareText } from '../figures/scope.ts';
import type { Checked, Fact, IsoDate, Month, Origin } from '../model.ts';

/** One count of one unit's month that is not as it was. */
export interface RowChange {
  readonly unit: string;
  readonly month: Month;
  readonly domain: string;
  readonly site: string;
  readonly origin: Origin;
  readonly change: 'new' | 'changed' | 'withdrawn';
  /** People; null where there is no row. */
  readonly before: number | null;
  readonly after: number | null;
  readonly noteChanged: boolean;
  /** Whether it is in the figures: a file that is later than the day is not. */
  readonly countedBefore: boolean;
  readonly countedAfter: boolean;
}

interface Row {
  readonly fact: Fact;
  readonly headcount: number;
  readonly note: string;
  readonly counted: boolean;
}

/**
 * Rows that differ: withdrawn ones first, then by how many people they move.
 *
 * @param unread files with an error, of which nothing can be said
 */
export function rowChanges(
  before: Checked,
  after: Checked,
  asOf: IsoDate,
  unread: ReadonlySet<string>,
): readonly RowChange[] {
  const [old, now] = [rowsOf(before, asOf, unread), rowsOf(after, asOf, unread)];
  const changes = [...new Set([...old.keys(), ...now.keys()])].flatMap((key): readonly RowChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const fact = is?.fact ?? was?.fact;
    if (fact === undefined) return [];
    const { unit, month, domain, site, origin } = fact;
    const row: RowChange = {
      ...{ unit, month, domain, site, origin },
      change: was === undefined ? 'new' : is === undefined ? 'withdrawn' : 'changed',
      before: was?.headcount ?? null,
      after: is?.headcount ?? null,
      noteChanged: was !== undefined && is !== undefined && was.note !== is.note,
      countedBefore: was?.counted ?? false,
      countedAfter: is?.counted ?? false,
    };
    const isSame = row.before === row.after && !row.noteChanged && row.countedBefore === row.countedAfter;
    return isSame ? [] : [row];
  });
  return changes.toSorted(
    (a, b) =>
      Number(b.change === 'withdrawn') - Number(a.change === 'withdrawn') ||
      Math.abs(peopleMoved(b)) - Math.abs(peopleMoved(a)) ||
      compareText(keyOf(a), keyOf(b)),
  );
}

/** People in the file after, less those before. */
export function peopleMoved({ before, after }: Pick<RowChange, 'before' | 'after'>): number {
  return (after ?? 0) - (before ?? 0);
}

function keyOf({
  month,
  unit,
  domain,
  site,
  origin,
}: Omit<Fact, 'headcount' | 'note' | 'category' | 'file' | 'line'>): string {
  return [month, unit, domain, site, origin].join(' ');
}

function rowsOf(
  { submissions, programme }: Checked,
  asOf: IsoDate,
  unread: ReadonlySet<string>,
): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const submission of submissions) {
    if (unread.has(monthOf(submission))) continue;
    const counted = countsAsOf(submission, programme, asOf);
    for (const fact of submission.facts) {
      const key = keyOf(fact);
      const headcount = (rows.get(key)?.headcount ?? 0) + fact.headcount;
      rows.set(key, { fact, headcount, note: fact.note, counted });
    }
  }
  return rows;
}

/** What names one unit's report of one month. */
export function monthOf({ unit, month }: { readonly unit: string; readonly month: Month }): string {
  return `${unit}/${month}`;
}
