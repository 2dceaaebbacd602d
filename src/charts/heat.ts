/** Where and when people were added: domains or sites by month. */
import type { DomainFigure, Figures, LineFigure, SiteFigure } from '../core/figures/figures.ts';
import { isNotOpenYet, isOpen, isUntold } from '../core/figures/opening.ts';
import { NO_VALUE } from '../core/marks.ts';
import type { Month } from '../core/model.ts';
import type { Chart, ChartContext } from './chart.ts';
import { drawHeat } from './heatPicture.ts';
import type { HeatCell, HeatRow } from './heatPicture.ts';
import { drawGapKeys } from './layout/gapKeys.ts';
import { placeInMonths } from './placeInMonths.ts';
import { rankedGroups } from './ranking.ts';
import { standing } from './standing.ts';
import { drawBoth } from './svg/document.ts';
import type { Words } from './words.ts';
import { isDue, wordsOf } from './words.ts';

/** Month × domain, in the groups and the order of the ranking. */
export function domainHeatChart(figures: Figures, context: ChartContext): Chart {
  const words = wordsOf(figures, context);
  const { t } = words;
  const headings = [t.ranking.regulated, t.ranking.existing, t.ranking.fresh];
  const rows = rankedGroups(figures).flatMap((group, at) =>
    group.map((domain, i) => ({
      ...rowOf(
        figures,
        domain,
        words.name(domain.definition),
        domain.definition.category,
        words,
        reportedBy(figures, domain),
        domain,
      ),
      href: words.href('domain', domain.id),
      heading: i === 0 ? headings[at] : undefined,
    })),
  );
  return heatChart(figures, 'heat-domain', rows, words, {
    none: t.heat.titleDomainNone,
    subtitle: t.heat.subtitleDomain(standing(figures, words)),
    head: words.m.words.domain,
  });
}

/**
 * Month × site, in registry order: both categories together. What belongs to the province as a whole stands apart,
 * outside the shades and what is said of the most.
 */
export function siteHeatChart(figures: Figures, context: ChartContext): Chart {
  const words = wordsOf(figures, context);
  const { t } = words;
  const isApart = ({ definition }: SiteFigure): boolean => definition.position === null;
  const rowsOf = (sites: readonly SiteFigure[]): readonly HeatRow[] =>
    sites.map((site, i) => ({
      ...rowOf(figures, site, words.name(site.definition), 'both', words, () => 'all'),
      href: words.href('site', site.id),
      ...(isApart(site) ? { apart: true, heading: i === 0 ? t.map.apartHead : undefined } : {}),
    }));
  const places = figures.bySite.filter((site) => !isApart(site));
  const rows = [...rowsOf(places), ...rowsOf(figures.bySite.filter(isApart))];
  return heatChart(figures, 'heat-site', rows, words, {
    none: t.heat.titleSiteNone,
    subtitle: t.heat.subtitleSite(standing(figures, words)),
    head: words.m.words.site,
  });
}

/** `pending`: none has, and all of them have an extension that is not over. */
type Reported = 'all' | 'some' | 'none' | 'pending';

/** Whether the units of a domain reported a month: a month in which none did has no zero to show. */
function reportedBy(figures: Figures, domain: DomainFigure): (month: Month) => Reported {
  const units = new Set(domain.units);
  return (month) => {
    const states = figures.reporting.filter((each) => each.month === month && units.has(each.unit));
    const silent = states.filter(({ state }) => state === 'missing' || state === 'not-due');
    if (silent.length === 0) return 'all';
    if (silent.length < states.length) return 'some';
    return silent.some(({ state }) => state === 'missing') ? 'none' : 'pending';
  };
}

function rowOf(
  figures: Figures,
  line: LineFigure,
  label: string,
  tone: string,
  { t, m, people, monthShort, day }: Words,
  reported: (month: Month) => Reported,
  domain: DomainFigure | null = null,
): HeatRow {
  const cells = figures.months.map((key, at): HeatCell => {
    const value = line.monthly[at]?.headcount ?? null;
    const state = isDue(figures, key) ? reported(key) : 'all';
    if (domain !== null && isDue(figures, key) && isNotOpenYet(domain, key, value))
      return { value: null, missing: false, notOpen: true, said: t.heat.notOpen(monthShort(key)) };
    if (state === 'pending' && (value ?? 0) === 0) {
      const said = t.calendar.datum(monthShort(key), m.words.notDue);
      return { value: null, missing: false, notOpen: false, said };
    }
    const missing = state === 'none' && (value ?? 0) === 0;
    const said = missing
      ? t.heat.missing(monthShort(key))
      : t.heat.datum(monthShort(key), people(value ?? 0));
    return { value, missing, notOpen: false, said: state === 'some' ? said + t.heat.partly : said };
  });
  const signed = domain?.definition.cohort === 'new' ? (domain.agreement?.date ?? null) : null;
  return {
    key: line.id,
    label,
    tone,
    cells,
    total: isUntold(figures, domain, line) ? null : line.headcount,
    signing:
      signed === null ? null : { at: placeInMonths(figures, signed), words: t.multiples.signed(day(signed)) },
    waiting: domain !== null && !isOpen(domain) ? t.multiples.waiting : null,
  };
}

interface HeatWords {
  readonly none: string;
  readonly subtitle: string;
  readonly head: string;
}

function heatChart(
  figures: Figures,
  id: string,
  rows: readonly HeatRow[],
  words: Words,
  say: HeatWords,
): Chart {
  const { t, m, month, number, people } = words;
  const ranked = rows.filter(({ apart }) => apart !== true);
  const best = ranked
    .flatMap((row) =>
      row.cells.map((cell, at) => ({ row, value: cell.value ?? 0, key: figures.months[at] ?? '' })),
    )
    .toSorted((a, b) => b.value - a.value)[0];
  const some = best !== undefined && best.value > 0;
  const cell = some ? t.heat.cell(best.row.label, month(best.key), people(best.value)) : '';
  const title = some ? t.heat.title(cell) : say.none;
  const empty = ranked.filter(({ total }) => total === 0 || total === null).length;
  const summary =
    (!some
      ? t.heat.summaryNone(words.asOf)
      : empty === 0
        ? t.heat.summaryAll(cell)
        : t.heat.summary(cell, number(empty), number(ranked.length))) + t.stop;
  const due = figures.months.filter((key) => isDue(figures, key)).length;
  const shows = {
    missing: rows.some(({ cells }) => cells.some((each) => each.missing)),
    notOpen: rows.some(({ cells }) => cells.some((each) => each.notOpen)),
  };
  return {
    id,
    title,
    subtitle: say.subtitle,
    summary,
    note: null,
    source: words.source,
    svg: drawBoth({ id, title, summary }, (frame) =>
      drawGapKeys(drawHeat({ months: figures.months, rows, due }, words, frame), shows, words, frame),
    ),
    table: {
      caption: title,
      columns: [
        { key: 'row', label: say.head, numeric: false },
        ...figures.months.map((key) => ({ key, label: words.monthShort(key), numeric: true })),
        { key: 'total', label: m.words.total, numeric: true },
      ],
      rows: rows.map((row) => [
        row.label,
        ...row.cells.map((each) =>
          each.missing
            ? m.reportingStates.missing
            : each.notOpen
              ? m.words.notOpen
              : each.value === null
                ? m.words.notDue
                : number(each.value),
        ),
        row.total === null ? NO_VALUE : number(row.total),
      ]),
    },
  };
}
