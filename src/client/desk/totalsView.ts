/** What the month adds up to, by domain and by site, as the check has read it. */
import { formatNumber } from '../../i18n/format.ts';
import type { CheckedDraft, Total } from '../../desk/protocol.ts';
import type { DeskWords } from '../../i18n/zh-CN/desk.ts';
import type { OpenDesk } from './openDesk.ts';
import { make } from './make.ts';

export function showTotals(root: HTMLElement, desk: OpenDesk, words: DeskWords): void {
  const { checked, delivery, work } = desk;
  if (checked === null || delivery === null) return;
  const kinds = new Map(work.drafts.map(({ path, kind }) => [path, kind]));
  const drafts = checked.drafts.filter(({ path }) => kinds.get(path) === 'headcounts');
  root.hidden = drafts.length === 0;
  const told = JSON.stringify(
    drafts.map((draft) => [draft.path, draft.byDomain, draft.bySite, draft.people, rowsLeft(desk, draft)]),
  );
  if (root.dataset['of'] === told) return;
  root.dataset['of'] = told;
  const n = (value: number): string => formatNumber(value, desk.lang);
  const unitOf = (path: string): string => {
    const id = work.drafts.find((draft) => draft.path === path)?.unit;
    return desk.choices.units.find((unit) => unit.id === id)?.name ?? '';
  };
  const [only] = drafts;
  root.replaceChildren(
    make('h3', {}, words.totals),
    ...(delivery.unit === null || only === undefined
      ? [
          sums(
            words.byUnit,
            drafts.map((draft) => ({ name: unitOf(draft.path), people: draft.people })),
            n,
          ),
        ]
      : whole(only, rowsLeft(desk, only), words, n)),
  );
}

/** Rows that the check could not read, and that no sum holds. */
function rowsLeft({ work }: OpenDesk, { path, rows }: CheckedDraft): number {
  return (work.drafts.find((draft) => draft.path === path)?.rows.length ?? 0) - rows.length;
}

function whole(
  draft: CheckedDraft,
  left: number,
  words: DeskWords,
  n: (value: number) => string,
): readonly HTMLElement[] {
  return [
    make('p', { class: 'desk-total' }, words.people(n(draft.people), draft.people)),
    ...(left > 0 ? [make('p', { class: 'quiet small' }, words.rowsLeft(n(left), left))] : []),
    ...(draft.byDomain.length > 1 ? [sums(words.byDomain, draft.byDomain, n)] : []),
    ...(draft.bySite.length > 1 ? [sums(words.bySite, draft.bySite, n)] : []),
  ];
}

function sums(
  title: string,
  totals: readonly Pick<Total, 'name' | 'people'>[],
  n: (value: number) => string,
): HTMLElement {
  return make(
    'table',
    { class: 'desk-sums' },
    make('caption', {}, title),
    make(
      'tbody',
      {},
      ...totals.map(({ name, people }) =>
        make('tr', {}, make('th', { scope: 'row' }, name), make('td', { class: 'num' }, n(people))),
      ),
    ),
  );
}
