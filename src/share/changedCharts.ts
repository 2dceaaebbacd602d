/** The charts that a change of the data draws otherwise, before and after, on one scale. */
import type { Chart } from '../charts/chart.ts';
import { drawnAlike } from '../charts/layout/alike.ts';
import type { Figures } from '../core/figures/figures.ts';
import type { Lang } from '../core/model.ts';
import { drawListed, listCharts } from '../site/chartList.ts';
import type { ListedChart } from '../site/chartList.ts';

export interface ChangedChart {
  readonly id: string;
  /** The page that shows it. */
  readonly route: ListedChart['route'];
  /** null where the site has no such chart: one of a month, say, that nobody has reported yet. */
  readonly before: Chart | null;
  readonly after: Chart | null;
}

/** In the order of the site's own list; those that are gone come last. Only a drawing or a table that differs counts. */
export function changedCharts(before: Figures, after: Figures, lang: Lang): readonly ChangedChart[] {
  const [old, now] = [before, after].map(
    (figures) => new Map(listCharts(figures).map((listed) => [listed.id, listed])),
  );
  const ids = new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])]);
  return [...ids].flatMap((id): readonly ChangedChart[] => {
    const [was, is] = [old?.get(id), now?.get(id)];
    const route = (is ?? was)?.route;
    if (route === undefined) return [];
    const draws = [was, is].map(
      (listed) => () => (listed === undefined ? null : drawListed(listed, { lang })),
    );
    if (areSame(draws.map((draw) => draw()))) return [];
    const drawn = drawnAlike(draws);
    // Another chart may have moved nothing but the scale.
    if (areSame(drawn)) return [];
    const [first = null, second = null] = drawn;
    return [{ id, route, before: first, after: second }];
  });
}

function areSame([before, after]: readonly (Chart | null)[]): boolean {
  return Boolean(before && after && shown(before) === shown(after));
}

/** What a reader may see of it, but for the words around it. */
const shown = ({ svg, wide, table }: Chart): string => JSON.stringify([svg.desk, wide, table.rows]);
