/** What changed in a month, as lines to read. */
import type { MonthFigure, Mover } from '../core/figures/figures.ts';
import { ALL, isFair } from './comparable.ts';
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
  /** All people against the month before; null for the first month, and where a missing report forbids it. */
  readonly total: string | null;
  /** What moved most, greatest first. */
  readonly items: readonly ChangeItem[];
  /** Something moved that cannot be told, because a report is missing. */
  readonly held: boolean;
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
  const moved = month.movers.filter(({ dimension }) => dimension === 'domain');
  const domains = fairMovers(context, month, before).filter(({ dimension }) => dimension === 'domain');
  return {
    total: total === null ? null : say.sentence([total]),
    held: domains.length < moved.length,
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

/**
 * What moved for certain: no fall over a month with a report missing there, and no rise after one. The province
 * as a whole is no site among others.
 */
export function fairMovers(
  { figures }: PageContext,
  month: MonthFigure,
  before: MonthFigure | null,
): readonly Mover[] {
  if (before === null) return [];
  const apart = new Set(
    figures.bySite.filter(({ definition }) => definition.position === null).map(({ id }) => id),
  );
  return month.movers.filter(
    ({ dimension, id, change }) =>
      !(dimension === 'site' && apart.has(id)) &&
      isFair(figures, [before.month, month.month], change, { kind: dimension, id }),
  );
}

/**
 * What the month brought, in one sentence: people against the month before, how many domains rose and fell for
 * certain, milestones and tasks.
 */
export function changesSentence(
  context: PageContext,
  month: MonthFigure,
  before: MonthFigure | null,
): string {
  const { t, say } = context;
  const { changes } = t.sentences;
  const total = totalClause(context, month, before);
  const held = total === null && before !== null;
  return say.sentence([
    total ?? changes.added(say.month(month.month), say.persons(month.headcount)),
    held ? changes.held(say.month(before.month)) : null,
    ...happenings(context, month, before),
  ]);
}

/** The same without the people, to stand after a sentence that has told them. */
export function happeningsSentence(
  context: PageContext,
  month: MonthFigure,
  before: MonthFigure | null,
): string {
  return context.say.sentence(happenings(context, month, before));
}

function happenings(
  context: PageContext,
  month: MonthFigure,
  before: MonthFigure | null,
): readonly (string | null)[] {
  const { t, say } = context;
  const { changes } = t.sentences;
  const domains = fairMovers(context, month, before).filter(({ dimension }) => dimension === 'domain');
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

function totalClause(
  { figures, t, say }: PageContext,
  month: MonthFigure,
  before: MonthFigure | null,
): string | null {
  if (month.change === null || before === null) return null;
  const { line, changes } = t.sentences;
  const by = month.change.headcount;
  const earlier = say.month(before.month);
  // Without a comparison it would only say again what the page has said.
  if (!isFair(figures, [before.month, month.month], by, ALL)) return null;
  const compared =
    by === 0 ? line.same(earlier) : (by > 0 ? line.more : line.fewer)(earlier, say.number(Math.abs(by)));
  return say.comma([changes.added(say.month(month.month), say.persons(month.headcount)), compared]);
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
