/** Every kind of chart of a set of figures, for the tests and the gallery. */
import { cumulativeChart } from '../../src/charts/cumulative.ts';
import { monthlyChart } from '../../src/charts/monthly.ts';
import { seriesChart } from '../../src/charts/series.ts';
import { breakdownChart } from '../../src/charts/breakdown.ts';
import { originChart } from '../../src/charts/origin.ts';
import { siteMapChart } from '../../src/charts/map.ts';
import { taskTimelineChart } from '../../src/charts/tasks.ts';
import { reportingCalendarChart } from '../../src/charts/calendar.ts';
import { domainMultiplesChart } from '../../src/charts/multiples.ts';
import { domainHeatChart, siteHeatChart } from '../../src/charts/heat.ts';
import { progressChart } from '../../src/charts/progress.ts';
import { domainRankingChart } from '../../src/charts/ranking.ts';
import type { Chart } from '../../src/charts/chart.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import type { Lang } from '../../src/core/model.ts';

/** The first thing of each kind that the figures hold stands for its pages. */
export function everyChart(figures: Figures, lang: Lang): readonly Chart[] {
  const context = { lang };
  const ids = {
    domain: pick(figures.byDomain, 'e-government'),
    site: pick(figures.bySite, 'guangdong'),
    city: pick(figures.byCity, 'shenzhen'),
    unit: pick(figures.byUnit, 'zhuhai-ast'),
  };
  const month = figures.latest?.month ?? figures.months[0] ?? '';
  return [
    ...figures.targets
      .filter(({ definition }) => definition.paced)
      .map(({ id }) => cumulativeChart(figures, id, context)),
    progressChart(figures, context),
    monthlyChart(figures, context),
    domainRankingChart(figures, context),
    domainHeatChart(figures, context),
    siteHeatChart(figures, context),
    siteMapChart(figures, context),
    originChart(figures, context),
    domainMultiplesChart(figures, context),
    reportingCalendarChart(figures, context),
    reportingCalendarChart(figures, context, ids.unit),
    taskTimelineChart(figures, context),
    taskTimelineChart(figures, context, 12),
    seriesChart(figures, { kind: 'city', id: ids.city }, context),
    seriesChart(figures, { kind: 'domain', id: ids.domain }, context),
    seriesChart(figures, { kind: 'unit', id: ids.unit }, context),
    breakdownChart(figures, { kind: 'all' }, 'site', context),
    breakdownChart(figures, { kind: 'site', id: ids.site }, 'domain', context),
    breakdownChart(figures, { kind: 'month', id: month }, 'unit', context),
  ];
}

function pick(things: readonly { readonly id: string }[], wanted: string): string {
  return things.find(({ id }) => id === wanted)?.id ?? things[0]?.id ?? '';
}
