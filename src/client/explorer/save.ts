/** The shown view as a file: a table as CSV, or a picture that holds its own title, source, day and mark. */
import { viewCsv } from '../../core/explore/viewCsv.ts';
import type { ExplorerWords } from '../../i18n/zh-CN/explorer.ts';
import { download } from '../download.ts';
import type { PageFacts } from '../../core/explore/pageFacts.ts';
import type { Shown } from './shown.ts';

/** @param format `csv`, `svg` or `png` */
export async function saveView(
  format: string,
  shown: Shown,
  page: PageFacts,
  words: ExplorerWords,
): Promise<void> {
  const { view } = shown;
  const axes =
    view.display === 'compare'
      ? ['compare', ...(view.filter[view.rows] ?? [])]
      : [view.rows, ...(view.columns === null ? [] : [view.columns])];
  const name = ['explore', ...axes, page.asOf].join('-');
  download(await fileOf(format, shown, page, words), `${name}.${format}`);
}

async function fileOf(format: string, shown: Shown, page: PageFacts, words: ExplorerWords): Promise<Blob> {
  if (format === 'csv') {
    return new Blob([csvOf(shown, page, words)], { type: 'text/csv;charset=utf-8' });
  }
  const { savedPng, savedSvg } = await import('./pictures/saved.ts');
  return format === 'svg' ? savedSvg(shown, page, words).file : savedPng(shown, page, words);
}

function csvOf(
  { table, title, summary, address, cell }: Shown,
  page: PageFacts,
  words: ExplorerWords,
): string {
  const plain = (value: Parameters<typeof cell>[0]): string | number =>
    typeof value === 'number' ? value : cell(value);
  const lines = [...table.rows, ...(table.foot ? [table.foot] : [])];
  const { notes } = words;
  return viewCsv({
    head: [table.corner, ...table.head],
    rows: lines.map(({ name, cells }) => [name, ...cells.map(plain)]),
    notes: [
      [notes.title, title],
      ['', summary],
      [notes.source, page.source],
      [notes.asOf, page.asOf],
      ...(page.illustrative === null
        ? []
        : [[notes.mark, page.illustrative.tag + page.colon + page.illustrative.long] as const]),
      [notes.address, address],
    ],
  });
}
