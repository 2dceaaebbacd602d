/**
 * States as shapes, told apart without colour: a full disc is well, a half one is so-so, a ring is a gap. Always
 * set beside the state's word.
 */
import type { ReportingState, TargetStatus, TaskState } from '../../core/figures/figures.ts';
import type { Frame } from '../svg/document.ts';
import { el, g, line, round, text } from '../svg/element.ts';
import { textWidth } from '../svg/measure.ts';

export type AnyState = ReportingState | TargetStatus | TaskState;
type Shape = 'disc' | 'half' | 'half-alert' | 'ring' | 'ring-alert' | 'dotted' | 'dash' | 'dot';

const SHAPES: Readonly<Record<AnyState, Shape>> = {
  'on-time': 'disc',
  reported: 'dotted',
  late: 'half-alert',
  missing: 'ring-alert',
  'not-due': 'dash',
  exempt: 'dot',
  met: 'disc',
  'on-track': 'disc',
  behind: 'half-alert',
  missed: 'ring-alert',
  'not-started': 'ring',
  'insufficient-data': 'dash',
  done: 'disc',
  'in-progress': 'half',
  overdue: 'ring-alert',
  ongoing: 'dotted',
};

/** The mark of a state, centred; `extra` are attributes of a datum. */
export function stateMark(
  state: AnyState,
  cx: number,
  cy: number,
  extra: Readonly<Record<string, string>> = {},
): string {
  const r = 4.5;
  const shape = SHAPES[state];
  const half = `M${round(cx)},${round(cy - r)}a${r},${r} 0 0 0 0,${2 * r}z`;
  switch (shape) {
    case 'disc':
      return el('circle', { cx, cy, r, class: 's-full', ...extra });
    case 'dotted':
      return (
        el('circle', { cx, cy, r, class: 's-ring', ...extra }) +
        el('circle', { cx, cy, r: 2, class: 's-full' })
      );
    case 'half':
    case 'half-alert': {
      const tone = shape === 'half-alert' ? ' s-alert' : '';
      return (
        el('circle', { cx, cy, r, class: `s-ring${tone}`, ...extra }) +
        el('path', { d: half, class: `s-full${tone}` })
      );
    }
    case 'ring':
      return el('circle', { cx, cy, r, class: 's-ring', ...extra });
    case 'ring-alert':
      return el('circle', { cx, cy, r, class: 's-ring s-alert', ...extra });
    case 'dash':
      return line(cx - 4, cy, cx + 4, cy, { class: 's-dash', ...extra });
    case 'dot':
      return el('circle', { cx, cy, r: 1.5, class: 's-dot', ...extra });
  }
}

/** A key of states with their words, on as many lines as it needs. */
export function drawStateKey(
  frame: Frame,
  entries: readonly { readonly state: AnyState; readonly label: string }[],
): { readonly height: number; readonly body: string } {
  let x = 0;
  let y = frame.font;
  const parts: string[] = [];
  for (const { state, label } of entries) {
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
