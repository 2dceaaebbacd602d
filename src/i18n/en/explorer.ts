/** The explorer: page and script share these words. */
import type { explorer as source } from '../zh-CN/explorer.ts';

const listed = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

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
  displays: { table: 'Table', bars: 'Bars', lines: 'Lines', heat: 'Heat map', compare: 'Compare' },
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
  provisional: 'Dashed stretches with a hollow dot are provisional: reports are still to come',
  months: (first, last) => `${first}–${last}`,
  zeros: (n, all) => (all ? `All ${n}` : `Other ${n}`),
  compare: {
    choose: 'Choose what to compare',
    of: 'Compare',
    members: ['First', 'Second', 'Third (optional)'],
    none: 'None',
    title: (names, people) => `${people}: ${listed(names)}`,
    finding: (p) => {
      const names = p.members.map(({ name }) => name);
      const people = (n: number): string => (n === 1 ? 'person' : 'people');
      const [first] = p.members;
      if (p.even) return `${listed(names)} have ${first?.total ?? ''} ${people(first?.n ?? 0)} each`;
      const open = p.members.filter(({ total }) => total !== null);
      const waiting = p.members.filter(({ total }) => total === null).map(({ name }) => name);
      const gap =
        p.gap === null
          ? ''
          : open.length > 2
            ? `: ${p.gap} between the most and the fewest`
            : `: a difference of ${p.gap}`;
      const has = open.map(({ name, total, n }) => `${name} has ${total ?? ''} ${people(n)}`);
      return [
        ...(has.length === 0 ? [] : [listed(has) + gap]),
        ...(waiting.length === 0
          ? []
          : [`${listed(waiting)} ${waiting.length === 1 ? 'is' : 'are'} not open yet`]),
      ].join('; ');
    },
    findingAsOf: (p) =>
      `${p.finding}, as of ${p.asOf}${p.filters.length === 0 ? '' : `; only ${p.filters.join(', ')}`}.`,
    nothingDue: (names) => `No month is due yet for ${listed(names)}, so there is nothing to compare`,
    owing: (p) =>
      ` ${listed(p.names)} ${p.names.length === 1 ? 'lacks' : 'each lack'} reports for ${p.months} ` +
      `${p.n === 1 ? 'month' : 'months'}: ${p.names.length === 1 ? 'its' : 'their'} numbers are not whole.`,
    link: (dimension) => `Compare with another ${dimension.toLowerCase()}`,
    another: ' Choose another to compare.',
    difference: (first, second) => `${first} minus ${second}`,
    owed: (name) => `${name}: reports missing`,
    owedKey: 'A report is missing: the number is absent or not whole',
    unknown: (values, more) =>
      `The address asks for what is not here, which was passed over: ${values.join(', ')}${
        more === null ? '' : `, and ${more} more`
      }.`,
  },
};
