/** What the pages that list things find: the sentence that opens each. */
import type { Figures, LineFigure, TargetFigure } from '../core/figures/figures.ts';
import type { PageContext } from './context.ts';
import { outcome } from './outcome.ts';
import { owing } from './owing.ts';
import { isPeopleTarget } from './quantity.ts';
import { someUnits } from './someNames.ts';

/** So many names stand in a sentence; of more only the number. */
const NAMED = 3;

/** `6项数量目标达成5项，落地执业差11人`: how many are met, and by how much the others miss. */
export function targetsFinding(context: PageContext): string {
  const { figures, t, say } = context;
  const f = t.findings.targets;
  const goals = figures.targets.filter(({ target }) => target !== null);
  const of = (...states: readonly TargetFigure['status'][]): readonly TargetFigure[] =>
    goals.filter(({ status }) => states.includes(status));
  const all = say.number(goals.length);
  const met = of('met').length;
  if (goals.length === 0) return say.sentence([f.none]);
  const [missed, behind] = [of('missed'), of('behind')];
  const over = goals.every((target) => outcome(context, target) !== null);
  const rest = goals.length - met - missed.length - behind.length;
  if (rest === goals.length) return say.sentence([f.allOpen(all, rest)]);
  // Where nothing is amiss, what went beyond is worth a word.
  const told = missed.length > 0 ? missed : met === goals.length ? of('met').filter(isPeopleTarget) : [];
  return say.sentence([
    met === goals.length
      ? f.allMet(all, goals.length)
      : (over ? f.met : f.metSoFar)(all, say.number(met), goals.length),
    ...told.flatMap((target) => {
      const result = outcome(context, target);
      return result === null ? [] : [f.result(targetName(context, target), result)];
    }),
    ...behind.map((target) =>
      f.behind(targetName(context, target), say.points(Math.abs(target.aheadPoints ?? 0))),
    ),
    rest === 0 || over ? null : f.open(say.number(rest), rest),
  ]);
}

/** A target in a few words; its full name where two count the same. */
export function targetName({ figures, t, lang }: PageContext, { definition }: TargetFigure): string {
  const same = figures.targets.filter((other) => other.definition.measure === definition.measure);
  return same.length > 1 ? definition.names[lang] : t.findings.targets.short[definition.measure];
}

/** How many people the months due have brought, which most, and which reports are missing. */
export function monthsFinding(context: PageContext): string {
  const { figures, t, say } = context;
  const f = t.findings.months;
  const due = figures.byMonth.filter((month) => month.due);
  if (due.length === 0) return noneDue(context);
  const best = due.toSorted((a, b) => b.headcount - a.headcount)[0];
  const missing = due.reduce((sum, month) => sum + month.missing, 0);
  return say.sentence([
    f.total(
      say.number(due.length),
      due.length,
      say.persons(due.reduce((sum, month) => sum + month.headcount, 0)),
    ),
    best === undefined || best.headcount === 0 || due.length === 1
      ? null
      : f.best(say.month(best.month), say.persons(best.headcount)),
    missing === 0
      ? f.allReported
      : f.missing(say.number(missing), missing, someUnits(context, unitsMissing(figures))),
  ]);
}

/** Units with a report missing, most missing first. */
export function unitsMissing({ byUnit }: Figures): readonly string[] {
  return byUnit
    .filter(({ record }) => record.missing > 0)
    .toSorted((a, b) => b.record.missing - a.record.missing)
    .map(({ id }) => id);
}

export function noneDue({ figures, t, say }: PageContext): string {
  const { next } = figures;
  return next === null ? '' : say.sentence([t.findings.behind.noneDue(say.date(next.dueDate))]);
}

/** How many sites have people, which most, and which none. The province as a whole is no site among others. */
export function sitesFinding(context: PageContext): string {
  const { figures, t, lang } = context;
  const f = t.findings.sites;
  const sites = figures.bySite.filter(({ definition }) => definition.position !== null);
  return placesFinding(context, f, named(sites, lang));
}

export function citiesFinding(context: PageContext): string {
  const { figures, t, lang } = context;
  const { top, without } = t.findings.sites;
  const placed = new Set(
    figures.bySite.filter(({ definition }) => definition.position !== null).map(({ id }) => id),
  );
  const cities = figures.byCity.filter(({ sites }) => sites.some((site) => placed.has(site)));
  return placesFinding(context, { ...t.findings.cities, top, without }, named(cities, lang));
}

interface Named {
  readonly name: string;
  readonly line: LineFigure;
}

const named = (
  lines: readonly (LineFigure & {
    readonly definition: { readonly names: Record<PageContext['lang'], string> };
  })[],
  lang: PageContext['lang'],
): readonly Named[] => lines.map((line) => ({ name: line.definition.names[lang], line }));

