/** The explorer: page and script share these words. */
import type { explorer as source } from '../zh-CN/explorer.ts';

export const explorer: typeof source = {
  title: 'Explore the data',
  lead: 'Choose rows, columns and filters to see people by any domain, site, month, unit and origin, and download the table or a picture of it.',
  noScript:
    'Choosing, filtering and downloading need JavaScript. The table below shows people added by domain and month; all data are under',
  choices: 'Choose what to see',
  rows: 'Rows',
  columns: 'Columns',
  noColumns: 'No columns',
  swap: 'Swap rows and columns',
  measure: 'People',
  measures: { new: 'Added', cumulative: 'In all' },
  display: 'Show as',
  displays: { table: 'Table', bars: 'Bars', lines: 'Lines', heat: 'Heat map' },
  filters: 'Filters',
  all: 'All',
  chosen: (n, of) => `${n} of ${of}`,
  clear: 'No filter',
  clearAll: 'Clear all filters',
  people: { new: 'People added', cumulative: 'People in all' },
  viewTitle: (p) =>
    `${p.people} by ${p.rows.toLowerCase()}${p.columns === null ? '' : ` and ${p.columns.toLowerCase()}`}`,
  /** Said after the title, which is there already for those who see it. */
  summary: (p) =>
    `${p.total} ${p.n === 1 ? 'person' : 'people'} as of ${p.asOf}${
      p.filters.length === 0 ? '' : `; only ${p.filters.join(', ')}`
    }.`,
  afterTitle: ': ',
  filterPart: (p) =>
    p.names.length > 3
      ? `${p.count} in ${p.dimension.toLowerCase()}`
      : `${p.dimension.toLowerCase()} “${p.names.join('”, “')}”`,
  download: 'Download this view',
  downloadAs: (format) => `Download ${format}`,
  cite: 'Cite',
  copy: 'Copy citation',
  copied: 'Citation copied.',
  copyFailed: 'The browser does not allow copying. Select the text above and copy it yourself.',
  citation: (p) => `${p.site}: ${p.title}, data as of ${p.asOf}${p.mark}. ${p.address}`,
  loadFailed:
    'The data did not load; the table shows people added by domain and month. Reload the page to try again.',
  drawFailed: 'The picture did not load; the table is complete. Check the connection and choose it again.',
  notes: { title: 'Title', source: 'Source', asOf: 'Data as of', mark: 'Note', address: 'Address' },
  picture: 'Picture',
  source: (issuer) => `Source: monthly reports of the pilot units, ${issuer}`,
  others: 'Grey lines: the others',
  months: (first, last) => `${first}–${last}`,
  zeros: (n, all) => (all ? `All ${n}` : `Other ${n}`),
};
