/** Files as a pull request would hold them, each with what it is known by. */
import type { Submission } from '../core/model.ts';
import { receiptOf } from '../core/receipt/receipt.ts';
import { receiptLine, receiptText } from '../core/receipt/receiptWords.ts';
import type { Desk } from './desk.ts';
import { writeMonthJson } from './jsonDraft.ts';
import type { DeskFile } from './protocol.ts';
import { sha256 } from './sha256.ts';

/** @param bytes in canonical form, without errors */
export function deskFile({ tree, registry, lang }: Desk, path: string, bytes: Uint8Array): DeskFile {
  const digest = sha256(bytes);
  const facts = receiptOf({ path, bytes }, registry, () => digest);
  return {
    path,
    text: new TextDecoder().decode(bytes),
    sha256: digest,
    isCorrection: tree.kind(path) === 'file',
    receipt:
      facts === null ? null : { facts, text: receiptText(facts, lang), line: receiptLine(facts, lang) },
  };
}

export function monthAsJson({ tree }: Desk, path: string, submission: Submission): Uint8Array {
  const before = tree.kind(path) === 'file' ? new TextDecoder().decode(tree.read(path)) : null;
  return new TextEncoder().encode(writeMonthJson(submission, before));
}
