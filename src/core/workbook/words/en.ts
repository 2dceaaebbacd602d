import type { ImportWords } from './importWords.ts';

const quote = (text: string): string => `“${text}”`;
const list = (items: readonly string[]): string => items.join(', ');

export const en: ImportWords = {
  quote,
  list,
  colon: ': ',
  receipt: 'Import receipt',
  pasted: 'pasted cells',
  headcounts: (sheet, rows, people) => `Sheet ${sheet}: headcounts, rows: ${rows}, people: ${people}`,
  collected: (sheet, units, rows, people) =>
    `Sheet ${sheet}: collected table, units: ${units}, rows: ${rows}, people: ${people}`,
  unit: (name, rows, people) => `${name}: rows: ${rows}, people: ${people}`,
  divided: (columns) => `divided among the units by column ${columns}`,
  wordsOfNobody: (line) => `words of no unit, not imported, from line ${line} on`,
  milestones: (sheet, rows, known) =>
    `Sheet ${sheet}: milestones, rows: ${rows}${known === 0 ? '' : `, of which on file already and not added again: ${known}`}`,
  summary: (sheet, work, suggestions) =>
    `Sheet ${sheet}: work done, characters: ${work}; suggestions, characters: ${suggestions}`,
  totals: (lines) => `totals, compared and in agreement, not imported, in line ${lines}`,
  unchecked: (lines, why) => `totals that were not compared (${why}), not imported, in line ${lines}`,
  why: {
    differs: 'it does not agree with the rows',
    'not-calculated': 'its formula has no result',
    'shown-otherwise': 'it shows something else than it holds',
    'no-number': 'it gives no number',
    running: 'it is of all people so far',
    'unknown-part': 'it is not clear which rows it adds up',
    incomplete: 'some rows cannot be read',
  },
  skipped: (lines) => `titles or remarks, not imported, in line ${lines}`,
  hiddenLines: (lines) => `hidden and not imported: line ${lines}`,
  hiddenColumns: (columns) => `hidden and not imported: column ${columns}`,
  running: (columns) => `running numbers, not imported, in column ${columns}`,
  units: (columns) => `this unit's name, not imported, in column ${columns}`,
  filled: (ranges) => `merged cells ${ranges}: every line reads the same`,
  told: (columns) => `columns that the sheet lacks, filled in as told: ${columns}`,
  blank: (columns) => `columns that the sheet lacks, left blank: ${columns}`,
  received: (day) => `day of first delivery: ${day} (today; another one with --reported-on)`,
  receivedAtDesk: (day) => `day of first delivery: ${day} (today)`,
  kept: (day) => `day of first delivery kept from the file on record: ${day}`,
  otherDelivery: (day) => `the day of delivery in the sheet, ${day}, is not used`,
  labels: (readings) => `columns read as: ${readings}`,
  readings: (readings, more) =>
    `Names and notations read as: ${readings}${more === 0 ? '' : `, and ${more} more`}`,
  unused: (sheets) => `Sheets that were not imported: ${sheets}`,
  hiddenSheets: (sheets) => `Hidden sheets that were not imported: ${sheets}`,
  error: 'Error',
  warning: 'Warning',
  unreadable: (file, reason) =>
    ({
      'old-format': `${file}: this is the old format (.xls or .et). Open it in Excel or WPS, choose Save As, file type “Excel Workbook (*.xlsx)”, and import the new file. Renaming it is not enough.`,
      encrypted: `${file}: the workbook has a password. Open it in Excel or WPS, remove the password, save and import again.`,
      'not-a-workbook': `${file}: not an .xlsx workbook, or a damaged one. Open it in Excel or WPS, save it as .xlsx and import again.`,
      'too-large': `${file}: too large (limit 5 MiB, 30 MiB unpacked, 220 000 cells in all sheets). A month has a few dozen rows: remove pictures, other sheets and stray cells far out, and import again.`,
    })[reason],
  noTable: (file, sheets) =>
    `${file}: no table of headcounts found (sheets looked at: ${sheets}). The header needs columns such as 专业领域, 地点, 来源地, 人数; npm run new -- --xlsx makes a template.`,
  nothingWritten: 'There are errors: nothing was written. Mend the workbook and import again.',
  written: 'Written:',
  unchanged: 'The files on record say the same already: nothing to write.',
  illustrative: 'Note: headcounts, dates and states in this repository are illustrative.',
};
