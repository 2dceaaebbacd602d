/** The picture of the sites: two half discs each, regulated left and non-regulated right, by area. */
import * as d3 from 'd3';
import { drawKey } from './layout/key.ts';
import type { Box } from './layout/labels.ts';
import { placeLabels } from './layout/labels.ts';
import type { Frame, Picture } from './svg/document.ts';
import { datum, el, escapeXml, g, rect, round, text } from './svg/element.ts';
import { textWidth, wrap } from './svg/measure.ts';
import type { Words } from './words.ts';

export interface MapSite {
  readonly key: string;
  readonly label: string;
  /** 0–100 from the left and from the top; null where it has none. */
  readonly position: { readonly x: number; readonly y: number } | null;
  readonly regulated: number;
  readonly nonRegulated: number;
  /** The sum, written out. */
  readonly headcount: string;
  readonly said: string;
}

interface Disc extends d3.SimulationNodeDatum {
  readonly site: MapSite;
  readonly homeX: number;
  readonly homeY: number;
  /** Radius of the larger half, and room that the disc takes. */
  readonly r: number;
  x: number;
  y: number;
}

/** Draws the sites at one width. */
export function drawMap(sites: readonly MapSite[], words: Words, frame: Frame): Picture {
  const { regulated, nonRegulated } = words.m.words;
  const key = drawKey(
    frame,
    [
      { label: words.t.map.left(regulated), class: 'regulated' },
      { label: words.t.map.right(nonRegulated), class: 'non-regulated' },
    ],
    frame.font,
  );
  const height = frame.phone ? 300 : 400;
  const most = Math.max(1, ...sites.flatMap((site) => [site.regulated, site.nonRegulated]));
  const radius = d3.scaleSqrt([0, most], [0, frame.phone ? 26 : 38]);
  const pad = frame.phone ? 46 : 110;
  const positions = sites.flatMap(({ position }) => (position === null ? [] : [position]));
  const x = d3.scaleLinear(spread(positions.map((at) => at.x)), [pad, frame.w - pad]);
  const y = d3.scaleLinear(spread(positions.map((at) => at.y)), [key.height + 40, key.height + height - 40]);
  const discs = settle(
    sites.flatMap((site) => {
      if (site.position === null) return [];
      const [homeX, homeY] = [x(site.position.x), y(site.position.y)];
      const r = Math.max(4, radius(site.regulated), radius(site.nonRegulated));
      return [{ site, homeX, homeY, x: homeX, y: homeY, r }];
    }),
  );
  const named = discs.map((disc) => ({ disc, lines: linesOf(disc.site, frame) }));
  const labels = placeLabels(
    named.map(({ disc, lines }) => ({
      x: disc.x,
      y: disc.y,
      r: disc.r,
      left: isNobody(disc.site) ? 4 : radius(disc.site.regulated),
      right: isNobody(disc.site) ? 4 : radius(disc.site.nonRegulated),
      width: Math.max(...lines.map((line) => textWidth(line, frame.font, true))),
      height: lines.length * (frame.leading - 2),
    })),
    { x: 0, y: key.height, width: frame.w, height },
  );
  const apart = sites.filter(({ position }) => position === null);
  const foot = drawApart(apart, key.height + height + 8, radius, words, frame);
  return {
    height: key.height + height + foot.height,
    body:
      key.body +
      rect(0, key.height, frame.w, height, { class: 'panel' }) +
      named
        .map(({ disc, lines }, i) => drawDisc(disc.site, disc.x, disc.y, radius, lines, labels[i], frame))
        .join('') +
      foot.body,
  };
}

const isNobody = ({ regulated, nonRegulated }: MapSite): boolean => regulated + nonRegulated === 0;

/** The name in lines; on the phone the number ends the last of them where it fits, else it has its own. */
function linesOf({ label, headcount }: MapSite, frame: Frame): readonly string[] {
  const width = frame.phone ? 86 : 150;
  const lines = wrap(label, width, frame.font);
  const last = `${lines.at(-1) ?? ''} ${headcount}`;
  if (!frame.phone || lines.length < 2 || textWidth(last, frame.font, true) > width + 8)
    return [...lines, headcount];
  return [...lines.slice(0, -1), last];
}

