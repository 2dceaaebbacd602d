import { ORIGINS } from '../../../model.ts';
import type { Case, Messages } from '../message.ts';
import { terms } from './terms.ts';

const unknownName = ({ where, value, meant }: Case<unknown>): string =>
  `${where}${value} is not a name in the registry${meant}.`;

const useSuggestion =
  (otherwise: string) =>
  ({ suggestion }: Case<unknown>) =>
    suggestion === null ? otherwise : `If so, change it to ${suggestion}. If not: ${otherwise}`;

export const cells = {
  'no-rows': {
    title: 'Header only, no data',
    message: 'There is a header in this file, but not one row of data.',
    cure: 'Fill in the data. If nobody is new this month, still report one row: any of your unit’s domains and sites, with headcount 0.',
    why: 'No rows may mean “nothing new” or “forgotten”. One row with 0 counts as a report.',
  },
  'blank-row': {
    title: 'Blank row',
    message: ({ row }) => `${row}The row is blank.`,
    cure: 'You need not do anything; blank rows are taken out.',
    why: 'Excel and WPS often leave blank rows at the end of a table. The data is not affected.',
  },
  'extra-cell': {
    title: 'Row has too many cells',
    message: ({ row, params }) =>
      `${row}The row has ${params.actual} cells, the header only ${params.expected} columns, so it is unclear where the rest belongs.`,
    cure: 'Check whether there is a comma too many. For a comma in a note, save the file with Excel or WPS, which adds the quotation marks it needs.',
    why: 'One comma too many moves everything after it by a column, and a headcount may be taken for something else.',
  },
  'trailing-empty-cells': {
    title: 'Empty cells at the end of a row',
    message: ({ row }) => `${row}There are empty cells (commas) too many at the end of the row.`,
    cure: 'You need not do anything; they are taken out.',
    why: 'Excel and WPS keep saving columns that were once filled and then cleared. The data is not affected.',
  },
  'missing-cell': {
    title: 'Row has too few cells',
    message: ({ row, params }) =>
      `${row}The row has only ${params.actual} cells, the header has ${params.expected} columns.`,
    cure: 'Complete the row. Where there is no note, its cell still has to be there, left blank.',
    why: 'A missing cell moves everything after it by a column, and nobody can tell which one is missing.',
  },
  'blank-value': {
    title: 'Required cell is blank',
    message: ({ where }) => `${where}The cell is blank, but it has to be filled in.`,
    cure: 'Fill it in. Where nobody is new, write 0 instead of leaving the headcount blank.',
    why: 'Blank is not the same as 0; it may have been forgotten. Nobody decides that for you.',
  },
  'surrounding-space': {
    title: 'Spaces around the text',
    message: ({ where, value }) => `${where}There are spaces before or after the text ${value}.`,
    cure: 'You need not do anything; the spaces are taken out.',
    why: 'Spaces cannot be seen, but they keep equal names from matching.',
  },
  'full-width-characters': {
    title: 'Full-width characters',
    message: ({ where, value, suggestion }) =>
      `${where}${value} holds full-width characters${suggestion === null ? '' : ` and was read as ${suggestion}`}.`,
    cure: 'You need not do anything; they become half-width. Switch full-width input off before you type numbers.',
    why: 'Full-width and half-width digits look alike, but to a program they are different characters.',
  },
  'month-format': {
    title: 'Month is not in its canonical form',
    message: ({ where, value, suggestion }) =>
      `${where}${value} ${suggestion === null ? 'was understood' : `was read as ${suggestion}`}. The canonical form is like “2022-06”.`,
    cure: 'You need not do anything. To change it yourself, set the cells of the column to “Text” first, then type “2022-06”.',
    why: 'Excel and WPS turn months into dates by themselves. Only one form can be sorted and compared.',
  },
  'invalid-month': {
    title: 'Not a month',
    message: ({ where, value, meant }) => `${where}${value} does not say which month of which year${meant}.`,
    cure: 'Write the year and the month like “2022-06”. Set the cells of the column to “Text” before you type.',
    why: 'Without a month, the people in this row cannot be counted in any.',
  },
  'month-mismatch': {
    title: 'Month differs from the file name',
    message: ({ where, value, params, quote }) =>
      `${where}The cell says ${value}, but the file name says ${quote(params.expected)}.`,
    cure: ({ quote, params }) =>
      `If the row is for the month of the file, change it to ${quote(params.expected)}; if it is for another month, move it into that month’s file.`,
    why: 'A file holds one month. Where they differ, last month’s file was most likely copied and not updated.',
  },
  'month-outside-programme': {
    title: 'Month is outside the programme',
    message: ({ value, params }) => `The month ${value} is not between ${params.first} and ${params.last}.`,
    cure: 'Check the year and the month, in the file name too.',
    why: 'The programme counts from a first to a last month; people outside them do not count.',
  },
  'name-alias': {
    title: 'Name instead of an id',
    message: ({ where, value, suggestion }) =>
      `${where}${value} ${suggestion === null ? 'was understood' : `was read as ${suggestion}`}.`,
    cure: 'You need not do anything; the name is replaced by its id.',
    why: 'Names may be used as they are. They become ids so that the data still matches when a name changes.',
  },
  'unknown-domain': {
    title: 'Unknown domain',
    message: unknownName,
    cure: useSuggestion(
      'Choose a domain from the drop-down list of the template. A domain that is really new has to be registered by the office first.',
    ),
    why: 'Only registered domains are counted. People under an unknown name cannot be assigned and would not count.',
  },
  'unknown-site': {
    title: 'Unknown site',
    message: unknownName,
    cure: useSuggestion(
      'Choose a site from the drop-down list of the template. Use the province (guangdong) where no place can be named.',
    ),
    why: 'Only registered sites are counted. People under an unknown name cannot be assigned and would not count.',
  },
  'unknown-origin': {
    title: 'Unknown origin',
    message: ({ where, value, names, meant }) =>
      `${where}${value} is not an origin; the origins are ${names(ORIGINS)}${meant}.`,
    cure: 'Write the name of one of them, or the code that stands in brackets.',
    why: 'Regulated recognition counts people from Hong Kong and Macao only, so every row has to say where they come from.',
  },
  'ambiguous-name': {
    title: 'Name has several readings',
    message: ({ where, value, names, params }) =>
      `${where}${value} can mean any of these: ${names(params.candidates)}.`,
    cure: ({ names, params }) =>
      `Write the full name or the id of the one you mean: ${names(params.candidates)}.`,
    why: 'Where a name fits several entries, a wrong guess would count people in the wrong place.',
  },
  'not-an-integer': {
    title: 'Headcount is not a whole number',
    message: ({ where, value }) => `${where}${value} is not a whole number.`,
    cure: 'Write digits only, for example “3”, without words such as “about”; write 0 where nobody is new. Explanations go into the note.',
    why: 'Headcounts are added up. Words and fractions cannot be added, and nobody rounds them for you.',
  },
  'negative-headcount': {
    title: 'Headcount is negative',
    message: ({ where, value }) => `${where}${value} is less than 0, which a headcount cannot be.`,
    cure: 'Report only people who are new this month. To correct a number that was too high, edit the file of that month.',
    why: 'New people are counted and people who leave are not subtracted. A correction belongs in the month it corrects.',
  },
  'number-notation': {
    title: 'Number can be read in several ways',
    message: ({ where, value, params }) =>
      `${where}${value} is written with ${terms.notation[params.notation]} and can be read in several ways.`,
    cure: 'Write a whole number with the digits 0 to 9 only, for example “1200”.',
    why: '“1,200” can be twelve hundred or one point two; “1e3” can be a label. What has two readings is not guessed.',
  },
  formula: {
    title: 'Cell holds a formula',
    message: ({ where, value }) => `${where}${value} is a formula, not a number.`,
    cure: 'Select the cell, copy it, use “Paste Special → Values” on it, and save as CSV again. A note must not start with =, +, - or @.',
    why: 'A formula can give another result on another computer, or be used to run commands, so none is accepted.',
  },
  'headcount-too-large': {
    title: 'Headcount is too large',
    message: ({ where, value, params, number }) =>
      `${where}${value} is more than the ${number(params.limit)} people that one row may report.`,
    cure: 'Check for zeros too many, and for a date or a number of something else in this column.',
    why: 'The targets of the year are a few hundred people, so a number this large is almost certainly a slip.',
  },
  'note-too-long': {
    title: 'Note is too long',
    message: ({ where, params, number }) =>
      `${where}The note has ${number(params.length)} characters; at most ${number(params.limit)} are allowed.`,
    cure: 'Shorten the note. A longer account belongs in the month’s summary (folder summaries).',
    why: 'A note explains one number. A very long one cannot be read in a table.',
  },
  'date-format': {
    title: 'Date is not in its canonical form',
    message: ({ where, value, suggestion }) =>
      `${where}${value} ${suggestion === null ? 'was understood' : `was read as ${suggestion}`}. The canonical form is like “2022-06-28”.`,
    cure: 'You need not do anything. To change it yourself, set the cell to “Text” first, then type “2022-06-28”.',
    why: 'Excel and WPS change the look of dates by themselves. Only one form can be compared.',
  },
  'invalid-date': {
    title: 'Not a date',
    message: ({ where, value, meant }) =>
      `${where}${value} is not a day of the calendar, or does not say which day${meant}.`,
    cure: 'Write year, month and day like “2022-06-28”. Do not use forms such as “6/7/2022”, where month and day can be confused.',
    why: 'Dates decide whether a report is on time and a task is done, so they are not guessed.',
  },
  'reported-on-unequal': {
    title: 'Dates of first report differ',
    message: ({ where, value, params, quote }) =>
      `${where}The cell says ${value}, but rows above say ${quote(params.first)}.`,
    cure: 'Write the same day in every row: the day on which your unit first reported this month. Later corrections keep it.',
    why: 'A file is one report with one day of first delivery, which decides whether it was on time.',
  },
  'reported-on-before-month': {
    title: 'Reported before the month began',
    message: ({ where, value, params }) =>
      `${where}${value} is earlier than the month ${params.month} of the data.`,
    cure: 'Check the year and the month. The cell holds the day on which this month was first reported.',
    why: 'People who are new in a month cannot have been reported before it began.',
  },
  'personal-data': {
    title: 'Personal data',
    message: ({ where, value, params }) =>
      `${where}This looks like ${terms.personal(params.kind)} (${value}, masked). The data here is public and must not hold personal data.`,
    cure: 'Delete it and submit the file again, and tell the office at once: what was already pushed has to be removed from the history.',
    why: 'The repository is public and anyone can read it. The programme needs numbers of people, not who they are.',
  },
  'reported-on-absent': {
    title: 'A new file without its day of delivery',
    message:
      'This file is new and does not say when it was delivered (reported_on), so the month counts as reported but never as on time.',
    cure: 'Add a last column with the heading reported_on, and in every row the day of first delivery, written like 2022-06-28.',
    why: 'Whether a report came on time is told by the day in the file alone. It is written once, at the first delivery; corrections keep it.',
  },
  'value-constraint': {
    title: 'Value is outside what is allowed',
    message: ({ where, isBlank, value, params }) =>
      `${where}${isBlank ? 'Not as required' : `The value is ${value}`}; ${terms.rule(params.rule, params.limit)}.`,
    cure: 'Change it as required. If the rule does not fit, ask the office; until it is changed, other values cannot be submitted.',
    why: 'What each cell may hold is written down in the schemas folder, once for CSV files, JSON files and workbooks.',
  },
  'repeated-header': {
    title: 'The header comes again',
    message: ({ row }) => `${row}This is a header once more, not data.`,
    cure: 'Delete this row and keep only the header on top. If another table begins here (another month or unit), move it into a file of its own.',
    why: 'Where tables follow one another, the rows below may be another month’s. A file holds one header and one table.',
  },
  'total-row': {
    title: 'This row is a total',
    message: ({ where, value }) => `${where}It says ${value}: the row is a total, not further people.`,
    cure: 'Delete the whole row; totals are worked out by the program.',
    why: 'The people in a total are counted in the rows above already. Counted once more they would count double.',
  },
  'remark-row': {
    title: 'This row is a remark, not data',
    message: ({ row }) => `${row}This is a remark or a signature outside the table, not a row of headcounts.`,
    cure: 'Delete the whole row. A remark that matters goes into the note of its row; do not submit who filled in the form or how to reach them.',
    why: 'A table holds data only. Other text cannot be understood and may hold personal data.',
  },
  'number-without-keys': {
    title: 'A number and nothing else',
    message: ({ row, value }) =>
      `${row}There is only a headcount, ${value}, without domain, site and origin. It may be the total of the rows above.`,
    cure: 'If it is a total, delete the whole row. If not, fill in domain, site and origin.',
    why: 'The people in a total are counted in the rows above already. Reported once more with a site they would count double.',
  },
  'unquoted-thousands': {
    title: 'A comma split the headcount in two',
    message: ({ row, value, params, quote }) =>
      `${row}The headcount is ${value} and the next cell holds exactly three digits: it looks as if the comma in ${quote(params.meant)} had split it into two cells.`,
    cure: ({ params, quote }) =>
      `If the headcount is ${quote(params.meant)}, write it without the comma: ${params.meant}. If the three digits are a note, add words that say what they are.`,
    why: 'Commas separate the cells of a CSV. “1,200” without quotes becomes two cells, 1 and 200, and the headcount is wrong.',
  },
} satisfies Partial<Messages>;
