/** The sentence that opens the page of one thing, made from its figures. */
import { paceOfMonth } from '../core/figures/pace.ts';
import type {
  DomainFigure,
  LineFigure,
  MonthFigure,
  ReportingState,
  TargetFigure,
  TaskFigure,
  UnitFigure,
} from '../core/figures/figures.ts';
import { silenceOf } from '../core/figures/silence.ts';
import type { Subject } from '../core/figures/silence.ts';
import { isProvisional } from './completeness.ts';
import { comparedClause, toldChange } from './comparable.ts';
import type { PageContext } from './context.ts';
import { isPeopleTarget, paceClause } from './headline.ts';
import { isOver, outcome } from './outcome.ts';
import { owing } from './owing.ts';
import { quantity } from './quantity.ts';
import { someUnits } from './someNames.ts';

/** People so far, the last month due and how it compares, for a domain, a site, a city or a unit. */
function lineClauses(
  context: PageContext,
  name: string,
  line: LineFigure,
  share: string | null,
  kind: Subject['kind'],
): string[] {
  const { figures, t, say } = context;
  const s = t.sentences.line;
  const asOf = say.asOf(figures.asOf);
  if (line.headcount === 0) return [s.none({ asOf, name })];
  return [
    say.comma([
      s.total({ asOf, name, headcount: say.number(line.headcount), people: say.persons(line.headcount) }),
      share,
    ]),
    ...latestClauses(context, line, { kind, id: line.id }),
  ];
}

/**
 * `8月新增6人，比7月多2人`; nothing before the first month is due or where the month is not reported. Where a report is
 * missing the comparison is over the units that sent both.
 */
function latestClauses(context: PageContext, line: LineFigure, subject: Subject): string[] {
  const { figures, t, say } = context;
  const s = t.sentences.line;
  const { lastDueMonth, months } = figures;
  if (lastDueMonth === null || line.latest === null) return [];
  // Nobody has said that there was nobody.
  if (line.latest.headcount === 0 && silenceOf(figures, lastDueMonth, subject) !== null) return [];
  const before = months[months.indexOf(lastDueMonth) - 1];
  const told = before === undefined ? null : toldChange(figures, [before, lastDueMonth], line, subject);
  const compared = before === undefined || told === null ? null : comparedClause(context, before, told);
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
  return say.sentence(lineClauses(context, names, domain, share, 'domain'));
}

export function placeSentence(
  context: PageContext,
  name: string,
  line: LineFigure,
  kind: 'site' | 'city' = 'site',
): string {
  const { t, say } = context;
  const share = line.share === null ? null : t.sentences.line.shareOfAll(say.percent(line.share));
  const [total, ...rest] = lineClauses(context, name, line, share, kind);
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
  const { due, onTime, extended, late, undated, missing } = unit.record;
  if (due === 0) return say.sentence([s.noneDue(asOf, name)]);
  const reported = onTime + extended + late + undated;
  const open = unit.states.filter(({ state }) => state === 'missing').map(({ month }) => say.month(month));
  return say.sentence([
    s.reporting({ asOf, name, due: say.number(due), reported: say.number(reported), value: due }),
    missing === 0 ? null : s.missing(say.list(open), missing),
    lateClause(context, unit),
    extended === 0 ? null : s.extended(say.number(extended), extended),
    undated === 0 ? null : s.undated(say.number(undated), undated),
    onTime === due ? s.onTime(due) : null,
    reported === 0 ? null : s.headcount(say.persons(unit.headcount)),
  ]);
}

/** `7月迟报12天`, of several `迟报3次，最长12天`; null where none was late. */
function lateClause({ t, say }: PageContext, { states }: UnitFigure): string | null {
  const late = states.filter(({ state }) => state === 'late');
  const [only] = late;
  if (only === undefined) return null;
  const longest = t.words.days(Math.max(...late.map(({ daysLate }) => daysLate ?? 0)));
  const s = t.sentences.unit;
  return late.length === 1
    ? s.lateOnce(say.month(only.month), longest)
    : s.late(say.number(late.length), longest);
}

