/** A word-sized picture beside a figure: what was new in each month. */
import type { Figures } from '../core/figures/figures.ts';
import type { Category, Lang } from '../core/model.ts';
import { notDuePanel } from './layout/notDue.ts';
import { escapeXml, g, rect, round } from './svg/element.ts';
import { finished } from './svg/document.ts';
import { isDue, wordsOf } from './words.ts';

/** Pixels; it is shown at this size and scales with its text if its width is set in em. */
const SPARKLINE = { width: 96, height: 28 } as const;

export interface SparklineInput {
  /** What is counted, for those who hear the page. */
  readonly name: string;
  /** One value per month of `figures.months`; null where nothing can be said. */
  readonly values: readonly (number | null)[];
  readonly tone: Category | 'both';
}

/**
 * The months as small columns: the last one due in full colour, the others lighter, a nothing as a line at the
 * foot and months not due as the hatch that they are everywhere. One SVG for all widths.
 */
export function sparkline(figures: Figures, { name, values, tone }: SparklineInput, lang: Lang): string {
  const words = wordsOf(figures, { lang });
  const { width, height } = SPARKLINE;
  const step = width / figures.months.length;
  const greatest = Math.max(1, ...values.map((value) => value ?? 0));
  const said: string[] = [];
  const marks = figures.months.map((month, at) => {
    const value = values[at] ?? null;
    const x = at * step + 1;
    if (value === null || !isDue(figures, month)) return '';
    said.push(`${words.monthShort(month)} ${words.number(value)}`);
    const own = month === figures.lastDueMonth ? 'bar' : 'bar past';
    return value === 0
      ? rect(x, height - 2, step - 2, 1, { class: 'zero', 'data-k': month })
      : rect(
          x,
          height - Math.max(2, (value / greatest) * height),
          step - 2,
          Math.max(2, (value / greatest) * height),
          { class: own, 'data-k': month },
        );
  });
  const due = figures.months.filter((month) => isDue(figures, month)).length;
  const open = { x: due * step, y: 0, width: width - due * step, height };
  const label = words.t.sparkline.label(
    name,
    said.length === 0 ? words.t.sparkline.notDue : words.list(said),
  );
  return finished(
    'sparkline',
    `<svg viewBox="0 0 ${round(width)} ${round(height)}" width="${width}" height="${height}" class="sparkline" role="img" aria-label="${escapeXml(label)}">` +
      `${due === figures.months.length ? '' : notDuePanel(open)}${g({ class: tone }, ...marks)}</svg>`,
  );
}
