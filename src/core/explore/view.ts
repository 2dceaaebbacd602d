/** What a reader of the explorer asks for, and how it is written into an address. */

export const DIMENSIONS = ['domain', 'category', 'site', 'city', 'month', 'unit', 'origin'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const MEASURES = ['new', 'cumulative'] as const;
export type MeasureKind = (typeof MEASURES)[number];

export const DISPLAYS = ['table', 'bars', 'lines', 'heat'] as const;
export type Display = (typeof DISPLAYS)[number];

/** Members to keep, by dimension; a dimension that is absent keeps all of them. */
export type Filter = Readonly<Partial<Record<Dimension, readonly string[]>>>;

export interface View {
  readonly rows: Dimension;
  /** null: totals only */
  readonly columns: Dimension | null;
  readonly measure: MeasureKind;
  readonly display: Display;
  readonly filter: Filter;
}

/** Ids of the members of every dimension, in the order in which they are shown. */
export type Members = Readonly<Record<Dimension, readonly string[]>>;

export const DEFAULT_VIEW: View = {
  rows: 'domain',
  columns: 'month',
  measure: 'new',
  display: 'table',
  filter: {},
};

function oneOf<T extends string>(allowed: readonly T[], value: string | null, fallback: T): T {
  return allowed.find((item) => item === value) ?? fallback;
}

/**
 * Reads a query string. An address can be typed or cut short by anyone, so what is unknown falls back
 * to the default view and members that do not exist are left out.
 */
export function parseView(query: string, members: Members): View {
  const params = new URLSearchParams(query);
  const rows = oneOf(DIMENSIONS, params.get('rows'), DEFAULT_VIEW.rows);
  const asked = params.get('columns');
  const columns = asked === 'none' ? null : oneOf(DIMENSIONS, asked, rows === 'month' ? 'category' : 'month');
  const filter: Partial<Record<Dimension, readonly string[]>> = {};
  for (const dimension of DIMENSIONS) {
    const wanted = params.get(dimension)?.split(',');
    if (wanted === undefined) continue;
    const known = members[dimension].filter((id) => wanted.includes(id));
    if (known.length > 0 && known.length < members[dimension].length) filter[dimension] = known;
  }
  return settled({
    rows,
    columns: columns === rows ? null : columns,
    measure: oneOf(MEASURES, params.get('measure'), DEFAULT_VIEW.measure),
    display: oneOf(DISPLAYS, params.get('display'), DEFAULT_VIEW.display),
    filter,
  });
}

const hasMonths = ({ rows, columns }: View): boolean => rows === 'month' || columns === 'month';

/** Lines run along the months: a view without them shows bars. */
function settled(view: View): View {
  return view.display === 'lines' && !hasMonths(view) ? { ...view, display: 'bars' } : view;
}

/** Puts a dimension into the rows; the one that was there takes its place in the columns. */
export function withRows(view: View, rows: Dimension): View {
  return settled({ ...view, rows, columns: view.columns === rows ? view.rows : view.columns });
}

/** Puts a dimension, or none, into the columns; where it stood in the rows, the two change places. */
export function withColumns(view: View, columns: Dimension | null): View {
  if (columns !== view.rows) return settled({ ...view, columns });
  const rows = view.columns ?? (columns === DEFAULT_VIEW.rows ? 'category' : DEFAULT_VIEW.rows);
  return settled({ ...view, rows, columns });
}

/** Chooses a display. Lines bring the months into the columns where the view has none. */
export function withDisplay(view: View, display: Display): View {
  const lacks = display === 'lines' && !hasMonths(view);
  return { ...view, display, columns: lacks ? 'month' : view.columns };
}

/** The query string of a view, without `?`; empty for the default view. Ids need no escaping. */
export function formatView(view: View): string {
  const parts: string[] = [];
  if (view.rows !== DEFAULT_VIEW.rows) parts.push(`rows=${view.rows}`);
  const usual = view.rows === 'month' ? 'category' : 'month';
  if (view.columns !== usual) parts.push(`columns=${view.columns ?? 'none'}`);
  if (view.measure !== DEFAULT_VIEW.measure) parts.push(`measure=${view.measure}`);
  if (view.display !== DEFAULT_VIEW.display) parts.push(`display=${view.display}`);
  for (const dimension of DIMENSIONS) {
    const kept = view.filter[dimension];
    if (kept !== undefined) parts.push(`${dimension}=${kept.join(',')}`);
  }
  return parts.join('&');
}
