/** Words that the browser needs too: tools of the charts, search. */
import type { client as source } from '../zh-CN/client.ts';

export const client: typeof source = {
  chart: {
    kind: 'chart to step through',
    hint: 'Arrow keys step through it, Esc leaves',
    saveFailed: 'The picture could not be saved',
  },
  tools: {
    group: (title) => `Save and embed: ${title}`,
    embed: 'Embed',
    embedLong: (title) => `Page to embed: ${title}`,
    saveSvg: (title) => `Save as an SVG picture: ${title}`,
    savePng: (title) => `Save as a PNG picture: ${title}`,
    saveCsv: (title) => `Save as a CSV table: ${title}`,
    link: 'Link',
    linkLong: (title) => `Link to this chart: ${title}`,
    /** After the address went to the clipboard. */
    copied: 'Copied',
  },
  filter: {
    label: 'Show only',
    all: 'All',
  },
  embed: {
    lead: 'Every chart has a page of its own that other pages can embed. It needs no JavaScript.',
    fullPage: 'See it in the dashboard',
    chart: 'Chart',
    page: 'Stands on',
  },
  search: {
    title: 'Search',
    lead: 'Every page of this site, by kind.',
    label: 'Search domains, sites, units, months, targets, tasks, problem codes and pages',
    placeholder: 'Name, other name or code',
    close: 'Close',
    found: (total, shown) => (total > shown ? `${total} found, the first ${shown} shown` : `${total} found`),
    none: 'Nothing found',
    failed: 'Search is not available just now; the list of pages is',
    listPage: 'All pages',
    kinds: {
      page: 'Page',
      target: 'Target',
      domain: 'Domain',
      site: 'Site',
      city: 'City',
      unit: 'Unit',
      month: 'Month',
      briefing: 'Briefing',
      task: 'Task',
      problem: 'Problem code',
    },
  },
};
