/** Types of the tasks of 附件2 against their due dates. */
import type { IsoDate, Task, TaskStatus } from '../model.ts';

export type TaskState = TaskStatus | 'overdue' | 'ongoing';

/** What one responsible unit says of one period. */
export interface TaskUnitFigure {
  readonly unit: string;
  /** `YYYY-MM`, `H1` or `H2`; null where the task has no periods */
  readonly period: string | null;
  readonly status: TaskStatus;
  readonly date: IsoDate | null;
  readonly evidence: string | null;
  readonly note: string;
  readonly file: string | null;
  /** null also where a whole file says it: the headcounts of a reporting unit are its part of #4. */
  readonly line: number | null;
}

/** A task, or one period of a recurring one, against its due date. */
export interface TaskPeriodFigure {
  readonly period: string | null;
  readonly due: IsoDate | null;
  readonly state: TaskState;
  /** Responsible units from which it is asked. */
  readonly asked: readonly string[];
  /** Of those, how many are done with it, of how many. */
  readonly done: number;
  readonly of: number;
  /** Days since its due date; 0 unless overdue. */
  readonly daysOverdue: number;
  readonly doneOn: IsoDate | null;
}

export interface TaskFigure {
  readonly number: number;
  readonly definition: Task;
  /** State as of the day: `done` when every responsible unit says so. */
  readonly state: TaskState;
  /** Latest date on which a responsible unit finished; null unless done. */
  readonly doneOn: IsoDate | null;
  /** Its due date; of a recurring task the last one; null for `as-needed`. */
  readonly due: IsoDate | null;
  /** Days since its due date, of a recurring task since the first that is overdue; 0 unless overdue. */
  readonly daysOverdue: number;
  /** The first due date not yet past whose period is not done; null for none. */
  readonly nextDue: IsoDate | null;
  /** Ids of the responsible units, groups spelled out, in registry order. */
  readonly responsible: readonly string[];
  /** Of the responsible units, how many are done for the period(s) already due. */
  readonly done: number;
  readonly of: number;
  /** One entry per due date, in order; one for `once` and `as-needed`. */
  readonly periods: readonly TaskPeriodFigure[];
  /** Every responsible unit for every period that is due or that it speaks of. */
  readonly byUnit: readonly TaskUnitFigure[];
}
