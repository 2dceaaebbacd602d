/** The people of a report by what they are counted under, and what differs between two of them. */
import { compareText } from '../figures/scope.ts';
import type { Fact, Submission } from '../model.ts';

interface CountedRow extends Pick<Fact, 'domain' | 'site' | 'origin'> {
  /** The same for the same domain, site and origin. */
  readonly key: string;
  readonly headcount: number;
  readonly note: string;
}

/** Rows with people, by their key: a row of nobody says the same as none, for the file speaks for all of its unit. */
export type CountedRows = ReadonlyMap<string, CountedRow>;

export const NO_ROWS: CountedRows = new Map();

export function countedRows({ facts }: Submission): CountedRows {
  const rows = facts.map(({ domain, site, origin, headcount, note }): CountedRow => ({
    ...{ domain, site, origin, headcount, note },
    key: [domain, site, origin].join(' '),
  }));
  return new Map(rows.map((row) => [row.key, row]));
}

export function peopleOf(rows: CountedRows): number {
  return [...rows.values()].reduce((sum, { headcount }) => sum + headcount, 0);
}

interface RowDifference extends Pick<Fact, 'domain' | 'site' | 'origin'> {
  readonly before: number;
  readonly after: number;
  /** Of the row as it is after; blank where it is gone. */
  readonly note: string;
}

/** Rows whose count is not the same, in the order of domain, site and origin. */
export function differences(before: CountedRows, after: CountedRows): readonly RowDifference[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].toSorted(compareText);
  return keys.flatMap((key): readonly RowDifference[] => {
    const [was, is] = [before.get(key), after.get(key)];
    const row = is ?? was;
    if (row === undefined || (was?.headcount ?? 0) === (is?.headcount ?? 0)) return [];
    const { domain, site, origin } = row;
    const note = is?.note ?? '';
    return [{ domain, site, origin, before: was?.headcount ?? 0, after: is?.headcount ?? 0, note }];
  });
}
