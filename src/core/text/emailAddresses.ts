/** E-mail addresses, also inside a web address and with `%40` for the at sign. */
import type { Span } from './personalDataSpan.ts';

const AT = /@|%40/g;
const LOCAL = /[A-Za-z0-9._%+'-]/;
const DOMAIN = /^[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,24}(?![a-z0-9])/i;
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

/** @param text plain, see `toPlain` */
export function findEmails(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { index, 0: sign } of text.matchAll(AT)) {
    const domainAt = index + sign.length;
    const domain = DOMAIN.exec(text.slice(domainAt, domainAt + LONGEST_DOMAIN))?.[0];
    if (domain === undefined) continue;
    let start = index;
    while (start > 0 && index - start < LONGEST_LOCAL && LOCAL.test(text[start - 1] ?? '')) start -= 1;
    const local = text.slice(start, index);
    // `git@host` is how source code is addressed; nobody's letters arrive there.
    if (!/[A-Za-z0-9]/.test(local) || local === 'git') continue;
    found.push({ kind: 'email', start, end: domainAt + domain.length });
  }
  return found;
}
