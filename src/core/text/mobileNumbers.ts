/** Mobile numbers of the three places. Mainland ones are known by their shape; 8 digits need more evidence. */
import type { PersonalDataKind, Span } from './personalData.ts';

const GAP = '[ .-]?';
/** No digit in front, also not across a decimal point: part of a longer number is no phone number. */
const START = '(?<![0-9]|[0-9][.,])';
const END = '(?![0-9]|[.,][0-9])';

const MAINLAND = new RegExp(
  `(?<![0-9A-Za-z]|[0-9][.,])(?:\\(?(?:\\+|00)? ?86\\)?${GAP})?1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4}${END}`,
  'g',
);
/** With the area code: +852 9123 4567, 853-66123456, (00852)9123 4567. */
const WITH_AREA_CODE = new RegExp(
  `${START}\\(?(?:\\+|00)? ?(85[23])\\)?${GAP}([4-9]\\d{3}${GAP}\\d{4})${END}`,
  'g',
);
const EIGHT_DIGITS = new RegExp(
  `(?<![0-9A-Za-z]|[0-9][.,/-])([4-9]\\d{3})([ -]?)(\\d{4})(?![0-9A-Za-z]|[.,/-][0-9])`,
  'g',
);

const PHONE_WORD =
  /(?:[电電][话話]|手[机機提]|[联聯][系繫络絡](?:方式)?|致[电電]|微信|(?<![A-Za-z])(?:tel|telephone|phone|mobile|mob|cell|whatsapp|wechat|contact|call|sms)(?![A-Za-z]))[^0-9]{0,12}$/i;
const MACAO_WORD = /澳[门門]|maca[ou]/i;
/** In front of these a pair of numbers is a standard, a clause or a range of numbers. */
const NUMBERING = /(?:ISO|IEC|GB(?:\/T)?|GBZ?|JGJ|CNS|EN|BS|ASTM|No\.?|第|号|號|〔|\[|#)[ /]?$/i;
const WORDS_BEFORE = 24;

/** @param text plain, see `toPlain` */
export function findMobileNumbers(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { index, 0: match } of text.matchAll(MAINLAND)) {
    found.push({ kind: 'mainland-mobile', start: index, end: index + match.length });
  }
  for (const { index, 0: match, 1: area, 2: number = '' } of text.matchAll(WITH_AREA_CODE)) {
    if (area === '853' && !number.startsWith('6')) continue;
    const kind: PersonalDataKind = area === '853' ? 'macao-mobile' : 'hong-kong-mobile';
    found.push({ kind, start: index, end: index + match.length });
  }
  for (const { index, 0: match, 1: left = '', 2: gap = '', 3: right = '' } of text.matchAll(EIGHT_DIGITS)) {
    const before = text.slice(Math.max(0, index - WORDS_BEFORE), index);
    if (!PHONE_WORD.test(before) && !standsAsPhone(left, gap, right, before)) continue;
    const kind: PersonalDataKind =
      left.startsWith('6') && MACAO_WORD.test(before) ? 'macao-mobile' : 'hong-kong-mobile';
    found.push({ kind, start: index, end: index + match.length });
  }
  return found;
}

/** `9123 4567` by itself: two groups that are no round amounts, no years and no number of a standard. */
function standsAsPhone(left: string, gap: string, right: string, before: string): boolean {
  if (gap !== ' ' || !/^[5-9]/.test(left)) return false;
  if (left.endsWith('00') || right.endsWith('00') || /^(?:19|20)/.test(right)) return false;
  return !NUMBERING.test(before);
}
