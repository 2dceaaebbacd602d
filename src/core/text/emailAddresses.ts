/** E-mail addresses, also inside a web address and with `%40` for the at sign. */
import type { Span } from './personalData.ts';

const AT = /@|%40/gi;
const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN =
  /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.(?:[a-z]{2,24}|中国|香港|澳门)(?![\p{L}\p{N}])/iu;
const LONGEST_LOCAL = 64;

/** @param text plain, see `toPlain` */
export function findEmails(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { index, 0: sign } of text.matchAll(AT)) {
    const rest = text.slice(index + sign.length, index + sign.length + 255);
    const domain = DOMAIN.exec(rest);
    if (domain === null) continue;
    let start = index;
    while (start > 0 && index - start < LONGEST_LOCAL && LOCAL.test(text[start - 1] ?? '')) start -= 1;
    const local = text.slice(start, index);
    // `git@host` is how source code is addressed; nobody's letters arrive there.
    if (!/[\p{L}\p{N}]/u.test(local) || local === 'git') continue;
    found.push({ kind: 'email', start, end: index + sign.length + domain[0].length });
  }
  return found;
}
