import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

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
} satisfies Partial<Messages>;
