/** Who has not finished what has fallen due of a task. */
import { isDue } from '../core/asOf.ts';
import type { TaskFigure } from '../core/figures/figures.ts';
import type { IsoDate } from '../core/model.ts';

export interface Owing {
  readonly unit: string;
  /** Due dates that are past and that the unit has not met; at least 1 */
  readonly open: number;
}

/** Responsible units in registry order, each with what it has not done; empty where nothing is overdue. */
export function owing(task: TaskFigure, asOf: IsoDate): readonly Owing[] {
  const late = new Set(
    task.periods.filter(({ due }) => due !== null && isDue(due, asOf)).map(({ period }) => period),
  );
  const counts = new Map<string, number>();
  for (const { unit, period, status } of task.byUnit)
    if (late.has(period) && status !== 'done') counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return task.responsible.flatMap((unit) => {
    const open = counts.get(unit);
    return open === undefined ? [] : [{ unit, open }];
  });
}
