/** A briefing made whole: its document, and the charts that it shows, from the same figures. */
import type { Chart, ChartContext } from '../charts/chart.ts';
import type { Corrections } from '../core/corrections/correction.ts';
import type { Figures } from '../core/figures/figures.ts';
import type { Lang } from '../core/model.ts';
import { drawListed, listCharts } from '../site/chartList.ts';
import { compose } from './compose.ts';
import type { BriefingDocument, BriefingKind } from './document.ts';
import { tellingOf } from './telling.ts';
import type { BriefingSource, Telling } from './telling.ts';

export interface Briefing {
  readonly document: BriefingDocument;
  readonly telling: Telling;
  /** Throws for a chart that these figures do not have. */
  readonly chart: (id: string, context?: ChartContext) => Chart;
}

/** @param figures those that {@link briefingFigures} computes for the same period and day */
export function makeBriefing(
  { period, asOf }: Pick<BriefingSource, 'period' | 'asOf'>,
  figures: Figures,
  { kind, lang, corrections }: { kind: BriefingKind; lang: Lang; corrections: Corrections },
): Briefing {
  const telling = tellingOf({ period, asOf }, figures, corrections, lang);
  const charts = new Map(listCharts(figures).map((listed) => [listed.id, listed]));
  return {
    document: compose(telling, kind),
    telling,
    chart: (id, context = { lang }) => {
      const listed = charts.get(id);
      if (listed === undefined) throw new Error(`There is no chart ${id}.`);
      return drawListed(listed, context);
    },
  };
}
