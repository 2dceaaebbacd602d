/** Marks as charts draw them, always with the state's word beside them or in the key. */
import { MARKS, markOf } from '../../core/marks.ts';
import type { Mark, MarkName, State } from '../../core/marks.ts';
import type { Frame } from '../svg/document.ts';
import { el, g, text } from '../svg/element.ts';
import type { Attributes } from '../svg/element.ts';
import { textWidth } from '../svg/measure.ts';

/** Pixels. */
const RADIUS = 4.5;
const TONES: Readonly<Record<Mark['tone'], string>> = { alarm: ' s-alert', plain: '', quiet: ' s-quiet' };

/** The mark of a state, centred; nothing for a state without one. `extra` are attributes of a datum. */
export function stateMark(state: State, cx: number, cy: number, extra: Attributes = {}): string {
  const mark = markOf(state);
  return mark === null ? '' : draw(mark, cx, cy, extra);
}

/** A mark by its name, centred. */
export function namedMark(name: MarkName, cx: number, cy: number, extra: Attributes = {}): string {
  return draw(MARKS[name], cx, cy, extra);
}

/** The first element carries the datum; what lies on it is decoration. */
function draw({ circle, line, fill, tone }: Mark, cx: number, cy: number, extra: Attributes): string {
  const parts: ((own: Attributes) => string)[] = [];
  const colour = TONES[tone];
  if (circle !== null) {
    const look = circle === 'hollow' ? 's-ring' : 's-disc';
    parts.push((own) => el('circle', { cx, cy, r: RADIUS, class: look + colour, ...own }));
  }
  if (line) parts.push((own) => el('path', { d: line(cx, cy, RADIUS), class: `s-line${colour}`, ...own }));
  if (fill) parts.push((own) => el('path', { d: fill(cx, cy, RADIUS), class: `s-full${colour}`, ...own }));
  return parts.map((part, at) => part(at === 0 ? extra : {})).join('');
}

interface Entry {
  readonly state: State;
  readonly label: string;
}

function byMark(entries: readonly Entry[]): readonly (readonly [State, string])[] {
  const groups = Map.groupBy(entries, ({ state }) => markOf(state));
  return [...groups.values()].map((group) => [
    group[0]?.state ?? 'insufficient-data',
    group.map(({ label }) => label).join(' / '),
  ]);
}

/** A key of states with their words, on as many lines as it needs. States of one mark share an entry. */
export function drawStateKey(
  frame: Frame,
  entries: readonly Entry[],
): { readonly height: number; readonly body: string } {
  let x = 0;
  let y = frame.font;
  const parts: string[] = [];
  for (const [state, label] of byMark(entries)) {
    const width = 16 + textWidth(label, frame.font);
    if (x > 0 && x + width > frame.w) {
      x = 0;
      y += frame.leading + 2;
    }
    parts.push(stateMark(state, x + 5, y - frame.font * 0.35), text(x + 15, y, label));
    x += width + 14;
  }
  return { height: y + 12, body: g({ class: 'key muted' }, ...parts) };
}
