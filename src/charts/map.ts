/** Sites in the Bay Area by their rough position. A schema, not a map: it shows no boundary of any kind. */
import type { Figures } from '../core/figures/figures.ts';
import { isUntold } from '../core/figures/opening.ts';
import { NO_VALUE } from '../core/marks.ts';
import type { Chart, ChartContext } from './chart.ts';
import { drawMap } from './mapPicture.ts';
import type { MapSite } from './mapPicture.ts';
import { standing } from './standing.ts';
import { drawBoth } from './svg/document.ts';
import { wordsOf } from './words.ts';

/** All sites; one without a position (the province as a whole) stands apart at the foot. */
export function siteMapChart(figures: Figures, context: ChartContext): Chart {
  const words = wordsOf(figures, context);
  const { t, m, name, number, people } = words;
  const id = 'site-map';
  const placed = figures.bySite.filter(({ definition }) => definition.position !== null);
  const first = placed
    .toSorted((a, b) => b.headcount - a.headcount)
    .slice(0, 3)
    .filter(({ headcount }) => headcount > 0);
  const best = first[0];
  const title = best ? t.map.title(name(best.definition), people(best.headcount)) : t.map.titleNone;
  const summary =
    (best
      ? t.map.summary(
          first.map((site) => t.map.part(name(site.definition), people(site.headcount))),
          number(placed.filter(({ headcount }) => headcount > 0).length),
          number(placed.length),
        )
      : t.map.summaryNone(words.asOf)) + t.stop;
  const sites = figures.bySite.map((site): MapSite => ({
    key: site.id,
    label: name(site.definition),
    position: site.definition.position,
    regulated: site.regulated,
    nonRegulated: site.nonRegulated,
    headcount: isUntold(figures, null, site) ? NO_VALUE : number(site.headcount),
    said: t.map.datum(
      name(site.definition),
      people(site.headcount),
      number(site.regulated),
      number(site.nonRegulated),
    ),
  }));
  return {
    id,
    title,
    subtitle: t.map.subtitle(standing(figures, words)),
    summary,
    note: t.map.note + t.stop,
    source: words.source,
    svg: drawBoth({ id, title, summary }, (frame) => drawMap(sites, words, frame)),
    table: {
      caption: title,
      columns: [
        { key: 'site', label: m.words.site, numeric: false },
        { key: 'regulated', label: m.words.regulated, numeric: true },
        { key: 'nonRegulated', label: m.words.nonRegulated, numeric: true },
        { key: 'headcount', label: t.newPeople, numeric: true },
        { key: 'share', label: m.words.share, numeric: true },
      ],
      rows: figures.bySite.map((site) => [
        name(site.definition),
        number(site.regulated),
        number(site.nonRegulated),
        number(site.headcount),
        words.shareCell(site.share),
      ]),
    },
  };
}
