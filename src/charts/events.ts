/** Milestones as events on the months of a chart: those that count and are known as of the day. */
import type { Figures } from '../core/figures/figures.ts';
import { monthOf } from '../core/dates.ts';
import type { Month, MilestoneType } from '../core/model.ts';
import type { PlacedEvent } from './layout/events.ts';
import { placeInMonths } from './placeInMonths.ts';
import type { Words } from './words.ts';

export interface ChartEvent extends Omit<PlacedEvent, 'x'> {
  readonly month: Month;
  /** Months from the start of the first: 1.5 is the middle of the second. */
  readonly at: number;
}

type Milestones = Figures['milestones'];

/**
 * The events of some milestones, by date. `own` is what the picture is about, whose name goes without saying.
 * Days outside the months of the figures have no place on their axis.
 */
export function eventsOf(
  figures: Figures,
  milestones: Milestones,
  own: string | null,
  words: Words,
): readonly ChartEvent[] {
  const { registry, months } = figures;
  const names = new Map([...registry.domains, ...registry.sites].map((each) => [each.id, words.name(each)]));
  return milestones
    .flatMap(({ date, type, subject, counts }) =>
      date !== null && counts && months.includes(monthOf(date)) ? [{ date, type, subject }] : [],
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, type, subject }, i) => {
      const name = subject === null || subject === own ? null : (names.get(subject) ?? subject);
      const short = words.t.events.what[type](name);
      return {
        // The month first: the event belongs to it, as a layer does to its column.
        key: `${monthOf(date)} event-${i + 1}`,
        month: monthOf(date),
        at: placeInMonths(figures, date),
        short,
        label: words.t.events.dated(words.day(date), short),
      };
    });
}

/** What opens a target's people their way: agreements new domains, demonstration points and policies the regulated. */
const OPENS: Readonly<Record<'regulated' | 'non-regulated', readonly MilestoneType[]>> = {
  regulated: ['demonstration-point', 'policy'],
  'non-regulated': ['agreement'],
};

/** The milestones that matter for the people of a category. */
export const milestonesFor = ({ milestones }: Figures, category: keyof typeof OPENS): Milestones =>
  milestones.filter(({ type }) => OPENS[category].includes(type));

/** What a table says of the events of a month. */
export const eventCell = (events: readonly ChartEvent[], month: Month, { t }: Words): string =>
  t.join(events.filter((each) => each.month === month).map(({ label }) => label));
