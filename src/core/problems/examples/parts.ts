/** Pieces that examples are put together from. */
import type { ExampleFile } from './example.ts';

export const HEADER = 'month,domain,site,origin,headcount,note';
export const DATED_HEADER = `${HEADER},reported_on`;

/** A society's month; it reports one non-regulated domain. */
export const SOCIETY = '2022/headcounts/gd-computer/2022-06.csv';
/** A city association's month; it reports the regulated domain at its own sites. */
const CITY = '2022/headcounts/guangzhou-ast/2022-06.csv';
const MILESTONES = '2022/milestones/gd-food.csv';
export const MILESTONE_HEADER = 'date,type,subject,evidence,note';
const TASKS = '2022/tasks/gd-computer.csv';
const TASK_HEADER = 'task,period,status,date,evidence,note';
export const SUMMARY = '2022/summaries/gd-computer/2022-06.md';

/** A text file made of lines. */
export function lines(
  path: string,
  ...content: readonly string[]
): ExampleFile & { readonly content: string } {
  return { path, content: content.map((line) => `${line}\n`).join('') };
}

/** The society's month with the given rows. */
const society = (...rows: readonly string[]) => lines(SOCIETY, HEADER, ...rows);

/** One good row, and the file that holds it. */
export const ROW = '2022-06,computer-information,guangdong,HK,3,首批认定';
export const GOOD = society(ROW);

/** A wrong and a right version of the society's month, both below the canonical header. */
export const rows = (wrong: string | readonly string[], right: string | readonly string[] = ROW) => ({
  wrong: society(...[wrong].flat()),
  right: society(...[right].flat()),
});

/** The same for days of first delivery, one for each row. */
export const dated = (wrong: readonly string[], right: readonly string[]) => {
  const file = (days: readonly string[]) =>
    lines(
      SOCIETY,
      DATED_HEADER,
      ...days.map(
        (day, index) => `2022-06,computer-information,guangdong,${index === 0 ? 'HK' : 'MO'},3,,${day}`,
      ),
    );
  return { wrong: file(wrong), right: file(right) };
};

/** A wrong and a right version of the city association's month. */
export const city = (wrong: string, right: string) => ({
  wrong: lines(CITY, HEADER, wrong),
  right: lines(CITY, HEADER, right),
});

export const milestoneExample = (wrong: string, right: string) => ({
  wrong: lines(MILESTONES, MILESTONE_HEADER, wrong),
  right: lines(MILESTONES, MILESTONE_HEADER, right),
});

export const taskExample = (wrong: string | readonly string[], right: string | readonly string[]) => ({
  wrong: lines(TASKS, TASK_HEADER, ...[wrong].flat()),
  right: lines(TASKS, TASK_HEADER, ...[right].flat()),
});

/** A JSON file, formatted as an editor would. */
export function json(path: string, value: unknown): ExampleFile & { readonly content: string } {
  return { path, content: `${JSON.stringify(value, null, 2)}\n` };
}
