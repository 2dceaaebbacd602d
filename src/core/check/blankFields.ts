/** Fields that must not be blank, gathered for a whole table so that one cause gives one problem. */
import type { ProblemLog, Where } from './problemLog.ts';

/** Columns that people merge cells in: below the first row of a merged cell a spreadsheet writes nothing. */
const MERGED: ReadonlySet<string> = new Set(['month', 'domain', 'site', 'origin']);

export interface BlankFields {
  /** Takes note of a field, blank or not, in the order of rows. */
  see(where: Where, blank: boolean): void;
  /** Writes down what was blank: a column that is blank throughout once, merged cells once, the rest one by one. */
  report(): void;
}

export function gatherBlanks(log: ProblemLog): BlankFields {
  const seen = new Map<
    string,
    { count: number; readonly blanks: { readonly where: Where; readonly at: number }[] }
  >();
  return {
    see(where, blank) {
      const name = where.field ?? '';
      const column = seen.get(name) ?? { count: 0, blanks: [] };
      if (blank) column.blanks.push({ where, at: column.count });
      column.count += 1;
      seen.set(name, column);
    },
    report() {
      for (const [name, { count, blanks }] of seen) {
        const throughout = blanks.length > 1 && blanks.length === count;
        let start = 0;
        blanks.forEach(({ where, at }, index) => {
          const follows = at - 1 === blanks[index - 1]?.at && (throughout || MERGED.has(name));
          if (!follows) start = at;
          log.add('blank-value', { ...where, cause: String(start) }, { count: 0 });
        });
      }
      seen.clear();
    },
  };
}
