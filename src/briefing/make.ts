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
  /** Drawn once each; throws for a chart that these figures do not have. */
  readonly chart: (id: string) => Chart;
}

export interface BriefingOptions {
  readonly kind: BriefingKind;
  readonly lang: Lang;
  readonly corrections: Corrections;
  /** Whether the rows of charts lead to the pages of the site; in a file they lead nowhere. */
  readonly linked: boolean;
}

/** @param figures those that {@link briefingFigures} computes for the same period and day */
export function makeBriefing(
  { period, asOf }: Pick<BriefingSource, 'period' | 'asOf'>,
  figures: Figures,
  { kind, lang, corrections, linked }: BriefingOptions,
): Briefing {
  const telling = tellingOf({ period, asOf }, figures, corrections, lang);
  const context: ChartContext = linked ? telling.charts : { lang };
  const listed = new Map(listCharts(figures).map((each) => [each.id, each]));
  const drawn = new Map<string, Chart>();
  return {
    document: compose(telling, kind),
    telling,
    chart: (id) => {
      const own = listed.get(id);
      if (own === undefined) throw new Error(`There is no chart ${id}.`);
      const chart = drawn.get(id) ?? drawListed(own, context);
      drawn.set(id, chart);
      return chart;
    },
  };
}
