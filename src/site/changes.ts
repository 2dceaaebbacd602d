/** What changed in a month, as lines to read. */
import { comparisonOf } from '../core/figures/comparison.ts';
import type { MonthFigure, Mover } from '../core/figures/figures.ts';
import { ALL, comparedClause, toldChange } from './comparable.ts';
import type { PageContext } from './context.ts';
import type { Route } from './routes.ts';

export interface ChangeItem {
  readonly route: Route;
  readonly name: string;
  /** For example `+5（12人）`. */
  readonly text: string;
  readonly direction: 'up' | 'down';
}

export interface MonthChanges {
  /** All people against the month before; null for the first month, and where no unit has reported both. */
  readonly total: string | null;
  /** What moved most, greatest first. */
  readonly items: readonly ChangeItem[];
  /** That the items are over some of the units, because a report is missing; null where they are over all. */
  readonly over: string | null;
  /** Milestones and finished tasks. */
  readonly events: readonly { readonly route: Route | null; readonly text: string }[];
}

/** Movers shown: more would be a table, which the month's own page has. */
const MOST = 8;

export function monthChanges(
  context: PageContext,
  month: MonthFigure,
  before: MonthFigure | null,
): MonthChanges {
  const { t, say } = context;
  const total = totalClause(context, month, before);
  const domains = placedMovers(context, month).filter(({ dimension }) => dimension === 'domain');
  return {
    total: total === null ? null : say.sentence([total]),
    over: domains.length === 0 ? null : overUnits(context, month),
    items: domains.slice(0, MOST).map((mover) => itemOf(context, mover)),
    events: [
      ...month.milestones.map(({ date, type, subject }) => ({
        route: subject === null ? null : subjectRoute(context, subject),
        text: t.sentences.changes.milestone(
          date === null ? '' : say.dateShort(date),
          t.milestoneTypes[type],
          subject === null ? '' : context.name.subject(subject),
        ),
      })),
      ...month.tasksDone.map((number) => taskDone(context, number)),
    ],
  };
}

/** What moved, over the units that have reported both months. The province as a whole is no site among others. */
export function placedMovers({ figures }: PageContext, month: MonthFigure): readonly Mover[] {
  const apart = new Set(
    figures.bySite.filter(({ definition }) => definition.position === null).map(({ id }) => id),
  );
  return month.movers.filter(({ dimension, id }) => !(dimension === 'site' && apart.has(id)));
}

/** That what moved is over some of the units only; null where over all of them. */
export function overUnits({ figures, t, say }: PageContext, month: MonthFigure): string | null {
  const units = comparisonOf(figures, month.month, month)?.units ?? null;
  return units === null ? null : t.findings.movers.sameUnits(say.number(units), units);
}

/**
 * What the month brought, in one sentence: people against the month before, how many domains rose and fell,
 * milestones and tasks.
 */
export function changesSentence(
  context: PageContext,
  month: MonthFigure,
  before: MonthFigure | null,
): string {
  const { t, say } = context;
  const total =
    totalClause(context, month, before) ??
    t.sentences.changes.added(say.month(month.month), say.persons(month.headcount));
  return say.sentence([total, ...happenings(context, month)]);
}

/** The same without the people, to stand after a sentence that has told them. */
export function happeningsSentence(context: PageContext, month: MonthFigure): string {
  return context.say.sentence(happenings(context, month));
}

function happenings(context: PageContext, month: MonthFigure): readonly (string | null)[] {
  const { t, say } = context;
  const { changes } = t.sentences;
  const domains = placedMovers(context, month).filter(({ dimension }) => dimension === 'domain');
  const counted = (words: (n: string, value: number) => string, count: number): string | null =>
    count === 0 ? null : words(say.number(count), count);
  return [
    say.comma([
      counted(changes.up, domains.filter(({ change }) => change > 0).length),
      counted(changes.down, domains.filter(({ change }) => change < 0).length),
    ]),
    counted(changes.milestones, month.milestones.length),
    counted(changes.tasks, month.tasksDone.length),
  ];
}

function totalClause(context: PageContext, month: MonthFigure, before: MonthFigure | null): string | null {
  const { figures, t, say } = context;
  if (before === null) return null;
  const told = toldChange(figures, [before.month, month.month], month, ALL);
  // Without a comparison it would only say again what the page has said.
  if (told === null) return null;
  const added = t.sentences.changes.added(say.month(month.month), say.persons(month.headcount));
  return say.comma([added, comparedClause(context, before.month, told)]);
}

function itemOf({ t, name, say }: PageContext, { id, headcount, change }: Mover): ChangeItem {
  return {
    route: { page: 'domain', id },
    name: name.domain(id),
    text: `${say.change(change)}${t.chrome.brackets(say.persons(headcount))}`,
    direction: change > 0 ? 'up' : 'down',
  };
}

/** The page of a domain or a site that a milestone speaks of. */
export function subjectRoute({ figures }: PageContext, subject: string): Route {
  const isDomain = figures.registry.domains.some(({ id }) => id === subject);
  return { page: isDomain ? 'domain' : 'site', id: subject };
}

function taskDone({ figures, t, lang, say }: PageContext, number: number): MonthChanges['events'][number] {
  const task = figures.tasks.find((each) => each.number === number);
  const on = task?.doneOn ? say.dateShort(task.doneOn) : '';
  return {
    route: { page: 'task', id: String(number) },
    text: t.sentences.changes.taskDone(on, String(number), task?.definition.title[lang] ?? ''),
  };
}
