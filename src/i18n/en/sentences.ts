/** Sentences that are put together from figures. Numbers, names and dates arrive already written out. */
import type { sentences as source } from '../zh-CN/sentences.ts';

export const sentences: typeof source = {
  headline: {
    first: (p) => `By ${p.asOf}, ${p.count} ${p.name}, ${p.share} of the year’s target`,
    more: (p) => `${p.count} ${p.name}, ${p.share}`,
    ahead: (span, points) => `${points} ahead of a steady ${span} pace`,
    behind: (span, points) => `${points} behind a steady ${span} pace`,
    level: (span) => `level with a steady ${span} pace`,
    reporting: (month, reported, expected) => `${reported} of ${expected} units have reported for ${month}`,
    noneDue: (asOf, due) => `By ${asOf}, no month is due yet; the first reports are due on ${due}`,
    people: {
      regulated: 'regulated professionals newly practising',
      nonRegulated: 'non-regulated professionals newly recognised',
    },
    span: (first, last) => `${first}–${last}`,
  },
  target: {
    people: (p) => `${p.name}: ${p.actual} by ${p.asOf}, ${p.share} of the year’s target`,
    count: (p) => `${p.name}: ${p.actual} by ${p.asOf}, target ${p.target}`,
    countOpen: (p) => `${p.name}: ${p.actual} by ${p.asOf}; the plan sets no number`,
    dueShort: (date) => `due ${date}`,
    due: (date) => `due by ${date}`,
    rate: (need) => `meeting it on time takes ${need} a month from now on`,
    latest: (n) => `and the last month added ${n}`,
  },
  line: {
    total: (p) => `${p.name}: ${p.people} added by ${p.asOf}`,
    split: (p) => `${p.regulated} regulated, ${p.nonRegulated} non-regulated`,
    shareOfCategory: (category, share) => `${share} of all ${category.toLowerCase()}`,
    shareOfAll: (share) => `${share} of all people added`,
    latest: (month, n) => `${n} in ${month}`,
    more: (month, by) => `${by} more than in ${month}`,
    fewer: (month, by) => `${by} fewer than in ${month}`,
    same: (month) => `the same as in ${month}`,
    none: (p) => `${p.name}: nobody added by ${p.asOf}`,
  },
  domain: {
    waiting: (name) =>
      `${name}, new in 2022, has no recognition agreement yet; once signed it counts as a domain and can start recognising people`,
    signed: (name, date) => `${name} signed its agreement on ${date}; nobody has been recognised yet`,
    signedOn: (date) => `signed on ${date}`,
  },
  month: {
    notDue: (month, due) => `${month} is not due yet; reports are due by ${due}`,
    total: (p) =>
      `${p.month}: ${p.people} added, ${p.regulated} regulated and ${p.nonRegulated} non-regulated`,
    reporting: (expected, reported) => `${reported} of ${expected} units have reported`,
    late: (n) => `${n} of them late`,
    missing: (n) => `${n} missing`,
  },
  unit: {
    reporting: (p) => `${p.name} has reported ${p.reported} of ${p.due} months due by ${p.asOf}`,
    state: (state, n) => `${n} ${state.toLowerCase()}`,
    coordinator: (name) => `${name} coordinates and collects; it reports no headcounts`,
    headcount: (people) => `${people} added in all`,
    noneDue: (asOf, name) => `By ${asOf}, no month of ${name} is due yet`,
  },
  task: {
    once: (due) => `due by ${due}`,
    asNeeded: 'as the work needs; the plan sets no date',
    repeated: (due) => `next due on ${due}`,
    progress: (done, of) => `${done} of ${of} items due are done`,
    units: (done, of) => `${done} of ${of} responsible units are done`,
    doneOn: (date) => `done on ${date}`,
  },
  attention: {
    'target-missed': (name) => `${name}: missed its due date`,
    'target-behind': (name) => `${name}: behind where it should be`,
    'target-behind-points': (name, points) => `${name}: ${points} behind a steady pace`,
    'unit-missing': (name, month) => `${name}: ${month} missing`,
    'unit-late': (name, month, days) => `${name}: ${month} ${days} late`,
    'task-overdue': (number, title) => `Task ${number} overdue: ${title}`,
    'domain-waiting': (name) => `${name}: agreement not signed`,
    none: 'Nothing wants attention: targets are on pace and every month due has been reported.',
    more: (n) => `${n} more`,
  },
  changes: {
    added: (name, n) => `${name}: ${n} added`,
    taskDone: (date, number, title) => `${date}: task ${number} done, ${title}`,
    milestone: (date, type, subject) => `${date}: ${type}${subject ? `, ${subject}` : ''}`,
    none: 'Nobody was added this month.',
  },
};
