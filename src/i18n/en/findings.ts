/** What the pages that list things find, and what a target came to. */
import { plural } from '../format.ts';
import type { findings as source } from '../zh-CN/findings.ts';

const has = (value: number): string => plural(value, 'has', 'have');
const is = (value: number): string => plural(value, 'is', 'are');
const reportsOf = (n: string, value: number): string => `${n} ${plural(value, 'report', 'reports')}`;

export const findings: typeof source = {
  someUnits: (names, _n, rest) => `${names} and ${rest} others`,
  outcome: {
    over: (by) => `${by} above target`,
    short: (by) => `${by} short`,
    exact: 'exactly on target',
  },
  targets: {
    none: 'the plan sets no target with a number',
    allMet: (all, value) =>
      value === 1 ? 'the one target with a number is met' : `all ${all} targets with a number are met`,
    met: (all, met, value) =>
      value === 1
        ? 'the one target with a number was not met'
        : `${met} of ${all} targets with a number ${met === '1' ? 'was' : 'were'} met`,
    metSoFar: (all, met, value) =>
      met === '0'
        ? `none of the ${all} ${plural(value, 'target', 'targets')} with a number is met yet`
        : `${met} of ${all} ${plural(value, 'target', 'targets')} with a number ${met === '1' ? 'is' : 'are'} met so far`,
    allOpen: (all, value) =>
      value === 1
        ? 'the one target with a number is not due yet'
        : `none of the ${all} targets with a number is due yet`,
    result: (name, outcome) => `${name} ended ${outcome}`,
    behind: (name, points) => `${name} is ${points} behind a steady pace`,
    open: (n, value) => `the other ${value === 1 ? 'one is' : `${n} are`} not due yet`,
    short: {
      'regulated-headcount': 'regulated practice',
      'non-regulated-headcount': 'non-regulated recognition',
      'non-regulated-domains': 'the count of non-regulated domains',
      agreements: 'the count of new agreements',
      reports: 'the count of experience reports',
      'demonstration-points': 'the count of demonstration points',
      workstations: 'the count of workstations',
    },
  },
  months: {
    total: (months, value, people) => `the ${value === 1 ? 'month' : `${months} months`} due added ${people}`,
    best: (month, people) => `${month} added most, ${people}`,
    missing: (reports, value, who) => `${reportsOf(reports, value)} ${is(value)} still missing (${who})`,
    allReported: 'every report due has come in',
  },
  sites: {
    some: (all, counting, value) => `${counting} of ${all} sites ${has(value)} people added`,
    all: (all, value) =>
      value === 1 ? 'the one site has people added' : `all ${all} sites have people added`,
    none: (all, value) =>
      value === 1 ? 'the one site has nobody added yet' : `none of the ${all} sites has people added yet`,
    top: (name, people, share) => `${name} leads with ${people}, ${share} of all people added`,
    without: (names, value) => `${names} ${has(value)} none yet`,
  },
  cities: {
    some: (all, counting, value) => `${counting} of ${all} cities ${has(value)} people added`,
    all: (all, value) =>
      value === 1 ? 'the one city has people added' : `all ${all} cities have people added`,
    none: (all, value) =>
      value === 1 ? 'the one city has nobody added yet' : `none of the ${all} cities has people added yet`,
  },
  domains: {
    some: (all, counting, value) => `${counting} of ${all} domains ${has(value)} people added`,
    all: (all, value) =>
      value === 1 ? 'the one domain has people added' : `all ${all} domains have people added`,
    none: (all, value) =>
      value === 1 ? 'the one domain has nobody added yet' : `none of the ${all} domains has people added yet`,
    top: (name, people, share) => `${name} leads the non-regulated ones with ${people}, ${share} of them`,
    waiting: (names, value) => `${names} ${plural(value, 'waits', 'wait')} for an agreement`,
    waitingMany: (n) => `${n} new domains wait for an agreement`,
  },
  units: {
    all: (month, n, value) =>
      value === 1
        ? `the one unit due has reported for ${month}`
        : `all ${n} units due have reported for ${month}`,
    some: (month, expected, reported) => `${reported} of ${expected} units due have reported for ${month}`,
    missing: (names, value) => `${names} ${has(value)} not`,
    earlier: (reports, value, who) =>
      `${reportsOf(reports, value)} of earlier months ${is(value)} still missing (${who})`,
  },
  tasks: {
    none: 'the plan lists no tasks',
    total: (all, states, value) => `of ${all} ${plural(value, 'task', 'tasks')}, ${states}`,
    state: (state, n) => `${n} ${n === '1' ? 'is' : 'are'} ${state.toLowerCase()}`,
    owing: (names, value) => `${names} still ${plural(value, 'has', 'have')} to finish what is overdue`,
    owingMost: (units, names, value, tasks) =>
      `${units} units have not finished what is overdue; ${names} ${value === 1 ? `has most, ${tasks}` : `have most, ${tasks} each`}`,
    owingMany: (units) => `${units} units have not finished what is overdue`,
  },
  movers: {
    up: (month, name, by) => `${name} rose most in ${month}, by ${by}`,
    down: (month, name, by) => `${name} fell most in ${month}, by ${by}`,
    still: (names, value, months) => `${names} ${has(value)} added nobody for ${months} months`,
    none: (month) => `no domain or site has changed for certain in ${month}`,
    first: (month) => `${month} is the first month due, with none before it to compare`,
    sameUnits: (n, value) =>
      `Changes are over the ${value === 1 ? 'one unit' : `same ${n} units`} that reported both months: a missing report is no fall.`,
  },
  behind: {
    unitsMissing: (units, value, reports) =>
      `${units} ${plural(value, 'unit owes', 'units owe')} ${reports} ${reports === '1' ? 'report' : 'reports'}`,
    tasks: (n, value) => `${n} ${plural(value, 'task is', 'tasks are')} overdue`,
    none: 'No target, report or task is behind',
    noneDue: (due) => `no month is due yet; the first reports are due on ${due}`,
  },
  odd: {
    open: (n, value, units, all) =>
      `${n} ${plural(value, 'number looks', 'numbers look')} odd at ${units} ${plural(all, 'unit', 'units')} and ${plural(value, 'waits', 'wait')} for an answer`,
    answered: (n, value) => `${n} ${plural(value, 'number has', 'numbers have')} been answered for`,
    none: 'No number looks odd',
  },
  corrections: {
    some: (n, value, units, all) =>
      `${n} monthly ${plural(value, 'report', 'reports')} of ${units} ${plural(all, 'unit', 'units')} ${has(value)} been corrected since first published`,
    withdrawn: (n, value, people, all) =>
      all === 1
        ? `it is withdrawn; it had ${people}`
        : `${value === all ? 'all' : n} of them ${is(value)} withdrawn; ${value === 1 ? 'it' : 'they'} had ${people}`,
    moved: (from, to, value, rest) =>
      `${rest ? 'the rest went' : value === 1 ? 'it went' : 'together they went'} from ${from} to ${to}`,
    level: (people, value, rest) =>
      rest
        ? `the rest still comes to ${people}`
        : `${value === 1 ? 'it still comes' : 'together they still come'} to ${people}`,
    none: 'No headcount has been corrected since it was first published; every version is on record',
    unknown: {
      shallow:
        'This site was built without the whole version history, so it cannot tell which numbers were corrected. That does not mean that none were',
      none: 'This site was built without a version history, so it cannot tell which numbers were corrected. That does not mean that none were',
    },
  },
  office: {
    owe: (names, n, value, all, units) =>
      value === units
        ? `${units === 1 ? 'the one unit still owes' : `all ${all} units still owe`} something: ${names}`
        : `${n} of ${all} units still ${plural(value, 'owes', 'owe')} something: ${names}`,
  },
  share: {
    part: (name, share, target) => `${share} of the target of ${target} in ${name}`,
    rest: (n) => `others ${n}`,
  },
};
