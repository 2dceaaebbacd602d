/** What a file is, told by its content; its name decides only where the content could be either. */
import { createContext } from '../core/check/context.ts';
import { SUMMARY_HEADINGS } from '../core/check/reports/checkSummary.ts';
import { decode } from '../core/text/decode.ts';
import type { DecodeOptions } from '../core/text/decode.ts';
import { parseCsv } from '../core/text/csv.ts';
import { readLabel, isUnreadable } from '../core/text/normalise.ts';
import type { Desk } from './desk.ts';
import type { DraftKind } from './draft.ts';
import { TABLE_KINDS } from './draftPath.ts';

export type FileFormat =
  | { readonly kind: 'workbook' }
  | { readonly kind: 'json'; readonly text: string }
  /** `text` is null where the bytes cannot be read as one. */
  | { readonly kind: 'table'; readonly of: DraftKind; readonly text: string | null }
  | { readonly kind: 'words'; readonly text: string };

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const WORKBOOK_NAME = /\.(?:xlsx|xlsm|xls|et)$/i;
const WORDS_NAME = /\.(?:md|markdown|txt)$/i;
const TABLES: readonly DraftKind[] = ['headcounts', 'milestones', 'tasks'];

export function formatOf(desk: Desk, name: string, bytes: Uint8Array): FileFormat {
  const startsWith = (signature: readonly number[]): boolean =>
    signature.every((byte, at) => bytes[at] === byte);
  if (startsWith(ZIP) || startsWith(COMPOUND_FILE) || WORKBOOK_NAME.test(name)) return { kind: 'workbook' };
  const { vocabulary } = createContext(desk.tree, desk.base);
  const headings = [...vocabulary, ...SUMMARY_HEADINGS];
  const { text } = decode(bytes, { vocabulary: headings, cells: true });
  if (text === null) return { kind: 'table', of: 'headcounts', text };
  // Once it is known what it is, it is decoded as the check decodes that.
  const textAs = (options: DecodeOptions): string => decode(bytes, options).text ?? text;
  const first = /^[\s\ufeff]*(.)/u.exec(text)?.[1];
  if (first === '{' || (first === '[' && /\.json$/i.test(name)))
    return { kind: 'json', text: textAs({ vocabulary }) };
  const { of, known } = tableOf(text);
  return known < 2 && WORDS_NAME.test(name)
    ? { kind: 'words', text: textAs({ vocabulary: headings }) }
    : { kind: 'table', of, text: textAs({ vocabulary, cells: true }) };
}

/** The kind of table that most of its labels belong to. */
function tableOf(text: string): { readonly of: DraftKind; readonly known: number } {
  const labels = parseCsv(text).header?.cells.map((cell) => cell.text) ?? [];
  const counts = TABLES.map((of) => {
    const kind = TABLE_KINDS[of];
    const named = labels.filter((label) => kind !== null && !isUnreadable(readLabel(label, kind)));
    return { of, known: named.length };
  });
  return counts.reduce((best, one) => (one.known > best.known ? one : best));
}
