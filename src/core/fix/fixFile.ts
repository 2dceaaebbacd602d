/** One file of the data directory in canonical form. */
import type { CheckContext } from '../check/context.ts';
import type { Place } from '../check/layout.ts';
import { LARGEST_FILE } from '../check/readText.ts';
import { totalsAmong } from '../check/headcounts/totalsBesideParts.ts';
import type { TextRow } from '../check/headcounts/totalsBesideParts.ts';
import { SUMMARY_HEADINGS } from '../check/reports/checkSummary.ts';
import { withoutZeroWidth } from '../text/characters.ts';
import { decode } from '../text/decode.ts';
import type { DecodeOptions } from '../text/decode.ts';
import { findMergeConflict } from '../text/mergeConflict.ts';
import { toLineFeeds } from '../text/lineEndings.ts';
import type { TableKind } from '../text/normalise.ts';
import { columnReaders } from './cellReaders.ts';
import { fixJson, headcountPointers } from './fixJson.ts';
import { fixTable } from './fixTable.ts';

/**
 * The file as it should be written: UTF-8 without a mark, LF, canonical names and notations. Where its parts
 * cannot be told with certainty, only encoding and line ends change.
 *
 * @param context null where programme or registry cannot be understood: then only their own kind of files, which
 *   need no other to be read, are fixed
 * @returns null where it must stay as it is: it cannot be read with certainty, or it is no file of the data
 */
export function fixFile(context: CheckContext | null, place: Place, bytes: Uint8Array): Uint8Array | null {
  if (bytes.byteLength === 0 || bytes.byteLength > LARGEST_FILE) return null;
  // A file under a wrong name is read as the one that it means.
  const meant = place.kind === 'bad-name' ? place.meant : place;
  const options = meant === null ? null : decodeOptions(context, meant);
  if (meant === null || options === null) return null;
  const { text, issues } = decode(bytes, options);
  if (text === null || text.includes('\0') || findMergeConflict(text, place.path) !== null) return null;
  if (issues.some(({ code }) => code === 'doubtful-encoding')) return null;
  const fixed = fixText(context, meant, toLineFeeds(text));
  const written = new TextEncoder().encode(fixed);
  // Without its mark a text may look like another encoding.
  return decode(written, options).text === fixed ? written : null;
}

/** How the check of the place decodes it; null for what is no file of the data. */
function decodeOptions(context: CheckContext | null, place: Place): DecodeOptions | null {
  const vocabulary = context?.vocabulary;
  switch (place.kind) {
    case 'headcounts':
      return vocabulary === undefined ? null : { vocabulary, cells: place.format === 'csv' };
    case 'milestones':
    case 'task-reports':
    case 'answers':
      return vocabulary === undefined ? null : { vocabulary, cells: true };
    case 'summary':
      return vocabulary === undefined ? null : { vocabulary: [...vocabulary, ...SUMMARY_HEADINGS] };
    case 'programme':
    case 'domains':
    case 'sites':
    case 'units':
    case 'targets':
    case 'tasks':
    case 'extensions':
      return {};
    case 'briefing':
    case 'bad-name':
    case 'system':
    case 'unexpected':
    case 'ignored':
      return null;
  }
}

/** @param text line ends as LF */
function fixText(context: CheckContext | null, place: Place, text: string): string {
  if (context === null) return fixJson(text) ?? text;
  const { index } = context;
  const isTotal = (rows: readonly TextRow[]): readonly boolean[] => totalsAmong(rows, context);
  const table = (kind: TableKind): string => {
    const month = place.kind === 'headcounts' ? place.month : null;
    const left = kind === 'headcounts' ? isTotal : undefined;
    return fixTable(text, kind, columnReaders(kind, index), month, left) ?? text;
  };
  switch (place.kind) {
    case 'headcounts':
      return place.format === 'csv'
        ? table('headcounts')
        : (fixJson(text, headcountPointers(index), isTotal) ?? text);
    case 'milestones':
      return table('milestones');
    case 'task-reports':
      return table('tasks');
    case 'answers':
      return table('answers');
    case 'summary':
      return withoutZeroWidth(text);
    default:
      return fixJson(text) ?? text;
  }
}
