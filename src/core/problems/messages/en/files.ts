import type { Messages } from '../message.ts';

const MAKERS = {
  macos: 'a file that macOS makes by itself',
  windows: 'a file that Windows makes by itself',
  office: 'a temporary file that Excel, WPS or LibreOffice makes while a file is open',
  editor: 'a backup or temporary file that an editor or another program left behind',
};

export const files = {
  'file-unreadable': {
    title: 'File cannot be read',
    message: ({ params }) => `This file cannot be read (system code ${params.reason}).`,
    cure: 'Check that the file is not damaged and that it may be read, then submit it again.',
    why: 'A file that cannot be read cannot be checked, so nothing in it would count.',
  },
  'file-empty': {
    title: 'File is empty',
    message: 'There is nothing in this file.',
    cure: 'Fill it in and submit it again. If nobody is new this month, still report one row with headcount 0.',
    why: 'An empty file may mean “nothing new” or “forgotten”. One row with 0 says clearly that there is nothing new.',
  },
  'file-too-large': {
    title: 'File is too large',
    message: ({ params, number }) =>
      `This file has ${number(params.bytes)} bytes, more than the limit of ${number(params.limit)}, and was not read.`,
    cure: 'Check whether other sheets, pictures or many empty rows and columns were saved with it. Keep only the rows to report and save again.',
    why: 'One unit’s file for one month has a few kilobytes. A very large one was most likely saved by mistake.',
  },
  'symbolic-link': {
    title: 'A link, not a file',
    message: 'What stands here is a link to somewhere else (a symbolic link), not the file itself.',
    cure: 'Delete the link and put the file itself here.',
    why: 'A link can point outside the repository and breaks on another computer, so links are never followed.',
  },
  'unexpected-file': {
    title: 'File does not belong here',
    message: ({ meant }) =>
      `This file does not belong at this place of the data folder and will not be read${meant}.`,
    cure: 'If it holds data to report, put it where it belongs: headcounts go into year/headcounts/unit id/month.csv. If it is an Excel original, a picture or a temporary file, delete it.',
    why: 'A file in the wrong place does not count. Saying so keeps data from being lost unnoticed.',
  },
  'bad-file-name': {
    title: 'File name is not as required',
    message: ({ file, quote, params }) =>
      `The file name ${file} is not as required; it should look like ${quote(params.expected)}.`,
    cure: ({ suggestion, quote, params }) =>
      `Rename the file to ${suggestion ?? `something like ${quote(params.expected)}${params.expected.includes('MM') ? ', with the two digits of the month for MM' : ''}`}. Its contents can stay as they are.`,
    why: 'The name says which unit and month a file is for. Without a right name it cannot be assigned.',
  },
  'unknown-unit-folder': {
    title: 'Not a registered unit',
    message: ({ value, meant }) => `The folder ${value} is not the id of any registered unit${meant}.`,
    cure: ({ suggestion }) =>
      suggestion === null
        ? 'Put the file into the folder named by your unit’s id. If you do not know the id, or your unit is new, ask the office.'
        : `If so, move the file into the folder of ${suggestion}. A unit that is new has to be registered by the office first.`,
    why: 'Only registered units report, so that no number is booked to a unit that does not exist.',
  },
  'year-without-targets': {
    title: 'Year has no targets file',
    message: ({ params }) =>
      `The folder ${params.year} holds no targets.json, so nothing of that year is read.`,
    cure: 'If the year is wrong, move the files to the right one. If it is a new year, the office has to add targets.json first.',
    why: 'A folder is a year only if it holds targets.json; without it there is nothing to measure the numbers against.',
  },
  'both-formats': {
    title: 'Two files for one month',
    message: ({ quote, params }) =>
      `There is another file for the same month, ${quote(params.other)}, and no telling which of them is right.`,
    cure: 'Keep one and delete the other. If you work in Excel or WPS, keep the .csv file.',
    why: 'The two could differ or be counted twice, so a unit has exactly one file for a month.',
  },
  'missing-required-file': {
    title: 'Required file is missing',
    message: ({ file }) => `The required file ${file} is missing.`,
    cure: 'Restore or add the file. Files of this kind are kept by the office.',
    why: 'Without registry, targets and tasks nobody can tell whether the reported data is right.',
  },
  'merge-conflict': {
    title: 'A merge conflict was left unresolved',
    message: ({ row }) =>
      `${row}This is the mark of a merge conflict (<<<<<<<, =======, >>>>>>>): two versions of the same place stand in the file and none was chosen.`,
    cure: 'Keep the right version, delete the other one and the lines with the marks, check the numbers and submit the file again. If you are not sure which one is right, ask the office.',
    why: 'When two people change one file, both versions are written into it and a person has to choose. Until then none of its numbers can be used, so nothing else is reported for it.',
  },
  'system-file': {
    title: 'File made by the computer',
    message: ({ file, params }) => `${file} is ${MAKERS[params.maker]}, not data to report.`,
    cure: 'Delete this file. No data is lost with it.',
    why: 'Computers and programs leave files of their own in folders. They are no data and look like one report too many.',
  },
  'copied-file': {
    title: 'This looks like a copy',
    message: ({ file, quote, params }) =>
      `${file} looks like a copy of ${quote(params.original)} and is not read. It may have been left over from copying or downloading.`,
    cure: ({ quote, params }) =>
      params.there === 'yes'
        ? `${quote(params.original)} is here already: if it is right, delete this file. If this file is the right one, replace the contents of ${quote(params.original)} with its contents, then delete this file.`
        : `If this is the file to report, rename it to ${quote(params.original)}. If not, delete it.`,
    why: 'With two files for the same data nobody can tell which one counts, and people could be counted twice.',
  },
  'table-too-large': {
    title: 'Table too large',
    message: ({ params, number }) =>
      `This table has ${number(params.actual)} ${params.part}, more than the ${number(params.limit)} that are allowed, so what it says was not checked.`,
    cure: 'Check whether other months, other units or large numbers of blank rows and columns were saved with it. Keep only the rows and columns to report and save again.',
    why: 'One unit’s month is usually a few dozen rows of at most seven columns. A very large table is nearly always one that was saved by mistake, and thousands of messages would not help.',
  },
} satisfies Partial<Messages>;
