/** Labels beside discs so that none covers another, nor another disc, nor leaves the picture. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Labelled {
  readonly x: number;
  readonly y: number;
  /** Radius of the disc, pixels. */
  readonly r: number;
  /** How far it reaches to either side, where its halves differ. */
  readonly left: number;
  readonly right: number;
  /** Size of the label, pixels. */
  readonly width: number;
  readonly height: number;
}

const CLEAR = 5;

/** The places a label may take, best first: right, left, below, above, a little higher or lower, then the corners. */
function candidates({ x, y, r, left: toLeft, right: toRight, width, height }: Labelled): readonly Box[] {
  const d = r * 0.75;
  const [dl, dr] = [toLeft * 0.75, toRight * 0.75];
  const box = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  return [
    box(x + toRight + CLEAR, y - height / 2),
    box(x - toLeft - CLEAR - width, y - height / 2),
    box(x - width / 2, y + r + CLEAR - 2),
    box(x - width / 2, y - r - CLEAR - height + 2),
    box(x + toRight + CLEAR, y - height + 6),
    box(x + toRight + CLEAR, y - 6),
    box(x - toLeft - CLEAR - width, y - height + 6),
    box(x - toLeft - CLEAR - width, y - 6),
    box(x + dr + CLEAR, y + d),
    box(x + dr + CLEAR, y - d - height),
    box(x - dl - CLEAR - width, y + d),
    box(x - dl - CLEAR - width, y - d - height),
  ];
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** Two labels keep a little air between them. */
const grown = ({ x, y, width, height }: Box): Box => ({
  x: x - 3,
  y: y - 1,
  width: width + 6,
  height: height + 2,
});

const outside = (box: Box, frame: Box): number => box.width * box.height - overlap(box, frame);

/**
 * One box per thing. From each of several starts (everything to the right, everything to the left, …) moves one
 * label at a time to where it covers least until that betters nothing, and keeps the best end. The cover only
 * shrinks, so that it ends; and the same things are placed the same.
 */
export function placeLabels(things: readonly Labelled[], frame: Box): readonly Box[] {
  const options = things.map(candidates);
  const starts = options[0]?.map((_, start) => settle(things, options, start, frame)) ?? [];
  const best = starts.reduce<Settled | null>((a, b) => (a === null || b.cost < a.cost - 0.001 ? b : a), null);
  return best?.boxes ?? [];
}

interface Settled {
  readonly boxes: readonly Box[];
  readonly cost: number;
}

function settle(
  things: readonly Labelled[],
  options: readonly (readonly Box[])[],
  start: number,
  frame: Box,
): Settled {
  const discs = things.map(({ x, y, r, left, right }): Box => ({
    x: x - left,
    y: y - r,
    width: left + right,
    height: 2 * r,
  }));
  const chosen = options.map((places) => places[start]).filter((box) => box !== undefined);
  const cost = (at: number, box: Box): number =>
    20 * outside(box, frame) +
    2 * (options[at]?.indexOf(box) ?? 0) +
    chosen.reduce((sum, other, i) => sum + (i === at ? 0 : 12 * overlap(grown(box), other)), 0) +
    discs.reduce((sum, disc, i) => sum + (i === at ? 0 : 2 * overlap(box, disc)), 0);
  for (let betters = true; betters;) {
    betters = false;
    options.forEach((places, at) => {
      for (const place of places) {
        const current = chosen[at];
        if (current && cost(at, place) < cost(at, current) - 0.001) {
          chosen[at] = place;
          betters = true;
        }
      }
    });
  }
  return { boxes: chosen, cost: chosen.reduce((sum, box, at) => sum + cost(at, box), 0) };
}
