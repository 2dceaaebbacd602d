/** The tasks of 附件2: done and due since the last briefing, and what is overdue. */
import type { TaskFigure, TaskPeriodFigure } from '../../core/figures/figures.ts';
import { owing } from '../../site/owing.ts';
import { someUnits } from '../../site/someNames.ts';
import { periodShort, taskDue } from '../../site/periods.ts';
import type { BriefingBlock } from '../document.ts';
import { isNews } from '../telling.ts';
import type { Telling } from '../telling.ts';

export function tasksPart(telling: Telling): readonly BriefingBlock[] {
  const { figures, w, say } = telling;
  const items = [
    ...figures.tasks.flatMap((task) =>
      task.doneOn !== null && isNews(telling, task.doneOn)
        ? [say.sentence([w.tasks.done(titled(telling, task), say.dateShort(task.doneOn))])]
        : [],
    ),
    ...figures.tasks.flatMap((task) =>
      task.periods
        .filter(({ due, state }) => due !== null && isNews(telling, due) && state !== 'overdue')
        // What comes every month is told month by month; a half-year tells what of it is open.
        .filter(
          () =>
            task.doneOn === null &&
            (telling.period.kind === 'month' || task.definition.schedule !== 'monthly'),
        )
        .map((period) => dueSentence(telling, task, period)),
    ),
    ...overdueItems(telling),
  ];
  return listed(telling, items);
}

/** What is overdue alone, beside the table of all. */
export function overdueTasks(telling: Telling): readonly BriefingBlock[] {
  return listed(telling, overdueItems(telling));
}

function overdueItems(telling: Telling): readonly string[] {
  return telling.figures.tasks
    .filter(({ daysOverdue }) => daysOverdue > 0)
    .map((task) => overdue(telling, task));
}

function listed({ w }: Telling, items: readonly string[]): readonly BriefingBlock[] {
  return items.length === 0 ? [{ kind: 'paragraph', text: w.tasks.none }] : [{ kind: 'list', items }];
}

export function titled({ w, lang }: Telling, { number, definition }: TaskFigure): string {
  return w.tasks.name(String(number), definition.title[lang]);
}

/** `任务4（……）8月28日到期，21家责任单位中15家已完成`. */
function dueSentence(telling: Telling, task: TaskFigure, { due, done, of }: TaskPeriodFigure): string {
  const { w, say, t } = telling;
  return say.sentence([
    w.tasks.due(titled(telling, task), due === null ? '' : say.dateShort(due)),
    done === of
      ? t.sentences.task.allUnits(say.number(of), of)
      : t.sentences.task.units(say.number(done), say.number(of), of),
  ]);
}

function overdue(telling: Telling, task: TaskFigure): string {
  const { w, say, t, figures } = telling;
  const open = owing(task, figures.asOf).map(({ unit }) => unit);
  const late = task.periods.filter(({ daysOverdue }) => daysOverdue > 0);
  const days = t.words.days(task.daysOverdue);
  const periods = late.flatMap(({ period }) => (period === null ? [] : [periodShort(telling, period)]));
  return say.sentence([
    periods.length === 0
      ? w.tasks.overdue(titled(telling, task), days)
      : w.tasks.overdueOf(titled(telling, task), say.list(periods), periods.length, days),
    open.length === 0 ? null : w.tasks.owing(someUnits(telling, open), open.length),
  ]);
}

/** All tasks in a table, each with its day and how many have done their part. */
export function taskTable(telling: Telling): BriefingBlock {
  const { figures, w, t, say } = telling;
  const c = w.tasks.columns;
  return {
    kind: 'table',
    caption: w.tasks.caption,
    columns: [
      { label: c.task, numeric: false },
      { label: c.due, numeric: false },
      { label: c.state, numeric: false },
      { label: c.done, numeric: true },
    ],
    rows: figures.tasks.map((task) => [
      titled(telling, task),
      taskDue(telling, task),
      t.taskStates[task.state],
      t.words.of(say.number(task.done), say.number(task.of)),
    ]),
    note: null,
  };
}
