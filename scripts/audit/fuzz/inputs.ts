/** The inputs of the fuzz: the same number gives the same input, on every machine. */
import { strToU8 } from 'fflate';
import { seededRandom } from '../../illustrative/random.ts';
import type { Random } from '../../illustrative/random.ts';
import { below, mutatedBytes, mutatedText, mutatedXml, oneOf } from './mutations.ts';
import { packed, TEXT_FILES, WORKBOOK_PARTS } from './seeds.ts';

export interface FuzzInput {
  readonly kind: 'workbook' | 'file';
  /** Where it would lie below the data directory; of a workbook, nowhere. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Characters that a mutation may add: beyond, an input is turned away for its size alone. */
const ROOM = { workbook: 12_000_000, file: 1_200_000 };
const PARTS = Object.keys(WORKBOOK_PARTS);

/** @param number of the input, from 0 */
export function fuzzInput(number: number, seed: number): FuzzInput {
  const random = seededRandom(seed + number * 7919);
  // The first draws of neighbouring seeds are alike.
  for (let at = 0; at < 5; at += 1) random.next();
  return random.next() < 0.5 ? workbook(random) : file(random);
}

function workbook(random: Random): FuzzInput {
  const parts = new Map(Object.entries(WORKBOOK_PARTS));
  const isSpoiltInside = random.next() < 0.85;
  if (isSpoiltInside) {
    for (let left = 1 + below(random, 4); left > 0; left -= 1) {
      // Most of what there is to read lies in the cells.
      const name = random.next() < 0.5 ? 'xl/worksheets/sheet1.xml' : oneOf(random, PARTS);
      const mutated = random.next() < 0.85 ? mutatedXml : mutatedText;
      parts.set(name, mutated(parts.get(name) ?? '', random, ROOM.workbook));
    }
    if (random.next() < 0.05) parts.delete(oneOf(random, PARTS));
  }
  const bytes = packed(Object.fromEntries(parts));
  return { kind: 'workbook', path: '', bytes: isSpoiltInside ? bytes : mutatedBytes(bytes, random) };
}

function file(random: Random): FuzzInput {
  const [path, text] = oneOf(random, TEXT_FILES);
  let spoilt = text;
  for (let left = 1 + below(random, 4); left > 0; left -= 1) spoilt = mutatedText(spoilt, random, ROOM.file);
  const bytes = strToU8(spoilt);
  return { kind: 'file', path, bytes: random.next() < 0.2 ? mutatedBytes(bytes, random) : bytes };
}
