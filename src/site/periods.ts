/** Names of the periods that summaries and tasks speak of: a month or half a year. */
import type { TaskFigure } from '../core/figures/figures.ts';
import type { PageContext } from './context.ts';

/** `2022-08` → 2022年8月; `2022-H1` or `H1` → 上半年. Anything else is shown as it is. */
export function periodName({ t, say, figures }: PageContext, period: string): string {
  const half = /^(?:(\d{4})-)?(H1|H2)$/.exec(period);
  if (half) return t.words.half(half[2] as 'H1' | 'H2', half[1] ?? String(figures.year));
  return /^\d{4}-\d{2}$/.test(period) ? say.monthLong(period) : period;
}

/** The same in a table's head, whose page names the year: `2022-08` → 8月, `H1` → 上半年. */
export function periodShort({ t, say }: PageContext, period: string): string {
  const half = /^(?:\d{4}-)?(H1|H2)$/.exec(period);
  if (half) return t.words.halfShort(half[1] as 'H1' | 'H2');
  return /^\d{4}-\d{2}$/.test(period) ? say.monthShort(period) : period;
}

/** When a task is due next; of one that recurs also how often. */
export function taskDue({ t, say }: PageContext, { definition, due, nextDue }: TaskFigure): string {
  const { schedule } = definition;
  if (schedule === 'as-needed') return t.tasks.schedules[schedule];
  const day = nextDue ?? due;
  if (day === null) return t.words.notStated;
  return schedule === 'once'
    ? say.dateCell(day)
    : `${t.tasks.schedules[schedule]}${t.chrome.brackets(say.dateCell(day))}`;
}
