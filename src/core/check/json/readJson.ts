/** A JSON file as a value with places, and what is wrong with it whatever it says. */
import { parseJson } from '../../text/json.ts';
import type { JsonDocument } from '../../text/json.ts';
import { lineEndingIssue } from '../../text/lineEndings.ts';
import { checkCharacters, checkPlainText, findPersonal, isClean } from '../fields.ts';
import type { ProblemLog, Where } from '../problemLog.ts';
import { addTextIssue, readText } from '../readText.ts';
import { reportTooLarge, valuesIn } from '../tableLimits.ts';
import type { DataTree } from '../tree.ts';

export interface JsonFile {
  readonly value: unknown;
  /** Where a pointer stands; the place of the nearest parent where there is no such value. */
  where(pointer: string): Where;
}

/**
 * @param isOwnField says which values are checked later, as a field
 * @returns null where there is no value to go on with; why is in the log
 */
export function readJson(
  tree: DataTree,
  path: string,
  vocabulary: readonly string[],
  log: ProblemLog,
  isOwnField: (pointer: string, value: unknown) => boolean = () => false,
): JsonFile | null {
  const source = readText(tree, path, { vocabulary }, log);
  if (source === null) return null;
  const endings = lineEndingIssue(source.text);
  if (endings !== null) addTextIssue(path, endings, log);
  if (source.hasNul) return null;
  if (reportTooLarge('values', valuesIn(source.text), { file: path }, log)) {
    findPersonal(source.text, path, log);
    return null;
  }
  const document = parseJson(source.text);
  for (const { code, line, pointer, params } of document.issues) {
    log.add(code, { file: path, line, pointer, field: lastPart(pointer) }, params as never);
  }
  if (document.value === undefined) {
    // Nothing else is looked at, but what must not be published is found all the same.
    checkPlainText(source.text, path, log);
    return null;
  }
  const where = (pointer: string): Where => placeOf(document, path, pointer);
  checkStrings(document.value, '', where, log, isOwnField);
  return { value: document.value, where };
}

/** Every string and property name of a value: no personal data, no characters that cannot be seen. */
function checkStrings(
  value: unknown,
  pointer: string,
  where: (pointer: string) => Where,
  log: ProblemLog,
  isOwnField: (pointer: string, value: unknown) => boolean,
): void {
  if (typeof value === 'string' || typeof value === 'number') {
    const text = String(value);
    // Nearly all are clean, and finding a place costs more than looking.
    if (isClean(text) || isOwnField(pointer, value)) return;
    if (text.includes('\0')) log.add('nul-character', where(pointer), { count: 0 });
    checkCharacters({ text, where: where(pointer) }, log, 'free-text');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      const inside = `${pointer}/${escapePart(key)}`;
      if (!Array.isArray(value) && !isClean(key)) checkCharacters({ text: key, where: where(inside) }, log);
      checkStrings(child, inside, where, log, isOwnField);
    }
  }
}

function placeOf(document: JsonDocument, file: string, pointer: string): Where {
  const place = document.place(pointer);
  if (place === null) {
    const parent = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
    return { ...placeOf(document, file, parent), pointer, field: lastPart(pointer) };
  }
  return { file, line: (place.key ?? place.value).line, pointer, field: lastPart(pointer) };
}

/** The name of the property that a pointer ends in; null for the whole document and for items of a list. */
export function lastPart(pointer: string): string | null {
  const part = pointer
    .slice(pointer.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  return part === '' || /^\d+$/.test(part) ? null : part;
}

/** A property's name as a part of a JSON pointer (RFC 6901). */
export function escapePart(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
