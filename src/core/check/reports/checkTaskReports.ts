/** A unit's word on the tasks of 附件2: which are done, which are under way. */
import type { Task, TaskReport, TaskSchedule, TaskStatus, Unit } from '../../model.ts';
import { isMonth } from '../../dates.ts';
import type { TaskReportRow } from '../../schemas/types.ts';
import { validateTaskReports } from '../../schemas/validators.js';
import { isUnreadable, readDate, readTaskStatus, tidyCell } from '../../text/normalise.ts';
import type { Reading } from '../../text/normalise.ts';
import type { CheckContext } from '../context.ts';
import { createFieldReader } from '../fields.ts';
import type { FieldReader, FieldRow } from '../fields.ts';
import type { ProblemLog } from '../problemLog.ts';
import { readTable } from '../readTable.ts';
import { daysOfYear } from '../registry/readYear.ts';
import { checkDay } from './checkMilestones.ts';
import type { UnitFile } from './checkMilestones.ts';
import { checkAddress, readEvidence } from './evidence.ts';
import { judgeRows } from './judgeRows.ts';
import type { RowValues } from './judgeRows.ts';
import { readPeriod } from './readPeriod.ts';

export interface TaskReportFile {
  readonly count: number;
  /** Rows without an error of their own. */
  readonly reports: readonly TaskReport[];
}

/** @param tasks of the file's year; null where they cannot be read, so that no row can be understood */
export function checkTaskReportFile(
  context: CheckContext,
  file: UnitFile,
  tasks: readonly Task[] | null,
  log: ProblemLog,
): TaskReportFile {
  const table = readTable(context, file.path, 'tasks', log);
  if (tasks === null) return { count: table?.count ?? 0, reports: [] };
  const reader = createFieldReader(log);
  const unit = context.units.get(file.unit) ?? null;
  const days = daysOfYear(file.year, context.programme);
  const rows = table?.rows ?? [];
  const firstLines = new Map<string, number>();
  const read = rows.map((row): RowValues<TaskReportRow> => {
    const task = readTask(row, tasks, reader);
    const statusField = row.field('status');
    const dateField = row.field('date');
    const noteField = row.field('note');
    return {
      task: task?.number,
      period: task === null ? undefined : periodOf(task, row, file.year, reader, log),
      status:
        statusField === null
          ? undefined
          : (reader.read<TaskStatus>(statusField, readTaskStatus) ?? undefined),
      date: dateField === null ? null : reader.optional(dateField, readDate),
      evidence: readEvidence(row, reader),
      note: noteField === null ? '' : (reader.freeText(noteField) ?? undefined),
    };
  });
  const accepted = judgeRows(validateTaskReports, rows, read, file.path, log);
  reader.finish(accepted.refused);
  const reports = rows.flatMap((row, index): readonly TaskReport[] => {
    const { task: number, period, status, date, evidence, note } = accepted.values[index] ?? {};
    const task = tasks.find((one) => one.number === number);
    if (task !== undefined && unit !== null) checkResponsible(task, unit, row, log);
    if (typeof date === 'string') checkDay(date, days, row, log);
    const dateField = row.field('date');
    if (status === 'done' && date === null && dateField !== null)
      log.add('done-without-date', dateField.where, {});
    const reachable = evidence === undefined || checkAddress(evidence, row, log);
    if (task === undefined || period === undefined || status === undefined || date === undefined) return [];
    if (evidence === undefined || note === undefined || !reachable) return [];
    checkRepeated(task, period, row, firstLines, log);
    return [
      {
        unit: file.unit,
        task: task.number,
        period,
        status,
        date,
        evidence,
        note,
        file: file.path,
        line: row.line,
      },
    ];
  });
  return { count: table?.count ?? 0, reports };
}

/** Whether a unit answers for a task, by its own id or as one of a group (附件2: 各试点单位, 各互认试点学会). */
export function isResponsible(task: Task, unit: Unit): boolean {
  const pilot = unit.kind !== 'coordinator';
  return task.responsible.some(
    (id) =>
      id === unit.id ||
      (id === 'pilot-units' && pilot) ||
      (id === 'pilot-societies' && unit.kind === 'society'),
  );
}

function readTask(row: FieldRow, tasks: readonly Task[], reader: FieldReader): Task | null {
  const field = row.field('task');
  if (field === null) return null;
  const number = reader.read(field, (cell): Reading<number> => {
    const reading = readTaskNumber(cell);
    if (isUnreadable(reading) && reading.error === 'blank-value') return reading;
    if (!isUnreadable(reading) && tasks.some((task) => task.number === reading.value)) return reading;
    return { error: 'unknown-task', params: { allowed: tasks.map((task) => String(task.number)) } };
  });
  return tasks.find((task) => task.number === number) ?? null;
}

/** A task by its number, also as `#4` or `4.`. Errors: `blank-value`, `unknown-task` for what is no number. */
export function readTaskNumber(cell: string): Reading<number> {
  const { text, changes } = tidyCell(cell);
  if (text === '') return { error: 'blank-value', params: {} };
  const digits = /^#?\s*([1-9]\d*)\.?$/.exec(text)?.[1];
  if (digits === undefined) return { error: 'unknown-task', params: {} };
  const renamed = text === digits ? [] : [{ code: 'name-alias' as const, from: cell, to: digits }];
  return { value: Number(digits), changes: [...changes, ...renamed] };
}

function checkResponsible(task: Task, unit: Unit, row: FieldRow, log: ProblemLog): void {
  const field = row.field('task');
  if (field === null || isResponsible(task, unit)) return;
  log.add(
    'task-not-responsible',
    { ...field.where, value: field.text },
    { task: task.number, unit: unit.id },
  );
}

/** @returns null where the task has no periods; undefined where the period is wrong, which is then written down */
function periodOf(
  task: Task,
  row: FieldRow,
  year: string,
  reader: FieldReader,
  log: ProblemLog,
): string | null | undefined {
  const field = row.field('period');
  if (field === null) return null;
  const { number, schedule } = task;
  const blank = tidyCell(field.text).text === '';
  const expected = exampleOf(schedule, year);
  if (expected === null) {
    if (!blank) log.add('period-not-allowed', { ...field.where, value: field.text }, { task: number });
    return blank ? null : undefined;
  }
  if (blank) {
    log.add('period-required', field.where, { task: number, expected });
    return undefined;
  }
  const period = reader.optional(field, readPeriod);
  if (period === undefined || period === null) return undefined;
  const [, ofYear = year, half] = /^(?:(\d{4})-)?(H[12])$/.exec(period) ?? [];
  const fits =
    schedule === 'monthly'
      ? isMonth(period) && period.startsWith(year)
      : half !== undefined && ofYear === year;
  if (!fits) {
    log.add('invalid-period', { ...field.where, value: field.text }, { task: number, expected });
    return undefined;
  }
  return schedule === 'monthly' ? period : (half ?? period);
}

/** How a period of the schedule is written; null where it has none. */
function exampleOf(schedule: TaskSchedule, year: string): string | null {
  switch (schedule) {
    case 'monthly':
      return `${year}-06`;
    case 'half-yearly':
      return 'H1';
    case 'once':
    case 'as-needed':
      return null;
  }
}

function checkRepeated(
  task: Task,
  period: string | null,
  row: FieldRow,
  firstLines: Map<string, number>,
  log: ProblemLog,
): void {
  const key = `${task.number} ${period ?? ''}`;
  const first = firstLines.get(key);
  if (first === undefined) firstLines.set(key, row.line);
  else log.add('duplicate-task-row', row.where, { first });
}
