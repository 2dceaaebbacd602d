/** The twelve non-regulated domains side by side on one scale, the old seven and the new five apart. */
import type { DomainFigure, Figures } from '../core/figures/figures.ts';
import { isNotOpenYet, isUntold } from '../core/figures/opening.ts';
import { NO_VALUE } from '../core/marks.ts';
import type { Chart, ChartContext } from './chart.ts';
import { drawGapKeys } from './layout/gapKeys.ts';
import { drawMultiples } from './multiplesPicture.ts';
import type { Panel } from './multiplesPicture.ts';
import { rankedGroups } from './ranking.ts';
import { standing } from './standing.ts';
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
  const gaps = {
    missing: false,
    notOpen: groups.some(({ panels }) => panels.some(({ closed }) => closed > 0)),
    notDue: figures.months.some((month) => !isDue(figures, month)),
  };
  return {
    id,
    title,
    subtitle: t.multiples.subtitle(standing(figures, words)),
    summary,
    note: null,
    source: words.source,
    svg: drawBoth({ id, title, summary }, (frame) =>
      drawGapKeys(drawMultiples(id, figures.months, groups, words, frame), gaps, words, frame),
    ),
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
          if (!running || !isDue(figures, month)) return m.words.notDue;
          return isNotOpenYet(domain, month, domain.monthly[at]?.headcount ?? null)
            ? m.words.notOpen
            : number(running.headcount);
        }),
      ]),
    },
  };
}

function panelOf(figures: Figures, domain: DomainFigure, words: Words): Panel {
  const { t, m, monthShort, people, number, name, day } = words;
  const signed = domain.agreement?.date ?? null;
  const state =
    domain.phase === 'counting'
      ? signed === null
        ? ''
        : t.multiples.signed(day(signed))
      : domain.phase === 'signed'
        ? signed === null
          ? t.multiples.signedWaiting
          : t.ranking.waiting.signed(day(signed))
        : domain.phase === 'waiting'
          ? t.multiples.waiting
          : figures.lastDueMonth === null
            ? m.words.notDue
            : t.multiples.none;
  return {
    key: domain.id,
    label: name(domain.definition),
    href: words.href('domain', domain.id),
    total: isUntold(figures, domain, domain) ? NO_VALUE : number(domain.headcount),
    closed: figures.months.filter(
      (key, at) => isDue(figures, key) && isNotOpenYet(domain, key, domain.monthly[at]?.headcount ?? null),
    ).length,
    signed: signed !== null,
    state,
    tone: domain.definition.category,
    points: figures.months.flatMap((key, at) => {
      const running = domain.cumulative[at];
      const added = domain.monthly[at]?.headcount ?? 0;
      if (!running || !isDue(figures, key) || isNotOpenYet(domain, key, added)) return [];
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
