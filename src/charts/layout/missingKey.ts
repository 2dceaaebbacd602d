/** The line below a grid that says what a ring is. */
import type { Frame, Picture } from '../svg/document.ts';
import { text } from '../svg/element.ts';
import { wrap } from '../svg/measure.ts';
import type { Words } from '../words.ts';
import { namedMark } from './stateMark.ts';

/** The picture with the key below it, where a ring is drawn at all. */
export function drawKeyOfMissing(picture: Picture, missing: boolean, { t }: Words, frame: Frame): Picture {
  if (!missing) return picture;
  const lines = wrap(t.heat.missingKey, frame.w - 16, frame.font);
  const y = picture.height + frame.leading + 2;
  return {
    height: y + (lines.length - 1) * frame.leading + 6,
    body:
      picture.body +
      namedMark('missing', 6, y - frame.font * 0.35) +
      lines.map((line, i) => text(16, y + i * frame.leading, line, { class: 'muted' })).join(''),
  };
}
