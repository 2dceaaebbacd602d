/** What proves a milestone or a finished task: a secure address, or the number of a document. */
import type { FieldReader, FieldRow } from '../fields.ts';
import type { ProblemLog } from '../problemLog.ts';

/** @returns null for blank; undefined where it may not stand as it is, which is then written down */
export function readEvidence(row: FieldRow, reader: FieldReader): string | null | undefined {
  const field = row.field('evidence');
  const text = field === null ? '' : reader.freeText(field);
  return text === '' ? null : (text ?? undefined);
}

/** What the schema's pattern cannot say: that an address names a host. Returns whether it does. */
export function checkAddress(evidence: string | null, row: FieldRow, log: ProblemLog): boolean {
  const field = row.field('evidence');
  if (field === null || evidence === null || !evidence.startsWith('https:')) return true;
  if (URL.canParse(evidence) && new URL(evidence).hostname.includes('.')) return true;
  log.add('evidence-format', { ...field.where, value: evidence }, {});
  return false;
}
