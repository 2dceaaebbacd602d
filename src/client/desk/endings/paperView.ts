/**
 * The report as a form on paper, to be signed by hand: the rows in the order of the file, people by domain, the total, and
 * the hash that the receipt has too. Nobody's name is asked for on the screen: the lines are filled in by pen.
 */
import { formatDate, formatMonth, formatNumber } from '../../../i18n/format.ts';
import type { DeskEndingWords } from '../../../i18n/zh-CN/deskEndings.ts';
import type { CheckedDraft, Choice, Draft } from '../../../desk/protocol.ts';
import { cellText, columnAt, namedText } from '../../../desk/work.ts';
import type { OpenDesk } from '../openDesk.ts';
import { make } from '../make.ts';

/** Puts the forms on the page and prints them alone; they go again when the printing is over. */
export function printForms(desk: OpenDesk, words: DeskEndingWords): void {
  const forms = desk.work.drafts
    .filter(({ kind }) => kind === 'headcounts')
    .map((draft) => formOf(desk, draft, words));
  const { body } = document;
  const sheets = make('div', { class: 'desk-paper', lang: desk.lang }, ...forms);
  body.append(sheets);
  body.dataset['prints'] = 'paper';
  window.addEventListener(
    'afterprint',
    () => {
      delete body.dataset['prints'];
      sheets.remove();
    },
    { once: true },
  );
  window.print();
}

function formOf(desk: OpenDesk, draft: Draft, words: DeskEndingWords): HTMLElement {
  const { paper } = words;
  const { checked, choices, lang, isFresh } = desk;
  const file = checked?.files.find(({ path }) => path === draft.path);
  const totals = checked?.drafts.find(({ path }) => path === draft.path);
  const unit = choices.units.find(({ id }) => id === draft.unit)?.name ?? draft.unit;
  const day = draft.rows[0] === undefined ? '' : namedText(draft, draft.rows[0], 'reported_on');
  const isPassed = isFresh && checked?.ready === true;
  return make(
    'section',
    { class: 'paper-form' },
    make('h1', {}, paper.title),
    ...(choices.illustrative ? [make('p', { class: 'paper-mark' }, paper.illustrative)] : []),
    ...(isPassed ? [] : [make('p', { class: 'paper-mark' }, paper.notChecked)]),
    make(
      'dl',
      {},
      ...pair(paper.unit, unit),
      ...pair(paper.month, formatMonth(draft.period ?? '', lang, 'long')),
      ...(/^\d{4}-\d\d-\d\d$/u.test(day) ? pair(paper.reportedOn, formatDate(day, lang, 'long')) : []),
    ),
    rowsTable(desk, draft, totals, words),
    ...(totals === undefined ? [] : [domainTable(desk, totals, words)]),
    ...(isPassed && file ? [make('p', { class: 'paper-hash' }, paper.hash(file.sha256))] : []),
    make(
      'dl',
      { class: 'paper-lines' },
      ...paper.lines.flatMap((line) => [make('dt', {}, line), make('dd', {})]),
    ),
  );
}

const pair = (term: string, text: string): readonly HTMLElement[] => [
  make('dt', {}, term),
  make('dd', {}, text),
];

/** Columns of the form; those that say the same in every row stand above it. */
const COLUMNS = ['domain', 'site', 'origin', 'headcount', 'note'] as const;

function rowsTable(
  { choices, lang }: OpenDesk,
  draft: Draft,
  totals: CheckedDraft | undefined,
  { paper }: DeskEndingWords,
): HTMLElement {
  const columns = COLUMNS.filter(
    (name) =>
      name !== 'note' || draft.rows.some((row) => cellText(row, columnAt(draft, 'note')).trim() !== ''),
  );
  const read = new Map(totals?.rows.map((row) => [row.id, row]));
  const cell = (row: Draft['rows'][number], name: (typeof COLUMNS)[number]): string => {
    const known = read.get(row.id);
    if (known === undefined || name === 'note') return namedText(draft, row, name);
    if (name === 'headcount') return formatNumber(known.headcount, lang);
    return nameIn(
      { domain: choices.domains, site: choices.sites, origin: choices.origins }[name],
      known[name],
    );
  };
  const head = columns.map((name) => make('th', { scope: 'col' }, choices.labels.headcounts[name] ?? name));
  const rows = draft.rows.map((row) =>
    make(
      'tr',
      {},
      ...columns.map((name) => make('td', name === 'headcount' ? { class: 'num' } : {}, cell(row, name))),
    ),
  );
  return table(paper.rows, head, rows);
}

function domainTable(
  { lang }: OpenDesk,
  { byDomain, people }: CheckedDraft,
  { paper }: DeskEndingWords,
): HTMLElement {
  const line = (name: string, count: number, tag: 'td' | 'th'): HTMLElement =>
    make(
      'tr',
      {},
      make(tag, tag === 'th' ? { scope: 'row' } : {}, name),
      make('td', { class: 'num' }, formatNumber(count, lang)),
    );
  return table(
    paper.byDomain,
    [paper.domain, paper.people].map((label) => make('th', { scope: 'col' }, label)),
    [...byDomain.map((each) => line(each.name, each.people, 'td')), line(paper.total, people, 'th')],
  );
}

const table = (caption: string, head: readonly HTMLElement[], rows: readonly HTMLElement[]): HTMLElement =>
  make(
    'table',
    {},
    make('caption', {}, caption),
    make('thead', {}, make('tr', {}, ...head)),
    make('tbody', {}, ...rows),
  );

const nameIn = (choices: readonly Choice[], id: string): string =>
  choices.find((choice) => choice.id === id)?.name ?? id;
