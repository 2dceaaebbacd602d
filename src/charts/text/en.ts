/** Text of the charts in English. */
import { plural } from '../../i18n/format.ts';
import type { ChartText } from './zh-CN.ts';

export const en: ChartText = {
  people: (n, value) => `${n} ${plural(value, 'person', 'people')}`,
  asOf: (date) => `as of ${date}`,
  asOfEnd: (month) => `as of the end of ${month}`,
  span: (first, last) => `${first}–${last}`,
  source: (issuer, illustrative) =>
    `Source: monthly reports of the pilot units, ${issuer}${illustrative ? ' (counts and dates are invented, for illustration)' : ''}`,
  newPeople: 'People added',
  join: (parts) => parts.join('; '),
  stop: '.',
  sameUnits: (n, value) =>
    `Changes are over the ${value === 1 ? 'one unit' : `same ${n} units`} that reported both months`,
  provisionalKey: 'Provisional: reports still to come',
  provisional: (said) => `${said} (provisional)`,
  provisionalNote: 'the dashed end with a hollow dot is provisional: reports are still to come',

  cumulative: {
    title: (name, actual, share) => `${name}: ${actual}, ${share} of the year’s target`,
    titleReached: (name, month) => `${name} reached the year’s target in ${month}`,
    titleOpen: (name, actual) => `${name}: ${actual}`,
    titleNone: (name) => `${name}: nothing is due yet`,
    subtitle: (span, asOf) => `People in all, ${span}, ${asOf}`,
    target: (n) => `Target: ${n}`,
    pace: 'Steady pace',
    forecast: 'Year-end forecast',
    range: (low, high) => `${low}–${high}`,
    datum: (month, added, cumulative) => `End of ${month}: ${cumulative} in all (${added} added)`,
    datumPace: (pace) => `; steady pace ${pace}`,
    datumForecast: (month, low, mid, high) => `End of ${month}: ${mid} forecast (${low}–${high})`,
    ahead: (month, actual, gap) => `${actual} by the end of ${month}, ${gap} ahead of a steady pace`,
    behind: (month, actual, gap) => `${actual} by the end of ${month}, ${gap} behind a steady pace`,
    level: (month, actual) => `${actual} by the end of ${month}, level with a steady pace`,
    plain: (month, actual) => `${actual} by the end of ${month}`,
    forecastSays: (low, high, level) =>
      `the months so far point to ${low}–${high} by year-end (${level} interval)`,
    none: (asOf) => `No month is due ${asOf}`,
    notePace:
      'Dashed: a steady pace. The plan has no monthly targets; this dashboard spreads the year’s target evenly over the months',
    noteForecast: (level) => `the pale band is this dashboard’s forecast (${level} interval)`,
    columns: { pace: 'Steady pace', forecast: 'Forecast' },
  },

  events: {
    head: 'Event',
    dated: (day, what) => `${day}: ${what}`,
    what: {
      agreement: (name) => (name === null ? 'agreement' : `${name} agreement`),
      'demonstration-point': (name) =>
        name === null ? 'demonstration point' : `demonstration point, ${name}`,
      workstation: (name) => (name === null ? 'workstation' : `workstation, ${name}`),
      policy: (name) => (name === null ? 'supporting policy' : `supporting policy, ${name}`),
      report: (name) => (name === null ? 'experience report' : `experience report, ${name}`),
    },
  },

  progress: {
    title: (all, counts) => `Of ${all} targets, ${counts.join(', ')}`,
    count: (state, n) => `${n} ${state.toLowerCase()}`,
    subtitle: (asOf) => `Share of each target reached, ${asOf}`,
    full: 'Target 100%',
    pace: 'Steady pace',
    of: (actual, target) => `${actual} of ${target}`,
    open: (actual) => actual,
    unit: (unit) => unit,
    openNote: 'No number set',
    datum: (name, value, share, state) => `${name}: ${value}, ${share}, ${state.toLowerCase()}`,
    datumOpen: (name, value) => `${name}: ${value}; the plan sets no number`,
    datumPace: (share) => `; steady pace ${share}`,
    summary: (parts) => `Needs attention: ${parts.join(', ')}`,
    summaryFine: 'No target is behind or missed',
    part: (name, share, state) => `${name} at ${share} (${state.toLowerCase()})`,
    note: 'The solid tick is the target; the dashed one is a steady pace, worked out by this dashboard for the two targets that count people',
    columns: {
      target: 'Target',
      actual: 'Actual',
      goal: 'Goal',
      share: 'Reached',
      pace: 'Steady pace',
      state: 'State',
    },
  },

  monthly: {
    titlePace: (kept, all, value) =>
      `${kept} of ${all} ${plural(value, 'month', 'months')} due kept to a steady pace`,
    pace: (n) => `Steady pace: ${n} people a month`,
    notePace: 'Dashed: a steady pace, both targets in people spread evenly over the months by this dashboard',
    title: (month, added) => `${added} added in ${month}`,
    titleNone: 'How many people are added each month?',
    subtitle: (asOf) => `People added each month, by category and cohort of domains, ${asOf}`,
    groups: {
      regulated: () => 'Regulated',
      existing: (n) => `Non-regulated, ${n} existing domains`,
      new: (n) => `Non-regulated, ${n} new domains`,
    },
    datum: (month, group, n) => `${month}, ${group}: ${n}`,
    datumDomains: (parts) => ` (${parts.join(', ')})`,
    summary: (best, n, total) => `Of the months due, ${best} added most, ${n}; ${total} in all`,
    summaryNone: (asOf) => `Nobody has been added ${asOf}`,
  },

  ranking: {
    title: (name, n) => `${name} leads the non-regulated domains with ${n}`,
    titleNone: 'Which domains have recognised people?',
    subtitle: (asOf) => `People added in all by domain; shares are of the domain’s own category, ${asOf}`,
    regulated: 'Regulated',
    existing: 'Non-regulated · existing domains',
    fresh: 'Non-regulated · new domains of 2022',
    columns: { total: 'In all', share: 'Share', latest: (month) => `In ${month}`, change: 'Change' },
    waiting: {
      waiting: 'Waiting for agreement',
      signed: (day) => `Signed ${day}, none yet`,
      signedUndated: 'Signed, none yet',
      none: 'Nobody yet',
    },
    datum: (name, n, share) => `${name}: ${n} in all, ${share} of its category`,
    summary: (top, share) => `${top.join(', ')} lead, with ${share} of all non-regulated people`,
    summaryWaiting: (names) => `waiting for an agreement: ${names}`,
    summaryNone: (asOf) => `No domain has people in it ${asOf}`,
  },

  heat: {
    title: (cell) => `Most in one month: ${cell}`,
    titleDomainNone: 'Which domain added people in which month?',
    titleSiteNone: 'Which site added people in which month?',
    cell: (name, month, n) => `${name}, ${n} in ${month}`,
    subtitleDomain: (asOf) => `People added each month by domain; the stronger the colour, the more, ${asOf}`,
    subtitleSite: (asOf) =>
      `People added each month by site, both categories; the stronger the colour, the more, ${asOf}`,
    total: 'In all',
    datum: (month, n) => `${month}: ${n}`,
    notOpen: (month) => `${month}: not open`,
    notDueKey: 'Hatched: not due',
    gapsKey:
      'Hatched: not due, or not open before its agreement, which is not a zero; the line is the signing',
    notOpenKey: 'Hatched: not open before its agreement, which is not a zero; the line is the signing',
    missing: (month) => `${month}: missing`,
    partly: ' (some units missing)',
    missingKey: 'Missing: the unit sent no file, which is not a zero',
    summary: (cell, zero, all) =>
      `${cell}, is the most in one month; rows with nobody yet: ${zero} of ${all}`,
    summaryAll: (cell) => `${cell}, is the most in one month; every row has people`,
    summaryNone: (asOf) => `Nobody has been added ${asOf}`,
  },

  map: {
    site: {
      title: (few, n, share) => `The first ${few} sites have ${n}, ${share} of all`,
      titleOne: (name, n) => `Of the sites only ${name} has people: ${n}`,
      titleNone: 'Where are the people?',
      subtitle: (asOf) => `People added in all by site, and their share of all, ${asOf}`,
      summary: (parts, sites, all) => `Most people: ${parts.join(', ')}; ${sites} of ${all} sites have some`,
      summaryNone: (asOf) => `No site has people ${asOf}`,
    },
    city: {
      title: (few, n, share) => `The first ${few} cities have ${n}, ${share} of all`,
      titleOne: (name, n) => `Of the cities only ${name} has people: ${n}`,
      titleNone: 'In which cities are the people?',
      subtitle: (asOf) => `People added in all by city, and their share of all, ${asOf}`,
      summary: (parts, cities, all) =>
        `Most people: ${parts.join(', ')}; ${cities} of ${all} cities have some`,
      summaryNone: (asOf) => `No city has people ${asOf}`,
    },
    datum: (name, n, regulated, nonRegulated) =>
      `${name}: ${n} (${regulated} regulated, ${nonRegulated} non-regulated)`,
    part: (name, n) => `${name} (${n})`,
    apart: (name, n) => `Besides: ${name}, ${n}`,
    apartHead: 'Tied to no site; outside the shades',
    note: 'A schema: it gives rough positions only, is not a map and shows no boundary of any kind',
  },

  origin: {
    title: (name, n, share) => `${name} sends the most, ${n}, ${share} of all`,
    titleNone: 'Where do the people come from?',
    subtitle: (asOf) => `People added in all by place of origin, ${asOf}`,
    note: 'Regulated counts Hong Kong and Macao professionals only; non-regulated counts any origin',
    summary: (parts) => parts.join(', '),
    part: (name, n, share) => `${name} ${n} (${share})`,
    summaryNone: (asOf) => `Nobody has been added ${asOf}`,
  },

  multiples: {
    title: (counting, all) => `${counting} of ${all} non-regulated domains have recognised people`,
    subtitle: (asOf) => `People in all by domain, one scale for all, ${asOf}`,
    existing: (n) => `The ${n} existing domains`,
    fresh: (n) => `The ${n} new domains of 2022`,
    signed: (day) => `Signed ${day}`,
    waiting: 'Waiting for agreement',
    signedWaiting: 'Signed, none yet',
    none: 'Nobody yet',
    datum: (month, added, cumulative) => `${month}: ${added} added, ${cumulative} in all`,
    summary: (name, n) => `${name} has the most, ${n}`,
    summaryNone: 'No domain has people in it yet',
  },

  calendar: {
    title: (onTime, due, value) =>
      `${onTime} of ${due} ${plural(value, 'report', 'reports')} due came on time`,
    titleNone: 'Which units have reported?',
    subtitle: (asOf) =>
      `State of each monthly report; beside it the people reported, 0 for an explicit nothing, ${asOf}`,
    row: 'Units reported',
    datum: (month, state) => `${month}: ${state.toLowerCase()}`,
    zero: ', nothing new',
    days: (n, value) => `${n} ${plural(value, 'day', 'days')}`,
    headcount: (n) => `, ${n} added`,
    summary: (onTime, late, missing) =>
      `Of the reports due, ${onTime} came on time, ${late} late and ${missing} are missing`,
    summaryExtended: (n) => `${n} more came within an extension`,
    until: (day) => ` until ${day}`,
    /** Beside the mark of a report with an extension. */
    extended: 'ext',
    summaryUndated: (n) => `${n} more came without a date`,
    summaryNone: (asOf) => `No month is due ${asOf}`,
  },

  tasks: {
    title: 'When was each task due, and when was it done?',
    subtitle: (asOf) => `Tasks of annex 2 of the plan, their due dates and states, ${asOf}`,
    today: (day) => `As of ${day}`,
    doneOn: (day) => `Done ${day}`,
    noDue: 'As the work needs, no date',
    monthly: (day) => `Day ${day} of each month`,
    datum: (day, state) => `Due ${day}: ${state.toLowerCase()}`,
    datumNoDue: (state) => `No due date: ${state.toLowerCase()}`,
    summary: (done, running, overdue, open) =>
      `${done} done, ${running} under way, ${overdue} overdue and ${open} not started`,
    columns: { number: 'No.', task: 'Task', due: 'Due', state: 'State', progress: 'Units done' },
  },

  series: {
    title: (name, month, added) => `${name} added most in ${month}: ${added}`,
    titleMonths: (name) => `${name}: how many were added each month?`,
    titleNone: (name) => `${name}: nobody added yet`,
    subtitle: (asOf) => `People added each month, and in all below, ${asOf}`,
    cumulative: 'In all',
    datum: (month, added, cumulative) => `${month}: ${added} added, ${cumulative} in all`,
    notReported: (month) => `${month}: missing`,
    summary: (month, added, total) => `${added} added in ${month}, ${total} in all`,
    summaryTotal: (total) => `${total} added in all`,
    summaryNone: (name, asOf) => `${name}: nobody has been added ${asOf}`,
  },

  breakdown: {
    title: {
      domain: (name) => `${name}: people by domain`,
      site: (name) => `${name}: people by site`,
      city: (name) => `${name}: people by city`,
      unit: (name) => `${name}: people by unit`,
      origin: (name) => `${name}: people by origin`,
    },
    titleAll: {
      domain: 'People by domain',
      site: 'People by site',
      city: 'People by city',
      unit: 'People by unit',
      origin: 'People by origin',
    },
    all: 'All',
    subtitle: (asOf) => `People added in all, and their share, ${asOf}`,
    subtitleMonth: (month, asOf) => `People added in ${month}, and their share, ${asOf}`,
    datum: (name, n, share) => `${name}: ${n}, ${share}`,
    summary: (name, n, share) => `${name} has the most, ${n}, ${share} of them`,
    summaryNone: (name, asOf) => `${name}: nobody has been added ${asOf}`,
    columns: { n: 'People', share: 'Share' },
  },

  sparkline: {
    label: (name, values) => `${name}, added by month: ${values}`,
    notDue: 'not due yet',
  },
};
