/** One subject taken apart: its people by domain, site, city, unit or origin. */
import type { BreakdownFigure, Figures } from '../core/figures/figures.ts';
import type { BarRow, BarsInput, Segment } from './barsPicture.ts';
import { drawBars } from './barsPicture.ts';
import type { Chart, ChartContext } from './chart.ts';
import { positionOf } from './places.ts';
import type { Dimension, Subject } from './subject.ts';
import { nameById, partsOf, subjectName } from './subject.ts';
import { drawApart } from './layout/apart.ts';
import { drawKey } from './layout/key.ts';
import { drawNothing } from './layout/nothing.ts';
import { standing } from './standing.ts';
import { drawBoth } from './svg/document.ts';
import type { Frame, Picture } from './svg/document.ts';
import { el } from './svg/element.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/**
 * The people of a subject by a dimension, most first; parts without people are left to the table.
 * Throws where the figures do not take this subject apart in this way.
 */
export function breakdownChart(
  figures: Figures,
  subject: Subject,
  by: Dimension,
  context: ChartContext,
): Chart {
  const words = wordsOf(figures, context);
  const { t, people, percent } = words;
  const { total, parts } = partsOf(figures, subject, by);
  const nameOf = nameById(figures, by, words);
  const own = subjectName(figures, subject, words);
  const [some, rest] = drawnAndApart(figures, subject, by);
  const first = some[0];
  const id = `breakdown-${subject.kind === 'all' ? 'all' : `${subject.kind}-${subject.id}`}-${by}`;
  const title = subject.kind === 'all' ? t.breakdown.titleAll[by] : t.breakdown.title[by](own);
  const summary =
    first === undefined
      ? t.breakdown.summaryNone(own, words.asOf) + t.stop
      : t.breakdown.summary(nameOf(first.id), people(first.headcount), percent(shareOf(first, total))) +
        t.stop;
  const heads = [t.breakdown.columns.n, t.breakdown.columns.share];
  const rows = rowsOf(figures, subject, by, words);
  const other = subject.kind === 'month' ? BESIDE[by] : undefined;
  const beside = other === undefined ? [] : rowsOf(figures, subject, other, words);
  const apart = rest.map((part) => ({
    key: part.id,
    label: t.map.apart(nameOf(part.id), people(part.headcount)),
    href: by === 'origin' ? undefined : words.href(by, part.id),
  }));
  return {
    id,
    title,
    subtitle:
      subject.kind === 'month'
        ? t.breakdown.subtitleMonth(words.monthLong(subject.id), standing(figures, words, subject))
        : t.breakdown.subtitle(standing(figures, words, subject)),
    summary,
    note: null,
    source: words.source,
    svg: drawBoth({ id, title, summary }, (frame) =>
      rows.length === 0
        ? drawNothing(summary, figures.lastDueMonth !== null, frame)
        : drawApart(drawWithKey({ rows, heads, beside }, words, frame), apart, frame),
    ),
    table: {
      caption: title,
      columns: [
        { key: by, label: words.m.words[by], numeric: false },
        { key: 'regulated', label: words.m.words.regulated, numeric: true },
        { key: 'nonRegulated', label: words.m.words.nonRegulated, numeric: true },
        { key: 'headcount', label: t.breakdown.columns.n, numeric: true },
        { key: 'share', label: t.breakdown.columns.share, numeric: true },
      ],
      rows: parts.map((part) => [
        nameOf(part.id),
        words.number(part.regulated),
        words.number(part.nonRegulated),
        words.number(part.headcount),
        words.shareCell(total.headcount === 0 ? null : shareOf(part, total)),
      ]),
    },
  };
}

/** Of a month these two stand side by side. */
const BESIDE: Partial<Record<Dimension, Dimension>> = { domain: 'site', site: 'domain' };

/** Parts with people, most first. What belongs to the province as a whole would squeeze the places that it is no place among. */
function drawnAndApart(
  figures: Figures,
  subject: Subject,
  by: Dimension,
): readonly [readonly BreakdownFigure[], readonly BreakdownFigure[]] {
  const peopled = partsOf(figures, subject, by)
    .parts.filter(({ headcount }) => headcount > 0)
    .toSorted((a, b) => b.headcount - a.headcount);
  const places = peopled.filter(({ id }) => !isApart(figures, by, id));
  return places.length > 0 ? [places, peopled.filter((part) => !places.includes(part))] : [peopled, []];
}

function rowsOf(figures: Figures, subject: Subject, by: Dimension, words: Words): readonly BarRow[] {
  const { total } = partsOf(figures, subject, by);
  const nameOf = nameById(figures, by, words);
  return drawnAndApart(figures, subject, by)[0].map((part) =>
    rowOf(part, total, by, nameOf(part.id), freshDomain(figures, by, part.id), words),
  );
}

const shareOf = (part: { readonly headcount: number }, total: { readonly headcount: number }): number =>
  part.headcount / total.headcount;

function freshDomain(figures: Figures, by: Dimension, id: string): boolean {
  return (
    by === 'domain' && figures.registry.domains.some((domain) => domain.id === id && domain.cohort === 'new')
  );
}

function isApart(figures: Figures, by: Dimension, id: string): boolean {
  return (by === 'site' || by === 'city') && positionOf(figures, by, id) === null;
}

/** The two categories of one part, side by side. */
export function segmentsOf(part: BreakdownFigure, fresh = false): readonly Segment[] {
  return [
    { value: part.regulated, class: 'regulated' },
    { value: part.nonRegulated, class: fresh ? 'non-regulated fresh' : 'non-regulated' },
  ];
}

function rowOf(
  part: BreakdownFigure,
  total: { readonly headcount: number },
  by: Dimension,
  label: string,
  fresh: boolean,
  { t, people, number, percent, shareCell, href }: Words,
): BarRow {
  const share = percent(shareOf(part, total));
  return {
    key: part.id,
    label,
    href: by === 'origin' ? undefined : href(by, part.id),
    segments: segmentsOf(part, fresh),
    cells: [number(part.headcount), shareCell(shareOf(part, total))],
    said: t.breakdown.datum(label, people(part.headcount), share),
  };
}

/** Bars with a key of the two categories where both are drawn. */
export function drawWithKey(
  { rows, heads, beside = [] }: Pick<BarsInput, 'rows' | 'heads' | 'beside'>,
  words: Words,
  frame: Frame,
): Picture {
  const bars = drawBars({ rows, heads, cap: 190, beside }, frame);
  const has = (at: number): boolean =>
    [...rows, ...beside].some(({ segments }) => (segments[at]?.value ?? 0) > 0);
  if (!has(0) || !has(1)) return bars;
  const { regulated, nonRegulated } = words.m.words;
  const key = drawKey(
    frame,
    [
      { label: regulated, class: 'regulated' },
      { label: nonRegulated, class: 'non-regulated' },
    ],
    frame.font,
  );
  return {
    height: bars.height + key.height,
    body: key.body + el('g', { transform: `translate(0,${key.height})` }, bars.body),
  };
}
