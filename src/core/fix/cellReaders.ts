/** How each column of a table is read: the same readings that the checks use, so that both always agree. */
import { readAnswerCode, readAnswerSubject } from '../check/answers/checkAnswers.ts';
import { nameReader } from '../check/readName.ts';
import { subjectIndex } from '../check/reports/checkMilestones.ts';
import { readTaskNumber } from '../check/reports/checkTaskReports.ts';
import { readPeriod } from '../check/reports/readPeriod.ts';
import type { RegistryIndex } from '../registry/registryIndex.ts';
import { findOddCharacters, withoutZeroWidth } from '../text/characters.ts';
import { withoutInvisible } from '../text/invisible.ts';
import {
  isUnreadable,
  readDate,
  readInteger,
  readMilestoneType,
  readMonth,
  readOrigin,
  readTaskStatus,
  tidyFreeText,
} from '../text/normalise.ts';
import type { Reading, TableKind } from '../text/normalise.ts';

export type CellReader = (cell: string) => Reading<string | number>;

/** Column → reader; a column that is not listed stays as it stands. */
export type ColumnReaders = Readonly<Record<string, CellReader>>;

const readFreeText: CellReader = (cell) => ({ value: tidyFreeText(cell).text, changes: [] });

export function columnReaders(kind: TableKind, index: RegistryIndex): ColumnReaders {
  switch (kind) {
    case 'headcounts':
      return {
        month: readMonth,
        domain: nameReader(index.domains, 'unknown-domain'),
        site: nameReader(index.sites, 'unknown-site'),
        origin: readOrigin,
        headcount: readInteger,
        note: readFreeText,
        reported_on: readDate,
      };
    case 'milestones':
      return {
        date: readDate,
        type: readMilestoneType,
        subject: nameReader(subjectIndex(index), 'unknown-subject'),
        evidence: readFreeText,
        note: readFreeText,
      };
    case 'tasks':
      return {
        task: readTaskNumber,
        period: readPeriod,
        status: readTaskStatus,
        date: readDate,
        evidence: readFreeText,
        note: readFreeText,
      };
    case 'answers':
      return {
        month: readMonth,
        code: readAnswerCode,
        subject: readAnswerSubject,
        reason: readFreeText,
        answered_on: readDate,
      };
  }
}

/**
 * The canonical form of a cell. One that has no single reading stays as it stands, but for characters of no
 * width, which the checks take out before they read anything.
 */
export function canonicalCell(cell: string, read: CellReader | undefined): string {
  if (read === undefined || read === readFreeText) return freeText(cell, read);
  if (!isReadable(cell)) return withoutInvisible(cell);
  const reading = read(cell);
  if (!isUnreadable(reading)) {
    return isReportable(reading.value) ? String(reading.value) : withoutZeroWidth(cell);
  }
  // Nothing but blanks is blank, in one way.
  return reading.error === 'blank-value' ? '' : withoutInvisible(cell);
}

function freeText(cell: string, read: CellReader | undefined): string {
  const bare = withoutZeroWidth(cell);
  return read === undefined || !isReadable(cell) ? bare : bare.trim();
}

/** False for a number that no file may hold: one below 0, or one that would be written with other digits. */
function isReportable(value: string | number): boolean {
  return typeof value === 'string' || (value >= 0 && Number.isSafeInteger(value));
}

/** False where a character that nobody can see keeps the checks from reading a text at all. */
export function isReadable(text: string): boolean {
  return !text.includes('\0') && findOddCharacters(text).every(({ code }) => code === 'zero-width-character');
}
