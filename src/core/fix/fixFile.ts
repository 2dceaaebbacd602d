/** One file of the data directory in canonical form. */
import type { CheckContext } from '../check/context.ts';
import { LARGEST_FILE } from '../check/readText.ts';
import type { Place } from '../check/layout.ts';
import { withoutZeroWidth } from '../text/characters.ts';
import { decode } from '../text/decode.ts';
import { toLineFeeds } from '../text/lineEndings.ts';
import { findPersonalData } from '../text/personalData.ts';
import { columnReaders } from './cellReaders.ts';
import { fixHeadcountJson } from './fixHeadcountJson.ts';
import { fixTable } from './fixTable.ts';

/**
 * The file as it should be written: UTF-8 without a mark, LF, canonical names and notations.
 *
 * @returns null where it must stay as it is: it cannot be read with certainty, it is no file that units write,
 *   or it holds personal data, which a person has to take out
 */
export function fixFile(context: CheckContext, place: Place, bytes: Uint8Array): string | null {
  if (bytes.byteLength === 0 || bytes.byteLength > LARGEST_FILE) return null;
  const isTable = place.path.endsWith('.csv');
  const { text } = decode(bytes, { vocabulary: context.vocabulary, cells: isTable });
  if (text === null || text.includes('\0') || findPersonalData(text).length > 0) return null;
  switch (place.kind) {
    case 'headcounts':
      return place.format === 'csv'
        ? fixTable(text, 'headcounts', columnReaders('headcounts', context.index))
        : fixHeadcountJson(toLineFeeds(text), context.index);
    case 'milestones':
      return fixTable(text, 'milestones', columnReaders('milestones', context.index));
    case 'task-reports':
      return fixTable(text, 'tasks', columnReaders('tasks', context.index));
    case 'summary':
      return withoutZeroWidth(toLineFeeds(text));
    case 'programme':
    case 'domains':
    case 'sites':
    case 'units':
    case 'targets':
    case 'tasks':
      return toLineFeeds(text);
    case 'bad-name':
    case 'unexpected':
    case 'ignored':
      return null;
  }
}
