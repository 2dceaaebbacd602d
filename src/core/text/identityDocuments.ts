/** Identity documents of the three places, told from other numbers by their check digits and shapes. */
import type { PersonalDataKind, Span } from './personalDataSpan.ts';
import { hongKongCheckFits, mainlandCheckFits, plausibleBirth, plausibleRegion } from './identityChecks.ts';

interface Shape {
  readonly kind: PersonalDataKind;
  readonly pattern: RegExp;
  /** What the shape alone does not say. `before`: the words in front of the match. */
  readonly fits: (match: string, before: string) => boolean;
}

/** Separators people put between groups of digits. */
const GAP = '[ ./_-]?';
const START = '(?<![0-9A-Za-z])';
const END = '(?![0-9A-Za-z])';
const WORDS_BEFORE = 24;

const IDENTITY_WORD = /身份[证證]|[证證]件|\bID\b|HKID|identity/i;
const MACAO_WORD =
  /澳[门門].{0,4}身份[证證]|\bBIR\b|macao? (?:resident )?(?:id|identity)|macau (?:resident )?(?:id|identity)/i;
const PERMIT_WORD = /通行[证證]|回[乡鄉][证證]|permit/i;
const PASSPORT_WORD = /[护護]照|passport/i;

const SHAPES: readonly Shape[] = [
  {
    // GB 11643: region 6, birth 8, order 3, check digit.
    kind: 'mainland-id',
    pattern: new RegExp(
      `${START}\\d{6}${GAP}\\d{4}${GAP}\\d{2}${GAP}\\d{2}${GAP}\\d{3}${GAP}[0-9Xx]${END}`,
      'g',
    ),
    fits: (match) => {
      const digits = bare(match);
      return plausibleRegion(digits) && plausibleBirth(digits.slice(6, 14)) && mainlandCheckFits(digits);
    },
  },
  {
    // Before 1999: no century and no check digit.
    kind: 'mainland-id',
    pattern: new RegExp(`${START}\\d{6}${GAP}\\d{6}${GAP}\\d{3}${END}`, 'g'),
    fits: (match) => plausibleRegion(bare(match)) && plausibleBirth(`19${bare(match).slice(6, 12)}`),
  },
  {
    kind: 'hong-kong-id',
    pattern: new RegExp(
      `${START}[A-Za-z]{1,2} ?\\d{6} ?(?:\\( ?[0-9Aa] ?\\)|\\[ ?[0-9Aa] ?\\]|-?[0-9Aa]${END})`,
      'g',
    ),
    fits: (match, before) => {
      if (!hongKongCheckFits(bare(match))) return false;
      return /[([]/.test(match) || /^[A-Z]{1,2}\d{6}[0-9A]$/.test(match) || IDENTITY_WORD.test(before);
    },
  },
  {
    // 1234567(8), older cards 1/234567/8. The check digit's rule is not public.
    kind: 'macao-id',
    pattern: new RegExp(`${START}[157]\\d{6} ?\\( ?\\d ?\\)|${START}[157]/\\d{6}/\\d${END}`, 'g'),
    fits: () => true,
  },
  {
    kind: 'macao-id',
    pattern: new RegExp(`${START}[157]\\d{6}-?\\d${END}`, 'g'),
    fits: (_, before) => MACAO_WORD.test(before),
  },
  {
    // Mainland Travel Permit for Hong Kong and Macao residents: H or M, 8 digits, on older cards 2 more.
    kind: 'home-return-permit',
    pattern: new RegExp(`${START}[HMhm] ?\\d{8}(?: ?\\d{2})?${END}`, 'g'),
    fits: (match, before) => PERMIT_WORD.test(before) || (/^[HM]/.test(match) && !endsInDate(match)),
  },
  {
    // Mainland residents' permit for Hong Kong and Macao: C or W and 8 digits, or C, a letter and 7.
    kind: 'exit-entry-permit',
    pattern: new RegExp(`${START}(?:[CWcw] ?\\d{8}|[Cc][A-Za-z] ?\\d{7})${END}`, 'g'),
    fits: (match, before) => PERMIT_WORD.test(before) || (/^[CW] ?\d/.test(match) && !endsInDate(match)),
  },
  {
    kind: 'passport',
    pattern: new RegExp(`${START}[A-Za-z]{1,2} ?\\d{7,8}${END}`, 'g'),
    fits: (_, before) => PASSPORT_WORD.test(before),
  },
];

/** @param text plain, see `toPlain` */
export function findIdentityDocuments(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { kind, pattern, fits } of SHAPES) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      if (!fits(match, text.slice(Math.max(0, index - WORDS_BEFORE), index))) continue;
      found.push({ kind, start: index, end: index + match.length });
    }
  }
  return found;
}

function bare(match: string): string {
  return match.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
}

/** H20220628 is more likely a code made of a date. */
function endsInDate(match: string): boolean {
  return /(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(match);
}
