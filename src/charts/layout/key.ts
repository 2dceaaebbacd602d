/** A key of swatches and words, on as many lines as it needs. Only where names cannot stand at the marks. */
import type { Frame } from '../svg/document.ts';
import { g, line, rect, text } from '../svg/element.ts';
import { textWidth } from '../svg/measure.ts';

export interface KeyEntry {
  readonly label: string;
  readonly class: string;
  /** Shown by a line and not by a bar. */
  readonly line?: boolean;
}

export interface DrawnKey {
  /** Pixels, with the distance to what follows. */
  readonly height: number;
  readonly body: string;
}

/** Swatches of bars. `baseline` is that of the first line. */
export function drawKey(frame: Frame, entries: readonly KeyEntry[], baseline: number): DrawnKey {
  const swatch = 11;
  let x = 0;
  let y = baseline;
  const parts: string[] = [];
  for (const entry of entries) {
    // Two dashes need more room than a square.
    const own = entry.line ? 2 * swatch : swatch;
    const width = own + 6 + textWidth(entry.label, frame.font);
    if (x > 0 && x + width > frame.w) {
      x = 0;
      y += frame.leading + 2;
    }
    parts.push(
      entry.line
        ? line(x, y - 4.5, x + own, y - 4.5, { class: entry.class })
        : rect(x + 1, y - swatch + 1.5, swatch - 1.5, swatch - 1.5, { class: `bar ${entry.class}` }),
    );
    parts.push(text(x + own + 6, y, entry.label));
    x += width + 16;
  }
  return { height: y - baseline + frame.leading + 6, body: g({ class: 'key' }, ...parts) };
}
