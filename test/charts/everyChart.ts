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

export function everyChart(figures: Figures, lang: Lang): readonly Chart[] {
  const context = { lang };
  return [
    cumulativeChart(figures, 'non-regulated-recognised', context),
    cumulativeChart(figures, 'regulated-practising', context),
    monthlyChart(figures, context),
    seriesChart(figures, { kind: 'city', id: 'shenzhen' }, context),
    seriesChart(figures, { kind: 'domain', id: 'e-government' }, context),
    seriesChart(figures, { kind: 'unit', id: 'zhuhai-ast' }, context),
    domainRankingChart(figures, context),
    progressChart(figures, context),
    domainHeatChart(figures, context),
    siteHeatChart(figures, context),
    domainMultiplesChart(figures, context),
    siteMapChart(figures, context),
    taskTimelineChart(figures, context),
    taskTimelineChart(figures, context, 12),
    reportingCalendarChart(figures, context),
    reportingCalendarChart(figures, context, 'gd-ceramic'),
    originChart(figures, context),
    breakdownChart(figures, { kind: 'all' }, 'site', context),
    breakdownChart(figures, { kind: 'site', id: 'guangdong' }, 'domain', context),
    breakdownChart(figures, { kind: 'month', id: '2022-08' }, 'unit', context),
  ];
}
