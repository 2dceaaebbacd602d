import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

export const registry = {
  'duplicate-id': {
    title: 'Id occurs twice',
    message: ({ where, value, params }) => `${where}The id ${value} is already used on line ${params.first}.`,
    cure: 'Delete the entry that is too many, or give it an id that is not in use.',
    why: 'An id stands for one entry; otherwise nobody knows which one the data belongs to.',
  },
  'dangling-reference': {
    title: 'Refers to nothing',
    message: ({ where, value, params, meant }) =>
      `${where}${value} is not a registered ${terms.entry(params.kind)}${meant}.`,
    cure: ({ suggestion }) =>
      suggestion === null
        ? 'Change it to an id that is registered, or register it first.'
        : `Change it to ${suggestion}, or register it first.`,
    why: 'If the entry referred to does not exist, its people, targets and tasks no longer match.',
  },
  'ambiguous-alias': {
    title: 'One name for two entries',
    message: ({ where, value, params, name }) =>
      `${where}The name ${value} belongs to both ${name(params.first)} and ${name(params.second)}.`,
    cure: 'Remove the name from one of the two entries.',
    why: 'Units may write names instead of ids. With one name for two entries they cannot say which they mean.',
  },
  'date-out-of-range': {
    title: 'Date is out of range',
    message: ({ where, value, params }) =>
      `${where}${value} is not between ${params.first} and ${params.last}.`,
    cure: 'Check the year, the month and the day.',
    why: 'The programme has a beginning and an end; a date outside it is most likely a slip.',
  },
  'duplicate-extension': {
    title: 'Two extensions for one report',
    message: ({ params, name }) =>
      `Line ${params.first} already extends the report of ${name(params.unit)} for ${params.month}.`,
    cure: 'Keep the entry that holds and delete the other.',
    why: 'A report has one due day; with two nobody knows when it is late.',
  },
} satisfies Partial<Messages>;
