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

/** The places a label may take, best first: right, left, below, above, then the corners. */
function candidates({ x, y, r, left: toLeft, right: toRight, width, height }: Labelled): readonly Box[] {
  const d = r * 0.75;
  const [dl, dr] = [toLeft * 0.75, toRight * 0.75];
  const box = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  return [
    box(x + toRight + CLEAR, y - height / 2),
    box(x - toLeft - CLEAR - width, y - height / 2),
    box(x - width / 2, y + r + CLEAR - 2),
    box(x - width / 2, y - r - CLEAR - height + 2),
    box(x + dr + CLEAR, y + d),
    box(x + dr + CLEAR, y - d - height),
    box(x - dl - CLEAR - width, y + d),
    box(x - dl - CLEAR - width, y - d - height),
  ];
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const outside = (box: Box, frame: Box): number => box.width * box.height - overlap(box, frame);

/**
 * One box per thing. Tries every thing at every place in turn, again and again, and keeps what covers least,
 * until a round betters nothing; which ends, because the cover only shrinks.
 */
export function placeLabels(things: readonly Labelled[], frame: Box): readonly Box[] {
  const discs = things.map(({ x, y, r, left, right }): Box => ({
    x: x - left,
    y: y - r,
    width: left + right,
    height: 2 * r,
  }));
  const options = things.map(candidates);
  const chosen = options.map((places) => places[0]).filter((box) => box !== undefined);
  const cost = (at: number, box: Box, rank: number): number =>
    20 * outside(box, frame) +
    rank * 2 +
    chosen.reduce((sum, other, i) => sum + (i === at ? 0 : 4 * overlap(box, other)), 0) +
    discs.reduce((sum, disc, i) => sum + (i === at ? 0 : 2 * overlap(box, disc)), 0);
  for (let betters = true; betters;) {
    betters = false;
    options.forEach((places, at) => {
      const current = chosen[at];
      if (!current) return;
      let best = cost(at, current, places.indexOf(current));
      places.forEach((place, rank) => {
        const own = cost(at, place, rank);
        if (own < best - 0.001) {
          best = own;
          chosen[at] = place;
          betters = true;
        }
      });
    });
  }
  return chosen;
}
