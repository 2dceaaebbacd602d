import type { guide as source } from '../zh-CN/guide.ts';

export const guide: typeof source = {
  title: 'How to submit',
  lead: 'Open the desk, bring the month’s workbook, mend what is marked, and hand it in. You install nothing and need no programming.',
  toDesk: 'Open the desk',
  link: 'How to submit, in pictures',
  steps: {
    start: {
      title: 'Bring the month’s workbook',
      text: 'Drop your Excel or WPS workbook on the page, or copy and paste the table. Without one, begin with a blank table or last month’s rows.',
      alt: 'The start of the desk: unit and month to choose, and a place to drop a file',
    },
    problems: {
      title: 'See what to mend',
      text: 'Cells to mend are coloured. Below each the page says what is wrong and how to mend it. “Next” leads from one to the next.',
      alt: 'Coloured cells of a table, with what is wrong and how to mend it below them',
    },
    mended: {
      title: 'Mend it on the page',
      text: 'Take a suggestion with one click, or type into the cell. The page checks again at once, and you can undo.',
      alt: 'The mended table under the words: no errors, ready to send',
    },
    changes: {
      title: 'See what it would change',
      text: 'The page says how the total and the published figures would move. A month that was published before is marked when it changes.',
      alt: 'A sentence that says how the total would change and how many reports are new',
    },
    ways: {
      title: 'Hand it in, one way or the other',
      text: 'Download the file and send it to your collector with the message that is ready. With an account, open the filled-in pull request instead.',
      alt: 'Two ways side by side: download and send, or open a pull request',
    },
    paper: {
      title: 'If it needs a stamp, print the form',
      text: 'The form has the rows in the order of the file. Who filled it in, who checked it, stamp and date are written by hand.',
      alt: 'The printed report with four empty lines: filled in by, checked by, stamp, date',
    },
  },
  more: {
    title: 'Good to know',
    items: [
      'You find a mistake later: choose “Correct what is published”, mend it and hand it in again.',
      'The workbook is checked on your computer and stays there until you hand it in.',
      'A draft is kept on this computer and can be deleted at any time. What looks like personal data is not kept.',
      'Once opened, the page works without a network.',
    ],
  },
};