export function monthSentence(context: PageContext, month: MonthFigure): string {
  const { figures, t, say } = context;
  const s = t.sentences.month;
  const name = say.monthLong(month.month);
  if (!month.due) {
    const notDue = s.notDue(name, say.dateShort(month.dueDate));
    const { reportedUnits: units } = month;
    return say.sentence([
      notDue,
      units === 0 ? null : s.reporting(say.number(month.expectedUnits), say.number(units)),
      units === 0 ? null : s.early(say.month(month.month), say.persons(month.headcount)),
    ]);
  }
  const { expectedUnits, reportedUnits, extended, late, missing } = month;
  const withState = (state: ReportingState): readonly string[] =>
    figures.reporting
      .filter((report) => report.month === month.month && report.state === state)
      .map(({ unit }) => unit);
  const absent = withState('missing');
  // The month is due, and only an extension leaves a report time.
  const pending = withState('not-due');
  return say.sentence([
    s.total({
      month: name,
      headcount: say.number(month.headcount),
      people: say.persons(month.headcount),
      regulated: say.number(month.regulated),
      nonRegulated: say.number(month.nonRegulated),
    }),
    monthPaceClause(context, month),
    expectedUnits === 0
      ? null
      : say.comma([
          reportedUnits === expectedUnits
            ? s.allReported(say.number(expectedUnits), expectedUnits)
            : s.reporting(say.number(expectedUnits), say.number(reportedUnits)),
          extended === 0 ? null : s.extended(say.number(extended)),
          late === 0 ? null : s.late(say.number(late)),
        ]),
    missing === 0 ? null : s.missing(say.number(missing), missing, someUnits(context, absent)),
    pending.length === 0
      ? null
      : s.pending(say.number(pending.length), pending.length, someUnits(context, pending)),
    isProvisional(figures, [month.month]) ? t.sentences.completeness.counts : null,
  ]);
}

/** How the month stands to a month of the pace; null where nothing is told of a pace. */
function monthPaceClause({ figures, t, say }: PageContext, { month, headcount }: MonthFigure): string | null {
  const open = figures.targets.filter((target) => !isOver(figures, target));
  const steady = paceOfMonth(open, figures.reportingMonths, month);
  if (steady === null) return null;
  // Whole people, so that the difference is that of the two numbers that are read.
  const pace = say.persons(Math.round(steady));
  const by = headcount - Math.round(steady);
  const s = t.sentences.month;
  // What is still to come may lift it: too few would be read as a fall.
  if (by < 0 && isProvisional(figures, [month])) return null;
  if (by === 0) return s.atPace(pace);
  return (by > 0 ? s.abovePace : s.belowPace)(say.persons(Math.abs(by)), pace);
}

/** So many of what a target still lacks are named. */
const PENDING = 3;

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
      actual: lang === 'en' ? say.number(target.actual) : unit(target.actual),
      target: lang === 'en' ? say.number(target.target) : unit(target.target),
    });
    const result = outcome(context, target);
    const open =
      target.status === 'met' ? [] : target.pending.map((subject) => context.name.subject(subject));
    return say.sentence([
      say.comma([count, result]),
      open.length === 0 || open.length > PENDING ? null : s.pending(say.list(open), open.length),
      result === null ? s.due(say.date(target.definition.due)) : null,
    ]);
  }
  const share = target.share === null ? '' : say.percent(target.share);
  const rate =
    target.requiredPerMonth === null || target.remaining === 0 || isOver(figures, target)
      ? null
      : say.comma([
          s.rate(say.number(Math.ceil(target.requiredPerMonth))),
          figures.lastDueMonth === null ? null : s.latest(say.number(target.latest)),
        ]);
  // Before the first reports nobody has been counted, which is not 0 people.
  if (figures.lastDueMonth === null && figures.next !== null && target.actual === 0)
    return say.sentence([t.sentences.headline.noneDue(asOf, say.date(figures.next.dueDate)), rate]);
  const first = s.people({ asOf, name, actual: say.number(target.actual), share });
  return say.sentence([say.comma([first, paceClause(context, target)]), rate]);
}

export function taskSentence(context: PageContext, task: TaskFigure): string {
  const { figures, t, say } = context;
  const s = t.sentences.task;
  const { schedule } = task.definition;
  const { daysOverdue } = task;
  const open = owing(task, figures.asOf).map(({ unit }) => unit);
  const due =
    schedule === 'as-needed'
      ? s.asNeeded
      : schedule === 'once'
        ? task.due && s.once(say.date(task.due))
        : task.nextDue && s.repeated(say.date(task.nextDue));
  return say.sentence([
    task.doneOn === null ? null : s.doneOn(say.date(task.doneOn)),
    daysOverdue === 0 ? null : s.overdue(t.words.days(daysOverdue)),
    task.state === 'done' || (daysOverdue > 0 && schedule === 'once') ? null : due,
    task.of > 0 && task.done === task.of
      ? s.allUnits(say.number(task.of), task.of)
      : s.units(say.number(task.done), say.number(task.of), task.of),
    open.length === 0 ? null : s.owing(someUnits(context, open), open.length),
  ]);
}
