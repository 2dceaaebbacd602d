/** Months that are not due yet, and those before a domain opened: one hatch for both, with the words on it. */
import type { Frame } from '../svg/document.ts';
import type { Attributes } from '../svg/element.ts';
import { el, rect, text } from '../svg/element.ts';
import { wrap } from '../svg/measure.ts';
import { hatch } from './hatch.ts';

export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function notDuePanel({ x, y, width, height }: Panel, extra: Attributes = {}): string {
  return (
    rect(x, y, width, height, { class: 'not-due', ...extra }) +
    (width > 0 && height > 0 ? el('path', { d: hatch(x, y, width, height), class: 'hatch' }) : '')
  );
}

/** The words in the panel, one below the other where it is narrow. `place` is where they stand in its height. */
export function notDueWords(
  panel: Panel,
  words: string,
  place: 'middle' | 'foot' | 'head',
  empty: boolean,
  frame: Frame,
): string {
  const lines = wrap(words, panel.width, frame.font);
  const height = (lines.length - 1) * frame.leading;
  const first =
    place === 'foot'
      ? panel.y + panel.height - 8 - height
      : place === 'head'
        ? panel.y + 2 * frame.leading
        : panel.y + (panel.height - height) / 2 + frame.font * 0.35;
  return lines
    .map((line, i) =>
      text(panel.x + panel.width / 2, first + i * frame.leading, line, {
        class: `${empty ? 'empty ' : ''}muted mid halo wide-halo`,
      }),
    )
    .join('');
}
