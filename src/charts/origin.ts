/** Where the professionals come from: Hong Kong, Macao, Mainland, each with its two categories. */
import { NO_VALUE } from '../core/marks.ts';
import type { Figures } from '../core/figures/figures.ts';
import { drawWithKey, segmentsOf } from './breakdown.ts';
import type { BarRow } from './barsPicture.ts';
import type { Chart, ChartContext } from './chart.ts';
import { drawNothing } from './layout/nothing.ts';
import { standing } from './standing.ts';
import { drawBoth } from './svg/document.ts';
import { wordsOf } from './words.ts';

/** All three origins, in registry order; an origin without people keeps its row. */
export function originChart(figures: Figures, context: ChartContext): Chart {
  const words = wordsOf(figures, context);
  const { t, m, people, number, percent } = words;
  const id = 'origin';
  const share = (value: number | null): string => (value === null ? NO_VALUE : percent(value));
  const first = figures.byOrigin.toSorted((a, b) => b.headcount - a.headcount)[0];
  const none = first === undefined || first.headcount === 0;
  const title = none
    ? t.origin.titleNone
    : t.origin.title(m.origins[first.id], people(first.headcount), share(first.share));
  const summary =
    (none
      ? t.origin.summaryNone(words.asOf)
      : t.origin.summary(
          figures.byOrigin.map((line) =>
            t.origin.part(m.origins[line.id], people(line.headcount), share(line.share)),
          ),
        )) + t.stop;
  const rows = figures.byOrigin.map((line): BarRow => ({
    key: line.id,
    label: m.origins[line.id],
    segments: segmentsOf(line),
    cells: [number(line.headcount), words.shareCell(line.share)],
    said: t.breakdown.datum(m.origins[line.id], people(line.headcount), share(line.share)),
  }));
  const heads = [t.breakdown.columns.n, t.breakdown.columns.share];
  return {
    id,
    title,
    subtitle: t.origin.subtitle(standing(figures, words)),
    summary,
    note: t.origin.note + t.stop,
    source: words.source,
    svg: drawBoth({ id, title, summary }, (frame) =>
      none
        ? drawNothing(summary, figures.lastDueMonth !== null, frame)
        : drawWithKey({ rows, heads }, words, frame),
    ),
    table: {
      caption: title,
      columns: [
        { key: 'origin', label: m.words.origin, numeric: false },
        { key: 'regulated', label: m.words.regulated, numeric: true },
        { key: 'nonRegulated', label: m.words.nonRegulated, numeric: true },
        { key: 'headcount', label: t.breakdown.columns.n, numeric: true },
        { key: 'share', label: t.breakdown.columns.share, numeric: true },
      ],
      rows: figures.byOrigin.map((line) => [
        m.origins[line.id],
        number(line.regulated),
        number(line.nonRegulated),
        number(line.headcount),
        words.shareCell(line.share),
      ]),
    },
  };
}
