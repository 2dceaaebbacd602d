/** One unit's part of a task: what it owes itself, whatever the others do. */
import { isDue } from '../asOf.ts';
import { daysBetween } from '../dates.ts';
import type { IsoDate } from '../model.ts';
import type { TaskFigure, TaskState } from './taskFigure.ts';

export interface UnitPart {
  /** `done` once nothing of its own is left, `ongoing` while a recurring task goes on and all that was due is done. */
  readonly state: TaskState;
  /** Of the periods that are due already, or that it speaks of: how many it is done with. */
  readonly done: number;
  readonly of: number;
  /** Days since the first due date that it has not met; 0 unless overdue. */
  readonly daysOverdue: number;
  /** Day on which it finished; null unless done. */
  readonly doneOn: IsoDate | null;
}

/** @param task one for which the unit is responsible */
export function unitPart({ byUnit, periods, definition }: TaskFigure, unit: string, asOf: IsoDate): UnitPart {
  const own = byUnit.filter((said) => said.unit === unit);
  const dueOf = new Map(periods.map(({ period, due }) => [period, due]));
  const isDone = ({ status }: (typeof own)[number]): boolean => status === 'done';
  const daysOverdue = own.reduce((longest, said) => {
    const due = dueOf.get(said.period) ?? null;
    return isDone(said) || due === null || !isDue(due, asOf)
      ? longest
      : Math.max(longest, daysBetween(due, asOf));
  }, 0);
  const recurs = periods.length > 1;
  const lastDue = periods.at(-1)?.due ?? null;
  const isOver = !recurs || (lastDue !== null && lastDue < asOf);
  const allDone = own.length > 0 && own.every(isDone);
  const begun = own.some(({ status }) => status !== 'not-started');
  const under: TaskState = recurs || definition.schedule === 'as-needed' ? 'ongoing' : 'in-progress';
  const state: TaskState =
    allDone && isOver ? 'done' : daysOverdue > 0 ? 'overdue' : begun ? under : 'not-started';
  const days = own.flatMap(({ date }) => date ?? []).toSorted();
  return {
    state,
    done: own.filter(isDone).length,
    of: own.length,
    daysOverdue,
    doneOn: state === 'done' ? (days.at(-1) ?? null) : null,
  };
}
