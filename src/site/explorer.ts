/** The explorer's page as it is before its script runs: its members by name, its first table, its facts. */
import type { PageFacts } from '../core/explore/pageFacts.ts';
import { decodeFacts, encodeFacts } from '../core/explore/facts.ts';
import { pivot } from '../core/explore/pivot.ts';
import { comparison, DEFAULT_VIEW, DIMENSIONS } from '../core/explore/view.ts';
import type { Dimension } from '../core/explore/view.ts';
import { formatView } from '../core/explore/viewAddress.ts';
import { viewTable } from '../core/explore/viewTable.ts';
import type { ExploreTable, TableNames } from '../core/explore/viewTable.ts';
import type { Category } from '../core/model.ts';
import { completenessLine, completenessWords } from './completeness.ts';
import type { PageContext } from './context.ts';
import { asset, href } from './routes.ts';
import type { EntityPage } from './routes.ts';

export interface Choice {
  readonly dimension: Dimension;
  readonly name: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  /** Address of a member's page with `*` for its id; null where members have none. */
  readonly pages: string | null;
}

const ENTITY: Partial<Record<Dimension, Exclude<EntityPage, 'problem'>>> = {
  domain: 'domain',
  site: 'site',
  city: 'city',
  month: 'month',
  unit: 'unit',
};

function memberName({ name, say }: PageContext, dimension: Dimension, id: string): string {
  if (dimension === 'month') return say.monthShort(id);
  return dimension === 'category' ? name.category(id as Category) : name[dimension](id);
}

/** Address of a member's page; null where it has none. */
export function memberHref({ lang }: PageContext, dimension: Dimension, id: string): string | null {
  const page = ENTITY[dimension];
  return page === undefined ? null : href(lang, { page, id });
}

/** Address of the explorer with a member chosen, to be compared with another. */
export function compareHref({ lang }: PageContext, dimension: Dimension, id: string): string {
  const query = formatView(comparison({ ...DEFAULT_VIEW, measure: 'cumulative' }, { dimension, ids: [id] }));
  return `${href(lang, { page: 'explore' })}?${query}`;
}

/** The dimensions with everything that they can be filtered by, in the order of the figures. */
export function choices(context: PageContext): readonly Choice[] {
  const { members } = encodeFacts(context.figures);
  return DIMENSIONS.map((dimension) => ({
    dimension,
    name: context.t.words[dimension],
    members: members[dimension].map((id) => ({ id, name: memberName(context, dimension, id) })),
    pages: memberHref(context, dimension, '*'),
  }));
}

export interface FirstView {
  readonly title: string;
  readonly summary: string;
  readonly table: ExploreTable;
}

/** The view that the page starts with, and shows without JavaScript. */
export function firstView(context: PageContext): FirstView {
  const { t, say, figures } = context;
  const names: TableNames = {
    dimension: (dimension) => t.words[dimension],
    member: (dimension, id) => memberName(context, dimension, id),
    people: t.explorer.people[DEFAULT_VIEW.measure],
    total: t.words.total,
  };
  const result = pivot(decodeFacts(encodeFacts(figures)), DEFAULT_VIEW);
  const { rows, columns } = DEFAULT_VIEW;
  const title = t.explorer.viewTitle({
    people: names.people,
    rows: names.dimension(rows),
    columns: columns && names.dimension(columns),
  });
  const { total } = result;
  return {
    title,
    summary: t.explorer.summary({
      total: say.number(total),
      n: total,
      asOf: say.date(figures.asOf),
      filters: [],
    }),
    table: viewTable(result, DEFAULT_VIEW, names),
  };
}

export function pageFacts(context: PageContext): PageFacts {
  const { lang, t, say, figures } = context;
  const words = completenessWords(context);
  const standing = words && completenessLine(words, t.chrome.colon);
  const { issuer } = figures.programme.source;
  return {
    lang,
    facts: asset('explore/facts.json'),
    asOf: figures.asOf,
    asOfWords: say.date(figures.asOf),
    site: t.site.name,
    // With what is said of totals, so that a saved view and its file say it too.
    source: say.comma([t.explorer.source(issuer[lang]), standing]),
    illustrative: figures.illustrative
      ? { tag: t.chrome.illustrativeTag, long: t.chrome.illustrative }
      : null,
    total: t.words.total,
    notDue: t.words.notDue,
    notOpen: t.words.notOpen,
    missing: t.reportingStates.missing,
    exempt: t.reportingStates.exempt,
    tableHint: t.chrome.tableHint,
    colon: t.chrome.colon,
    brackets: t.chrome.brackets('…'),
  };
}
