/**
 * Puts the breaks of Chinese sentences into a finished page, `<wbr>` between phrases, so that no component has to
 * think of them. The style sheet keeps everything else whole (`word-break: keep-all`). In English a number and the
 * word that it counts stay on one line.
 */
import { breaksUnasked } from '../i18n/phrases.ts';
import type { Phrases } from '../i18n/phrases.ts';

/** What they hold is drawn, typed or run, and has no lines of prose. */
const UNTOUCHED = new Set(['script', 'style', 'svg', 'pre', 'code', 'textarea', 'button', 'select', 'title']);
/** A shorter text stays whole: it fits wherever one character does, and each mark costs bytes. */
const SHORT = 8;

/** A number with the word after it, which in a spaced language would be left on another line. */
const COUNTED = /(\d) (?=[A-Za-z])/gu;

/** @param html markup whose text is escaped: text never holds `<` */
export function phrasedHtml(html: string, phrases: Phrases): string {
  const out: string[] = [];
  /** The untouched element one is inside of. */
  let inside: string | null = null;
  /** A table's cells are narrow: there anything may break. */
  let inTable = false;
  let at = Math.max(0, html.indexOf('<body'));
  out.push(html.slice(0, at));
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open === -1 ? html.length : open;
    const text = html.slice(at, end);
    const line = inside === null && text.length > SHORT ? marked(text, phrases, inTable) : text;
    out.push(inside === null && !inTable ? line.replace(COUNTED, '$1\u00a0') : line);
    if (open === -1) break;
    at = tagEnd(html, open);
    const tag = html.slice(open, at);
    out.push(tag);
    const name = /^<\/?([a-z\d]+)/iu.exec(tag)?.[1]?.toLowerCase() ?? '';
    if (name === 'table') inTable = !tag.startsWith('</');
    if (inside === null && !tag.startsWith('</') && UNTOUCHED.has(name)) inside = name;
    else if (tag.startsWith('</') && name === inside) inside = null;
  }
  return out.join('');
}

/** Just past the `>` that closes a tag or a comment; one inside an attribute's quotes does not. */
function tagEnd(html: string, open: number): number {
  if (html.startsWith('<!--', open)) {
    const close = html.indexOf('-->', open);
    return close === -1 ? html.length : close + 3;
  }
  let quote = '';
  for (let at = open; at < html.length; at += 1) {
    const letter = html.charAt(at);
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at + 1;
  }
  return html.length;
}

function marked(text: string, phrases: Phrases, narrow: boolean): string {
  let before = '';
  let line = '';
  for (const phrase of phrases(text)) {
    if (before !== '' && !breaksUnasked(before, phrase) && (narrow || !isTold(before, phrase)))
      line += '<wbr>';
    line += phrase;
    before = phrase;
  }
  return line;
}

/** A number and what it is told of: a mark between them would take the space that a browser sets there. */
const isTold = (before: string, after: string): boolean =>
  /^[+−]?\d/u.test(after) && /\p{Script=Han}$/u.test(before) && before.length + after.length <= LONGEST_TOLD;

/** Characters, as many as a date with its word has: half of them are digits, so that the narrowest line has room. */
const LONGEST_TOLD = 15;
