/** An archived briefing: never read as data, and published as it stands, so nobody's own data may stand in it. */
import { decode } from '../../text/decode.ts';
import type { CheckContext } from '../context.ts';
import { findAndMask, findPersonal } from '../fields.ts';
import type { ProblemLog } from '../problemLog.ts';
import { readBytes } from '../readText.ts';

/** Largest document, in bytes: 16 MiB. It may hold pictures. */
const LARGEST_DOCUMENT = 16 * 1024 * 1024;

export function checkBriefing({ tree, vocabulary }: CheckContext, path: string, log: ProblemLog): void {
  const isDocument = path.endsWith('.docx');
  const bytes = readBytes(tree, path, log, isDocument ? LARGEST_DOCUMENT : undefined);
  if (bytes === null) return;
  if (isDocument) {
    const text = tree.documentText?.(bytes) ?? asLatin(bytes);
    // Its lines are those of no file that a person could open.
    findAndMask(text, { file: path, line: null }, log);
  } else {
    // As issued: however it is written, it stays so.
    findPersonal(decode(bytes, { vocabulary }).text ?? asLatin(bytes), path, log);
  }
}

/** What cannot be opened is looked at as it is. */
function asLatin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
