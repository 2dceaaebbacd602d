/** What a reader of the explorer asks for. */

export const DIMENSIONS = ['domain', 'category', 'site', 'city', 'month', 'unit', 'origin'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const MEASURES = ['new', 'cumulative'] as const;
export type MeasureKind = (typeof MEASURES)[number];

/** `compare` sets a few members of the rows' dimension against each other, month by month. */
export const DISPLAYS = ['table', 'bars', 'lines', 'heat', 'compare'] as const;
export type Display = (typeof DISPLAYS)[number];

/** What can be compared: everything but the months, along which the comparison runs. */
export const COMPARABLE = DIMENSIONS.filter((dimension) => dimension !== 'month');

/** More curves than this cannot be told apart in one ink. */
export const MOST_COMPARED = 3;

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

const hasMonths = ({ rows, columns }: View): boolean => rows === 'month' || columns === 'month';

/** Lines run along the months: a view without them shows bars. */
export function settled(view: View): View {
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

/**
 * Chooses a display that is no comparison, and forgets what was compared. Lines bring the months into the columns where
 * the view has none.
 */
export function withDisplay(view: View, display: Exclude<Display, 'compare'>): View {
  const lacks = display === 'lines' && !hasMonths(view);
  const filter = view.display === 'compare' ? without(view.filter, [view.rows]) : view.filter;
  return { ...view, display, columns: lacks ? 'month' : view.columns, filter };
}

/** A filter that leaves some dimensions alone. */
export function without(filter: Filter, dimensions: readonly Dimension[]): Filter {
  return Object.fromEntries(
    DIMENSIONS.filter((name) => filter[name] !== undefined && !dimensions.includes(name)).map((name) => [
      name,
      filter[name],
    ]),
  );
}

/** What is compared, in the order in which it was chosen. */
export interface Compared {
  readonly dimension: Dimension;
  readonly ids: readonly string[];
}

/** The view that compares; without members it says so, and its page chooses some. */
export function comparison(view: View, { dimension, ids }: Compared): View {
  const before = view.display === 'compare' ? view.rows : dimension;
  const others = without(view.filter, [before, dimension]);
  const filter = ids.length === 0 ? others : { ...others, [dimension]: ids };
  return { rows: dimension, columns: 'month', measure: view.measure, display: 'compare', filter };
}
