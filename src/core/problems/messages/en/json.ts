import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

const ASK = 'If JSON is new to you, submit a CSV file instead or ask someone technical.';

export const json = {
  'json-syntax': {
    title: 'JSON is not well formed',
    message: ({ row, params }) =>
      `${row}The JSON cannot be read from here on${params.expected === '' ? '' : `; expected here: ${params.expected}`}.`,
    cure: `Check this line and the one before for commas, quotation marks and brackets that are missing or too many, and for Chinese punctuation. ${ASK}`,
    why: 'One slip makes the whole file unreadable.',
  },
  'json-duplicate-key': {
    title: 'Property occurs twice',
    message: ({ row, params, quote }) =>
      `${row}The property ${quote(params.key)} is written twice in one place.`,
    cure: 'Keep the right one and delete the other.',
    why: 'With a property written twice, different programs take different values.',
  },
  'json-forbidden-key': {
    title: 'Property name is not allowed',
    message: ({ row, params, quote }) => `${row}The property name ${quote(params.key)} is not allowed.`,
    cure: 'Delete the property.',
    why: 'The name has a special effect in many programs and could be used to disturb them, so it is not accepted.',
  },
  'json-type': {
    title: 'Value is of the wrong type',
    message: ({ where, params }) =>
      `${where}The value must be ${terms.jsonType(params.expected)}, but it is ${terms.jsonType(params.actual)}.`,
    cure: ({ params }) =>
      params.actual === 'string'
        ? 'Do not put quotation marks around numbers: write 3, not "3".'
        : 'Change it to the type that is required; text needs double quotation marks.',
    why: 'With clear types, text is never taken for a number to calculate with.',
  },
  'json-missing-property': {
    title: 'Property is missing',
    message: ({ row, params, label }) => `${row}The property ${label(params.property)} is missing.`,
    cure: ({ params, label }) => `Add ${label(params.property)}.`,
    why: 'Without a required property the entry is incomplete and cannot be used.',
  },
  'json-unknown-property': {
    title: 'Unknown property',
    message: ({ row, params, quote, meant }) =>
      `${row}The property ${quote(params.property)} is not known${meant}.`,
    cure: ({ params, suggestion, names }) =>
      suggestion === null
        ? `Delete it. The properties that can be used are ${names(params.expected)}.`
        : `Change it to ${suggestion}; if it is not needed, delete it.`,
    why: 'Unknown properties are not read. If a misspelt name were not reported, data would be lost unnoticed.',
  },
  'json-constraint': {
    title: 'Value is not as required',
    message: ({ where, value, params }) =>
      `${where}The value is ${value}; ${terms.rule(params.rule, params.limit)}.`,
    cure: ({ suggestion }) =>
      suggestion === null ? 'Change it as required.' : `Change it to ${suggestion}.`,
    why: 'What each property may hold is written down in the schemas folder; other values cannot be used.',
  },
  'path-content-mismatch': {
    title: 'Content differs from the file’s place',
    message: ({ where, value, params, quote }) =>
      `${where}The file says ${value}, but by its folder and name it should be ${quote(params.expected)}.`,
    cure: ({ params, quote }) =>
      `Change it to ${quote(params.expected)}; if the content is right, move the file to its right place.`,
    why: 'The folder names the unit and the file name the month. Where the content says otherwise, nobody knows which is right.',
  },
} satisfies Partial<Messages>;
