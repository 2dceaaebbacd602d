/** A finished picture of nothing: it says why there is nothing to see. */
import type { Frame, Picture } from '../svg/document.ts';
import { rect, text } from '../svg/element.ts';
import { wrap } from '../svg/measure.ts';
import { notDuePanel } from './notDue.ts';

/** A panel with the sentence in it, hatched where nothing is due yet. */
export function drawNothing(summary: string, due: boolean, frame: Frame): Picture {
  const lines = wrap(summary, frame.w - 48, frame.font);
  const height = 64 + lines.length * frame.leading;
  const first = height / 2 - ((lines.length - 1) * frame.leading) / 2 + frame.font * 0.35;
  return {
    height,
    body:
      (due
        ? rect(0, 0, frame.w, height, { class: 'panel' })
        : notDuePanel({ x: 0, y: 0, width: frame.w, height })) +
      lines
        .map((content, i) =>
          text(frame.w / 2, first + i * frame.leading, content, { class: 'empty mid halo wide-halo' }),
        )
        .join(''),
  };
}
