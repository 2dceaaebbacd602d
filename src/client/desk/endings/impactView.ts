/**
 * What merging would change, drawn from the comment that a pull request gets. That comment is Markdown of our own making,
 * with five kinds of block; the texts in it are set as text, whatever they hold.
 */
import { make } from '../make.ts';

export interface ImpactParts {
  /** The sentence, restated months, targets of another state. */
  readonly short: readonly HTMLElement[];
  /** Tables. */
  readonly details: readonly HTMLElement[];
}

export function impactParts(markdown: string): ImpactParts {
  const short: HTMLElement[] = [];
  const details: HTMLElement[] = [];
  let folded: HTMLElement[] | null = null;
  let summary = '';
  for (const block of markdown.trim().split(/\n\n+/u)) {
    const opened = /^<details><summary>(.*)<\/summary>$/u.exec(block);
    if (opened) {
      [folded, summary] = [[], opened[1] ?? ''];
    } else if (block === '</details>') {
      details.push(make('section', {}, make('h4', {}, plain(summary)), ...(folded ?? [])));
      folded = null;
    } else if (block.startsWith('|')) {
      (folded ?? details).push(tableOf(block));
    } else if (folded !== null) {
      folded.push(make('p', {}, plain(block)));
    } else if (/^(?:> |- (?!\[ \]))/u.test(block)) {
      short.push(listOf(block));
    } else if (short.length === 0 && block.startsWith('**')) {
      short.push(make('p', { class: 'desk-impact-said' }, plain(block)));
    }
  }
  return { short, details };
}

/** Of a restatement: its first line is what it is about. */
function listOf(block: string): HTMLElement {
  const lines = block
    .split('\n')
    .map((line) => line.replace(/^> ?/u, ''))
    .filter((line) => line !== '');
  const [first = ''] = lines;
  const items = (some: readonly string[]): HTMLElement =>
    make('ul', {}, ...some.map((line) => make('li', {}, plain(line.replace(/^- /u, '')))));
  if (first.startsWith('- ')) return items(lines);
  return make('div', { class: 'desk-restated' }, make('p', {}, plain(first)), items(lines.slice(1)));
}

function tableOf(block: string): HTMLElement {
  const [head = [], , ...rows] = block.split('\n').map((line) => line.slice(2, -2).split(' | '));
  const row = (cells: readonly string[], tag: 'th' | 'td'): HTMLElement =>
    make('tr', {}, ...cells.map((cell) => make(tag, tag === 'th' ? { scope: 'col' } : {}, plain(cell))));
  return make(
    'div',
    { class: 'table-scroll', tabindex: '0' },
    make(
      'table',
      {},
      make('thead', {}, row(head, 'th')),
      make('tbody', {}, ...rows.map((cells) => row(cells, 'td'))),
    ),
  );
}

/** The text as it reads: marks of Markdown go, and what was written as an entity is itself again. */
const plain = (text: string): string =>
  text
    .replaceAll('**', '')
    .replace(/<\/?(?:span|code)>|`/gu, '')
    .replace(/&#(\d{1,5});/gu, (_, code: string) => String.fromCharCode(Number(code)));
