/** The sentence that opens each page, made from its figures. */
import type {
  DomainFigure,
  LineFigure,
  MonthFigure,
  TargetFigure,
  TaskFigure,
  UnitFigure,
} from '../core/figures/figures.ts';
import type { PageContext } from './context.ts';
import { isPeopleTarget, paceClause } from './headline.ts';

/** People so far, the last month due and how it compares, for a domain, a site, a city or a unit. */
function lineClauses(context: PageContext, name: string, line: LineFigure, share: string | null): string[] {
  const { figures, t, say } = context;
  const s = t.sentences.line;
  const asOf = say.asOf(figures.asOf);
  if (line.headcount === 0) return [s.none({ asOf, name })];
  return [
    say.comma([
      s.total({ asOf, name, headcount: say.number(line.headcount), people: say.persons(line.headcount) }),
      share,
    ]),
    ...latestClauses(context, line),
  ];
}

/** `8月新增6人，比7月多2人`; nothing before the first month is due or where the month is not reported. */
function latestClauses({ figures, t, say }: PageContext, line: LineFigure): string[] {
  const s = t.sentences.line;
  const { lastDueMonth, months } = figures;
  if (lastDueMonth === null || line.latest === null) return [];
  const before = months[months.indexOf(lastDueMonth) - 1];
  const change = line.change?.headcount ?? null;
  const compared =
    before === undefined || change === null
      ? null
      : change === 0
        ? s.same(say.month(before))
        : (change > 0 ? s.more : s.fewer)(say.month(before), say.number(Math.abs(change)));
  return [say.comma([s.latest(say.month(lastDueMonth), say.number(line.latest.headcount)), compared])];
}

export function domainSentence(context: PageContext, domain: DomainFigure): string {
  const { t, lang, say, name } = context;
  const names = domain.definition.names[lang];
  const { phase, agreement } = domain;
  if (phase === 'waiting') return say.sentence([t.sentences.domain.waiting(names)]);
  if (phase === 'signed' && agreement?.date)
    return say.sentence([t.sentences.domain.signed(names, say.date(agreement.date))]);
  const share =
    domain.share === null || domain.definition.category === 'regulated'
      ? null
      : t.sentences.line.shareOfCategory(
          name.category(domain.definition.category),
          say.percent(domain.share),
        );
  return say.sentence(lineClauses(context, names, domain, share));
}

/** For a site or a city. */
export function placeSentence(context: PageContext, name: string, line: LineFigure): string {
  const { t, say } = context;
  const share = line.share === null ? null : t.sentences.line.shareOfAll(say.percent(line.share));
  const [total, ...rest] = lineClauses(context, name, line, share);
  const split =
    line.headcount === 0
      ? null
      : t.sentences.line.split({
          regulated: say.number(line.regulated),
          nonRegulated: say.number(line.nonRegulated),
        });
  return say.sentence([total ?? null, split, ...rest]);
}

export function unitSentence(context: PageContext, unit: UnitFigure): string {
  const { figures, t, lang, say } = context;
  const s = t.sentences.unit;
  const name = unit.definition.names[lang];
  if (unit.definition.kind === 'coordinator') return say.sentence([s.coordinator(name)]);
  const asOf = say.asOf(figures.asOf);
  const { due, onTime, late, undated, missing } = unit.record;
  if (due === 0) return say.sentence([s.noneDue(asOf, name)]);
  const states = (
    [
      ['on-time', onTime],
      ['late', late],
      ['reported', undated],
      ['missing', missing],
    ] as const
  )
    .filter(([, count]) => count > 0)
    .map(([state, count]) => s.state(t.reportingStates[state], say.number(count)))
    .join(t.chrome.listSeparator);
  return say.sentence([
    say.comma([
      s.reporting({
        asOf,
        name,
        due: say.number(due),
        reported: say.number(onTime + late + undated),
      }),
      s.headcount(say.persons(unit.headcount)),
    ]),
    states,
  ]);
}

export function monthSentence({ t, say }: PageContext, month: MonthFigure): string {
  const s = t.sentences.month;
  const name = say.monthLong(month.month);
  if (!month.due) return say.sentence([s.notDue(name, say.dateShort(month.dueDate))]);
  const { expectedUnits, reportedUnits, late, missing } = month;
  return say.sentence([
    s.total({
      month: name,
      headcount: say.number(month.headcount),
      people: say.persons(month.headcount),
      regulated: say.number(month.regulated),
      nonRegulated: say.number(month.nonRegulated),
    }),
    expectedUnits === 0
      ? null
      : say.comma([
          s.reporting(say.number(expectedUnits), say.number(reportedUnits)),
          late === 0 ? null : s.late(say.number(late)),
        ]),
    missing === 0 ? null : s.missing(say.number(missing)),
  ]);
}

export function targetSentence(context: PageContext, target: TargetFigure): string {
  const { figures, t, lang, say } = context;
  const name = target.definition.names[lang];
  const asOf = say.asOf(figures.asOf);
  const s = t.sentences.target;
  const unit = quantity(context, target);
  if (target.target === null) return say.sentence([s.countOpen({ asOf, name, actual: unit(target.actual) })]);
  if (!isPeopleTarget(target)) {
    const count = s.count({
      asOf,
      name,
      actual: unit(target.actual),
      target: lang === 'en' ? say.number(target.target) : unit(target.target),
    });
    return say.sentence([count, s.due(say.date(target.definition.due))]);
  }
  const share = target.share === null ? '' : say.percent(target.share);
  const first = s.people({ asOf, name, actual: say.number(target.actual), share });
  const rate =
    target.requiredPerMonth === null || target.remaining === 0
      ? null
      : say.comma([
          s.rate(say.number(Math.ceil(target.requiredPerMonth))),
          figures.lastDueMonth === null ? null : s.latest(say.number(target.latest)),
        ]);
  return say.sentence([say.comma([first, paceClause(context, target)]), rate]);
}

/** A number of whatever a target counts: people, domains, agreements. */
export function quantity({ lang, say }: PageContext, target: TargetFigure): (value: number) => string {
  if (isPeopleTarget(target)) return say.persons;
  const unit = target.definition.unit[lang];
  // English units are plurals in -s.
  return (value) =>
    say.number(value) + (lang === 'en' ? ` ${value === 1 ? unit.replace(/s$/, '') : unit}` : unit);
}

export function taskSentence({ t, say }: PageContext, task: TaskFigure): string {
  const s = t.sentences.task;
  const { schedule } = task.definition;
  const due =
    schedule === 'as-needed'
      ? s.asNeeded
      : schedule === 'once'
        ? task.due && s.once(say.date(task.due))
        : task.nextDue && s.repeated(say.date(task.nextDue));
  return say.sentence([
    due,
    s.units(say.number(task.done), say.number(task.of)),
    task.doneOn === null ? null : s.doneOn(say.date(task.doneOn)),
  ]);
}
