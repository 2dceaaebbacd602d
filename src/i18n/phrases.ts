/**
 * Where a Chinese sentence may be broken: between phrases, as a reader would breathe. Names, numbers with what they
 * count, and dates stay whole; a name longer than a line breaks at its own joints.
 */

/** Phrases of a text; joined they are the text again. A text without Chinese characters is one phrase. */
export type Phrases = (text: string) => readonly string[];

/** Characters of a phrase at most, unless one name or one number is longer: two of them stand on the narrowest line. */
const LONGEST = 6;
/** A name up to this long is never broken. */
const WHOLE_NAME = 8;

const HAN = /\p{Script=Han}/u;
const CLOSING = /[，。、；：！？）」』》〉】”’…%％\s]$/u;
const OPENING = /^[（「『《〈【“‘\s]/u;
/** A number with its unit; word joiners and the strokes of a span are part of it. */
const NUMBER = /[+−-]?\d[\d.,/\u2060—–−+-]*[%％]? ?[年月日人家个個份项項天次名条條行底号號]{0,2}/uy;
/** Latin letters, signs and entities of markup: never broken by us. */
const LATIN = /[!-/:-~][!-~]*/uy;
/** One-character words that lead on to the next; any other closes what stands before it. */
const LEADING = new Set(
  '未不已各每共全新非较較比将將由在从從向与與和及或并並按为為于於对對至到第约約以被把最有无無再',
);
/** A line rather begins with these than ends with them. */
const JOINING = /^[和与與及或并並由在从從]/u;
/** Words of the programme that a dictionary of everyday Chinese takes apart. */
const TERMS = [
  '落地执业',
  '落地執業',
  '非准入类',
  '非准入類',
  '准入类',
  '准入類',
  '工程师学会',
  '工程師學會',
  '示范点',
  '示範點',
  '工作站',
  '大湾区',
  '大灣區',
  '未到期',
  '暂计',
  '暫計',
  '迟报',
  '遲報',
  '未报',
  '未報',
  '缺报',
  '欠報',
];

/** Charts of a reader's own are drawn in the browser: an older one breaks them between any two characters. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/** @param names what is called by name in these texts, such as the registry's domains, sites and units */
export function createPhrases(names: readonly string[]): Phrases {
  const byFirst = new Map<string, string[]>();
  for (const name of [...names, ...TERMS].filter((each) => each.length > 1 && HAN.test(each))) {
    const first = name.slice(0, 1);
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  const nameAt = (text: string, at: number): string | null =>
    byFirst.get(text.slice(at, at + 1))?.find((name) => text.startsWith(name, at)) ?? null;
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const phrases = known.get(text) ?? (HAN.test(text) ? joined(pieces(text, nameAt)) : [text]);
    known.set(text, phrases);
    return phrases;
  };
}

/** The smallest parts that are never broken. */
function pieces(text: string, nameAt: (text: string, at: number) => string | null): readonly string[] {
  const found: string[] = [];
  let plain = 0;
  const flush = (end: number): void => {
    if (end > plain) found.push(...words(text.slice(plain, end)));
  };
  for (let at = 0; at < text.length;) {
    const name = nameAt(text, at);
    const whole = name ?? match(NUMBER, text, at) ?? match(LATIN, text, at);
    if (whole === null) {
      at += 1;
      continue;
    }
    flush(at);
    if (name !== null && name.length > WHOLE_NAME) found.push(...joined(words(name)));
    else if (/[年月]$/u.test(found.at(-1) ?? '') && /^\d/u.test(whole))
      found.push((found.pop() ?? '') + whole);
    else found.push(whole);
    at += whole.length;
    plain = at;
  }
  flush(text.length);
  return glued(found);
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const words = (text: string): readonly string[] =>
  segmenter === null ? [text] : glued([...segmenter.segment(text)].map(({ segment }) => segment));

/** Punctuation with what it belongs to, and one-character words with their neighbour. */
function glued(parts: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    const leads =
      last !== undefined &&
      (LEADING.has(last) || /[（「『《〈【“‘]$/u.test(last) || (/\d$/u.test(last) && HAN.test(part)));
    const ends =
      last !== undefined &&
      !/\s$/u.test(last) &&
      (CLOSING.test(part[0] ?? '') ||
        (part.length === 1 && HAN.test(part) && !LEADING.has(part) && !CLOSING.test(last)));
    if (leads || ends) found[found.length - 1] = last + part;
    else found.push(part);
  }
  return found;
}

/** Parts to phrases of up to `LONGEST`; a text never ends in a phrase of one or two characters. */
function joined(parts: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    const breathes =
      last === undefined ||
      CLOSING.test(last) ||
      last.endsWith('的') ||
      JOINING.test(part) ||
      OPENING.test(part);
    if (breathes || last.length + part.length > LONGEST) found.push(part);
    else found[found.length - 1] = last + part;
  }
  const [before, end] = found.slice(-2);
  if (before !== undefined && end !== undefined && !CLOSING.test(before) && bare(end) <= 2)
    found.splice(-2, 2, before + end);
  return found;
}

const bare = (phrase: string): number => [...phrase].filter((letter) => !CLOSING.test(letter)).length;

/** True where a browser that keeps words whole breaks by itself: after punctuation and spaces, before brackets. */
export const breaksUnasked = (before: string, after: string): boolean =>
  CLOSING.test(before) || OPENING.test(after);
