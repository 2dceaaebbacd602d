/** What of a delivery is kept on the device until it is sent, and whether what is found there is such a thing. */
import { isMonth } from '../core/dates.ts';
import type { Month } from '../core/model.ts';
import type { Draft } from './draft.ts';
import type { GivenAnswer } from './protocol.ts';
import type { Work } from './work.ts';

/** What a reload begins with again. */
export interface KeptWork {
  /** null of a collector's table. */
  readonly unit: string | null;
  readonly month: Month;
  readonly work: Work;
}

/** Whether what was stored has the shape of today: anybody at this address may have stored it. */
export function isKeptWork(value: unknown): value is KeptWork {
  if (!isRecord(value) || !isRecord(value['work'])) return false;
  const { unit, month } = value;
  const { drafts, standing, settled, answers } = value['work'];
  return (
    (unit === null || isText(unit)) &&
    isText(month) &&
    isMonth(month) &&
    isListOf(drafts, isDraft) &&
    isListOf(standing, isProblem) &&
    isListOf(settled, isText) &&
    isListOf(answers, isAnswer)
  );
}

const ANSWER: readonly (keyof GivenAnswer)[] = ['unit', 'month', 'code', 'subject', 'reason'];
const isAnswer = (value: unknown): boolean => holdsTexts(value, ANSWER);

const KINDS: ReadonlySet<unknown> = new Set<Draft['kind']>(['headcounts', 'milestones', 'tasks', 'summary']);

function isDraft(value: unknown): boolean {
  return (
    isRecord(value) &&
    KINDS.has(value['kind']) &&
    holdsTexts(value, ['path', 'unit']) &&
    (value['period'] === null || isText(value['period'])) &&
    isListOf(
      value['columns'],
      (column) =>
        isRecord(column) && isText(column['label']) && (column['name'] === null || isText(column['name'])),
    ) &&
    isListOf(
      value['rows'],
      (row) => isRecord(row) && Number.isInteger(row['id']) && isListOf(row['cells'], isText),
    )
  );
}

/** What a page shows of it, and what it is compared by. */
function isProblem(value: unknown): boolean {
  if (!isRecord(value) || !holdsTexts(value, ['id', 'code', 'file', 'where', 'title', 'message', 'cure'])) {
    return false;
  }
  const { severity, cells, origin } = value;
  return (
    (severity === 'error' || severity === 'warning') &&
    isListOf(cells, (cell) => isRecord(cell) && isText(cell['path'])) &&
    (origin === null ||
      (isRecord(origin) && isListOf(origin['was'], (text) => text === null || isText(text))))
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isListOf = (value: unknown, is: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);
const holdsTexts = (value: unknown, keys: readonly string[]): boolean =>
  isRecord(value) && keys.every((key) => isText(value[key]));
