/** A unit's sheet in words: what it owes, how early it delivers, and its people as bars. */
import type { BreakdownFigure } from '../core/figures/figures.ts';
import type { UnitCard } from '../core/figures/unitCard.ts';
import type { State } from '../core/marks.ts';
import type { PageContext } from './context.ts';

interface OwedItem {
  readonly state: State;
  readonly word: string;
  /** What, and by which day. */
  readonly text: string;
}

export function owedItems({ figures, t, lang, say }: PageContext, card: UnitCard): readonly OwedItem[] {
  const c = t.unitCard;
  return card.owes.map(({ what, day, overdue }) => {
    const date = say.dateCell(day);
    if (what.kind === 'report') {
      const state = overdue ? 'missing' : 'not-due';
      return {
        state,
        word: t.reportingStates[state],
        text: c.owesReport(say.month(what.month), date),
      };
    }
    const title = figures.tasks.find(({ number }) => number === what.number)?.definition.title[lang] ?? '';
    return {
      state: overdue ? 'overdue' : 'not-started',
      word: overdue ? t.taskStates.overdue : t.words.notDue,
      text: c.owesTask(say.number(what.number), title, date),
    };
  });
}

/** `期限前2天`, `期限当日`, `期限后1.5天`. */
export function deliveryWords({ t, say }: PageContext, days: number): string {
  const c = t.unitCard;
  if (days === 0) return c.onTheDay;
  const [n, value] = [say.number(Math.abs(days), 1), Math.abs(days)];
  return days < 0 ? c.early(n, value) : c.after(n, value);
}

/** So many parts have a bar: the sheet is one sheet for a unit of many sites too. */
const BARS = 8;

/** The parts with people, most first, and the people of those that find no room. */
export function barParts(rows: readonly BreakdownFigure[]): {
  readonly rows: readonly (BreakdownFigure & { readonly width: string })[];
  readonly rest: number;
} {
  const some = rows.filter(({ headcount }) => headcount > 0).toSorted((a, b) => b.headcount - a.headcount);
  const most = some[0]?.headcount ?? 1;
  return {
    rows: some
      .slice(0, BARS)
      .map((row) => ({ ...row, width: `${Math.round((row.headcount / most) * 1000) / 10}%` })),
    rest: some.slice(BARS).reduce((sum, { headcount }) => sum + headcount, 0),
  };
}
