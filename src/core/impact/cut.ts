/** The document made short, for places that take no long one. */
import { LISTS } from './document.ts';
import type { Impact } from './document.ts';
import { neededNames } from './names.ts';

/** The document with at most so many entries in each list; `counts` still says how many there are. */
export function cutImpact(impact: Impact, most: number): Impact {
  const lists = Object.fromEntries(LISTS.map((list) => [list, impact[list].slice(0, most)]));
  const cut: Impact = { ...impact, ...lists };
  return { ...cut, names: neededNames(cut) };
}
