/** The month beside the one before it, over the units that have reported both. */
import { comparisonOf } from '../../core/figures/comparison.ts';
import type { MonthFigure, Mover } from '../../core/figures/figures.ts';
import { monthChanges, overUnits, placedMovers } from '../../site/changes.ts';
import type { BriefingBlock } from '../document.ts';
import { paragraph } from '../telling.ts';
import type { Telling } from '../telling.ts';

/** So many names stand in a sentence. */
const MOST = 5;

/** The month before, where there is one to compare with. */
function monthBefore({ figures }: Telling, month: MonthFigure): MonthFigure | null {
  return figures.byMonth[figures.byMonth.indexOf(month) - 1] ?? null;
}

export function changes(telling: Telling, month: MonthFigure): readonly BriefingBlock[] {
  const { w, say, figures } = telling;
  const before = monthBefore(telling, month);
  if (before === null) return [{ kind: 'paragraph', text: w.changes.first(say.month(month.month)) }];
  if (comparisonOf(figures, month.month, month) === null)
    return [{ kind: 'paragraph', text: w.changes.notCompared }];
  const movers = placedMovers(telling, month);
  const domains = movers.filter(({ dimension }) => dimension === 'domain');
  const sites = movers.filter(({ dimension }) => dimension === 'site').slice(0, 3);
  const rising = domains.filter(({ change }) => change > 0);
  const falling = domains.filter(({ change }) => change < 0);
  const listed = (
    words: (n: string, value: number, names: string, all: boolean) => string,
    of: readonly Mover[],
  ): string | null =>
    of.length === 0
      ? null
      : say.sentence([
          words(say.number(of.length), of.length, joined(telling, of.slice(0, MOST)), of.length <= MOST),
        ]);
  const text = paragraph(telling, [
    monthChanges(telling, month, before).total,
    domains.length === 0 ? w.changes.none(say.month(month.month)) : null,
    listed(w.changes.up, rising),
    listed(w.changes.down, falling),
    sites.length === 0 ? null : say.sentence([w.changes.sites(joined(telling, sites), sites.length)]),
    domains.length === 0 ? null : overUnits(telling, month),
  ]);
  return text === null ? [] : [{ kind: 'paragraph', text }];
}

function joined({ say, name, w, t }: Telling, movers: readonly Mover[]): string {
  return movers
    .map(({ dimension, id, change, headcount }) =>
      w.changes.by(
        dimension === 'domain' ? name.domain(id) : name.site(id),
        (change > 0 ? w.changes.more : w.changes.fewer)(say.number(Math.abs(change))),
        say.number(headcount),
      ),
    )
    .join(t.chrome.listSeparator);
}
