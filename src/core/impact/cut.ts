/** The document made short, for places that take no long one. */
import { LISTS } from './document.ts';
import type { Impact } from './document.ts';
import { neededNames } from './names.ts';
import { changeOf } from './structure.ts';

/** The document with at most so many entries in each list; `counts` still says how many there are. */
export function cutImpact(impact: Impact, most: number): Impact {
  const lists = Object.fromEntries(LISTS.map((list) => [list, impact[list].slice(0, most)]));
  // Many states may change at once: the numbers that moved most are wanted all the same.
  const states = impact.figures.filter((figure) => changeOf(figure) === null).slice(0, Math.ceil(most / 2));
  const numbers = impact.figures.filter((figure) => changeOf(figure) !== null);
  const figures = [...states, ...numbers.slice(0, most - states.length)];
  const cut: Impact = { ...impact, ...lists, figures };
  return { ...cut, names: neededNames(cut) };
}
