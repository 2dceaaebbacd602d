/** A strip below the months for each compared member that has gaps of its own, with what its marks mean. */
import { notDuePanel } from '../../../charts/layout/notDue.ts';
import { namedMark } from '../../../charts/layout/stateMark.ts';
import type { Frame, Picture } from '../../../charts/svg/document.ts';
import { datum, line, text } from '../../../charts/svg/element.ts';
import { textWidth, wrap } from '../../../charts/svg/measure.ts';
import type { PageFacts } from '../../../core/explore/pageFacts.ts';
import type { ExplorerWords } from '../../../i18n/zh-CN/explorer.ts';
import { runsOf, SAMPLE } from './comparedCurve.ts';
import type { Curve, Months } from './comparedCurve.ts';

const LANE = 14;

/** What a member's strip says of a month; null for nothing. */
function gapOf({ cells, owed }: Curve, month: number): 'not-open' | 'missing' | 'exempt' | null {
  const cell = cells[month];
  if (cell === 'not-open' || cell === 'exempt') return cell;
  return cell === 'missing' || (owed[month] ?? 0) > 0 ? 'missing' : null;
}

export const hasGaps = (curve: Curve): boolean =>
  curve.cells.some((_, month) => gapOf(curve, month) !== null);

export function drawGaps(
  curves: readonly Curve[],
  axis: Months,
  top: number,
  page: PageFacts,
  words: ExplorerWords,
  frame: Frame,
): Picture {
  const parts: string[] = [];
  const said = new Set<string>();
  let y = top;
  for (const curve of curves) {
    const runs = runsOf(curve.cells.map((_, month) => gapOf(curve, month)));
    if (runs.length === 0) continue;
    const name = wrap(curve.name, frame.w - SAMPLE - 8, frame.font);
    parts.push(
      line(0, y + frame.font * 0.65, SAMPLE, y + frame.font * 0.65, { class: curve.look }),
      ...name.map((each, i) =>
        text(SAMPLE + 8, y + frame.font + i * frame.leading, each, { class: 'muted' }),
      ),
    );
    y += name.length * frame.leading + 2;
    for (const { from, to, state } of runs) {
      const own = datum({ key: `${curve.id} gap ${from}`, label: `${curve.name} ${page[WORD[state]]}` });
      if (state === 'not-open') {
        const [start] = axis.edges(from);
        const [, end] = axis.edges(to);
        const opens = typeof curve.cells[to + 1] === 'number';
        const hasRoom = textWidth(page.notOpen, frame.font) + 8 <= end - start;
        if (!hasRoom) said.add(state);
        parts.push(
          notDuePanel({ x: start, y, width: end - start, height: LANE }, own),
          opens ? line(end, y - 2, end, y + LANE + 2, { class: 'signing' }) : '',
          hasRoom
            ? text((start + end) / 2, y + LANE / 2 + frame.font * 0.35, page.notOpen, {
                class: 'muted mid halo wide-halo',
              })
            : '',
        );
      } else {
        said.add(state);
        for (let month = from; month <= to; month += 1) {
          parts.push(namedMark(state, axis.x(month), y + LANE / 2, month === from ? own : {}));
        }
      }
    }
    y += LANE + 10;
  }
  const add = (mark: string, label: string): void => {
    const lines = wrap(label, frame.w - 22, frame.font);
    parts.push(
      mark,
      ...lines.map((each, i) => text(22, y + frame.font + i * frame.leading, each, { class: 'muted' })),
    );
    y += lines.length * frame.leading + 2;
  };
  const middle = (): number => y + frame.font * 0.65;
  if (said.has('missing')) add(namedMark('missing', 7, middle()), words.compare.owedKey);
  if (said.has('exempt')) add(namedMark('exempt', 7, middle()), page.exempt);
  if (said.has('not-open')) {
    add(notDuePanel({ x: 0, y: middle() - 6, width: 14, height: 12 }), page.notOpen);
  }
  return { height: y - top, body: parts.join('') };
}

const WORD = { 'not-open': 'notOpen', missing: 'missing', exempt: 'exempt' } as const;
