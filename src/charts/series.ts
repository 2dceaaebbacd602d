/** One domain, site, city or unit by month: people new in each, and the running total beneath. */
import { isProvisional } from '../core/figures/completeness.ts';
import type { DomainFigure, Figures, LineFigure } from '../core/figures/figures.ts';
import { isNotOpenYet } from '../core/figures/opening.ts';
import { NO_VALUE } from '../core/marks.ts';
import type { Category } from '../core/model.ts';
import type { Chart, ChartContext } from './chart.ts';
import type { Column, Layer } from './columnsPicture.ts';
import { drawColumns } from './columnsPicture.ts';
import { drawGapKeys } from './layout/gapKeys.ts';
import { eventCell, eventsOf } from './events.ts';
import type { ChartEvent } from './events.ts';
import type { LineSubject } from './subject.ts';
import { lineOf, subjectName } from './subject.ts';
import { standing } from './standing.ts';
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
  const title = titleOf(figures, line, name, words);
  const { t } = words;
  const summary = summaryOf(figures, line, name, words);
  const domain =
    subject.kind === 'domain' ? (figures.byDomain.find(({ id: each }) => each === subject.id) ?? null) : null;
  const fresh = domain?.definition.cohort === 'new';
  const layers = CATEGORIES.filter((category) => ofCategory(line, category) > 0).map((key): Layer => ({
    key,
    label: words.category(key),
    class: fresh ? `${key} fresh` : key,
  }));
  const columns = figures.months.map((month, at) =>
    columnOf(
      figures,
      line,
      domain,
      at,
      layers,
      words,
      subject.kind !== 'unit' && isProvisional(figures, month),
    ),
  );
  const events = eventsOf(figures, milestonesOf(figures, subject), subject.id, words);
  // Where months before the signing are hatched, the line at their end is the event.
  const drawn = columns.some(({ notOpen }) => notOpen) ? [] : events;
  return {
    id,
    title,
    subtitle: t.series.subtitle(standing(figures, words, subject)),
    summary,
    note: null,
    source: words.source,
    svg: drawBoth({ id, title, summary }, (frame) =>
      drawGapKeys(
        drawColumns(
          {
            id,
            columns,
            layers,
            footName: t.series.cumulative,
            notOpen: notOpenWords(domain, words),
            events: drawn,
          },
          words,
          frame,
        ),
        {
          missing: columns.some(({ missing }) => missing === true),
          notOpen: columns.some(({ notOpen }) => notOpen),
        },
        words,
        frame,
      ),
    ),
    table: tableOf(figures, line, domain, { events, caption: title, marked: subject.kind !== 'unit' }, words),
  };
}

function columnOf(
  figures: Figures,
  line: LineFigure,
  domain: DomainFigure | null,
  at: number,
  layers: readonly Layer[],
  words: Words,
  provisional: boolean,
): Column {
  const { t, people, number, monthShort } = words;
  const key = figures.months[at] ?? '';
  const counts = line.monthly[at] ?? null;
  const running = line.cumulative[at] ?? null;
  const due = isDue(figures, key);
  const notOpen = due && domain !== null && isNotOpenYet(domain, key, counts?.headcount ?? null);
  const missing = due && counts === null && !notOpen;
  const told = (said: string): string => (provisional ? t.provisional(said) : said);
  const label = notOpen
    ? t.heat.notOpen(monthShort(key))
    : missing
      ? t.series.notReported(monthShort(key))
      : told(
          t.series.datum(monthShort(key), people(counts?.headcount ?? 0), people(running?.headcount ?? 0)),
        );
  return {
    month: key,
    due,
    provisional: provisional && !notOpen && !missing,
    missing,
    notOpen,
    values: notOpen ? null : counts && layers.map((layer) => ofCategory(counts, layer.key as Category)),
    label,
    labels: layers.map((layer) =>
      layers.length === 1
        ? label
        : told(
            t.monthly.datum(
              monthShort(key),
              layer.label,
              people(counts ? ofCategory(counts, layer.key as Category) : 0),
            ),
          ),
    ),
    foot: due && running && !notOpen ? number(running.headcount) : '',
  };
}

