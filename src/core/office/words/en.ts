import type { OfficeWords } from './officeWords.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const nameOf = (month: number): string => MONTHS[month - 1] ?? String(month);
const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const asked = (reported: number, expected: number): string =>
  `${reported} of ${expected} asked this month ${reported === 1 ? 'has' : 'have'} reported`;

export const en: OfficeWords = {
  day: (year, month, day) => `${day} ${nameOf(month)}${year === null ? '' : ` ${year}`}`,
  month: (year, month) => `${nameOf(month)} ${year}`,
  halves: { H1: 'first half-year', H2: 'second half-year' },
  withId: (name, id) => `${name} (${id})`,
  states: {
    'on-time': 'on time',
    extended: 'within its extension',
    late: 'late',
    reported: 'reported, day unknown',
    missing: 'missing',
    'not-due': 'not due',
    exempt: 'exempt',
  },
  days: (count) => many(count, 'day', 'days'),
  items: {
    headcounts: (month) => `headcounts for ${month}`,
    summary: (half) => `summary of the ${half}: work done and suggestions`,
    task: (number, title) => `progress of task ${number} of Annex 2 (${title})`,
    taskOfHalf: (number, half, title) => `progress of task ${number} of Annex 2, ${half} (${title})`,
  },
  when: {
    overdue: (count) => `overdue by ${many(count, 'day', 'days')}`,
    today: 'due today',
    due: (day) => `due on ${day}`,
    extended: (day) => `extended to ${day}`,
  },
  itemWhen: (item, when) => `${item}, ${when}`,
  listSeparator: '; ',
  colon: ': ',
  status: {
    title: (month, day) => `Reports for ${month}, as of ${day}`,
    collector: (name, units, reported, expected) =>
      `${name} collects from ${many(units, 'unit', 'units')}: ${asked(reported, expected)}`,
    nobody: (units, reported, expected) =>
      `${many(units, 'unit reports', 'units report')} to nobody: ${asked(reported, expected)}`,
    nothingAsked: 'nothing asked this month',
    owes: 'owes: ',
    noMonths: 'The data has no month to report.',
  },
  remind: {
    subject: (month, unit) => `Report for ${month}, please: ${unit}`,
    subjectPart: (unit) => `Still missing, please send: ${unit}`,
    greeting: (name) => `Dear colleagues of ${name},`,
    nothingSent: (day, month, count) =>
      `As of ${day} we have received nothing from you for ${month}. Please send ${many(count, 'item', 'items')}:`,
    partSent: (day, count) =>
      `We have received part of your material, thank you. As of ${day} ${many(count, 'item is', 'items are')} still missing:`,
    zero: 'If nothing is new, please send one row with 0.',
    howTitle: 'How to send it:',
    byPullRequest: 'Open a pull request with each file in the place given.',
    byWorkbook: (collector) => `Or fill in the workbook and send it to ${collector}.`,
    template: 'Template: ',
    workbook: ' (add --xlsx for an Excel workbook)',
    file: (path) => `file: ${path}`,
    summarySubject: (month, count, all) =>
      `Reminders for ${month}: ${count} of ${many(all, 'unit', 'units')}`,
    summary: (day, count, all) =>
      `As of ${day}, ${count} of the ${many(all, 'unit', 'units')} you collect from still ${count === 1 ? 'owes' : 'owe'} something:`,
    nobodyOwes: (day, month) =>
      `As of ${day} everything for ${month} has come in. There is nobody to remind.`,
    written: (count, folder) => `${many(count, 'file', 'files')} written to ${folder}`,
  },
  calendar: {
    report: (month) => `Report for ${month} is due`,
    task: (number, title) => `Task ${number} is due: ${title}`,
    extended: (day) => `Extended; it was due on ${day}`,
  },
  errors: (count) =>
    `The data has ${many(count, 'error', 'errors')}. What cannot be read counts as not sent. Run npm run validate first.`,
};
