/** The one page for the leading group: two targets, who is behind, three charts. */
import { attentionItems } from '../site/attention.ts';
import { behindFinding } from '../site/behind.ts';
import { peopleTargets } from '../site/headline.ts';
import { someUnits } from '../site/someNames.ts';
import type { BriefingBlock } from './document.ts';
import { targetTable } from './parts/overall.ts';
import { chartBlocks } from './parts/places.ts';
import { curves } from './periodic.ts';
import { toldMonth } from './telling.ts';
import type { Telling } from './telling.ts';

/** So many lines have room on the page. */
const LINES = 5;

export function briefBlocks(telling: Telling): readonly BriefingBlock[] {
  const { figures, w, period, say } = telling;
  const waiting = pending(telling);
  const items = [...(waiting === null ? [] : [waiting]), ...attentionItems(telling).map(({ text }) => text)];
  const rest = items.length - LINES;
  return [
    targetTable(telling, peopleTargets(figures)),
    ...curves(telling),
    { kind: 'heading', level: 1, text: w.sections.behind },
    ...(items.length === 0
      ? [{ kind: 'paragraph', text: behindFinding(telling) } as const]
      : [{ kind: 'list', items: items.slice(0, LINES) } as const]),
    ...(rest <= 0 ? [] : [{ kind: 'paragraph', text: w.brief.more(say.number(rest), rest) } as const]),
    ...chartBlocks(telling, [
      toldMonth(telling) === null ? 'monthly' : `breakdown-month-${period.id}-domain`,
    ]),
  ];
}

/** Whose report of the month is not in and not late either. */
function pending(telling: Telling): string | null {
  const { figures, period, say, w } = telling;
  const open = figures.reporting.filter(
    ({ month, state, file }) => month === period.through && state === 'not-due' && file === null,
  );
  return open.length === 0
    ? null
    : w.reports.pending(
        say.number(open.length),
        open.length,
        someUnits(
          telling,
          open.map(({ unit }) => unit),
        ),
      );
}
