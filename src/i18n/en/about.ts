/** The page about the site itself. */
import type { about as source } from '../zh-CN/about.ts';

export const about: typeof source = {
  title: 'About this site',
  lead: 'This site shows the targets and progress of the pilot on mutual recognition of engineers’ qualifications in the Greater Bay Area, generated from the data files that units report.',
  source: {
    title: 'What it rests on',
    text: 'Targets, tasks, due dates and units come from this document:',
    issuer: 'Issued by',
    number: 'Number',
    document: 'Document',
  },
  illustrative: {
    title: 'What is illustrative',
    real: 'From the plan: names, targets, tasks, responsible units and due dates.',
    invented:
      'Invented: headcounts, reporting dates and states, milestones, progress of tasks, work done and suggestions.',
    inferred:
      'What the plan leaves open and this site fills in is marked “inferred” or “this dashboard’s choice”.',
  },
  corrections: {
    title: 'If something is wrong',
    text: 'If data is wrong, the unit that reported it corrects the month’s own file. If the program is wrong, raise it in the code repository.',
    repository: 'Code repository',
  },
  privacy: {
    title: 'Privacy',
    text: [
      'Data files hold counts only: no names, identity numbers or contact details. The check refuses what looks like personal data and never shows it.',
      'This site sets no cookies, tracks nobody and sends no request to another site. Your choice of theme and the drafts of the desk stay in your browser; you can delete a draft at any time.',
    ],
  },
  accessibility: {
    title: 'Accessibility',
    text: [
      'Every figure and chart is there with JavaScript switched off. Each chart has a sentence and a table behind it, works by keyboard and prints.',
      'States are told by shape and word, not by colour alone.',
    ],
  },
  languages: {
    title: 'Languages',
    text: 'The interface is in simplified Chinese, traditional Chinese (Hong Kong) and English. Official names follow the plan; English names are this site’s translations.',
  },
  licence: {
    title: 'Licence',
    text: 'The code is open under the Apache-2.0 licence.',
  },
};
