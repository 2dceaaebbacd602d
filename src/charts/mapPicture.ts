/** Ranked bars, and beside them (below on a phone) a small schema that says where each of them is. */
import * as d3 from 'd3';
import type { BarRow } from './barsPicture.ts';
import { drawWithKey } from './breakdown.ts';
import type { Apart } from './layout/apart.ts';
import { drawApart } from './layout/apart.ts';
import { plate, PLATE } from './layout/plate.ts';
import type { Position } from './places.ts';
import type { Frame, Picture } from './svg/document.ts';
import { el, rect } from './svg/element.ts';
import type { Words } from './words.ts';

/** One place on the schema, by the number before its name. */
export interface Dot {
  readonly number: string;
  readonly position: Position;
}

export interface MapInput {
  readonly rows: readonly BarRow[];
  readonly dots: readonly Dot[];
  /** What has no place among them. */
  readonly apart: readonly Apart[];
}

/** Size of the schema, and its distance from the bars, pixels. */
const SCHEMA = { width: 150, height: 168 } as const;
const GAP = 24;

/** Draws bars and schema at one width. */
export function drawMap({ rows, dots, apart }: MapInput, words: Words, frame: Frame): Picture {
  const heads = [words.t.breakdown.columns.n, words.t.breakdown.columns.share];
  const room = frame.phone ? frame : { ...frame, w: frame.w - SCHEMA.width - GAP };
  const bars = drawApart(drawWithKey({ rows, heads }, words, room), apart, room);
  if (dots.length < 2) return bars;
  const [x, y] = frame.phone ? [0, bars.height + 10] : [frame.w - SCHEMA.width, 0];
  return {
    height: Math.max(bars.height, y + SCHEMA.height),
    body: bars.body + el('g', { transform: `translate(${x},${Math.round(y)})` }, drawSchema(dots, frame)),
  };
}

function drawSchema(dots: readonly Dot[], frame: Frame): string {
  const pad = 2 * PLATE;
  const scale = (of: (at: Position) => number, length: number): d3.ScaleLinear<number, number> =>
    d3.scaleLinear(spread(dots.map(({ position }) => of(position))), [pad, length - pad]);
  const x = scale((at) => at.x, SCHEMA.width);
  const y = scale((at) => at.y, SCHEMA.height);
  return (
    rect(0, 0, SCHEMA.width, SCHEMA.height, { class: 'panel' }) +
    apartFrom(dots.map((dot) => ({ dot, homeX: x(dot.position.x), homeY: y(dot.position.y) })))
      .map(({ dot, x, y }) => plate(x, y, dot.number, frame))
      .join('')
  );
}

/** The least and the greatest of the positions; all of them in the middle where they are one and the same. */
function spread(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least < most ? [least, most] : [most - 1, most + 1];
}

interface Home {
  readonly dot: Dot;
  readonly homeX: number;
  readonly homeY: number;
}

/** Moves numbers that overlap apart, each staying as near to its place as it can. The same input settles the same. */
function apartFrom(homes: readonly Home[]): readonly (Home & { readonly x: number; readonly y: number })[] {
  const nodes = homes.map((home) => ({ ...home, x: home.homeX, y: home.homeY }));
  d3.forceSimulation(nodes)
    .force('x', d3.forceX<Home & d3.SimulationNodeDatum>(({ homeX }) => homeX).strength(0.2))
    .force('y', d3.forceY<Home & d3.SimulationNodeDatum>(({ homeY }) => homeY).strength(0.2))
    .force('apart', d3.forceCollide<Home & d3.SimulationNodeDatum>(PLATE + 3).iterations(4))
    .stop()
    .tick(120);
  return nodes;
}
