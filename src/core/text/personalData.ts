/**
 * Personal data in free text: identity documents, mobile numbers and e-mail addresses of the three places. The
 * repository is public and needs head counts only, so what is found here is an error and is never echoed.
 *
 * Numbers are found in half- and full-width script, with the separators people put into them, and are told from
 * document numbers, dates and amounts by check digits, shape and the words in front of them.
 */
import { findEmails } from './emailAddresses.ts';
import { findIdentityDocuments } from './identityDocuments.ts';
import { findMobileNumbers } from './mobileNumbers.ts';
import type { Span } from './personalDataSpan.ts';
import { toPlain } from './plainText.ts';

export interface PersonalData extends Span {
  /** Same length as what stands there, every letter and digit covered. */
  readonly masked: string;
}

/** Everything that looks like personal data, in order and without overlaps; offsets are into the text as given. */
export function findPersonalData(text: string): readonly PersonalData[] {
  if (/^[\0-\x7f]*$/.test(text) && (!MAY_HOLD.test(text) || MONTH_OR_DAY.test(text))) return [];
  // Only then: any number of invisible characters may stand between two digits.
  const { plain, offsets } = toPlain(text);
  if (!MAY_HOLD.test(plain)) return [];
  const spans = [...findEmails(plain), ...findIdentityDocuments(plain), ...findMobileNumbers(plain)];
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: PersonalData[] = [];
  let covered = 0;
  for (const { kind, start: plainStart, end: plainEnd } of spans) {
    if (plainStart < covered) continue;
    covered = plainEnd;
    const start = offsets?.[plainStart] ?? plainStart;
    const end = offsets === null ? plainEnd : (offsets[plainEnd - 1] ?? plainEnd - 1) + 1;
    found.push({ kind, start, end, masked: mask(text.slice(start, end)) });
  }
  return found;
}

/** The text with every letter and digit of personal data covered. */
export function maskPersonalData(text: string): string {
  let masked = '';
  let at = 0;
  for (const { start, end, masked: cover } of findPersonalData(text)) {
    masked += text.slice(at, start) + cover;
    at = end;
  }
  return masked + text.slice(at);
}

/** Six digits with little between them, or an at sign: nothing personal is shorter. */
const MAY_HOLD = /[@＠]|[%％][4４][0０]|[0-9０-９](?:[^0-9０-９]{0,6}[0-9０-９]){5}/;

/** What stands in most cells with as many digits, and is nobody's number. */
const MONTH_OR_DAY = /^20\d\d-\d\d(?:-\d\d)?$/;

function mask(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, (character) => '*'.repeat(character.length));
}