/** The month with the most, where there is one; the page above the chart has told the total. */
function titleOf(figures: Figures, line: LineFigure, name: string, { t, month, people }: Words): string {
  if (line.headcount === 0) return t.series.titleNone(name);
  const months = figures.months.flatMap((key, at) => {
    const headcount = line.monthly[at]?.headcount;
    return headcount === undefined ? [] : [{ key, headcount }];
  });
  const [best, second] = months.toSorted((a, b) => b.headcount - a.headcount);
  return best !== undefined && second !== undefined && best.headcount > second.headcount
    ? t.series.title(name, month(best.key), people(best.headcount))
    : t.series.titleMonths(name);
}

function summaryOf(figures: Figures, line: LineFigure, name: string, words: Words): string {
  const { t, month, people } = words;
  const last = figures.lastDueMonth;
  if (last === null || line.headcount === 0) return t.series.summaryNone(name, words.asOf) + t.stop;
  const told = line.latest ?? null;
  return (
    (told === null
      ? t.series.summaryTotal(people(line.headcount))
      : t.series.summary(month(last), people(told.headcount), people(line.headcount))) + t.stop
  );
}

/** What happened to the subject itself, and to a city at its sites; a unit's own milestones are of other things. */
function milestonesOf(figures: Figures, { kind, id }: LineSubject): Figures['milestones'] {
  if (kind === 'unit') return [];
  const sites = figures.byCity.find((city) => kind === 'city' && city.id === id)?.sites;
  return figures.milestones.filter(({ subject }) =>
    sites === undefined ? subject === id : subject !== null && sites.includes(subject),
  );
}

/** What the months before a domain's opening say: when it was signed, or that it waits. */
function notOpenWords(domain: DomainFigure | null, { t, m, day }: Words): readonly string[] {
  const signed = domain?.agreement?.date ?? null;
  return [m.words.notOpen, signed === null ? t.multiples.waiting : t.multiples.signed(day(signed))];
}

function tableOf(
  figures: Figures,
  line: LineFigure,
  domain: DomainFigure | null,
  {
    events,
    caption,
    marked,
  }: { readonly events: readonly ChartEvent[]; readonly caption: string; readonly marked: boolean },
  words: Words,
): Chart['table'] {
  const { m, t, number } = words;
  return {
    caption,
    columns: [
      { key: 'month', label: m.words.month, numeric: false },
      { key: 'regulated', label: m.words.regulated, numeric: true },
      { key: 'nonRegulated', label: m.words.nonRegulated, numeric: true },
      { key: 'headcount', label: t.newPeople, numeric: true },
      { key: 'cumulative', label: m.words.cumulative, numeric: true },
      ...(events.length > 0 ? [{ key: 'events', label: t.events.head, numeric: false }] : []),
    ],
    rows: figures.months.map((month, at) => {
      const counts = line.monthly[at];
      const running = line.cumulative[at];
      const happened = events.length > 0 ? [eventCell(events, month, words) || NO_VALUE] : [];
      const none = isDue(figures, month) ? m.reportingStates.missing : m.words.notDue;
      if (domain !== null && isDue(figures, month) && isNotOpenYet(domain, month, counts?.headcount ?? null))
        return [words.monthLong(month), ...Array<string>(4).fill(m.words.notOpen), ...happened];
      return [
        marked && isProvisional(figures, month)
          ? t.provisional(words.monthLong(month))
          : words.monthLong(month),
        counts ? number(counts.regulated) : none,
        counts ? number(counts.nonRegulated) : none,
        counts ? number(counts.headcount) : none,
        running ? number(running.headcount) : none,
        ...happened,
      ];
    }),
  };
}
