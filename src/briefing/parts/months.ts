/** The months of a half-year or a year, side by side. */
import { peopleIn } from '../../core/figures/peopleIn.ts';
import type { BriefingBlock } from '../document.ts';
import { chartBlocks } from './places.ts';
import type { Telling } from '../telling.ts';

export function monthsPart(telling: Telling): readonly BriefingBlock[] {
  const { figures, say, w, t, period, span } = telling;
  const own = figures.byMonth.filter(({ month, due }) => due && period.months.includes(month));
  if (own.length === 0) return [];
  const best = own.toSorted((a, b) => b.headcount - a.headcount)[0];
  const total = peopleIn(figures, { monthly: figures.byMonth }, period.months);
  const c = w.months.columns;
  return [
    {
      kind: 'paragraph',
      text: say.sentence([
        w.months.total(span, say.persons(total)),
        best === undefined || best.headcount === 0 || own.length === 1
          ? null
          : w.months.best(say.month(best.month), say.persons(best.headcount)),
      ]),
    },
    ...chartBlocks(telling, ['monthly']),
    {
      kind: 'table',
      caption: w.months.caption,
      columns: [
        { label: c.month, numeric: false },
        { label: c.added, numeric: true },
        { label: c.cumulative, numeric: true },
        { label: c.reported, numeric: true },
        { label: c.onTime, numeric: true },
      ],
      rows: own.map(({ month, headcount, cumulative, reportedUnits, expectedUnits, onTime }) => [
        say.month(month),
        say.number(headcount),
        say.number(cumulative.headcount),
        t.words.of(say.number(reportedUnits), say.number(expectedUnits)),
        say.number(onTime),
      ]),
      note: null,
    },
  ];
}
