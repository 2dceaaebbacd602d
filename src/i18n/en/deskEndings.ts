import type { DeskEndingWords } from '../zh-CN/deskEndings.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const deskEndings: DeskEndingWords = {
  title: 'Hand it in',
  checking: 'Checking…',
  failed: 'The check did not finish. Change any cell to try again, or reload the page.',
  notReady: (errors, standing) =>
    `Not ready yet: ${[
      ...(errors > 0 ? [`${many(errors, 'error', 'errors')} to mend`] : []),
      ...(standing > 0 ? [`${many(standing, 'place', 'places')} for you to look at`] : []),
    ].join(', ')}.`,
  toProblems: 'See the problems',
  nothingToSend: 'This is exactly what is published. There is nothing to hand in.',
  ready: (files, warnings) =>
    warnings === 0
      ? `Ready: ${many(files, 'file', 'files')} without problems.`
      : `Ready: ${many(files, 'file', 'files')} without errors, ${many(warnings, 'place', 'places')} to look at.`,
  choose: 'Take either way. They come to the same.',
  impact: {
    title: 'What merging would change',
    working: 'Working it out…',
    failed: 'This cannot be told at the moment. You can hand it in all the same.',
    details: 'Show every detail',
  },
  send: {
    title: 'Download and send to your collector',
    to: (collector) => `Send it to ${collector}, by e-mail, chat or shared folder.`,
    toNobody: 'Your unit reports to no other unit. Send it to the office.',
    download: (name) => `Download ${name}`,
    downloadAll: (files) => `Download all ${many(files, 'file', 'files')} (zip)`,
    each: 'Download one by one',
    receipt: 'Download the receipt',
    receiptName: 'receipt',
    paper: 'Print a form to sign',
    message: 'Message ready to send',
    subject: (subject) => `Subject: ${subject}`,
    done: (name) => `Downloaded ${name}`,
  },
  propose: {
    title: 'Open a pull request',
    lead: 'On the website of the repository. You need an account there.',
    noRepository:
      'This site has no repository address, so no pull request can start here. Take the other way.',
    open: (name) => `Open the filled-in page: ${name}`,
    openBlank: (name) => `Open the page: ${name}`,
    newTab: '(new window)',
    copy: 'Copy the content',
    contentOf: (name) => `Content of ${name}`,
    notFilled: {
      exists: 'This file is published already. Copy the content, open the page, select all and paste it.',
      'too-long': 'The content is too long for an address. Copy it, open the page and paste it.',
      'unknown-host':
        'The editor of this website is not known. Copy the content, open the repository and put the file here:',
    },
    path: (path) => `Place: ${path}`,
    afterwards:
      'On the page that opens, commit the file, then create the pull request. The office merges it once the check has passed.',
    many: (files) =>
      `There are ${many(files, 'file', 'files')}: open each once. A pull request for each is fine.`,
  },
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: press Ctrl+C to copy',
  keep: {
    kept: (time) => `The draft is kept on this computer only, saved ${time}.`,
    leftOut: (count) =>
      `${many(count, 'cell looks', 'cells look')} like personal data and ${count === 1 ? 'is' : 'are'} not in the draft.`,
    tooLarge: 'There is too much to keep a draft. Download before you close the page.',
    refused: 'Your browser keeps no drafts. Download before you close the page.',
    forget: 'Delete the draft',
    forgotten: 'The draft is deleted.',
    found: (what, time) => `There is a draft that was not handed in: ${what}, saved ${time}.`,
    resume: 'Go on with it',
    of: (unit, month) => `${unit}, ${month}`,
    ofMany: (month) => `collected table for ${month}`,
  },
  offline: 'This page is stored and works without a network.',
  paper: {
    title: 'Headcounts of new people',
    unit: 'Unit',
    month: 'Month',
    reportedOn: 'First reported on',
    rows: 'Rows',
    byDomain: 'People by domain',
    domain: 'Domain',
    people: 'People',
    total: 'Total',
    hash: (digits) => `Receipt, SHA-256: ${digits}`,
    notChecked: 'This has not passed the check and is no final report.',
    lines: ['Filled in by', 'Checked by', 'Stamp', 'Date'],
    illustrative: 'Illustrative data',
  },
};