function placesFinding(
  { say }: PageContext,
  f: PageContext['t']['findings']['sites'],
  places: readonly Named[],
): string {
  const all = say.number(places.length);
  const counting = places.filter(({ line }) => line.headcount > 0);
  if (counting.length === 0) return say.sentence([f.none(all, places.length)]);
  const top = counting.toSorted((a, b) => b.line.headcount - a.line.headcount)[0];
  const without = places.filter(({ line }) => line.headcount === 0).map(({ name }) => name);
  return say.sentence([
    without.length === 0
      ? f.all(all, places.length)
      : f.some(all, say.number(counting.length), counting.length),
    top === undefined || counting.length === 1
      ? null
      : f.top(top.name, say.persons(top.line.headcount), say.percent(top.line.share ?? 0)),
    without.length === 0 || without.length > NAMED ? null : f.without(say.list(without), without.length),
  ]);
}

/** How many domains have people, which non-regulated one most, and which wait for an agreement. */
export function domainsFinding(context: PageContext): string {
  const { figures, t, lang, say } = context;
  const f = t.findings.domains;
  const all = say.number(figures.byDomain.length);
  const counting = figures.byDomain.filter(({ headcount }) => headcount > 0);
  const others = counting.filter(({ definition }) => definition.category === 'non-regulated');
  const top = others.toSorted((a, b) => b.headcount - a.headcount)[0];
  const waiting = figures.byDomain
    .filter(({ phase }) => phase === 'waiting')
    .map(({ definition }) => definition.names[lang]);
  return say.sentence([
    counting.length === 0
      ? f.none(all, figures.byDomain.length)
      : counting.length === figures.byDomain.length
        ? f.all(all, counting.length)
        : f.some(all, say.number(counting.length), counting.length),
    top === undefined || others.length === 1
      ? null
      : f.top(top.definition.names[lang], say.persons(top.headcount), say.percent(top.share ?? 0)),
    waitingClause(context, waiting),
  ]);
}

/** `品质、食品待签约`, of many `5个新增领域待签约`; null where none waits. */
export function waitingClause({ t, say }: PageContext, names: readonly string[]): string | null {
  const f = t.findings.domains;
  if (names.length === 0) return null;
  return names.length > NAMED
    ? f.waitingMany(say.number(names.length))
    : f.waiting(say.list(names), names.length);
}

/** Who has not reported the last month due, and who still owes earlier ones. */
export function unitsFinding(context: PageContext): string {
  const { figures, t, say } = context;
  const f = t.findings.units;
  const { latest } = figures;
  if (latest === null) return noneDue(context);
  const month = say.month(latest.month);
  const { expectedUnits, reportedUnits } = latest;
  const missing = figures.reporting.filter(({ state }) => state === 'missing');
  const unitsOf = (reports: typeof missing): readonly string[] => [
    ...new Set(reports.map(({ unit }) => unit)),
  ];
  const now = missing.filter((report) => report.month === latest.month);
  const earlier = missing.filter((report) => report.month !== latest.month);
  return say.sentence([
    now.length === 0
      ? f.all(month, say.number(expectedUnits), expectedUnits)
      : f.some(month, say.number(expectedUnits), say.number(reportedUnits)),
    now.length === 0 ? null : f.missing(someUnits(context, unitsOf(now)), now.length),
    earlier.length === 0
      ? null
      : f.earlier(say.number(earlier.length), earlier.length, someUnits(context, unitsOf(earlier))),
  ]);
}

/** Every task by its state, so that the numbers add up to all, and who is behind. */
export function tasksFinding(context: PageContext): string {
  const { figures, t, say } = context;
  const f = t.findings.tasks;
  const { tasks } = figures;
  if (tasks.length === 0) return say.sentence([f.none]);
  const states = (['done', 'in-progress', 'ongoing', 'not-started', 'overdue'] as const).flatMap((state) => {
    const count = tasks.filter((task) => task.state === state).length;
    return count === 0 ? [] : [f.state(t.taskStates[state], say.number(count))];
  });
  return say.sentence([
    f.total(say.number(tasks.length), states.join(t.chrome.listSeparator), tasks.length),
    owingClause(context),
  ]);
}

/** Units with an overdue task that they have not finished, most tasks first. */
export function unitsOwing({
  tasks,
  asOf,
}: Figures): readonly { readonly unit: string; readonly tasks: number }[] {
  const counts = new Map<string, number>();
  for (const task of tasks)
    for (const { unit } of owing(task, asOf)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].map(([unit, tasks]) => ({ unit, tasks })).toSorted((a, b) => b.tasks - a.tasks);
}

function owingClause(context: PageContext): string | null {
  const { figures, t, say } = context;
  const f = t.findings.tasks;
  const owe = unitsOwing(figures);
  const [first] = owe;
  if (first === undefined) return null;
  if (owe.length <= NAMED)
    return f.owing(
      someUnits(
        context,
        owe.map(({ unit }) => unit),
      ),
      owe.length,
    );
  const most = owe.filter(({ tasks }) => tasks === first.tasks).map(({ unit }) => unit);
  const units = say.number(owe.length);
  return first.tasks === 1 || most.length > NAMED
    ? f.owingMany(units)
    : f.owingMost(units, someUnits(context, most), most.length, say.number(first.tasks));
}
