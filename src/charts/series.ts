/** One domain, site, city or unit by month: people new in each, and the running total beneath. */
import type { Figures, LineFigure } from '../core/figures/figures.ts';
import type { Category } from '../core/model.ts';
import type { Chart, ChartContext } from './chart.ts';
import type { Column, Layer } from './columnsPicture.ts';
import { drawColumns } from './columnsPicture.ts';
import { drawKeyOfMissing } from './layout/missingKey.ts';
import type { LineSubject } from './subject.ts';
import { lineOf, subjectName } from './subject.ts';
import { drawBoth } from './svg/document.ts';
import type { Words } from './words.ts';
import { isDue, ofCategory, wordsOf } from './words.ts';

const CATEGORIES: readonly Category[] = ['regulated', 'non-regulated'];

/** The months of one subject. Throws where there is no such subject. */
export function seriesChart(figures: Figures, subject: LineSubject, context: ChartContext): Chart {
  const words = wordsOf(figures, context);
  const line = lineOf(figures, subject.kind, subject.id);
  const name = subjectName(figures, subject, words);
  const id = `series-${subject.kind}-${subject.id}`;
  const { t, people } = words;
  const title = line.headcount > 0 ? t.series.title(name, people(line.headcount)) : t.series.titleNone(name);
  const summary = summaryOf(figures, line, name, words);
  const fresh = figures.byDomain.some(
    (domain) => subject.kind === 'domain' && domain.id === subject.id && domain.definition.cohort === 'new',
  );
  const layers = CATEGORIES.filter((category) => ofCategory(line, category) > 0).map((key): Layer => ({
    key,
    label: words.category(key),
    class: fresh ? `${key} fresh` : key,
  }));
  const columns = figures.months.map((_, at) => columnOf(figures, line, at, layers, words));
  return {
    id,
    title,
    subtitle: t.series.subtitle(words.asOf),
    summary,
    note: null,
    source: words.source,
    svg: drawBoth({ id, title, summary }, (frame) =>
      drawKeyOfMissing(
        drawColumns({ id, columns, layers, footName: t.series.cumulative }, words, frame),
        columns.some(({ missing }) => missing === true),
        words,
        frame,
      ),
    ),
    table: tableOf(figures, line, title, words),
  };
}

function columnOf(
  figures: Figures,
  line: LineFigure,
  at: number,
  layers: readonly Layer[],
  words: Words,
): Column {
  const { t, people, number, monthShort } = words;
  const key = figures.months[at] ?? '';
  const counts = line.monthly[at] ?? null;
  const running = line.cumulative[at] ?? null;
  const due = isDue(figures, key);
  const missing = due && counts === null;
  const label = missing
    ? t.series.notReported(monthShort(key))
    : t.series.datum(monthShort(key), people(counts?.headcount ?? 0), people(running?.headcount ?? 0));
  return {
    month: key,
    due,
    missing,
    values: counts && layers.map((layer) => ofCategory(counts, layer.key as Category)),
    label,
    labels: layers.map((layer) =>
      layers.length === 1
        ? label
        : t.monthly.datum(
            monthShort(key),
            layer.label,
            people(counts ? ofCategory(counts, layer.key as Category) : 0),
          ),
    ),
    foot: due && running ? number(running.headcount) : '',
  };
}

function summaryOf(figures: Figures, line: LineFigure, name: string, words: Words): string {
  const { t, month, people } = words;
  const last = figures.lastDueMonth;
  if (last === null || line.headcount === 0) return t.series.summaryNone(name, words.asOf) + t.stop;
  const best = figures.months
    .map((key, at) => ({ key, headcount: line.monthly[at]?.headcount ?? 0 }))
    .toSorted((a, b) => b.headcount - a.headcount)[0];
  return (
    t.join([
      ...(line.latest
        ? [t.series.summary(month(last), people(line.latest.headcount), people(line.headcount))]
        : []),
      ...(best ? [t.series.summaryBest(month(best.key), people(best.headcount))] : []),
    ]) + t.stop
  );
}

function tableOf(figures: Figures, line: LineFigure, caption: string, words: Words): Chart['table'] {
  const { m, t, number } = words;
  return {
    caption,
    columns: [
      { key: 'month', label: m.words.month, numeric: false },
      { key: 'regulated', label: m.words.regulated, numeric: true },
      { key: 'nonRegulated', label: m.words.nonRegulated, numeric: true },
      { key: 'headcount', label: t.newPeople, numeric: true },
      { key: 'cumulative', label: m.words.cumulative, numeric: true },
    ],
    rows: figures.months.map((month, at) => {
      const counts = line.monthly[at];
      const running = line.cumulative[at];
      const none = isDue(figures, month) ? m.reportingStates.missing : m.words.notDue;
      return [
        words.monthLong(month),
        counts ? number(counts.regulated) : none,
        counts ? number(counts.nonRegulated) : none,
        counts ? number(counts.headcount) : none,
        running ? number(running.headcount) : none,
      ];
    }),
  };
}
