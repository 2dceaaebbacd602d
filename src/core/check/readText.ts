/** A file of the data directory as text, with everything wrong with it as a file or as text written down. */
import { findMergeConflict } from '../text/mergeConflict.ts';
import { decode } from '../text/decode.ts';
import type { DecodeOptions } from '../text/decode.ts';
import { findPersonal } from './fields.ts';
import type { ProblemLog, Where } from './problemLog.ts';
import type { TextIssue } from '../text/textIssue.ts';
import { LargeFile, UnreadableFile } from './tree.ts';
import type { DataTree } from './tree.ts';

/** Largest file that is read, in bytes: 1 MiB. */
export const LARGEST_FILE = 1_048_576;

export interface FileText {
  readonly text: string;
  /** A NUL character stands in it, which is written down already. */
  readonly hasNul: boolean;
}

/** @returns null where there is nothing to go on with; why is in the log */
export function readText(
  tree: DataTree,
  path: string,
  options: DecodeOptions,
  log: ProblemLog,
): FileText | null {
  const bytes = readBytes(tree, path, log);
  if (bytes === null) return null;
  if (bytes.byteLength === 0) {
    log.add('file-empty', { file: path }, {});
    return null;
  }
  const { text, issues } = decode(bytes, options);
  // Two versions of one file: whatever else is wrong with it, its encodings included, follows from that.
  const conflict = findMergeConflict(text ?? asciiOf(bytes), path);
  if (conflict !== null) {
    log.add('merge-conflict', { file: path, line: conflict }, {});
    if (text !== null) findPersonal(text, path, log);
    return null;
  }
  if (text !== null && /^[\s\ufeff]*$/.test(text)) {
    log.add('file-empty', { file: path }, {});
    return null;
  }
  for (const issue of issues) addTextIssue(path, issue, log);
  return text === null ? null : { text, hasNul: text.includes('\0') };
}

/** Bytes that cannot be read as a text, with everything but ASCII left out. */
function asciiOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xfffd)).join('');
}

/** Writes down what the reading of text found. */
export function addTextIssue(file: string, issue: TextIssue, log: ProblemLog): void {
  const where: Where = { file, line: issue.line, column: issue.column };
  // The text module names codes and parameters of the catalogue; which belong together is its business.
  log.add(issue.code, where, issue.params as never);
}

/** @returns null where it cannot be read, or is too large; why is in the log */
export function readBytes(
  tree: DataTree,
  path: string,
  log: ProblemLog,
  limit = LARGEST_FILE,
): Uint8Array | null {
  const tooLarge = (bytes: number): null => {
    log.add('file-too-large', { file: path }, { bytes, limit });
    return null;
  };
  try {
    const bytes = tree.read(path, limit);
    return bytes.byteLength > limit ? tooLarge(bytes.byteLength) : bytes;
  } catch (error) {
    if (error instanceof LargeFile) return tooLarge(error.size);
    if (!(error instanceof UnreadableFile)) throw error;
    log.add('file-unreadable', { file: path }, { reason: error.reason });
    return null;
  }
}
