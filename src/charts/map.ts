/**
 * Sites or cities by people, beside a schema of their rough positions. It is no map: it shows no boundary of any kind.
 */
import type { Figures, LineFigure } from '../core/figures/figures.ts';
import { isUntold } from '../core/figures/opening.ts';
import { NO_VALUE } from '../core/marks.ts';
import type { BarRow } from './barsPicture.ts';
import { segmentsOf } from './breakdown.ts';
import type { Chart, ChartContext } from './chart.ts';
import { drawMap } from './mapPicture.ts';
import type { Dot } from './mapPicture.ts';
import type { PlaceKind } from './places.ts';
import { positionOf } from './places.ts';
import { nameById } from './subject.ts';
import { standing } from './standing.ts';
import { drawBoth } from './svg/document.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** All sites. */
export const siteMapChart = (figures: Figures, context: ChartContext): Chart =>
  placesChart(figures, 'site', context);

/** All cities, each amid its sites. */
export const cityMapChart = (figures: Figures, context: ChartContext): Chart =>
  placesChart(figures, 'city', context);

function placesChart(figures: Figures, kind: PlaceKind, context: ChartContext): Chart {
  const words = wordsOf(figures, context);
  const { t, m, number, people } = words;
  const say = t.map[kind];
  const id = `${kind}-map`;
  const nameOf = nameById(figures, kind, words);
  const lines: readonly LineFigure[] = kind === 'site' ? figures.bySite : figures.byCity;
  const isPlaced = ({ id: place }: LineFigure): boolean => positionOf(figures, kind, place) !== null;
  const placed = lines.filter(isPlaced).toSorted((a, b) => b.headcount - a.headcount);
  const first = placed.slice(0, 3).filter(({ headcount }) => headcount > 0);
  const best = first[0];
  const title = titleOf(first, nameOf, say, words);
  const summary =
    (best
      ? say.summary(
          first.map((place) => t.map.part(nameOf(place.id), people(place.headcount))),
          number(placed.filter(({ headcount }) => headcount > 0).length),
          number(placed.length),
        )
      : say.summaryNone(words.asOf)) + t.stop;
  const rows = placed.map((line, i) => rowOf(figures, kind, line, String(i + 1), nameOf(line.id), words));
  const dots = placed.flatMap(({ id: place }, i): readonly Dot[] => {
    const position = positionOf(figures, kind, place);
    return position === null ? [] : [{ number: String(i + 1), position }];
  });
  const apart = lines
    .filter((line) => !isPlaced(line) && line.headcount > 0)
    .map((line) => ({
      key: line.id,
      label: t.map.apart(nameOf(line.id), people(line.headcount)),
      href: words.href(kind, line.id),
    }));
  return {
    id,
    title,
    subtitle: say.subtitle(standing(figures, words)),
    summary,
    note: t.map.note + t.stop,
    source: words.source,
    svg: drawBoth({ id, title, summary }, (frame) => drawMap({ rows, dots, apart }, words, frame)),
    table: {
      caption: title,
      columns: [
        { key: kind, label: m.words[kind], numeric: false },
        { key: 'regulated', label: m.words.regulated, numeric: true },
        { key: 'nonRegulated', label: m.words.nonRegulated, numeric: true },
        { key: 'headcount', label: t.newPeople, numeric: true },
        { key: 'share', label: m.words.share, numeric: true },
      ],
      rows: [...placed, ...lines.filter((line) => !isPlaced(line))].map((line) => [
        nameOf(line.id),
        number(line.regulated),
        number(line.nonRegulated),
        number(line.headcount),
        words.shareCell(line.share),
      ]),
    },
  };
}

/** The leader alone is what the pages say above the chart: its title is how much of all is in the first few. */
function titleOf(
  first: readonly LineFigure[],
  nameOf: (id: string) => string,
  say: Words['t']['map'][PlaceKind],
  { number, people, percent }: Words,
): string {
  const [best, next] = first;
  if (best === undefined) return say.titleNone;
  if (next === undefined) return say.titleOne(nameOf(best.id), people(best.headcount));
  const sum = (of: (line: LineFigure) => number): number => first.reduce((all, line) => all + of(line), 0);
  return say.title(
    number(first.length),
    people(sum(({ headcount }) => headcount)),
    percent(sum(({ share }) => share ?? 0)),
  );
}

function rowOf(
  figures: Figures,
  kind: PlaceKind,
  line: LineFigure,
  rank: string,
  label: string,
  { t, number, people, shareCell, href }: Words,
): BarRow {
  const untold = isUntold(figures, null, line);
  return {
    key: line.id,
    label,
    number: rank,
    href: href(kind, line.id),
    segments: segmentsOf(line),
    cells: [untold ? NO_VALUE : number(line.headcount), shareCell(untold ? null : line.share)],
    said: t.map.datum(label, people(line.headcount), number(line.regulated), number(line.nonRegulated)),
  };
}
