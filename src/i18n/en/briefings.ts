/** The pages of briefings. What a briefing itself says stands in src/briefing/words. */
import { plural } from '../format.ts';
import type { briefings as source } from '../zh-CN/briefings.ts';

export const briefings: typeof source = {
  title: {
    month: (month) => `Briefing, ${month}`,
    half: (half) => `Briefing, ${half.toLowerCase()}`,
    brief: (month) => `One-page brief, ${month}`,
  },
  lead: (n, value) =>
    `There is one for each month and each half-year, ${n} so far. ${plural(value, 'It is', 'Each is')} written from what was known on its day, to print or to download as Markdown.`,
  leadNone: (month) => `The first is that of ${month}, which has not begun.`,
  table: 'All briefings',
  name: 'Briefing',
  issue: 'Issue',
  asOf: 'Data as of',
  files: 'Other forms',
  number: (n) => `Issue ${n}`,
  markdown: 'Markdown',
  markdownOf: (title) => `Markdown: ${title}`,
  brief: 'One page',
  full: 'The full briefing',
  issued: 'This briefing has been issued. The issued text:',
  issuedNote: 'This page is made anew from the data of the same day, and its words may differ.',
  issuedShort: 'issued',
  draft: 'being written',
};
