/**
 * Events in time, below the months of a picture: each at its day, in words where all have room, else as numbers with a
 * key below. Those too close to be told apart share a number.
 */
import type { Frame, Picture } from '../svg/document.ts';
import type { Datum } from '../svg/element.ts';
import { datum, el, g, line, text } from '../svg/element.ts';
import { textWidth, wrap } from '../svg/measure.ts';
import { plate, PLATE } from './plate.ts';

export interface PlacedEvent extends Datum {
  /** Pixels from the left. */
  readonly x: number;
  /** What happened, with its day and without. */
  readonly label: string;
  readonly short: string;
}

/** The least distance of two numbers, pixels. */
const APART = 2 * PLATE + 2;

/** The picture with the row of events below it; as it was where there are none. */
export function drawEvents(picture: Picture, events: readonly PlacedEvent[], frame: Frame): Picture {
  if (events.length === 0) return picture;
  const row = inWords(events, frame) ?? inNumbers(events, frame);
  return {
    height: picture.height + row.height,
    body: picture.body + el('g', { transform: `translate(0,${Math.round(picture.height)})` }, row.body),
  };
}

/** Each event's words beside its tick; null where they would touch. */
function inWords(events: readonly PlacedEvent[], frame: Frame): Picture | null {
  const parts: string[] = [];
  let taken = 0;
  for (const [i, event] of events.entries()) {
    const width = textWidth(event.short, frame.font) + 6;
    const until = events[i + 1]?.x ?? frame.w;
    const after = event.x + width <= until - 4;
    if (!after && event.x - width < taken) return null;
    parts.push(
      el(
        'g',
        datum(event),
        line(event.x, 0, event.x, frame.font, { class: 'signing' }) +
          text(after ? event.x + 6 : event.x - 6, frame.font, event.short, after ? {} : { class: 'end' }),
      ),
    );
    taken = after ? event.x + width + 4 : event.x + 4;
  }
  return { height: frame.leading + 4, body: parts.join('') };
}

function inNumbers(events: readonly PlacedEvent[], frame: Frame): Picture {
  const clusters: PlacedEvent[][] = [];
  for (const event of events) {
    const last = clusters.at(-1);
    if (last?.[0] && event.x - last[0].x < APART) last.push(event);
    else clusters.push([event]);
  }
  const plates = clusters.map((cluster, i) => {
    const [first] = cluster;
    const x = Math.min(Math.max(first?.x ?? 0, PLATE + 1), frame.w - PLATE - 1);
    const own = { key: first?.key ?? '', label: cluster.map(({ label }) => label).join(' · ') };
    return el('g', datum(own), plate(x, PLATE, String(i + 1), frame));
  });
  const key = keyOf(clusters, 2 * PLATE + 6, frame);
  return { height: key.height, body: plates.join('') + key.body };
}

/** What the numbers stand for, side by side where there is room. */
function keyOf(clusters: readonly (readonly PlacedEvent[])[], top: number, frame: Frame): Picture {
  const indent = 2 * PLATE + 6;
  let x = 1;
  let y = top;
  let bottom = top;
  const parts = clusters.map((cluster, i) => {
    const lines = cluster.flatMap(({ label }) => wrap(label, frame.w - indent, frame.font));
    const width = indent + Math.max(...lines.map((words) => textWidth(words, frame.font)));
    if (x > 1 && x + width > frame.w) {
      x = 1;
      y = bottom;
    }
    const at = x;
    x += width + 14;
    bottom = Math.max(bottom, y + lines.length * frame.leading + 2);
    return (
      plate(at + PLATE, y + frame.leading / 2, String(i + 1), frame) +
      lines
        .map((words, n) =>
          text(at + indent, y + frame.leading / 2 + frame.font * 0.35 + n * frame.leading, words),
        )
        .join('')
    );
  });
  return { height: bottom + 4, body: g({ class: 'key muted' }, ...parts) };
}
