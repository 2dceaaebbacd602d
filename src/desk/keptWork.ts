/**
 * What of a delivery is kept on the device until it is sent. Whatever looks personal is left out: a machine in an
 * office has more than one user.
 */
import { isMonth } from '../core/dates.ts';
import type { Month } from '../core/model.ts';
import { findPersonalData } from '../core/text/personalData.ts';
import { personalColumn } from '../core/text/personalColumns.ts';
import type { DeskProblem } from './deskProblem.ts';
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

export interface WithoutPersonalData {
  readonly kept: KeptWork;
  /** Cells, labels and reasons that were left out. */
  readonly leftOut: number;
}

export function withoutPersonalData({ unit, month, work }: KeptWork): WithoutPersonalData {
  let leftOut = 0;
  const blank = (text: string, isPersonal: boolean): string => {
    if (!isPersonal || text === '') return text;
    leftOut += 1;
    return '';
  };
  const draftKept = (draft: Draft): Draft => {
    const refused = draft.columns.map(({ name, label }) => name === null && personalColumn(label) !== null);
    return {
      ...draft,
      columns: draft.columns.map(({ name, label }) => ({ name, label: blank(label, holdsPersonal(label)) })),
      rows: draft.rows.map(({ id, cells }) => ({
        id,
        cells: cells.map((cell, at) => blank(cell, refused[at] === true || holdsPersonal(cell))),
      })),
    };
  };
  const kept: KeptWork = {
    unit,
    month,
    work: {
      drafts: work.drafts.map(draftKept),
      standing: work.standing.map((problem) => ({ ...problem, origin: originKept(problem) })),
      settled: work.settled,
      answers: work.answers.map((answer) => ({
        ...answer,
        reason: blank(answer.reason, holdsPersonal(answer.reason)),
      })),
    },
  };
  return { kept, leftOut };
}

const holdsPersonal = (text: string): boolean => findPersonalData(text).length > 0;

/** The same texts again: they are not counted twice. */
function originKept({ origin }: DeskProblem): DeskProblem['origin'] {
  if (origin === null) return null;
  return { was: origin.was.map((text) => (text !== null && holdsPersonal(text) ? '' : text)) };
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
