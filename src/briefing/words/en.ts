import { plural } from '../../i18n/format.ts';
import type { BriefingWords } from './zh-CN.ts';

const are = (value: number): string => plural(value, 'is', 'are');
const have = (value: number): string => plural(value, 'has', 'have');
const reports = (n: string, value: number): string => `${n} ${plural(value, 'report', 'reports')}`;
const domains = (n: string, value: number): string => `${n} ${plural(value, 'domain', 'domains')}`;

export const en: BriefingWords = {
  title: {
    month: (programme) => `Briefing: ${programme}`,
    half: (programme, half) => `Briefing, ${half.toLowerCase()}: ${programme}`,
    brief: (programme, month) => `One-page brief, ${month}: ${programme}`,
    report: (programme) => `Experience report: ${programme}`,
  },
  number: (n, month) => `Issue ${n} · ${month}`,
  spans: { H1: 'the first half', H2: 'the second half', year: 'the year' },
  heading: (at, text) => `${at + 1}. ${text}`,
  subheading: (_at, text) => text,
  draft: (day, asOf) => `This issue is due on ${day}. It tells where things stood on ${asOf}.`,
  silent: (asOf, span) => `by ${asOf}, no unit had reported for ${span}`,
  silentSo: (span) => `no unit has reported for ${span} yet`,
  sections: {
    overall: 'Overall progress',
    places: 'Domains and sites',
    changes: 'Changes in the month',
    months: 'Month by month',
    reports: 'Reporting',
    corrections: 'Corrections',
    milestones: 'Milestones',
    tasks: 'Tasks',
    units: 'Work and suggestions of the units',
    next: { month: 'Next month', H1: 'The second half', rest: 'What comes next' },
    behind: 'Needs attention',
  },
  overall: {
    added: (name, span, people) => `${name} added ${people} in ${span}`,
    left: (target, left) => `which leaves ${left} to the year’s target of ${target}`,
    reached: (target) => `and has met the year’s target of ${target}`,
    rate: (months, _value, need, value) =>
      value === 1
        ? `the month left has to add ${need}`
        : `the ${months} months left have to add ${need} each`,
    pace: (month, pace) => `a steady pace would have reached ${pace} by the end of ${month}`,
    pending: (name, subjects) => `${name} still lacks ${subjects}`,
    caption: (asOf) => `All targets by ${asOf}`,
    paceNote: (month) =>
      `The steady pace is that of the end of ${month}. This dashboard works it out, for targets in people only.`,
  },
  places: {
    domains: (span) => `People by domain: new in ${span}, and in all`,
    sites: (span) => `People by site: new in ${span}, and in all`,
    added: (span) => `New in ${span}`,
  },
  changes: {
    up: (n, value, names, all) =>
      all ? `${domains(n, value)} rose: ${names}` : `${domains(n, value)} rose, most of all ${names}`,
    down: (n, value, names, all) =>
      all ? `${domains(n, value)} fell: ${names}` : `${domains(n, value)} fell, most of all ${names}`,
    sites: (names, value) => `the ${plural(value, 'site', 'sites')} that changed most: ${names}`,
    by: (name, by, n) => `${name} (${by} to ${n})`,
    more: (n) => `up ${n}`,
    fewer: (n) => `down ${n}`,
    none: (month) => `No domain added more or fewer people in ${month} than the month before.`,
    notCompared: 'No unit has reported both months, so they are not compared.',
    first: (month) => `${month} is the first month reported. There is none before it to compare.`,
  },
  months: {
    caption: 'New people and reports by month',
    columns: {
      month: 'Month',
      added: 'New',
      cumulative: 'In all',
      reported: 'Reported/due',
      onTime: 'On time',
    },
    best: (month, people) => `${month} added most, ${people}`,
    total: (span, people) => `${span} added ${people}`,
  },
  reports: {
    over: (span, expected, received, value) =>
      `${received} of ${reports(expected, value)} due for ${span} ${have(Number(received))} come in`,
    allOver: (span, expected, value) =>
      value === 1
        ? `the one report due for ${span} has come in`
        : `all ${expected} reports due for ${span} have come in`,
    onTime: (n, value) => `${n} ${plural(value, 'was', 'were')} on time`,
    late: (n, value, who) => `${n} ${plural(value, 'was', 'were')} late: ${who}`,
    extended: (n, _value, who) => `${n} came within an extension: ${who}`,
    undated: (n, value) =>
      `${n} ${plural(value, 'does', 'do')} not say when ${plural(value, 'it', 'they')} came`,
    zero: (n, value) =>
      `${n} of those that reported had nobody new`.replace(/^1 of/, value === 1 ? 'one of' : '1 of'),
    pending: (n, value, names) => `${n} ${have(value)} not reported yet: ${names}`,
    missing: (n, value, names) => `${n} ${have(value)} not reported: ${names}`,
    missingOver: (n, value, who) => `${reports(n, value)} ${are(value)} missing: ${who}`,
    pendingOver: (n, value, who) => `${reports(n, value)} ${are(value)} still to come: ${who}`,
    until: (name, day) => `${name} (extended to ${day})`,
    days: (name, days) => `${name} (${days})`,
    months: (name, months) => `${name} (${months})`,
    earlier: (n, value, who) => `${reports(n, value)} of earlier months ${are(value)} still missing: ${who}`,
    none: 'No unit has to report.',
  },
  corrections: {
    none: 'No published report has been corrected since the last briefing.',
    noneFirst: 'No published report has been corrected.',
    unknown: 'This copy of the data has no history, so corrections cannot be listed.',
    changed: (unit, month, before, after) => `${unit} corrected ${month} from ${before} to ${after}`,
    moved: (unit, month, people) => `${unit} corrected the rows of ${month}; the sum is still ${people}`,
    withdrawn: (unit, month, before) => `${unit} withdrew its report for ${month}, which held ${before}`,
    restored: (unit, month, after) => `${unit} reported ${month} again, with ${after}`,
    on: (day, what, why) => `${day}: ${what}${why === '' ? '' : ` (its reason: ${why})`}.`,
  },
  milestones: {
    none: 'There is no new milestone since the last briefing.',
    noneFirst: 'There is no milestone yet.',
    event: (day, what, evidence) => `${day}: ${what}${evidence === '' ? '' : ` (${evidence})`}.`,
    what: {
      agreement: (subject) =>
        subject === '' ? 'an agreement was signed' : `${subject} signed its agreement`,
      'demonstration-point': (subject) =>
        `a demonstration point was set up${subject === '' ? '' : ` in ${subject}`}`,
      workstation: (subject) => `a workstation was set up${subject === '' ? '' : ` in ${subject}`}`,
      policy: (subject) => `a supporting policy was issued${subject === '' ? '' : ` for ${subject}`}`,
      report: (subject) => `an experience report was finished${subject === '' ? '' : ` on ${subject}`}`,
    },
    notCounted: 'no evidence given, not counted',
  },
  tasks: {
    name: (number, title) => `Task ${number} (${title})`,
    done: (task, day) => `${task} was done on ${day}`,
    due: (task, day) => `the due date of ${task} is ${day}`,
    overdue: (task, days) => `${task} is ${days} overdue`,
    overdueOf: (task, periods, _value, days) => `${task} is still open (${periods}), up to ${days} overdue`,
    owing: (names, value) => `${names} ${have(value)} to finish it`,
    none: 'No task is due or overdue.',
    columns: { task: 'Task', due: 'Due', state: 'State', done: 'Units done' },
    caption: 'All tasks',
  },
  units: {
    none: (span) => `No unit has sent words about its work or suggestions for ${span}.`,
    source: (unit, period) => `${unit}, ${period}`,
  },
  next: {
    both: (day, month, issue) =>
      `${day}: reports for ${month} are due, and ${issue} of the briefing is drawn up.`,
    report: (day, month) => `${day}: reports for ${month} are due.`,
    briefing: (day, issue) => `${day}: ${issue} of the briefing is drawn up.`,
    issue: (n) => `issue ${n}`,
    monthly: ({ first, last, day, firstIssue, lastIssue }) =>
      `Day ${day} of each month, ${first} to ${last}: the month’s reports are due and its briefing is drawn up (${firstIssue} to ${lastIssue}).`,
    halfYear: (day, half) => `${day}: work done and suggestions of ${half} are due.`,
    task: (day, number, title) => `${day}: task ${number} is due (${title}).`,
    extension: (day, unit, month) => `${day}: the extension of ${unit} for ${month} ends.`,
    close: (day) => `${day}: late reports and corrections close.`,
    none: 'No date is ahead.',
  },
  brief: {
    more: (n, value) => `The month’s briefing has ${n} ${plural(value, 'other point', 'other points')}.`,
  },
  report: {
    sections: {
      background: 'Background and targets of the pilot',
      work: 'How the work was organised',
      results: 'Results',
      practice: 'What worked',
      problems: 'Problems and suggestions',
      outlook: 'What comes next',
      reporting: 'Annex: reporting',
    },
    background: 'how the pilot came about, who carries it, and the policies behind it',
    work: 'leadership, division of work, and how it went',
    results: 'which targets were met, and why',
    practice: 'practice that others can take over, each with an example',
    problems: 'targets missed and why, and suggestions to each side',
    outlook: 'plans for the coming year',
    said: 'The suggestions of the units, to write from:',
    saidWork: 'The work of the units in their own words, to write from:',
    units: 'Reporting by unit',
    columns: { unit: 'Unit', due: 'Due', received: 'Received', onTime: 'On time', people: 'People in all' },
  },
  markdown: {
    by: (by) => `— ${by}`,
    as: (day, issuer) => `${issuer} · ${day}`,
    chart: (title) => `Chart: ${title}`,
  },
  blank: (prompt) => `[To be written: ${prompt}]`,
};
