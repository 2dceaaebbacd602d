/** The twelve non-regulated domains side by side on one scale, the old seven and the new five apart. */
import type { DomainFigure, Figures } from '../core/figures/figures.ts';
import type { Chart, ChartContext } from './chart.ts';
import { drawMultiples } from './multiplesPicture.ts';
import type { Panel } from './multiplesPicture.ts';
import { rankedGroups } from './ranking.ts';
import { drawBoth } from './svg/document.ts';
import type { Words } from './words.ts';
import { isDue, wordsOf } from './words.ts';

/** Cumulative people by domain. Regulated people answer to another target and are not among them. */
export function domainMultiplesChart(figures: Figures, context: ChartContext): Chart {
  const words = wordsOf(figures, context);
  const { t, m, name, number, people } = words;
  const id = 'domain-multiples';
  const [, existing = [], fresh = []] = rankedGroups(figures);
  const domains = [...existing, ...fresh];
  const counting = domains.filter(({ headcount }) => headcount > 0);
  const title = t.multiples.title(number(counting.length), number(domains.length));
  const best = counting.toSorted((a, b) => b.headcount - a.headcount)[0];
  const summary =
    (best ? t.multiples.summary(name(best.definition), people(best.headcount)) : t.multiples.summaryNone) +
    t.stop;
  const groups = [
    {
      heading: t.multiples.existing(number(existing.length)),
      panels: existing.map((each) => panelOf(figures, each, words)),
    },
    {
      heading: t.multiples.fresh(number(fresh.length)),
      panels: fresh.map((each) => panelOf(figures, each, words)),
    },
  ].filter(({ panels }) => panels.length > 0);
  return {
    id,
    title,
    subtitle: t.multiples.subtitle(words.asOf),
    summary,
    note: null,
    source: words.source,
    svg: drawBoth({ id, title, summary }, (frame) => drawMultiples(id, figures.months, groups, words, frame)),
    table: {
      caption: title,
      columns: [
        { key: 'domain', label: m.words.domain, numeric: false },
        ...figures.months.map((key) => ({ key, label: words.monthShort(key), numeric: true })),
      ],
      rows: domains.map((domain) => [
        name(domain.definition),
        ...figures.months.map((month, at) => {
          const running = domain.cumulative[at];
          return running && isDue(figures, month) ? number(running.headcount) : m.words.notDue;
        }),
      ]),
    },
  };
}

function panelOf(figures: Figures, domain: DomainFigure, words: Words): Panel {
  const { t, monthShort, people, number, name, day } = words;
  const signed = domain.agreement?.date ?? null;
  const state =
    domain.phase === 'counting'
      ? signed === null
        ? ''
        : t.multiples.signed(day(signed))
      : domain.phase === 'signed'
        ? t.multiples.signedWaiting
        : domain.phase === 'waiting'
          ? t.multiples.waiting
          : t.multiples.none;
  return {
    key: domain.id,
    label: name(domain.definition),
    total: number(domain.headcount),
    state,
    tone: domain.definition.category,
    points: figures.months.flatMap((key, at) => {
      const running = domain.cumulative[at];
      if (!running || !isDue(figures, key)) return [];
      const added = domain.monthly[at]?.headcount ?? 0;
      return [
        {
          at,
          month: key,
          value: running.headcount,
          label: t.multiples.datum(monthShort(key), people(added), people(running.headcount)),
        },
      ];
    }),
  };
}
