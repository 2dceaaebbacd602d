/** Check digits and plausibility of identity numbers. */
import { isIsoDate } from '../dates.ts';

/** First two digits of region codes (GB/T 2260), with 81–83 of the residence permits for Hong Kong, Macao and Taiwan, and 91 for foreigners' cards. */
const PROVINCES: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
);

export function plausibleRegion(digits: string): boolean {
  return PROVINCES.has(digits.slice(0, 2));
}

/** @param digits `YYYYMMDD`: a day in the calendar, 1800–2099 */
export function plausibleBirth(digits: string): boolean {
  return (
    /^(?:18|19|20)/.test(digits) &&
    isIsoDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`)
  );
}

/** GB 11643 (ISO 7064 MOD 11-2) over 18 characters, the last of them the check digit or X for ten. */
export function mainlandCheckFits(digits: string): boolean {
  let weight = 1;
  let sum = 0;
  // From the right, each weight is the double of the one before it, modulo 11.
  for (const character of [...digits].reverse()) {
    sum += weight * (character === 'X' ? 10 : Number(character));
    weight = (weight * 2) % 11;
  }
  return sum % 11 === 1;
}

/**
 * Hong Kong identity card: letters count 10 (A) to 35 (Z), a missing first letter 36; weights 9 to 1; the check
 * digit, A for ten, brings the sum to a multiple of 11.
 */
export function hongKongCheckFits(digits: string): boolean {
  const match = /^([A-Z]{1,2})(\d{6})([0-9A])$/.exec(digits);
  if (match === null) return false;
  const letters = [...(match[1] ?? '')].map((letter) => letter.charCodeAt(0) - 55);
  const values = [...(letters.length === 1 ? [36] : []), ...letters, ...[...(match[2] ?? '')].map(Number)];
  const check = match[3] === 'A' ? 10 : Number(match[3]);
  const sum = values.reduce((total, value, index) => total + value * (9 - index), check);
  return sum % 11 === 0;
}
