/** How a file was read, as an import's receipt tells it, and what was mended on the way. */
import type { DeskProblem } from '../../desk/protocol.ts';
import type { DeskWords } from '../../i18n/zh-CN/desk.ts';
import type { OpenDesk } from './openDesk.ts';
import { make, part } from './make.ts';

export function showFacts(root: HTMLElement, desk: OpenDesk, words: DeskWords): void {
  const { delivery } = desk;
  if (delivery === null) return;
  const { facts, problems } = delivery;
  const mended = toldOnce(problems, desk);
  root.hidden = facts.lines.length === 0 && mended.length === 0;
  part(root, 'ul').replaceChildren(
    // A line that begins with blanks belongs to the one above it.
    ...facts.lines.map((line) =>
      make('li', { class: line.startsWith(' ') ? 'desk-inner' : null }, line.trim()),
    ),
    ...mended.map(({ message }) => make('li', {}, words.mended(message))),
  );
}

/** Problems of the file as it came that its drafts no longer have and nobody is asked of. */
function toldOnce(problems: readonly DeskProblem[], { work, checked }: OpenDesk): readonly DeskProblem[] {
  const left = [...work.standing, ...(checked?.problems ?? [])];
  const asked = new Set(left.map(({ id }) => id));
  return problems.filter(({ id, severity }) => severity === 'warning' && !asked.has(id));
}
