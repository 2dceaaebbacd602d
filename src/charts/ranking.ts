/** Domains by people, each with its share and its change: regulated, the existing seven and the new five apart. */
import { comparedUnits, comparisonOf } from '../core/figures/comparison.ts';
import { isNotOpenYet, isOpenIn, isUntold } from '../core/figures/opening.ts';
import { silenceOf } from '../core/figures/silence.ts';
import type { Silence } from '../core/figures/silence.ts';
import { NO_VALUE } from '../core/marks.ts';
import type { DomainFigure, Figures } from '../core/figures/figures.ts';
import type { BarRow } from './barsPicture.ts';
import { drawBars } from './barsPicture.ts';
import type { Chart, ChartContext } from './chart.ts';
import { standing } from './standing.ts';
import { drawBoth } from './svg/document.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** The domains of the three groups, most people first, then in registry order. */
export function rankedGroups(figures: Figures): readonly (readonly DomainFigure[])[] {
  const inGroup = (test: (domain: DomainFigure) => boolean): readonly DomainFigure[] =>
    figures.byDomain.filter(test).toSorted((a, b) => b.headcount - a.headcount);
  const regulated = ({ definition }: DomainFigure): boolean => definition.category === 'regulated';
  return [
    inGroup(regulated),
    inGroup((domain) => !regulated(domain) && domain.definition.cohort === 'existing'),
    inGroup((domain) => !regulated(domain) && domain.definition.cohort === 'new'),
  ];
}

/** Classes of a domain's marks: the hue of its category; the new five outlined. */
function toneOf({ definition }: DomainFigure): string {
  return definition.cohort === 'new' ? `${definition.category} fresh` : definition.category;
}

/** What a domain without people waits for; null for one that has some. */
function waitingWords(figures: Figures, domain: DomainFigure, { t, m, day }: Words): string | null {
  const { waiting } = t.ranking;
  if (domain.phase === 'counting') return null;
  if (domain.phase === 'signed') {
    const date = domain.agreement?.date ?? null;
    return date === null ? waiting.signedUndated : waiting.signed(day(date));
  }
  if (domain.phase === 'waiting') return waiting.waiting;
  return figures.lastDueMonth === null ? m.words.notDue : waiting.none;
}

/** All domains, ranked. */
export function domainRankingChart(figures: Figures, context: ChartContext): Chart {
  const words = wordsOf(figures, context);
  const { t, people, name, number, percent, change } = words;
  const id = 'domain-ranking';
  const groups = rankedGroups(figures);
  const headings = [t.ranking.regulated, t.ranking.existing, t.ranking.fresh];
  const latest = figures.lastDueMonth;
  const units = comparedUnits(figures);
  const heads = [
    t.ranking.columns.total,
    t.ranking.columns.share,
    ...(latest === null
      ? []
      : [t.ranking.columns.latest(words.monthShort(latest)), t.ranking.columns.change]),
  ];
  /** Nobody has said that a month without people was one. */
  const silence = (domain: DomainFigure): Silence | null =>
    domain.latest?.headcount === 0 ? silenceOf(figures, latest, { kind: 'domain', id: domain.id }) : null;
  /** `unsaid`: what stands for a number of the last month that nobody has said. */
  const cellsOf = (domain: DomainFigure, unsaid: (why: Silence) => string): readonly string[] => {
    const compared = comparisonOf(figures, latest, domain);
    const why = silence(domain);
    return [
      isUntold(figures, domain, domain) ? NO_VALUE : number(domain.headcount),
      words.shareCell(domain.headcount === 0 ? null : domain.share),
      ...(latest === null
        ? []
        : [
            isNotOpenYet(domain, latest, domain.latest?.headcount ?? null)
              ? NO_VALUE
              : why === null
                ? number(domain.latest?.headcount ?? 0)
                : unsaid(why),
            compared && why === null && isOpenIn(domain, latest)
              ? change(compared.change.headcount)
              : NO_VALUE,
          ]),
    ];
  };
  const rows = groups.flatMap((group, at) =>
    group.map((domain, i): BarRow => ({
      key: domain.id,
      label: name(domain.definition),
      href: words.href('domain', domain.id),
      heading: i === 0 ? headings[at] : undefined,
      segments: [{ value: domain.headcount, class: toneOf(domain) }],
      cells: cellsOf(domain, () => NO_VALUE),
      waiting: waitingWords(figures, domain, words) ?? undefined,
      said: t.ranking.datum(
        name(domain.definition),
        people(domain.headcount),
        domain.share === null ? NO_VALUE : percent(domain.share),
      ),
    })),
  );
  const top = groups
    .slice(1)
    .flat()
    .toSorted((a, b) => b.headcount - a.headcount)[0];
  const title =
    top === undefined || top.headcount === 0
      ? t.ranking.titleNone
      : t.ranking.title(name(top.definition), people(top.headcount));
  const summary = summaryOf(groups, words);
  return {
    id,
    title,
    subtitle: t.ranking.subtitle(standing(figures, words)),
    summary,
    note: units === null ? null : t.sameUnits(number(units), units) + t.stop,
    source: words.source,
    svg: drawBoth({ id, title, summary }, (frame) =>
      drawBars({ rows, heads, onPhone: latest === null ? [0, 1] : [0, 1, 3] }, frame),
    ),
    table: {
      caption: title,
      columns: [
        { key: 'domain', label: words.m.words.domain, numeric: false },
        ...heads.map((label, i) => ({
          key: ['total', 'share', 'latest', 'change'][i] ?? '',
          label,
          numeric: true,
        })),
        { key: 'state', label: words.m.words.state, numeric: false },
      ],
      rows: groups
        .flat()
        .map((domain) => [
          name(domain.definition),
          ...cellsOf(domain, (why) => words.m.reportingStates[why]),
          waitingWords(figures, domain, words) ?? words.m.phases.counting,
        ]),
    },
  };
}

function summaryOf(groups: readonly (readonly DomainFigure[])[], words: Words): string {
  const { t, name, percent, list } = words;
  const nonRegulated = groups.slice(1).flat();
  const top = nonRegulated
    .filter(({ headcount }) => headcount > 0)
    .toSorted((a, b) => b.headcount - a.headcount)
    .slice(0, 3);
  const waiting = nonRegulated
    .filter(({ phase }) => phase === 'waiting')
    .map(({ definition }) => name(definition));
  const parts = [
    top.length === 0
      ? t.ranking.summaryNone(words.asOf)
      : t.ranking.summary(
          top.map(({ definition }) => name(definition)),
          percent(top.reduce((sum, { share }) => sum + (share ?? 0), 0)),
        ),
    ...(waiting.length === 0 ? [] : [t.ranking.summaryWaiting(list(waiting))]),
  ];
  return t.join(parts) + t.stop;
}