/** A line of a label: the number at its end is bold. */
function labelLine(line: string, isLast: boolean, x: number, y: number): string {
  const at = line.lastIndexOf(' ');
  if (!isLast || at < 0) return text(x, y, line, isLast ? { class: 'strong' } : {});
  return el(
    'text',
    { x, y },
    `${escapeXml(line.slice(0, at))} ${el('tspan', { class: 'strong' }, escapeXml(line.slice(at + 1)))}`,
  );
}

/** The least and the greatest of the positions; all of them in the middle where they are one and the same. */
function spread(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values, 100), Math.max(...values, 0)];
  return least < most ? [least, most] : [most - 1, most + 1];
}

/** Moves discs that overlap apart, each staying as near to its place as it can. The same input settles the same. */
function settle(discs: readonly Disc[]): readonly Disc[] {
  const nodes = discs.map((disc) => ({ ...disc }));
  d3.forceSimulation(nodes)
    .force('x', d3.forceX<Disc>((disc) => disc.homeX).strength(0.2))
    .force('y', d3.forceY<Disc>((disc) => disc.homeY).strength(0.2))
    .force('apart', d3.forceCollide<Disc>((disc) => disc.r + 4).iterations(4))
    .stop()
    .tick(120);
  return nodes;
}

function halves(site: MapSite, x: number, y: number, radius: (value: number) => number): string {
  const half = (value: number, sweep: 0 | 1, tone: string): string => {
    const r = radius(value);
    return value === 0
      ? ''
      : el('path', {
          d: `M${round(x)},${round(y - r)}A${round(r)},${round(r)} 0 0 ${sweep} ${round(x)},${round(y + r)}Z`,
          class: `bar ${tone}`,
        });
  };
  const both = half(site.regulated, 0, 'regulated') + half(site.nonRegulated, 1, 'non-regulated');
  // A place without people is a small plus: a ring would be a report that is missing.
  return both === '' ? el('path', { d: `M${round(x - 4)},${round(y)}h8m-4,-4v8`, class: 'place' }) : both;
}

function drawDisc(
  site: MapSite,
  x: number,
  y: number,
  radius: (value: number) => number,
  lines: readonly string[],
  label: Box | undefined,
  frame: Frame,
): string {
  const leading = frame.leading - 2;
  const anchor = label === undefined ? 'mid' : label.x + label.width <= x ? 'end' : label.x >= x ? '' : 'mid';
  const at =
    label === undefined
      ? x
      : anchor === 'end'
        ? label.x + label.width
        : anchor === ''
          ? label.x
          : label.x + label.width / 2;
  return el(
    'g',
    datum({ key: site.key, label: site.said }),
    halves(site, x, y, radius) +
      g(
        { class: `${anchor} halo on-band` },
        ...lines.map((line, i) =>
          labelLine(line, i === lines.length - 1, at, (label?.y ?? y) + frame.font - 1 + i * leading),
        ),
      ),
  );
}

/** Sites without a position, in a row of their own. */
function drawApart(
  sites: readonly MapSite[],
  top: number,
  radius: (value: number) => number,
  words: Words,
  frame: Frame,
): Picture {
  if (sites.length === 0) return { height: 0, body: '' };
  const tallest = Math.max(
    frame.leading,
    ...sites.map((site) => 2 * Math.max(radius(site.regulated), radius(site.nonRegulated))),
  );
  const middle = top + tallest / 2 + 2;
  const step = frame.w / sites.length;
  return {
    height: tallest + 16,
    body: sites
      .map((site, i) => {
        const r = Math.max(6, radius(site.regulated));
        const right = Math.max(6, radius(site.nonRegulated));
        const x = i * step + r + 2;
        return el(
          'g',
          datum({ key: site.key, label: site.said }),
          halves(site, x, middle, radius) +
            text(x + right + 8, middle + frame.font * 0.35, words.t.map.apart(site.label), {}) +
            text(
              x + right + 14 + textWidth(words.t.map.apart(site.label), frame.font),
              middle + frame.font * 0.35,
              site.headcount,
              { class: 'strong' },
            ),
        );
      })
      .join(''),
  };
}
