/** Every chart of the site by its id, and the page on which it stands. */
import { breakdownChart } from '../charts/breakdown.ts';
import { reportingCalendarChart } from '../charts/calendar.ts';
import type { Chart, ChartContext } from '../charts/chart.ts';
import { cumulativeChart } from '../charts/cumulative.ts';
import { domainHeatChart, siteHeatChart } from '../charts/heat.ts';
import { cityMapChart, siteMapChart } from '../charts/map.ts';
import { monthlyChart } from '../charts/monthly.ts';
import { domainMultiplesChart } from '../charts/multiples.ts';
import { originChart } from '../charts/origin.ts';
import { progressChart } from '../charts/progress.ts';
import { domainRankingChart } from '../charts/ranking.ts';
import { seriesChart } from '../charts/series.ts';
import type { Dimension } from '../charts/subject.ts';
import { taskTimelineChart } from '../charts/tasks.ts';
import type { Figures } from '../core/figures/figures.ts';
import { isPeopleTarget } from './headline.ts';
import type { Route } from './routes.ts';

export interface ListedChart {
  readonly id: string;
  /** The page that shows it among others. */
  readonly route: Route;
  readonly draw: (context: ChartContext) => Chart;
}

/** By what the page of a thing takes its people apart, where it has any. */
const TAKEN_APART: Readonly<Record<'domain' | 'site' | 'city' | 'unit', Dimension>> = {
  domain: 'origin',
  site: 'domain',
  city: 'domain',
  unit: 'domain',
};

/** All charts, those of the overview first. Ids are those of the charts themselves. */
export function listCharts(figures: Figures): readonly ListedChart[] {
  const things = {
    domain: figures.byDomain,
    site: figures.bySite,
    city: figures.byCity,
    unit: figures.byUnit,
  } as const;
  return [
    ...figures.targets.filter(isPeopleTarget).map(({ id }): ListedChart => ({
      id: `cumulative-${id}`,
      route: { page: 'target', id },
      draw: (context) => cumulativeChart(figures, id, context),
    })),
    ...general(figures),
    ...(['domain', 'site', 'city', 'unit'] as const).flatMap((kind) =>
      things[kind].flatMap(({ id, headcount }): ListedChart[] => {
        const route = { page: kind, id } as const;
        const by = TAKEN_APART[kind];
        const series: ListedChart = {
          id: `series-${kind}-${id}`,
          route,
          draw: (context) => seriesChart(figures, { kind, id }, context),
        };
        const parts: ListedChart = {
          id: `breakdown-${kind}-${id}-${by}`,
          route,
          draw: (context) => breakdownChart(figures, { kind, id }, by, context),
        };
        return headcount > 0 ? [series, parts] : [series];
      }),
    ),
    ...figures.byMonth
      .filter(({ headcount }) => headcount > 0)
      .flatMap(({ month: id }) =>
        (['domain', 'site'] as const).map((by): ListedChart => ({
          id: `breakdown-month-${id}-${by}`,
          route: { page: 'month', id },
          draw: (context) => breakdownChart(figures, { kind: 'month', id }, by, context),
        })),
      ),
  ];
}

function general(figures: Figures): readonly ListedChart[] {
  const chart = (
    id: string,
    page: 'targets' | 'domains' | 'sites' | 'cities' | 'months' | 'units' | 'tasks' | 'overview',
    draw: (figures: Figures, context: ChartContext) => Chart,
  ): ListedChart => ({ id, route: { page }, draw: (context) => draw(figures, context) });
  return [
    chart('progress', 'targets', progressChart),
    chart('domain-ranking', 'overview', domainRankingChart),
    chart('heat-domain', 'domains', domainHeatChart),
    chart('domain-multiples', 'domains', domainMultiplesChart),
    chart('site-map', 'sites', siteMapChart),
    chart('heat-site', 'sites', siteHeatChart),
    chart('city-map', 'cities', cityMapChart),
    chart('monthly', 'months', monthlyChart),
    chart('origin', 'months', originChart),
    chart('reporting-calendar', 'units', reportingCalendarChart),
    chart('task-timeline', 'tasks', taskTimelineChart),
  ];
}

/** The chart of an id as it is drawn; throws where the two ids differ, which would break its address. */
export function drawListed(listed: ListedChart, context: ChartContext): Chart {
  const chart = listed.draw(context);
  if (chart.id !== listed.id) throw new Error(`The chart listed as ${listed.id} calls itself ${chart.id}.`);
  return chart;
}
