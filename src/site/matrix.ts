/** Units by month or half-year, one state a cell: reports, or their parts of a task that recurs. Worst first. */
import { isDue } from '../core/asOf.ts';
import { daysBetween } from '../core/dates.ts';
import type { TaskFigure, TaskPeriodFigure, TaskUnitFigure } from '../core/figures/figures.ts';
import type { State } from '../core/marks.ts';
import { unitsBehind } from './behind.ts';
import type { PageContext } from './context.ts';
import { periodShort } from './periods.ts';

export interface MatrixCell {
  readonly state: State;
  /** The state in words, without the days. */
  readonly word: string;
  /** Days after the due date; null where it was not late. */
  readonly days: number | null;
}

export interface MatrixRow {
  readonly unit: string;
  /** Said below its name; null for nothing. */
  readonly remark: string | null;
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
  /** The states that occur, those that ask for attention first. */
  readonly key: readonly Pick<MatrixCell, 'state' | 'word'>[];
  /** Whether any cell says by how many days it was late. */
  readonly late: boolean;
}

/** The order of the key. */
const REPORTS: readonly State[] = ['missing', 'late', 'reported', 'on-time', 'not-due', 'exempt'];
const TASKS: readonly State[] = ['overdue', 'in-progress', 'done', 'not-due', 'exempt'];

/** Units that owe a report, were late with one, or have an overdue task open. */
export function reportsBehind(context: PageContext): Matrix {
  const { figures, t, say } = context;
  const rows = unitsBehind(figures).map(({ unit, tasks }): MatrixRow => ({
    unit: unit.id,
    remark: tasks === 0 ? null : t.findings.behind.tasks(say.number(tasks), tasks),
    cells: figures.months.map((month) => {
      const report = unit.states.find((each) => each.month === month);
      const state = report?.state ?? 'exempt';
      return { state, word: t.reportingStates[state], days: report?.daysLate ?? null };
    }),
  }));
  return matrixOf(
    figures.months.map((month) => say.monthShort(month)),
    rows,
    REPORTS,
  );
}

/** What every responsible unit has done of a task that recurs: most overdue first, then most often late. */
export function taskMatrix(context: PageContext, task: TaskFigure): Matrix {
  const rows = task.responsible.map((unit): MatrixRow => {
    const own = new Map(task.byUnit.filter((said) => said.unit === unit).map((said) => [said.period, said]));
    return {
      unit,
      remark: null,
      cells: task.periods.map((period) => partOf(context, period, unit, own.get(period.period))),
    };
  });
  const count = ({ cells }: MatrixRow, is: (cell: MatrixCell) => boolean): number => cells.filter(is).length;
  const overdue = (row: MatrixRow): number => count(row, ({ state }) => state === 'overdue');
  const late = (row: MatrixRow): number => count(row, ({ days }) => days !== null);
  return matrixOf(
    task.periods.map(({ period }) => (period === null ? '' : periodShort(context, period))),
    rows.toSorted((a, b) => overdue(b) - overdue(a) || late(b) - late(a)),
    TASKS,
  );
}

function partOf(
  { t, figures }: PageContext,
  { due, asked }: TaskPeriodFigure,
  unit: string,
  said: TaskUnitFigure | undefined,
): MatrixCell {
  if (!asked.includes(unit)) return { state: 'exempt', word: t.reportingStates.exempt, days: null };
  if (said?.status === 'done') {
    const days = due === null || said.date === null ? 0 : daysBetween(due, said.date);
    return { state: 'done', word: t.taskStates.done, days: days > 0 ? days : null };
  }
  if (due !== null && isDue(due, figures.asOf))
    return { state: 'overdue', word: t.taskStates.overdue, days: null };
  return said?.status === 'in-progress'
    ? { state: 'in-progress', word: t.taskStates['in-progress'], days: null }
    : { state: 'not-due', word: t.words.notDue, days: null };
}

function matrixOf(columns: readonly string[], rows: readonly MatrixRow[], order: readonly State[]): Matrix {
  const words = new Map(rows.flatMap(({ cells }) => cells.map(({ state, word }) => [state, word])));
  return {
    columns,
    rows,
    key: order.flatMap((state) => {
      const word = words.get(state);
      return word === undefined ? [] : [{ state, word }];
    }),
    late: rows.some(({ cells }) => cells.some(({ days }) => days !== null)),
  };
}
