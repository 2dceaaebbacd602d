/** The heading of a view. */
import { setText } from './renderTable.ts';
import type { Shown } from './shown.ts';

/** The names that are compared stay whole where a line has room for them. */
export function setTitle(heading: Element, { title, comparison, view, memberName }: Shown): void {
  if (!comparison) {
    setText(heading, title);
    return;
  }
  const parts: (string | Element)[] = [];
  let rest = title;
  for (const { id } of comparison.members) {
    const name = memberName(view.rows, id);
    const at = rest.indexOf(name);
    if (at < 0) continue;
    const whole = document.createElement('span');
    whole.className = 'whole';
    whole.textContent = name;
    parts.push(rest.slice(0, at), whole);
    rest = rest.slice(at + name.length);
  }
  heading.replaceChildren(...parts, rest);
}
