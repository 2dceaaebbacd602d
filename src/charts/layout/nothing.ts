/** A finished picture of nothing: it says why there is nothing to see. */
import type { Frame, Picture } from '../svg/document.ts';
import { el, rect, text } from '../svg/element.ts';
import { wrap } from '../svg/measure.ts';
import { hatch } from './hatch.ts';

/** A hatched panel with the sentence in it. */
export function drawNothing(summary: string, frame: Frame): Picture {
  const lines = wrap(summary, frame.w - 48, frame.font);
  const height = 64 + lines.length * frame.leading;
  const first = height / 2 - ((lines.length - 1) * frame.leading) / 2 + frame.font * 0.35;
  return {
    height,
    body:
      rect(0, 0, frame.w, height, { class: 'not-due' }) +
      el('path', { d: hatch(0, 0, frame.w, height), class: 'hatch' }) +
      lines
        .map((content, i) =>
          text(frame.w / 2, first + i * frame.leading, content, { class: 'empty mid halo wide-halo' }),
        )
        .join(''),
  };
}
