/**
 * The data of a chart as its picture holds them: every mark that stands for one datum, what it says, and of what
 * it is. The picture is the only source; nothing is fetched and nothing is computed again.
 */

/** One mark that stands for a datum. */
export interface Mark {
  readonly element: Element;
  /** Name of the row and what the mark says, outermost first; one or two parts. */
  readonly labels: readonly string[];
  /** Key of the row (where it stands in one) and of the mark. */
  readonly keys: readonly string[];
  /** What the mark is of, across charts: a domain, site, unit or target, or else a month. */
  readonly thing: string;
}

/** Data in reading order, and the lines (rows, or months of stacked columns) that they stand in. */
export interface Marks {
  readonly all: readonly Mark[];
  /** Number of the line of each mark. */
  readonly lines: readonly number[];
  /** Whether a line runs across (a row of cells) or upwards (the layers of one column). */
  readonly across: boolean;
}

const MONTH = /^\d{4}-\d{2}(?= |$)/;

/** Reads the marks of one picture. Marks without words are no data, nor what a filter has taken out. */
export function readMarks(svg: Element): Marks {
  const found = [...svg.querySelectorAll('[data-label]')]
    .filter((element) => element.querySelector('[data-label]') === null && !element.closest('[data-out]'))
    .map(readMark);
  const columns = found.every(({ keys }) => keys.length === 1 && MONTH.test(keys[0] ?? ''));
  const all = columns ? found.toSorted((a, b) => order(a.thing, b.thing)) : found;
  let line = -1;
  let last: string | undefined;
  const rows = all.some(({ keys }) => keys.length > 1) || columns;
  const lines = all.map(({ thing }) => {
    if (!rows) return 0;
    if (thing !== last) line += 1;
    last = thing;
    return line;
  });
  return { all, lines, across: !columns };
}

function readMark(element: Element): Mark {
  const keys: string[] = [];
  const labels: string[] = [];
  for (let at: Element | null = element; at && at.tagName.toLowerCase() !== 'svg'; at = at.parentElement) {
    const label = at.getAttribute('data-label');
    if (label === null) continue;
    if (label !== '') labels.unshift(label);
    keys.unshift(at.getAttribute('data-k') ?? '');
  }
  const first = keys[0] ?? '';
  return { element, labels, keys, thing: MONTH.exec(first)?.[0] ?? first };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
