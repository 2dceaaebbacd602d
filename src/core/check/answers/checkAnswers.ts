/** A unit's answers to warnings: why a number that looks odd is right. */
import type { Answer } from '../../model.ts';
import { ANSWERABLE_CODES } from '../../problems/catalogue.ts';
import { nearMiss } from '../../registry/nearMiss.ts';
import type { AnswerRow } from '../../schemas/types.ts';
import { validateAnswers } from '../../schemas/validators.js';
import { readDate, readMonth, tidyCell, tidyFreeText } from '../../text/normalise.ts';
import type { Reading } from '../../text/normalise.ts';
import type { CheckContext } from '../context.ts';
import { createFieldReader } from '../fields.ts';
import type { FieldReader, FieldRow } from '../fields.ts';
import { latestDay } from '../latestDay.ts';
import type { ProblemLog } from '../problemLog.ts';
import { readTable } from '../readTable.ts';
import type { UnitFile } from '../reports/checkMilestones.ts';
import { judgeRows } from '../reports/judgeRows.ts';
import type { RowValues } from '../reports/judgeRows.ts';

export interface AnswerFile {
  readonly count: number;
  /** Rows without an error of their own. */
  readonly answers: readonly Answer[];
}

export function checkAnswerFile(context: CheckContext, file: UnitFile, log: ProblemLog): AnswerFile {
  const table = readTable(context, file.path, 'answers', log);
  const reader = createFieldReader(log);
  const rows = table?.rows ?? [];
  const read = rows.map((row): RowValues<AnswerRow> => {
    const value = (name: string, readCell: (cell: string) => Reading<string>): string | undefined => {
      const field = row.field(name);
      return field === null ? undefined : (reader.read(field, readCell) ?? undefined);
    };
    return {
      month: value('month', readMonth),
      code: value('code', readAnswerCode),
      subject: value('subject', readAnswerSubject),
      reason: readReason(row, reader),
      answered_on: value('answered_on', readDate),
    };
  });
  const accepted = judgeRows(validateAnswers, rows, read, file.path, log);
  reader.finish(accepted.refused);
  const firstLines = new Map<string, number>();
  const last = latestDay(context.programme);
  const answers = rows.flatMap((row, index): readonly Answer[] => {
    const { month, code, subject, reason, answered_on: answeredOn } = accepted.values[index] ?? {};
    const known = month !== undefined && answeredOn !== undefined;
    const inTime = !known || checkDay(answeredOn, `${month}-01`, last, row, log);
    if (!known || code === undefined || subject === undefined || reason === undefined || !inTime) return [];
    const key = `${month} ${code} ${subject}`;
    const first = firstLines.get(key);
    if (first !== undefined) {
      log.add('duplicate-answer', row.where, { first });
      return [];
    }
    firstLines.set(key, row.line);
    return [{ unit: file.unit, month, code, subject, reason, answeredOn, file: file.path, line: row.line }];
  });
  return { count: table?.count ?? 0, answers };
}

/** Errors: `blank-value`, `not-answerable`. */
export function readAnswerCode(cell: string): Reading<string> {
  const { text, changes } = tidyCell(cell);
  if (text === '') return { error: 'blank-value', params: {} };
  if (ANSWERABLE_CODES.some((code) => code === text)) return { value: text, changes };
  const meant = nearMiss(
    text,
    ANSWERABLE_CODES.map((code) => [code, code] as const),
  );
  const params = { allowed: ANSWERABLE_CODES };
  return { error: 'not-answerable', params, ...(meant === null ? {} : { suggestion: meant }) };
}

/** Whether there is a warning of that subject, the data says. Error: `blank-value`. */
export function readAnswerSubject(cell: string): Reading<string> {
  const { text, changes } = tidyCell(cell);
  return text === '' ? { error: 'blank-value', params: {} } : { value: text, changes };
}

function readReason(row: FieldRow, reader: FieldReader): string | undefined {
  const field = row.field('reason');
  if (field === null) return undefined;
  if (tidyFreeText(field.text).text !== '') return reader.freeText(field) ?? undefined;
  return reader.read(field, () => ({ error: 'blank-value', params: {} })) ?? undefined;
}

function checkDay(day: string, first: string, last: string, row: FieldRow, log: ProblemLog): boolean {
  const field = row.field('answered_on');
  if (field === null || (day >= first && day <= last)) return true;
  log.add('date-out-of-range', { ...field.where, value: field.text }, { first, last });
  return false;
}
