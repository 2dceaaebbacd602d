import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

const KINDS = { domain: 'domain', site: 'site', origin: 'origin', month: 'month' };

export const header = {
  'missing-header': {
    title: 'Header row is missing',
    message:
      'Line 1 is no header row: it seems to hold data already, so nobody can tell what each column is.',
    cure: ({ quote, params }) => `Insert a row at the top with exactly this: ${quote(params.expected)}.`,
    why: 'The header says which column is the headcount and which is the site. Positions are not guessed.',
  },
  'blank-header': {
    title: 'Blank column name',
    message: ({ where, meant }) => `${where}The column has no name, but there is content below it${meant}.`,
    cure: 'Give the column a name; if it is not needed, delete the whole column.',
    why: 'Nobody can tell what a nameless column holds, and its contents would be lost.',
  },
  'duplicate-header': {
    title: 'Column occurs twice',
    message: ({ column, params }) =>
      `The column ${column} occurs twice; column ${params.first} is the first of them.`,
    cure: 'Keep the one that is filled in and delete the other column.',
    why: 'With two columns of one name, nobody can tell which is right.',
  },
  'missing-column': {
    title: 'Column is missing',
    message: ({ column }) => `The column ${column} is missing.`,
    cure: ({ column, quote, params }) =>
      `Insert the column ${column} and fill it in on every row. The complete header is ${quote(params.expected)}.`,
    why: 'Every row is incomplete without it. It is reported once for the file; the rows are checked when the column is there.',
  },
  'unknown-column': {
    title: 'Unknown column',
    message: ({ value, meant }) => `${value} in the header is not a known column${meant}.`,
    cure: ({ quote, params, suggestion }) =>
      suggestion === null
        ? `Delete the column, and put explanations into the note. The header to use is ${quote(params.expected)}.`
        : `Rename the column to ${suggestion}; if it is not needed, delete it.`,
    why: 'Unknown columns are not read. If a misspelt name were not reported, a whole column would be lost unnoticed.',
  },
  'header-alias': {
    title: 'Header is not in its canonical form',
    message: ({ params, names }) =>
      `The header says ${names(params.headers)}. It was understood; the canonical form has the English column names.`,
    cure: ({ suggestion }) =>
      suggestion === null
        ? 'You need not do anything.'
        : `You need not do anything; the canonical header is ${suggestion}.`,
    why: 'Chinese headers are read as usual. They become the English names so that other programs can use the file too.',
  },
  'column-order': {
    title: 'Columns are in another order',
    message: 'The columns are in another order than usual. They were read correctly.',
    cure: ({ quote, params }) => `You need not do anything; the usual order is ${quote(params.expected)}.`,
    why: 'With one order, files are easy to compare and a change shows only what really changed.',
  },
  'personal-data-column': {
    title: 'Column for personal data',
    message: ({ where, params }) =>
      `${where}This column holds ${terms.personal(params.kind)}. The data here is public; it needs numbers of people only and must not hold personal data.`,
    cure: 'Delete the whole column and submit the file again, and tell the office at once: what was already pushed has to be removed from the history.',
    why: 'The repository is public and anyone can read it. Personal data that was committed is hard to take back.',
  },
  'lines-above-header': {
    title: 'There are lines above the header',
    message: ({ params }) => `The header is in line ${params.header}; a title or other text stands above it.`,
    cure: ({ params }) =>
      `Delete everything above line ${params.header}, so that the header is the first line, then check the other rows.`,
    why: 'A title may name another month or unit, and it is not read. With the header on top it is clear what every row is.',
  },
  'cumulative-column': {
    title: 'Column looks like a running total',
    message: ({ where, value }) =>
      `${where}The label ${value} looks like the number of people so far, or of all people. What is wanted are the people new in the month.`,
    cure: 'Put the people new in the month into this column instead (this month’s running total less last month’s); changing the label alone is not enough. If another column already holds the people new in the month, delete the running total.',
    why: 'The months are added up. With a running total the same people would be counted again every month.',
  },
  'other-month-column': {
    title: 'Column names another month',
    message: ({ where, value, params, quote }) =>
      `${where}The label ${value} does not say ${quote(params.expected)}, but this file is for ${quote(params.expected)}.`,
    cure: ({ quote, params }) =>
      `Check which month the numbers are for. If they are another month’s, put them into that month’s file; if they are the people new in ${quote(params.expected)}, correct the month in the label.`,
    why: 'A label with another month most likely means that another month’s table was used, with its numbers.',
  },
  'other-count-unit': {
    title: 'Numbers are not counted in people',
    message: ({ where, value }) =>
      `${where}${value} counts in a unit other than single people; read as people the numbers would be far off.`,
    cure: 'Convert the number in every row to people and label the column “headcount”: 1.2 hundred is written 120.',
    why: 'Numbers of different units can only be added up if all count single people.',
  },
  'column-per-value': {
    title: 'Values stand in columns of their own',
    message: ({ params, names }) =>
      `The header spreads the ${KINDS[params.kind]} over several columns: ${names(params.headers)}. Every row must hold one number of people only.`,
    cure: ({ params }) =>
      `Write one row for each ${KINDS[params.kind]}: ${params.kind === 'month' ? 'keep only the month of this file, and write it into the column “month”' : `add a column “${params.kind}” that says which one it is`}, and put the people into the column “headcount”. What has nothing new may be left out.`,
    why: 'With one number in each row, people can be added up by domain, site and origin, and no column of numbers is lost.',
  },
  'no-note-column': {
    title: 'There is no note column',
    message: 'The table has no column for notes; it was read as one without notes.',
    cure: ({ quote, params }) =>
      `You need not do anything, an empty column will be added; the canonical header is ${quote(params.expected)}.`,
    why: 'Notes may be left blank. With the same columns in every file, files are easy to compare.',
  },
} satisfies Partial<Messages>;
