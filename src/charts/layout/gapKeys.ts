/** The lines below a picture that say why a month has no number: a ring, and a hatch with a line at its end. */
import type { Frame, Picture } from '../svg/document.ts';
import { line, text } from '../svg/element.ts';
import { wrap } from '../svg/measure.ts';
import type { Words } from '../words.ts';
import { notDuePanel } from './notDue.ts';
import { namedMark } from './stateMark.ts';

export interface Gaps {
  readonly missing: boolean;
  /** Months before a domain's agreement. */
  readonly notOpen: boolean;
  /** Months not due, where the picture has no room for the words themselves. */
  readonly notDue?: boolean;
}

/** The picture with the keys below it of what occurs in it. */
export function drawGapKeys(
  picture: Picture,
  { missing, notOpen, notDue = false }: Gaps,
  { t }: Words,
  frame: Frame,
): Picture {
  const ring = (y: number): string => namedMark('missing', 9, y);
  const hatched = (y: number): string =>
    notDuePanel({ x: 0, y: y - 5, width: 18, height: 10 }) +
    (notOpen ? line(18, y - 5, 18, y + 5, { class: 'signing' }) : '');
  const keys = [
    ...(missing ? [{ mark: ring, says: t.heat.missingKey }] : []),
    ...(notOpen || notDue
      ? [{ mark: hatched, says: !notDue ? t.heat.notOpenKey : notOpen ? t.heat.gapsKey : t.heat.notDueKey }]
      : []),
  ];
  return keys.reduce<Picture>(({ height, body }, { mark, says }) => {
    const lines = wrap(says, frame.w - 24, frame.font);
    const y = height + frame.leading + 2;
    return {
      height: y + (lines.length - 1) * frame.leading + 6,
      body:
        body +
        mark(y - frame.font * 0.35) +
        lines.map((words, i) => text(24, y + i * frame.leading, words, { class: 'muted' })).join(''),
    };
  }, picture);
}
