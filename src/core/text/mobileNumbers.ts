/** Mobile numbers of the three places. Mainland ones are known by their shape; 8 digits need more evidence. */
import type { PersonalDataKind, Span } from './personalDataSpan.ts';

const GAP = '[ .-]?';
/** No part of a longer number, and no decimals: but `1.` in front may be the number of a list. */
const START = String.raw`(?<![0-9]|(?<![0-9])0\.)`;
const END = String.raw`(?![0-9]|\.[0-9]{1,2}(?![0-9]))`;
const CHINA = String.raw`(?:\(?(?:\+|00)? ?86\)?${GAP})?`;

const MAINLAND = new RegExp(`${START}${CHINA}1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4}${END}`, 'g');
/** Other ways to group the digits look like several numbers: 13800 138000, 1380 013 8000, 138 001 38000. */
const REGROUPED = new RegExp(
  `${START}${CHINA}1[3-9](?:\\d{3}[ .-]\\d{6}|\\d{2}[ .-]\\d{3}[ .-]\\d{4}|\\d[ .-]\\d{3}[ .-]\\d{5})${END}`,
  'g',
);
/** With the area code: +852 9123 4567, 853-66123456, (00852)9123 4567. */
const WITH_AREA_CODE = new RegExp(
  `${START}\\(?(?:\\+|00)? ?(85[23])\\)?${GAP}([4-9]\\d{3}${GAP}\\d{4})${END}`,
  'g',
);
const EIGHT_DIGITS = new RegExp(
  `${START}(?<![A-Za-z]|[0-9][.-])([4-9]\\d{3})([ -]?)(\\d{4})(?![A-Za-z])${END}`,
  'g',
);

const PHONE_WORD =
  /(?:[电電][话話]|手[机機提]|[联聯][系繫络絡](?:方式)?|致[电電]|微信|(?<![A-Za-z])(?:tel|telephone|phone|mobile|mob|cell|whatsapp|wechat|wx|contact|call|sms)(?![A-Za-z]))[^0-9]{0,12}(?:[4-9]\d{3}[ -]?\d{4}[^0-9A-Za-z]{1,3}){0,3}$/i;
const MACAO_WORD = /澳[门門]|maca[ou]/i;
/** In front of these a pair of numbers is a standard, a clause or a range of numbers. */
const NUMBERING = /(?:ISO|IEC|GB(?:\/T)?|GBZ?|JGJ|CNS|EN|BS|ASTM|No\.?|第|号|號|〔|\[|#)[ /]?$/i;
const COUNTED = /^ ?[人名位元万萬家项項个個次%]/;
const WORDS_BEFORE = 64;

/** @param text plain, see `toPlain` */
export function findMobileNumbers(text: string): readonly Span[] {
  const found: Span[] = [];
  const add = (kind: PersonalDataKind, start: number, match: string): void => {
    found.push({ kind, start, end: start + match.length });
  };
  const before = (index: number): string => text.slice(Math.max(0, index - WORDS_BEFORE), index);

  for (const { index, 0: match } of text.matchAll(MAINLAND)) {
    // Behind a letter it is somebody's code, unless the letters say what it is.
    if (/[A-Za-z]$/.test(before(index)) && !PHONE_WORD.test(before(index))) continue;
    add('mainland-mobile', index, match);
  }
  for (const { index, 0: match } of text.matchAll(REGROUPED)) {
    if (PHONE_WORD.test(before(index))) add('mainland-mobile', index, match);
  }
  for (const { index, 0: match, 1: area, 2: number = '' } of text.matchAll(WITH_AREA_CODE)) {
    if (area === '852') add('hong-kong-mobile', index, match);
    else if (number.startsWith('6')) add('macao-mobile', index, match);
  }
  for (const { index, 0: match, 1: left = '', 2: gap = '', 3: right = '' } of text.matchAll(EIGHT_DIGITS)) {
    const words = before(index);
    const rest = text.slice(index + match.length, index + match.length + 2);
    if (COUNTED.test(rest) || (gap !== '' && left.endsWith('00') && right.endsWith('00'))) continue;
    if (!PHONE_WORD.test(words) && !standsAsPhone(left, gap, right, words)) continue;
    add(left.startsWith('6') && MACAO_WORD.test(words) ? 'macao-mobile' : 'hong-kong-mobile', index, match);
  }
  return found;
}

/** `9123 4567` by itself: two groups that are no round amounts, no years and no number of a standard. */
function standsAsPhone(left: string, gap: string, right: string, before: string): boolean {
  if (gap !== ' ' || !/^[5-9]/.test(left)) return false;
  if (left.endsWith('00') || right.endsWith('00') || /^(?:19|20)/.test(right)) return false;
  return !NUMBERING.test(before);
}
