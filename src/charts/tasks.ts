/** The tasks of 附件2 in time: when each is due, when it was done, and how it stands. */
import { monthOf, monthsBetween } from '../core/dates.ts';
import type { Figures, TaskFigure, TaskState } from '../core/figures/figures.ts';
import type { Chart, ChartContext } from './chart.ts';
import { drawNothing } from './layout/nothing.ts';
import { drawBoth, drawWide } from './svg/document.ts';
import type { Frame, Picture } from './svg/document.ts';
import { drawTasks } from './tasksPicture.ts';
import type { TaskRow, TasksInput } from './tasksPicture.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** All tasks in the order of their numbers. */
export function taskTimelineChart(figures: Figures, context: ChartContext): Chart {
  const words = wordsOf(figures, context);
  const { t, m } = words;
  const { tasks } = figures;
  const id = 'task-timeline';
  const count = (state: TaskState): number => tasks.filter((task) => task.state === state).length;
  const overdue = count('overdue');
  const { title } = t.tasks;
  const summary =
    t.tasks.summary(
      words.number(count('done')),
      words.number(count('in-progress') + count('ongoing')),
      words.number(overdue),
      words.number(count('not-started')),
    ) + t.stop;
  const input = inputOf(figures, words);
  const draw = (frame: Frame): Picture =>
    tasks.length === 0
      ? drawNothing(summary, figures.lastDueMonth !== null, frame)
      : drawTasks(input, words, frame);
  return {
    id,
    title,
    subtitle: t.tasks.subtitle(words.asOf),
    summary,
    note: null,
    source: words.source,
    svg: drawBoth({ id, title, summary }, draw),
    wide: drawWide({ id, title, summary }, draw),
    table: {
      caption: title,
      columns: [
        { key: 'number', label: t.tasks.columns.number, numeric: true },
        { key: 'task', label: t.tasks.columns.task, numeric: false },
        { key: 'due', label: t.tasks.columns.due, numeric: false },
        { key: 'state', label: t.tasks.columns.state, numeric: false },
        { key: 'progress', label: t.tasks.columns.progress, numeric: true },
      ],
      rows: tasks.map((task) => [
        words.number(task.number),
        words.name({ names: task.definition.title }),
        dueWords(figures, task, words),
        m.taskStates[task.state] + (task.doneOn === null ? '' : ` ${words.day(task.doneOn)}`),
        m.words.of(words.number(task.done), words.number(task.of)),
      ]),
    },
  };
}

function dueWords(figures: Figures, task: TaskFigure, { t, day, list, number }: Words): string {
  if (task.definition.schedule === 'as-needed') return t.tasks.noDue;
  if (task.definition.schedule === 'monthly')
    return t.tasks.monthly(number(figures.programme.reporting.briefingDueDay));
  return list(task.definition.due.map(day));
}

function inputOf(figures: Figures, words: Words): TasksInput {
  const { m } = words;
  const dates = figures.tasks
    .flatMap(({ definition, periods }) => [...definition.due, ...periods.map(({ doneOn }) => doneOn)])
    .filter((date) => date !== null);
  const year = String(figures.year);
  const first = dates.reduce((a, b) => (b < a ? b : a), `${year}-12-01`);
  // The day of the figures has its own place, also where the year is over but its books are open.
  const { closesOn } = figures.programme.reporting;
  const day = figures.asOf < closesOn ? figures.asOf : closesOn;
  const last = [...dates, day].reduce((a, b) => (b > a ? b : a), `${year}-01-31`);
  const months = monthsBetween(monthOf(first), monthOf(last));
  return {
    months,
    asOf: figures.asOf,
    rows: figures.tasks.map((task): TaskRow => {
      const state = m.taskStates[task.state];
      return {
        key: String(task.number),
        label: `${task.number}  ${words.name({ names: task.definition.title })}`,
        href: words.href('task', String(task.number)),
        state: task.state,
        stateWord: stateWord(task, state, words),
        points: task.periods.map(({ period, due, state: own, doneOn }) => ({
          key: period ?? due ?? 'task',
          due,
          state: own,
          doneOn,
          said:
            (due === null
              ? words.t.tasks.datumNoDue(m.taskStates[own])
              : words.t.tasks.datum(words.day(due), m.taskStates[own])) +
            (doneOn === null ? '' : ` ${words.day(doneOn)}`),
        })),
      };
    }),
  };
}

function stateWord(task: TaskFigure, state: string, { t, day, number }: Words): string {
  if (task.doneOn !== null && task.state === 'done') return t.tasks.doneOn(day(task.doneOn));
  return task.of > 1 && task.state !== 'not-started'
    ? `${state} ${number(task.done)}/${number(task.of)}`
    : state;
}
