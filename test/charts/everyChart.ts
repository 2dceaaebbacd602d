/** Every kind of chart of a set of figures: the site's own list, with one thing of each kind. */
import type { Chart } from '../../src/charts/chart.ts';
import type { Figures } from '../../src/core/figures/figures.ts';
import type { Lang } from '../../src/core/model.ts';
import { drawListed, listCharts } from '../../src/site/chartList.ts';
import type { ListedChart } from '../../src/site/chartList.ts';

/** All charts that exist once, those of every target, and the charts of one domain, site, city, unit and month. */
export function oneOfEachKind(figures: Figures): readonly ListedChart[] {
  const byKind = new Map<string, ListedChart>();
  for (const listed of listCharts(figures)) {
    const kind = kindOf(listed);
    if (!byKind.has(kind) || isShown(listed, figures)) byKind.set(kind, listed);
  }
  return [...byKind.values()];
}

export function everyChart(figures: Figures, lang: Lang): readonly Chart[] {
  return oneOfEachKind(figures).map((listed) => drawListed(listed, { lang }));
}

/** What stands for its kind where the figures hold it: that with the most to show. */
const SHOWN: Readonly<Record<string, string>> = {
  domain: 'e-government',
  site: 'guangdong',
  city: 'shenzhen',
  unit: 'zhuhai-ast',
};

function isShown({ route }: ListedChart, { latest }: Figures): boolean {
  return 'id' in route && route.id === (route.page === 'month' ? latest?.month : SHOWN[route.page]);
}

/** A new kind of chart is one that the tests see by itself; two things of one kind are drawn by the same code. */
function kindOf({ id, route }: ListedChart): string {
  return 'id' in route && route.page !== 'target' ? id.replace(route.id, '*') : id;
}
