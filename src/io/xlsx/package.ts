/** The parts of a workbook: the files in its zip, found by path, unpacked piece by piece. */
import { crc32 } from './crc32.ts';
import { Damaged, MOST_UNPACKED_BYTES, TooLarge } from './limits.ts';
import { zipEntries } from './zipEntries.ts';
import type { ZipEntry } from './zipEntries.ts';

export interface Package {
  has(path: string): boolean;
  /**
   * The text of a part in pieces. What is unpacked counts towards one limit for the whole package, and stops there.
   *
   * @throws {Damaged} where there is no such part, or it is not what was packed
   * @throws {TooLarge}
   */
  text(path: string): AsyncGenerator<string>;
}

/**
 * Parts are known by their path in any case, as Excel knows them. Only what is asked for is unpacked: pictures
 * and whatever else lies in the zip never are.
 *
 * @throws {Damaged}
 * @throws {TooLarge}
 */
export function openPackage(bytes: Uint8Array): Package {
  const entries = new Map<string, ZipEntry>();
  for (const entry of zipEntries(bytes)) {
    const path = entry.path.toLowerCase();
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    // Which of the two would be read, each program decides for itself.
    if (entries.has(path)) throw new Damaged(`two parts ${path}`);
    entries.set(path, entry);
  }
  let unpacked = 0;
  return {
    has: (path) => entries.has(path.toLowerCase()),
    async *text(path) {
      const entry = entries.get(path.toLowerCase());
      if (entry === undefined) throw new Damaged(`no part ${path}`);
      let crc = 0;
      let decoder: TextDecoder | null = null;
      for await (const piece of unpack(entry)) {
        unpacked += piece.byteLength;
        if (unpacked > MOST_UNPACKED_BYTES) throw new TooLarge('unpacked');
        crc = crc32(piece, crc);
        decoder ??= decoderFor(piece);
        yield decode(decoder, piece);
      }
      if (crc !== entry.crc32) throw new Damaged(`checksum of ${path}`);
      if (decoder !== null) yield decode(decoder);
    },
  };
}

async function* unpack({ data, packed }: ZipEntry): AsyncGenerator<Uint8Array> {
  if (!packed) {
    yield data;
    return;
  }
  // The host's own inflater: one written in JavaScript can be held for seconds by a stream made for that.
  const stream = new Blob([data.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (cause) {
    throw new Damaged('packed data', { cause });
  } finally {
    // Where the reading ended early, the rest is not unpacked.
    await reader.cancel().catch(() => undefined);
  }
}

/** XML is UTF-8, or UTF-16 with its mark; what is not fit to be read so is damaged. */
function decoderFor([first, second]: Uint8Array): TextDecoder {
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

function decode(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
  } catch (cause) {
    throw new Damaged('encoding', { cause });
  }
}
