/** The numbers of a chart as a file for a spreadsheet, in the page's language. */
import type { Chart } from '../charts/chart.ts';
import { viewCsv } from '../core/explore/viewCsv.ts';
import type { Lang } from '../core/model.ts';
import type { ListedChart } from './chartList.ts';
import type { PageContext } from './context.ts';
import { absolute, asset, href, langSegment } from './routes.ts';

/** Address of the file, for example `/en/embed/origin.csv`: beside the chart's own page. */
export function chartFileAddress(lang: Lang, id: string): string {
  const segment = langSegment(lang);
  return asset(`${segment === undefined ? '' : `${segment}/`}embed/${encodeURIComponent(id)}.csv`);
}

/** The table behind a chart, and below it what it is; its address where the site knows its own. */
export function chartFile(
  { t, lang, say, figures }: PageContext,
  { id, title, subtitle, table, note, source }: Chart,
  route: ListedChart['route'],
): string {
  const { notes } = t.explorer;
  const address = absolute(href(lang, route, id));
  return viewCsv({
    head: table.columns.map(({ label }) => label),
    rows: table.rows.map((row) =>
      row.map((cell, at) => (table.columns[at]?.numeric ? plainNumber(cell) : cell)),
    ),
    notes: [
      [notes.title, title],
      ['', subtitle],
      ...(note === null ? [] : [['', note] as const]),
      [notes.source, source],
      [notes.asOf, say.date(figures.asOf)],
      ...(figures.illustrative
        ? [[notes.mark, t.chrome.illustrativeTag + t.chrome.colon + t.chrome.illustrative] as const]
        : []),
      ...(address === null ? [] : [[notes.address, address] as const]),
    ],
  });
}

const NUMBER = /^[+−]?\d[\d,]*(?:\.\d+)?$/u;

/** A number as it is written for a reader (`1,234`, `−3`) as one that a spreadsheet reckons with. */
function plainNumber(cell: string): string | number {
  return NUMBER.test(cell) ? Number(cell.replaceAll(',', '').replace('−', '-')) : cell;
}
