/** The sentence that a leader could repeat in a meeting. */
import type { Figures, TargetFigure } from '../core/figures/figures.ts';
import type { PageContext } from './context.ts';
import { isProvisional } from './completeness.ts';
import { outcome } from './outcome.ts';
import { isPeopleTarget } from './quantity.ts';

export { isPeopleTarget };

/** Targets in people, the non-regulated one first because it is the larger. */
export function peopleTargets(figures: Figures): readonly TargetFigure[] {
  const of = (measure: TargetFigure['definition']['measure']): TargetFigure[] =>
    figures.targets.filter(({ definition }) => definition.measure === measure);
  return [...of('non-regulated-headcount'), ...of('regulated-headcount')];
}

/** Targets that count milestones or domains. */
export function countTargets(figures: Figures): readonly TargetFigure[] {
  return figures.targets.filter((target) => !isPeopleTarget(target));
}

/**
 * How far a target is ahead of or behind its pace, in words; null where it has none or no month is due. After
 * its due day the result instead.
 *
 * @param form `span` names the months of the pace, `plain` does not, `brief` leaves out which pace
 */
export function paceClause(
  context: PageContext,
  target: TargetFigure,
  form: 'span' | 'plain' | 'brief' = 'span',
): string | null {
  const result = outcome(context, target);
  if (result !== null) return result;
  if (target.aheadPoints === null || context.figures.lastDueMonth === null) return null;
  const { t, say } = context;
  const h = t.sentences.headline;
  const points = say.points(target.aheadPoints);
  const level = points === say.points(0);
  const ahead = target.aheadPoints > 0;
  if (form === 'plain') return level ? h.levelPlain : (ahead ? h.aheadPlain : h.behindPlain)(points);
  if (form === 'brief')
    return level ? t.overview.level : (ahead ? t.overview.ahead : t.overview.behind)(points);
  const span = spanOf(context);
  return level ? h.level(span) : (ahead ? h.ahead : h.behind)(span, points);
}

/** The months of implementation as a span: `4—12月`, `Apr–Dec`. */
export function spanOf({ figures, t, say }: PageContext): string {
  const { firstMonth, lastMonth } = figures.programme.reporting;
  const first = say.monthShort(firstMonth);
  const last = say.monthShort(lastMonth);
  // Word joiners: no line ends inside the span.
  return t.sentences.headline.span(monthNumber(first, last), last.replace('月', '\u2060月'));
}

/** `4月`, `12月` → `4`: a Chinese span writes the month once, 4—12月; other languages write both. */
function monthNumber(first: string, last: string): string {
  return first.endsWith('月') && last.endsWith('月') ? first.slice(0, -1) : first;
}

/** The overview's sentence: both targets in people, their pace, and who has reported. */
export function headline(context: PageContext): string {
  const { figures, t, say } = context;
  const h = t.sentences.headline;
  const asOf = say.asOf(figures.asOf);
  const { latest, next } = figures;
  if (latest === null && next !== null) return say.sentence([h.noneDue(asOf, say.date(next.dueDate))]);
  const clauses = peopleTargets(figures).map((target, index) => {
    const facts = {
      asOf,
      name: h.people[target.definition.measure === 'regulated-headcount' ? 'regulated' : 'nonRegulated'](
        target.actual,
      ),
      actual: say.persons(target.actual),
      count: say.number(target.actual),
      share: target.share === null ? '' : say.percent(target.share),
    };
    const over = outcome(context, target) !== null;
    const said = index === 0 ? (over ? h.firstOver : h.first) : over ? h.moreOver : h.more;
    return say.comma([said(facts), paceClause(context, target, index > 0 ? 'brief' : 'plain')]);
  });
  const reporting =
    latest &&
    h.reporting(say.month(latest.month), say.number(latest.reportedUnits), say.number(latest.expectedUnits));
  const c = t.sentences.completeness;
  // The month's own reports make it provisional in a word; of earlier gaps it takes a clause.
  if (reporting !== null && latest !== null && isProvisional(figures, [latest.month]))
    return say.sentence([...clauses, reporting + t.chrome.brackets(c.provisional.toLowerCase())]);
  return say.sentence([...clauses, reporting, isProvisional(figures) ? c.counts : null]);
}
