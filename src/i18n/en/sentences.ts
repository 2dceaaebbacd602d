/** Sentences that are put together from figures. Numbers, names and dates arrive already written out. */
import { plural } from '../format.ts';
import type { sentences as source } from '../zh-CN/sentences.ts';

export const sentences: typeof source = {
  headline: {
    first: (p) => `by ${p.asOf}, ${p.count} ${p.name}, ${p.share} of the year’s target`,
    more: (p) => `${p.count} ${p.name}, ${p.share}`,
    firstOver: (p) => `by ${p.asOf}, ${p.count} ${p.name}`,
    moreOver: (p) => `${p.count} ${p.name}`,
    ahead: (span, points) => `${points} ahead of a steady ${span} pace`,
    behind: (span, points) => `${points} behind a steady ${span} pace`,
    level: (span) => `level with a steady ${span} pace`,
    aheadPlain: (points) => `${points} ahead of a steady pace`,
    behindPlain: (points) => `${points} behind a steady pace`,
    levelPlain: 'level with a steady pace',
    reporting: (month, reported, expected) => `${reported} of ${expected} units have reported for ${month}`,
    noneDue: (asOf, due) => `by ${asOf}, no month is due yet; the first reports are due on ${due}`,
    people: {
      regulated: (value) =>
        plural(value, 'regulated professional has', 'regulated professionals have') + ' begun to practise',
      nonRegulated: (value) =>
        plural(value, 'non-regulated professional has', 'non-regulated professionals have') +
        ' been recognised',
    },
    span: (first, last) => `${first}–${last}`,
  },
  target: {
    people: (p) => `${p.name} stood at ${p.actual} by ${p.asOf}, ${p.share} of the year’s target`,
    count: (p) => `${p.name} stood at ${p.actual} of ${p.target} by ${p.asOf}`,
    countOpen: (p) => `${p.name} stood at ${p.actual} by ${p.asOf}; the plan sets no number`,
    dueShort: (date) => `due ${date}`,
    due: (date) => `the due date is ${date}`,
    pending: (names, value) => `${names} ${plural(value, 'is', 'are')} still to come`,
    rate: (need) => `meeting it on time takes ${need} a month from now on`,
    latest: (n) => `and the last month added ${n}`,
  },
  prospect: {
    likely: 'at this rate the target should be met',
    open: 'at this rate the target may or may not be met',
    unlikely: 'at this rate the target is unlikely to be met',
    early: 'it is too early to see a trend',
  },
  line: {
    total: (p) => `by ${p.asOf}, ${p.name} had added ${p.people}`,
    split: (p) => `that is ${p.regulated} regulated and ${p.nonRegulated} non-regulated`,
    shareOfCategory: (category, share) => `${share} of all ${category.toLowerCase()}`,
    shareOfAll: (share) => `${share} of all people added`,
    latest: (month, n) => `${month} added ${n}`,
    more: (month, by) => `${by} more than ${month}`,
    fewer: (month, by) => `${by} fewer than ${month}`,
    same: (month) => `as many as ${month}`,
    none: (p) => `by ${p.asOf}, ${p.name} had added nobody`,
    sameUnits: (n, value) => `same ${n} ${plural(value, 'unit', 'units')}`,
    sameUnitsSays: (n, value, compared) =>
      `${compared} over the ${value === 1 ? 'one unit that reported both' : `same ${n} units`}`,
  },
  domain: {
    waiting: (name) =>
      `${name} is new in 2022 and has no recognition agreement yet; once signed, it counts as a domain and can start recognising people`,
    signed: (name, date) => `${name} signed its agreement on ${date}; nobody has been recognised yet`,
    signedOn: (date) => `signed on ${date}`,
  },
  month: {
    notDue: (month, due) => `${month} is not due yet; reports are due by ${due}`,
    total: (p) =>
      `${p.month} added ${p.people}: ${p.regulated} regulated and ${p.nonRegulated} non-regulated`,
    reporting: (expected, reported) => `${reported} of ${expected} units have reported`,
    late: (n) => `${n} of them late`,
    extended: (n) => `${n} of them within an extension`,
    pending: (_n, value, names) => `${names} ${plural(value, 'has', 'have')} an extension`,
    missing: (_n, value, names) => `${names} ${plural(value, 'is', 'are')} missing`,
    allReported: (n, value) =>
      value === 1 ? 'the one unit due has reported' : `all ${n} units due have reported`,
    abovePace: (by, pace) => `that is ${by} more than a steady pace of ${pace} a month`,
    belowPace: (by, pace) => `that is ${by} fewer than a steady pace of ${pace} a month`,
    atPace: (pace) => `that is level with a steady pace of ${pace} a month`,
    early: (month, people) => `reports for ${month} are not due yet and hold ${people} so far`,
  },
  completeness: {
    provisional: 'Provisional',
    units: (received, expected) => `${received} of ${expected} units reported`,
    unitsOf: (month, received, expected) => `${received} of ${expected} units reported for ${month}`,
    share: (n, value, share) =>
      `the ${value === 1 ? 'unit' : `${n} units`} missing had ${share} of the people before`,
    shareNone: (n, value) => `the ${value === 1 ? 'unit' : `${n} units`} missing had nobody before`,
    counts: 'these counts are provisional',
    open: (n, value) => `${n} ${plural(value, 'report', 'reports')} still to come`,
    gaps: (n, value) => `${n} ${plural(value, 'report', 'reports')} never came`,
  },
  unit: {
    reporting: (p) =>
      `${p.name} has reported ${p.reported} of the ${p.due} ${plural(p.value, 'month', 'months')} due by ${p.asOf}`,
    missing: (months, value) => `${months} ${plural(value, 'is', 'are')} missing`,
    onTime: (value) => (value === 1 ? 'it was on time' : 'all were on time'),
    lateOnce: (month, days) => `${month} was ${days} late`,
    late: (n, days) => `${n} reports were late, by up to ${days}`,
    extended: (n, value) => `${n} ${plural(value, 'month', 'months')} came within an extension`,
    undated: (n, value) => `${n} ${plural(value, 'does', 'do')} not say when it was delivered`,
    coordinator: (name) => `${name} coordinates and collects; it reports no headcounts`,
    headcount: (people) => `it has added ${people}`,
    noneDue: (asOf, name) => `by ${asOf}, no month of ${name} is due yet`,
  },
  task: {
    once: (due) => `it is due by ${due}`,
    asNeeded: 'it is done as the work needs; the plan sets no date',
    repeated: (due) => `it is next due on ${due}`,
    progress: (done, of) => `${done} of ${of} items due are done`,
    units: (done, of, value) =>
      value === 1 ? `the responsible unit is not done` : `${done} of ${of} responsible units are done`,
    allUnits: (of, value) =>
      value === 1 ? 'the responsible unit is done' : `all ${of} responsible units are done`,
    overdue: (days) => `it is ${days} overdue`,
    owing: (names, value) => `${names} ${plural(value, 'has', 'have')} not finished`,
    doneOn: (date) => `it was done on ${date}`,
  },
  attention: {
    'target-missed': (name) => `${name} missed its due date`,
    'target-short': (name, outcome) => `${name}: ${outcome}`,
    'target-behind': (name) => `${name}: behind where it should be`,
    'target-behind-points': (name, points) => `${name}: ${points} behind a steady pace`,
    'unit-missing': (name, month) => `${name}: ${month} missing`,
    'unit-late': (name, month, days) => `${name}: ${month} ${days} late`,
    'task-overdue': (number, title) => `Task ${number} overdue: ${title}`,
    'domain-waiting': (name) => `${name}: agreement not signed`,
    none: 'Nothing wants attention: targets are on pace and every month due has been reported.',
    noneOver: 'Nothing wants attention: targets are met and every month due has been reported.',
    more: (n) => `${n} more`,
  },
  changes: {
    added: (name, n) => `${name} added ${n}`,
    up: (n, value) => `${n} ${plural(value, 'domain', 'domains')} rose`,
    down: (n, value) => `${n} ${plural(value, 'domain', 'domains')} fell`,
    milestones: (n, value) => `${n} ${plural(value, 'milestone was', 'milestones were')} reached`,
    tasks: (n, value) => `${n} ${plural(value, 'task was', 'tasks were')} finished`,
    taskDone: (date, number, title) => `${date}: task ${number} done, ${title}`,
    milestone: (date, type, subject) => `${date}: ${type}${subject ? `, ${subject}` : ''}`,
    none: 'Nobody was added this month.',
  },
};
