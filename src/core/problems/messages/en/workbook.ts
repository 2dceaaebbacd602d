import type { FurtherCells, NamedIn } from '../../catalogue.ts';
import type { Case, Messages } from '../message.ts';

const PLACES: Readonly<Record<NamedIn, string>> = {
  title: 'The title',
  block: 'A heading',
  tab: 'The sheet’s name',
  'file-name': 'The workbook’s file name',
};
const TABLES = { headcounts: 'headcounts', milestones: 'milestones', summary: 'the work done' };

/** Which cells besides this one. */
const also = ({ cells, others }: FurtherCells): string =>
  others === 0
    ? ''
    : ` So ${others === 1 ? 'does' : 'do'} ${cells.join(', ')}${others > cells.length ? ` and ${others - cells.length} more` : ''}.`;

const hidden = ({ params, names }: Case<{ part: string; names: readonly string[] }>): string =>
  params.part === 'sheet'
    ? `Sheet ${names(params.names)}`
    : `${params.part === 'row' ? 'Row' : 'Column'} ${params.names.join(', ')}`;

export const workbook = {
  'total-mismatch': {
    title: 'Total does not agree with its rows',
    message: ({ where, value, params, number }) =>
      `${where}The total says ${value}, the rows add up to ${number(params.sum)}.`,
    cure: 'Find out whether the total is wrong, or a row is wrong or missing. Mend it and import again.',
    why: 'A total is only compared. Where it does not agree one of the numbers is wrong, and nobody can say which.',
  },
  'other-unit-in-row': {
    title: 'Row names another unit',
    message: ({ where, value, params, name }) =>
      `${where}The unit is given as ${value}; the one imported is ${name(params.unit)}.`,
    cure: 'One unit is imported at a time: remove the rows of others, or put the name right.',
    why: 'Another unit’s people booked to this one make both wrong.',
  },
  'shared-count': {
    title: 'One number for several rows',
    message: ({ params }) =>
      `${params.range} is one number of people for several rows; nobody can say how it divides.`,
    cure: 'Unmerge the cells and fill in each row.',
    why: 'One number can be divided in many ways, and a guess may be wrong.',
  },
  'several-tables': {
    title: 'The same thing stands in several places',
    message: ({ params, names }) =>
      `Sheets ${names(params.sheets)} each hold ${TABLES[params.table]}, and nothing says which is meant.`,
    cure: 'Keep the one of this month only, or name the sheets by month, for example “August”.',
    why: 'They may differ or be counted twice, so none is picked.',
  },
  'broken-milestones-file': {
    title: 'Milestones on record have errors',
    message: ({ file }) =>
      `The file on record, ${file}, has errors, so no milestone of the workbook can be added to it.`,
    cure: 'Mend that file first (npm run validate says what is wrong), then import again.',
    why: 'A file with errors is read in part only, so old and new could not be told apart.',
  },
  'names-another-month': {
    title: 'Another month is named',
    message: ({ params, value, quote }) =>
      `${PLACES[params.from]} says ${value}, but the month imported is ${quote(params.expected)}.`,
    cure: 'If this is the wrong workbook or sheet, take this month’s. If last month’s was reused, put the month right. One table holds one month.',
    why: 'People of another month booked to this one make both months wrong.',
  },
  'names-another-unit': {
    title: 'Another unit is named',
    message: ({ params, value, name }) =>
      `${PLACES[params.from]} says ${value}, but the unit imported is ${name(params.expected)}.`,
    cure: 'If this is the wrong workbook, take your own unit’s. If another unit’s was reused, put the name right.',
    why: 'Another unit’s people booked to this one make both wrong.',
  },
  'names-more-than-a-month': {
    title: 'Several months, or a running total',
    message: ({ params, value, quote }) =>
      `${PLACES[params.from]} says ${value}; only people new in ${quote(params.expected)} are wanted here.`,
    cure: 'Fill in only those new in the month, and let the title or name say so. Running totals are added up by the program and need not be reported.',
    why: 'A running total taken for new people counts those of earlier months again.',
  },
  'sheet-of-month-empty': {
    title: 'The sheet of this month is empty',
    message: ({ params, names }) =>
      `The sheet of this month is not filled in; what is filled in is ${names(params.sheets)}.`,
    cure: 'Fill in this month’s sheet; if nobody is new, one row with 0. If the numbers went into the wrong sheet, move them.',
    why: 'Another sheet is most likely another month, and would be booked wrongly.',
  },
  'hidden-part': {
    title: 'Something that counts is hidden',
    message: (shown) =>
      `${hidden(shown)} is hidden, filtered out or folded away, but holds what would be read.`,
    cure: 'If it belongs to the report, show it (clear filters, open groups); if not, delete it. Then import again.',
    why: 'What nobody sees must neither count nor be lost unnoticed: what is seen and what is counted are the same.',
  },
  'struck-out': {
    title: 'Content is struck out',
    message: ({ where, params }) => `${where}This is struck out.${also(params)}`,
    cure: 'Delete what is void, or the whole row; take the strike-through off what is valid.',
    why: 'To a person a number that is struck out does not count, but a program reads it all the same.',
  },
  superscript: {
    title: 'Superscript or subscript',
    message: ({ where, params }) =>
      `${where}A part is raised or lowered and would be read with the rest (3 with a superscript 1 as 31).${also(params)}`,
    cure: 'Delete the superscript or subscript; put what it says into the note.',
    why: 'The number of a footnote behind a number of people makes ten times as many.',
  },
  'formula-without-value': {
    title: 'Formula without a result',
    message: ({ where, params }) =>
      `${where}This is a formula, and the file holds no result of it.${also(params)}`,
    cure: 'Open the workbook in Excel or WPS, let it calculate, save it and import again.',
    why: 'Some programs save formulas only. A number that appears on opening is not there yet when it is imported.',
  },
  'error-value': {
    title: 'Formula has failed',
    message: ({ where, params, quote }) =>
      `${where}The cell shows ${quote(params.shown)}: its formula has failed.${also(params)}`,
    cure: 'Open the workbook in Excel or WPS, put the formula right or type the number, let it calculate, save it and import again.',
    why: '#REF! means that a cell is gone, #N/A that nothing was found. Neither is a number of people.',
  },
  'shown-otherwise': {
    title: 'Shown otherwise than stored',
    message: ({ where, value, params, quote }) =>
      `${where}The cell holds ${value} but shows ${params.shown === '' ? 'nothing' : quote(params.shown)}.${also(params)}`,
    cure: 'Open the workbook in Excel or WPS, set the number format to General, check the number, save and import again.',
    why: 'What is seen and what is counted are the same. A number format can show 2.6 as 3, or nothing at all.',
  },
  'total-without-label': {
    title: 'Is this a total?',
    message: ({ row, value, params, number }) =>
      `${row}The row holds only a number, ${value}, without domain, site and origin; the rows above add up to ${number(params.sum)}, so it may be a total.`,
    cure: 'If it is, write “Total” into its first cell or delete the row. If not, fill in domain, site and origin.',
    why: 'A total taken for a row counts everyone of the month twice.',
  },
  'rows-below-words': {
    title: 'Rows of a table below the words',
    message: ({ row }) =>
      `${row}This looks like a row of headcounts, but stands below the work done or the suggestions.`,
    cure: 'Move such rows up into the table and put the words after it.',
    why: 'Everything below the label of the work done is read as words, so numbers of people among it would be lost.',
  },
  'tables-side-by-side': {
    title: 'Tables side by side',
    message: ({ where }) =>
      `${where}Another table begins here, beside the first, and their rows run into each other.`,
    cure: 'Put the right table below the left, column under column. A table of something else goes into another sheet.',
    why: 'A row is one record. Beside each other nobody can say which number belongs to which.',
  },
  'second-table': {
    title: 'Another table in the same sheet',
    message: ({ row }) => `${row}This is the header of another table, with other columns than the first.`,
    cure: 'Put the other table into a sheet of its own. If it holds headcounts too, add it below the first, column under column.',
    why: 'One table is read from a sheet. What stands in another would be lost or go into the wrong columns.',
  },
  'header-of-two-lines': {
    title: 'Header of two lines',
    message: ({ row }) => `${row}This is part of the header too, which takes two lines.`,
    cure: 'Keep one line with one name for each column: month, domain, site, origin, headcount, note. Hong Kong, Macao and the Mainland go into rows, not columns.',
    why: 'Only both lines together say what a column means, and how far the upper one reaches nobody can tell.',
  },
  'unknown-unit-in-row': {
    title: 'Collected table names an unknown unit',
    message: ({ where, value, isBlank, meant }) =>
      isBlank
        ? `${where}No unit is given, so nobody knows whose row this is.`
        : `${where}The registry has no unit called ${value}${meant}.`,
    cure: 'Write the unit’s name as it is in the registry, in every row of it. Remove rows that are no reporting unit’s.',
    why: 'A collected table is divided by its column of units: people in a row of no known unit would belong nowhere.',
  },
  'no-unit-column': {
    title: 'Collected table does not say whose its rows are',
    message: ({ where, params: { columns } }) =>
      columns.length === 0
        ? `${where}There is no column of units, so nobody knows whose each row is.`
        : `${where}Columns ${columns.join(', ')} all name units, and not the same ones.`,
    cure: ({ params: { columns } }) =>
      columns.length === 0
        ? 'Add a column called unit and fill it in for every row. For a table of one unit leave out --by-unit and give --unit.'
        : 'Keep one column with the reporting unit; remove the others, or give them another name.',
    why: 'Every row of a collected table is booked to one unit. Booked to the wrong one, both are wrong.',
  },
} satisfies Partial<Messages>;
