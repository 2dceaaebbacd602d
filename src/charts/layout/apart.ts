/** What belongs to the whole but to no row of it, told in a line below the rows and outside their scale. */
import type { Frame, Picture } from '../svg/document.ts';
import type { Datum } from '../svg/element.ts';
import { datum, el, linked, text } from '../svg/element.ts';
import { wrap } from '../svg/measure.ts';

export interface Apart extends Datum {
  readonly href: string | undefined;
}

/** The picture with a line for each; `label` is the sentence. */
export function drawApart(picture: Picture, apart: readonly Apart[], frame: Frame): Picture {
  return apart.reduce<Picture>(({ height, body }, each) => {
    const lines = wrap(each.label, frame.w, frame.font);
    const y = height + frame.leading + 2;
    return {
      height: y + (lines.length - 1) * frame.leading + 6,
      body:
        body +
        el(
          'g',
          datum(each),
          linked(
            each.href,
            each.label,
            lines.map((words, i) => text(0, y + i * frame.leading, words)),
          ),
        ),
    };
  }, picture);
}
