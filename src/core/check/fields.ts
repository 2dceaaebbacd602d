/** The fields of a row: what stands there and where, whether the row came from CSV, JSON or a workbook. */
import { findOddCharacters } from '../text/characters.ts';
import { isUnreadable, tidyFreeText } from '../text/normalise.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import type { Change, Reading } from '../text/normalise.ts';
import { lineAt, lineStarts } from '../text/lines.ts';
import { findPersonalData } from '../text/personalData.ts';
import { gatherBlanks } from './blankFields.ts';
import type { ProblemLog, Where } from './problemLog.ts';

/** One field as it stands. */
export interface Field {
  readonly text: string;
  readonly where: Where;
}

/** One row; `field` gives null where the row has no such field, which is then written down already. */
export interface FieldRow {
  readonly line: number;
  /** The row as a whole. */
  readonly where: Where;
  field(name: string): Field | null;
}

/** Errors that a value repeats wherever it stands: told once, with the number of further rows. */
const REPEATING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'invalid-month',
  'invalid-date',
  'unknown-domain',
  'unknown-site',
  'unknown-origin',
  'ambiguous-name',
  'unknown-milestone-type',
  'unknown-subject',
  'unknown-task',
  'unknown-status',
  'not-answerable',
]);

/** Personal data of a whole text that is told one by one. */
const MOST_PERSONAL = 500;

/** Text that a spreadsheet would run instead of showing. */
const FORMULA = /^(?:=|[@+-][A-Za-z]+\()/;

/** Reads the fields of one file's rows and writes down what they say wrongly. */
export interface FieldReader {
  /** The field's meaning; null where it has none, and why is in the log. */
  read<T extends string | number>(field: Field, reader: (text: string) => Reading<T>): T | null;
  /** The field's meaning where it may be left blank; null for blank. undefined where it has none. */
  optional<T extends string | number>(
    field: Field,
    reader: (text: string) => Reading<T>,
  ): T | null | undefined;
  /** Free text; null where it may not stand as it is. */
  freeText(field: Field): string | null;
  /**
   * Writes down, once the last row has been read and judged, the fields that were read as blank and what was done
   * to read the others; of those that were refused only that is told.
   */
  finish(refused?: readonly Field[]): void;
}

export function createFieldReader(log: ProblemLog): FieldReader {
  const blanks = gatherBlanks(log);
  const changed: { readonly changes: readonly Change[]; readonly where: Where }[] = [];
  const reader: FieldReader = {
    read(field, read) {
      const value = reader.optional(field, read);
      blanks.see(field.where, value === null);
      return value ?? null;
    },
    optional(field, read) {
      if (!checkCharacters(field, log)) return undefined;
      const reading = read(field.text);
      if (!isUnreadable(reading) && reading.changes.length === 0) return reading.value;
      const where = { ...field.where, value: field.text };
      if (!isUnreadable(reading)) {
        const { changes, value } = reading;
        if (changes.length > 0) changed.push({ changes, where: { ...where, suggestion: String(value) } });
        return value;
      }
      if (reading.error === 'blank-value') return null;
      const code = FORMULA.test(field.text.trim()) ? 'formula' : reading.error;
      const params =
        code === 'formula' ? {} : { ...reading.params, ...(REPEATING.has(code) ? { count: 0 } : {}) };
      log.add(code, { ...where, suggestion: reading.suggestion ?? null }, params as never);
      return undefined;
    },
    freeText(field) {
      if (!checkCharacters(field, log, 'free-text')) return null;
      const where = { ...field.where, value: field.text };
      const { text, changes } = tidyFreeText(field.text);
      if (FORMULA.test(text)) {
        log.add('formula', where, {});
        return null;
      }
      if (changes.length > 0) changed.push({ changes, where: { ...where, suggestion: text } });
      return text;
    },
    finish(refused = []) {
      blanks.report();
      const places = new Set(refused.map(({ where }) => placeOf(where)));
      for (const { changes, where } of changed.splice(0)) {
        if (!places.has(placeOf(where))) reportChanges(changes, where, log);
      }
    },
  };
  return reader;
}

/** Everything that was done to read a field; invisible characters are told already, with their code points. */
function reportChanges(changes: readonly Change[], where: Where, log: ProblemLog): void {
  for (const { code } of changes) {
    if (code !== 'zero-width-character') log.add(code, where, { count: 0 } as never);
  }
}

/** The place of a field, to tell it from the file's others. */
function placeOf({ line, column, pointer }: Where): string {
  return pointer ?? `${line ?? ''} ${column ?? ''}`;
}

/** Whether a text holds neither personal data nor a character that nobody can see. */
export function isClean(text: string): boolean {
  if (findPersonalData(text).length > 0) return false;
  return /^[ -~]*$/.test(text) || (!text.includes('\0') && findOddCharacters(text).length === 0);
}

/** Writes down personal data and characters that nobody can see. Returns whether the field can be read at all. */
export function checkCharacters(
  { text, where }: Field,
  log: ProblemLog,
  kind: 'name' | 'free-text' = 'name',
): boolean {
  if (findAndMask(text, where, log)) return false;
  if (/^[ -~]*$/.test(text)) return true;
  let readable = !text.includes('\0');
  for (const { code, codePoint, count } of findOddCharacters(text, kind)) {
    log.add(code, where, { codePoint, count });
    if (code !== 'zero-width-character') readable = false;
  }
  return readable;
}

/** Writes down personal data in a text, masked; returns whether there is any. */
export function findAndMask(text: string, where: Where, log: ProblemLog): boolean {
  const found = findPersonalData(text);
  const [first] = found;
  if (first === undefined) return false;
  const apart = `${String(where.line)} ${where.pointer ?? ''}`;
  log.add(
    'personal-data',
    { ...where, value: first.masked, cause: apart },
    { kind: first.kind, count: found.length - 1 },
  );
  return true;
}

/** Writes down personal data and invisible characters of a whole text, each with its line. */
export function checkPlainText(text: string, file: string, log: ProblemLog): void {
  for (const { code, codePoint, line, count } of findOddCharacters(text)) {
    log.add(code, { file, line }, { codePoint, count });
  }
  findPersonal(text, file, log);
}

/** Writes down personal data of a whole text, each with its line. */
export function findPersonal(text: string, file: string, log: ProblemLog): void {
  const starts = lineStarts(text);
  const found = findPersonalData(text);
  for (const [index, { kind, start, masked }] of found.slice(0, MOST_PERSONAL).entries()) {
    const where = { file, line: lineAt(starts, start), value: masked, cause: String(index) };
    log.add('personal-data', where, { kind, count: 0 });
  }
  // A list of people: the rest is told as one.
  const more = found.slice(MOST_PERSONAL);
  const [next] = more;
  if (next === undefined) return;
  const lines = more.map(({ start }) => lineAt(starts, start));
  const where = { file, line: lines[0] ?? null, lines, value: next.masked };
  log.add('personal-data', where, { kind: next.kind, count: more.length - 1 });
}
