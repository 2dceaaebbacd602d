/** People new in each month: regulated, the seven existing domains and the five new ones, one upon the other. */
import { isProvisional } from '../core/figures/completeness.ts';
import type { BreakdownFigure, Figures, MonthFigure } from '../core/figures/figures.ts';
import { paceOfMonth } from '../core/figures/pace.ts';
import type { Chart, ChartContext } from './chart.ts';
import type { Column, Layer } from './columnsPicture.ts';
import { drawColumns } from './columnsPicture.ts';
import { standing } from './standing.ts';
import { drawBoth } from './svg/document.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

type Group = 'regulated' | 'existing' | 'new';
const GROUPS: readonly Group[] = ['regulated', 'existing', 'new'];
const CLASSES: Readonly<Record<Group, string>> = {
  regulated: 'regulated',
  existing: 'non-regulated',
  new: 'non-regulated fresh',
};

/** New people by month and group of domains; the table and the tooltips go down to single domains. */
export function monthlyChart(figures: Figures, context: ChartContext): Chart {
  const words = wordsOf(figures, context);
  const id = 'monthly';
  const summary = summaryOf(figures, words);
  const groupOf = groupsOf(figures);
  const layers = GROUPS.map((key): Layer => {
    const domains = figures.byDomain.filter(({ id }) => groupOf(id) === key).length;
    return { key, label: words.t.monthly.groups[key](words.number(domains)), class: CLASSES[key] };
  });
  const columns = figures.byMonth.map((month) => columnOf(month, figures, groupOf, layers, words));
  const months = figures.reportingMonths;
  // Before anybody is there no column stands for the line to cross.
  const value =
    months[0] === undefined || figures.total.headcount === 0
      ? null
      : paceOfMonth(figures.targets, months, months[0]);
  const pace =
    value === null ? {} : { pace: { value, months, label: words.t.monthly.pace(words.number(value, 1)) } };
  const title = titleOf(figures, value, words);
  return {
    id,
    title,
    subtitle: words.t.monthly.subtitle(standing(figures, words)),
    summary,
    note: value === null ? null : words.t.monthly.notePace + words.t.stop,
    source: words.source,
    svg: drawBoth({ id, title, summary }, (frame) =>
      drawColumns({ id, columns, layers, ...pace }, words, frame),
    ),
    table: tableOf(figures, title, words),
  };
}

/** How many of the months due kept to the pace; without a pace, what the last brought. */
function titleOf(figures: Figures, pace: number | null, { t, month, people, number }: Words): string {
  const { latest } = figures;
  if (latest === null) return t.monthly.titleNone;
  if (pace === null) return t.monthly.title(month(latest.month), people(latest.headcount));
  const due = figures.byMonth.filter((each) => each.due && figures.reportingMonths.includes(each.month));
  const kept = due.filter(({ headcount }) => headcount >= pace).length;
  return t.monthly.titlePace(number(kept), number(due.length), due.length);
}

function groupsOf(figures: Figures): (domain: string) => Group {
  const groups = new Map(
    figures.byDomain.map(({ id, definition }): [string, Group] => [
      id,
      definition.category === 'regulated' ? 'regulated' : definition.cohort,
    ]),
  );
  return (domain) => groups.get(domain) ?? 'existing';
}

function columnOf(
  month: MonthFigure,
  figures: Figures,
  groupOf: (id: string) => Group,
  layers: readonly Layer[],
  words: Words,
): Column {
  const { t, m } = words;
  const parts = GROUPS.map((group) => month.byDomain.filter(({ id }) => groupOf(id) === group));
  const sums = parts.map((domains) => domains.reduce((sum, { headcount }) => sum + headcount, 0));
  const blank = !month.due && month.headcount === 0;
  const provisional = isProvisional(figures, month.month);
  const told = (said: string): string => (provisional ? t.provisional(said) : said);
  return {
    month: month.month,
    due: month.due,
    provisional,
    values: blank ? null : sums,
    label: told(t.monthly.datum(words.monthShort(month.month), m.words.total, words.people(month.headcount))),
    labels: GROUPS.map((group, i) => {
      const said = t.monthly.datum(
        words.monthShort(month.month),
        layers[i]?.label ?? group,
        words.people(sums[i] ?? 0),
      );
      return told(group === 'regulated' ? said : said + domainsOf(parts[i] ?? [], figures, words));
    }),
  };
}

/** The domains with people in them, most first, for a tooltip. */
function domainsOf(
  domains: readonly BreakdownFigure[],
  figures: Figures,
  { t, name, number }: Words,
): string {
  const names = new Map(figures.byDomain.map(({ id, definition }) => [id, name(definition)]));
  const parts = domains
    .filter(({ headcount }) => headcount > 0)
    .toSorted((a, b) => b.headcount - a.headcount)
    .map(({ id, headcount }) => `${names.get(id) ?? id} ${number(headcount)}`);
  return parts.length === 0 ? '' : t.monthly.datumDomains(parts);
}

function summaryOf(figures: Figures, { t, month, people, asOf }: Words): string {
  const best = figures.byMonth.filter(({ due }) => due).toSorted((a, b) => b.headcount - a.headcount)[0];
  return best === undefined || best.headcount === 0
    ? t.monthly.summaryNone(asOf) + t.stop
    : t.monthly.summary(month(best.month), people(best.headcount), people(figures.total.headcount)) + t.stop;
}

function tableOf(figures: Figures, caption: string, words: Words): Chart['table'] {
  const { t, m, number, monthShort, name } = words;
  const cell = (figure: MonthFigure, value: number): string =>
    !figure.due && value === 0 ? m.words.notDue : number(value);
  const row = (label: string, valueOf: (figure: MonthFigure) => number, total: number): readonly string[] => [
    label,
    ...figures.byMonth.map((figure) => cell(figure, valueOf(figure))),
    number(total),
  ];
  return {
    caption,
    columns: [
      { key: 'domain', label: m.words.domain, numeric: false },
      ...figures.months.map((key) => ({
        key,
        label: isProvisional(figures, key) ? t.provisional(monthShort(key)) : monthShort(key),
        numeric: true,
      })),
      { key: 'total', label: m.words.total, numeric: true },
    ],
    rows: [
      ...figures.byDomain.map((domain) =>
        row(
          name(domain.definition),
          (figure) => figure.byDomain.find(({ id }) => id === domain.id)?.headcount ?? 0,
          domain.headcount,
        ),
      ),
      row(m.words.total, (figure) => figure.headcount, figures.total.headcount),
    ],
  };
}
