/** What proves a milestone or a finished task: a secure address, or the number of a document. */
import { tidyFreeText } from '../../text/normalise.ts';
import type { FieldReader } from '../fields.ts';
import type { FieldRow } from '../fields.ts';
import type { ProblemLog } from '../problemLog.ts';

/** Something like `http:`, `javascript:` or `C:\`: an address, whatever follows. */
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/** @returns null for blank; undefined where it is neither, which is then written down */
export function readEvidence(row: FieldRow, reader: FieldReader, log: ProblemLog): string | null | undefined {
  const field = row.field('evidence');
  const text = field === null ? '' : reader.freeText(field);
  if (field === null || text === '') return null;
  if (text === null) return undefined;
  if (isSecureAddress(text) || isDocumentNumber(text)) return text;
  log.add('evidence-format', { ...field.where, value: tidyFreeText(field.text).text }, {});
  return undefined;
}

function isSecureAddress(text: string): boolean {
  if (!/^https:\/\/[^\s@\\]+$/.test(text) || !URL.canParse(text)) return false;
  return new URL(text).hostname.includes('.');
}

/** 粤科协学〔2022〕2号: no address, on one line, and numbered. */
function isDocumentNumber(text: string): boolean {
  return !SCHEME.test(text) && !/^(?:\/\/|www\.)/i.test(text) && !/[\n\r]/.test(text) && /[0-9０-９〇一二三四五六七八九十]/.test(text);
}
