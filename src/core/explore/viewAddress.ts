/** A view as an address that can be sent on, and an address as a view. */
import {
  COMPARABLE,
  comparison,
  DEFAULT_VIEW,
  DIMENSIONS,
  DISPLAYS,
  MEASURES,
  MOST_COMPARED,
  settled,
} from './view.ts';
import type { Compared, Dimension, Filter, MeasureKind, Members, View } from './view.ts';

function oneOf<T extends string>(allowed: readonly T[], value: string | null, fallback: T): T {
  return allowed.find((item) => item === value) ?? fallback;
}

/**
 * Reads a query string. An address can be typed or cut short by anyone, so what is unknown falls back
 * to the default view and members that do not exist are left out.
 */
export function parseView(query: string, members: Members): View {
  const params = new URLSearchParams(query);
  const compared = comparedIn(params.get('compare'), members);
  if (compared !== null) {
    const { [compared.dimension]: _, ...filter } = filterIn(params, members);
    return comparison({ ...DEFAULT_VIEW, filter, measure: measureIn(params, 'cumulative') }, compared);
  }
  const rows = oneOf(DIMENSIONS, params.get('rows'), DEFAULT_VIEW.rows);
  const asked = params.get('columns');
  const columns = asked === 'none' ? null : oneOf(DIMENSIONS, asked, rows === 'month' ? 'category' : 'month');
  return settled({
    rows,
    columns: columns === rows ? null : columns,
    measure: measureIn(params, DEFAULT_VIEW.measure),
    display: oneOf(PLAIN_DISPLAYS, params.get('display'), DEFAULT_VIEW.display),
    filter: filterIn(params, members),
  });
}

/** A comparison has an address of its own: it needs its members. */
const PLAIN_DISPLAYS = DISPLAYS.filter((display) => display !== 'compare');

const measureIn = (params: URLSearchParams, usual: MeasureKind): MeasureKind =>
  oneOf(MEASURES, params.get('measure'), usual);

function filterIn(params: URLSearchParams, members: Members): Filter {
  const filter: Partial<Record<Dimension, readonly string[]>> = {};
  for (const dimension of DIMENSIONS) {
    const wanted = params.get(dimension)?.split(',');
    if (wanted === undefined) continue;
    const known = members[dimension].filter((id) => wanted.includes(id));
    if (known.length > 0 && known.length < members[dimension].length) filter[dimension] = known;
  }
  return filter;
}

/** `site:shenzhen,guangzhou`; null where there is no such thing to compare. */
function comparedIn(value: string | null, members: Members): Compared | null {
  const [name, list = ''] = value?.split(':') ?? [];
  const dimension = COMPARABLE.find((each) => each === name);
  if (dimension === undefined) return null;
  const ids = [...new Set(list.split(','))].filter((id) => members[dimension].includes(id));
  return { dimension, ids: ids.slice(0, MOST_COMPARED) };
}

/** A name and a value of an address that the explorer does not know. */
export interface Unknown {
  readonly name: string;
  readonly value: string;
}

/** What `parseView` passes over, so that nobody takes the view for what the address asked. */
export function unknownIn(query: string, members: Members): readonly Unknown[] {
  const params = new URLSearchParams(query);
  const known: Readonly<Record<string, readonly string[]>> = {
    rows: DIMENSIONS,
    columns: [...DIMENSIONS, 'none'],
    measure: MEASURES,
    display: PLAIN_DISPLAYS,
    ...members,
  };
  return [...params].flatMap(([name, value]): Unknown[] => {
    if (name === 'compare') {
      const [dimension, list = ''] = value.split(':');
      const own = COMPARABLE.find((each) => each === dimension);
      if (own === undefined) return [{ name, value }];
      return list
        .split(',')
        .filter((id) => id !== '')
        .filter((id, _, ids) => !members[own].includes(id) || ids.indexOf(id) >= MOST_COMPARED)
        .map((id) => ({ name: own, value: id }));
    }
    const allowed = Object.hasOwn(known, name) ? known[name] : undefined;
    const isList = (DIMENSIONS as readonly string[]).includes(name);
    return (isList ? value.split(',') : [value])
      .filter((each) => !(allowed?.includes(each) ?? false))
      .map((each) => ({ name, value: each }));
  });
}

/** The query string of a view, without `?`; empty for the default view. Ids need no escaping. */
export function formatView(view: View): string {
  const parts: string[] = [];
  const isComparison = view.display === 'compare';
  if (isComparison) {
    parts.push(`compare=${view.rows}:${(view.filter[view.rows] ?? []).join(',')}`);
    if (view.measure !== 'cumulative') parts.push(`measure=${view.measure}`);
  } else parts.push(...formatTable(view));
  for (const dimension of DIMENSIONS) {
    const kept = view.filter[dimension];
    if (kept !== undefined && !(isComparison && dimension === view.rows)) {
      parts.push(`${dimension}=${kept.join(',')}`);
    }
  }
  return parts.join('&');
}

function formatTable(view: View): readonly string[] {
  const parts: string[] = [];
  if (view.rows !== DEFAULT_VIEW.rows) parts.push(`rows=${view.rows}`);
  const usual = view.rows === 'month' ? 'category' : 'month';
  if (view.columns !== usual) parts.push(`columns=${view.columns ?? 'none'}`);
  if (view.measure !== DEFAULT_VIEW.measure) parts.push(`measure=${view.measure}`);
  if (view.display !== DEFAULT_VIEW.display) parts.push(`display=${view.display}`);
  return parts;
}
