import type { Messages } from '../message.ts';

const CONFIRM = 'If the number is wrong, correct it.';

export const plausibility = {
  'identical-to-other-unit': {
    title: 'Same as another unit',
    message: ({ row, params, name }) =>
      `${row}${name(params.other)} reports exactly the same row for this month (domain, site, origin and headcount), so the same people may have been reported twice.`,
    cure: `Check with the other unit; people are reported by one unit only. ${CONFIRM}`,
    why: 'A person counts once, through the unit that concluded the recognition.',
  },
  'before-agreement': {
    title: 'People before the agreement',
    message: ({ row, params, name }) =>
      `${row}People are reported for ${name(params.domain)}, but ${
        params.agreement === ''
          ? 'no recognition agreement is recorded for this new domain'
          : `the recognition agreement of this new domain was signed only on ${params.agreement}`
      }.`,
    cure: 'Check the month and the domain. If the agreement has been signed, add its date and evidence to the milestones file.',
    why: 'A domain that is new in 2022 needs a signed agreement before people can be recognised.',
  },
  'copy-of-last-month': {
    title: 'Same as last month',
    message: ({ params, quote }) =>
      `The data of this file is exactly that of ${quote(params.other)}; last month’s file may have been copied without an update.`,
    cure: `Report the people who are new this month, not the running total. ${CONFIRM}`,
    why: 'Two months are rarely equal row by row. Most often an update was forgotten, or running totals were filled in.',
  },
  'unusual-month': {
    title: 'Month is far from the usual',
    message: ({ params, number }) =>
      `This month reports ${number(params.headcount)} people; in the unit’s ${params.months} months before, ${number(params.usual)} were usual (median).`,
    cure: `Check for a running total and for a zero too many. ${CONFIRM}`,
    why: 'The month is so far from the unit’s own other months that it deserves a second look. This is a reminder and blocks nothing.',
  },
  'site-jump': {
    title: 'Jump at one site',
    message: ({ params, name, number }) =>
      `${number(params.headcount)} people are reported at ${name(params.site)} this month; in the ${params.months} months before, ${number(params.usual)} were usual (median).`,
    cure: `Check the site, and that it is not a running total. ${CONFIRM}`,
    why: 'A jump at one site can mean that people of another were filled in here. This is a reminder and blocks nothing.',
  },
  'far-above-target': {
    title: 'Total is far above the target',
    message: ({ params, number }) =>
      `With this the total is ${number(params.total)} people, more than ${params.times} times the year’s target of ${number(params.target)}.`,
    cure: `Check for an identifier, a date or a running total in the headcounts. ${CONFIRM}`,
    why: 'A total of many times the target most likely comes from one wrong row. This is a reminder and blocks nothing.',
  },
} satisfies Partial<Messages>;
