/**
 * Strict decoding: a text in an encoding, or nothing. The decoders are the platform's own; what they let
 * through differently on different platforms is refused here, so that Node and a browser always agree.
 */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** The name a reader knows it by. */
export const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  gb18030: 'GB18030',
  big5: 'Big5',
};

/**
 * Code points that no two programs agree on: platforms map undefined and Hong Kong's supplementary Big5
 * characters here, each in its own way. Text that holds one has not been understood.
 */
const PRIVATE_USE = /[\uE000-\uF8FF\u{F0000}-\u{10FFFF}]/u;

/** Made once: nearly every file is UTF-8, and a decoder costs more than a small text. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The text, without a byte order mark; null where a byte has no meaning in the encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'big5' && firstBadBig5(bytes) !== -1) return null;
  let text: string;
  try {
    const decoder = encoding === 'utf-8' ? UTF8 : new TextDecoder(encoding, { fatal: true });
    text = decoder.decode(bytes);
  } catch {
    return null;
  }
  return isLegacy(encoding) && PRIVATE_USE.test(text) ? null : text;
}

/** The text up to the first byte that has no meaning in the encoding; all of it where there is none. */
export function validPrefix(bytes: Uint8Array, encoding: Encoding): string {
  const bad = encoding === 'big5' ? firstBadBig5(bytes) : -1;
  const sound = bad === -1 ? bytes : bytes.subarray(0, bad);
  // A longer beginning never decodes better than a shorter one.
  let low = 0;
  let high = sound.length + 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (decodeBeginning(sound, middle, encoding) === null) high = middle;
    else low = middle;
  }
  const text = decodeBeginning(sound, low, encoding) ?? '';
  const end = isLegacy(encoding) ? text.search(PRIVATE_USE) : -1;
  return end === -1 ? text : text.slice(0, end);
}

/** The characters that end within the first bytes; null where one of the bytes cannot stand there. */
function decodeBeginning(bytes: Uint8Array, length: number, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return null;
  }
}

function isLegacy(encoding: Encoding): boolean {
  return encoding === 'gb18030' || encoding === 'big5';
}

/**
 * Offset of the first byte outside ASCII and Big5 proper (levels 1 and 2 with their symbols and the characters that
 * Windows adds), or −1. Rows C6A1–C8FE, F9FE and those of HKSCS are left out: they read differently by platform.
 */
function firstBadBig5(bytes: Uint8Array): number {
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[index + 1] ?? 0;
    const trailFits = (trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe);
    const pair = (lead << 8) | trail;
    const pairFits = pair >= 0xa140 && pair <= 0xf9fd && !(pair >= 0xc6a1 && pair <= 0xc8fe);
    if (!trailFits || !pairFits) return index;
    index += 1;
  }
  return -1;
}
