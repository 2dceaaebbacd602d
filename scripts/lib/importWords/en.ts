import type { SheetFault } from '../../../src/core/workbook/sheetFault.ts';
import type { ImportWords } from './words.ts';

const quote = (text: string): string => `“${text}”`;
const list = (items: readonly string[]): string => items.join(', ');

export const en: ImportWords = {
  quote,
  list,
  colon: ': ',
  receipt: 'Import receipt',
  headcounts: (sheet, rows, people) => `Sheet ${sheet}: headcounts, rows: ${rows}, people: ${people}`,
  milestones: (sheet, rows, known) =>
    `Sheet ${sheet}: milestones, rows: ${rows}${known === 0 ? '' : `, of which on file already and not added again: ${known}`}`,
  summary: (sheet, work, suggestions) =>
    `Sheet ${sheet}: work done, characters: ${work}; suggestions, characters: ${suggestions}`,
  totals: (lines) => `totals, checked but not imported, in line ${lines}`,
  skipped: (lines) => `titles or remarks, not imported, in line ${lines}`,
  running: (columns) => `running numbers, not imported, in column ${columns}`,
  units: (columns) => `this unit's name, not imported, in column ${columns}`,
  filled: (ranges) => `merged cells ${ranges}: every line reads the same`,
  told: (columns) => `columns that the sheet lacks, filled in as told: ${columns}`,
  blank: (columns) => `columns that the sheet lacks, left blank: ${columns}`,
  kept: (day) => `day of first delivery kept from the file on record: ${day}`,
  otherDelivery: (day) => `the day of delivery in the sheet, ${day}, is not used`,
  labels: (readings) => `columns read as: ${readings}`,
  readings: (readings, more) =>
    `Names and notations read as: ${readings}${more === 0 ? '' : `, and ${more} more`}`,
  unused: (sheets) => `Sheets that were not imported: ${sheets}`,
  error: 'Error',
  warning: 'Warning',
  line: (sheet, line) => `${sheet} line ${line}`,
  fault,
  unreadable: (file, reason) =>
    ({
      'old-format': `${file}: this is the old format (.xls or .et). Open it in Excel or WPS, choose Save As, file type “Excel Workbook (*.xlsx)”, and import the new file. Renaming it is not enough.`,
      encrypted: `${file}: the workbook has a password. Open it in Excel or WPS, remove the password, save and import again.`,
      'not-a-workbook': `${file}: not an .xlsx workbook, or a damaged one. Open it in Excel or WPS, save it as .xlsx and import again.`,
      'too-large': `${file}: too large (limit 5 MiB, 30 MiB unpacked, 300 000 cells in all sheets). A month has a few dozen rows: remove pictures, other sheets and stray cells far out, and import again.`,
    })[reason],
  noTable: (file, sheets) =>
    `${file}: no table of headcounts found (sheets looked at: ${sheets}). The header needs columns such as 专业领域, 地点, 来源地, 人数; npm run new -- --xlsx makes a template.`,
  nothingWritten: 'There are errors: nothing was written. Mend the workbook and import again.',
  written: 'Written:',
  unchanged: 'The files on record say the same already: nothing to write.',
  illustrative: 'Note: headcounts, dates and states in this repository are illustrative.',
};

function fault(one: SheetFault): string {
  switch (one.kind) {
    case 'total-mismatch':
      return `${one.sheet}!${one.cell}: the total says ${quote(one.stated)}, the rows add up to ${one.sum}. Find out which is wrong, mend it and import again.`;
    case 'other-unit':
      return (
        `${one.sheet}!${one.cell}: the unit is given as ${quote(one.value)}, which is not the one to be imported` +
        `${one.more === 0 ? '' : `; further cells that say so: ${one.more}`}. One unit is imported at a time: remove the rows of others, or put the name right.`
      );
    case 'shared-count':
      return `${one.sheet}!${one.range}: one number of people for several rows; nobody can say how it divides. Unmerge the cells and fill in each row.`;
    case 'several-tables':
      return (
        `Sheets ${list(one.sheets.map(quote))} each hold a table of ${{ headcounts: 'headcounts', milestones: 'milestones' }[one.table]}, and nothing says which is meant. ` +
        'Keep the one of this month only, or add the column of the month.'
      );
    case 'broken-file':
      return `${one.file}: this file on record has errors, so no milestone can be added to it. Mend it first: npm run validate -- ${one.file}`;
  }
}
