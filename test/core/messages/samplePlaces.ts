/** Places in files of each kind, for the sample problems. */
import type { Problem } from '../../../src/core/problems/problem.ts';

export const HEADER = 'month,domain,site,origin,headcount,note';

export type Place = Partial<
  Pick<Problem, 'file' | 'line' | 'column' | 'pointer' | 'field' | 'value' | 'suggestion'>
>;
export const cell = (field: string, value: string | null, suggestion: string | null = null): Place => {
  const column = [...HEADER.split(','), 'reported_on'].indexOf(field) + 1;
  return { line: 4, column, field, value, suggestion };
};
export const json = (
  line: number,
  pointer: string,
  field: string | null,
  value: string | null = null,
): Place => ({
  file: '2022/headcounts/gd-computer/2022-06.json',
  line,
  pointer,
  field,
  value,
});
export const registry = (line: number, pointer: string, field: string, value: string): Place => ({
  file: 'registry/units.json',
  line,
  pointer,
  field,
  value,
});
export const milestone = (
  column: number,
  field: string,
  value: string | null,
  suggestion: string | null = null,
) => ({
  file: '2022/milestones/gd-computer.csv',
  line: 3,
  column,
  field,
  value,
  suggestion,
});
export const task = (
  column: number,
  field: string,
  value: string | null,
  suggestion: string | null = null,
) => ({
  ...milestone(column, field, value, suggestion),
  file: '2022/tasks/gd-computer.csv',
});
export const answer = (
  column: number,
  field: string,
  value: string | null,
  suggestion: string | null = null,
) => ({
  ...milestone(column, field, value, suggestion),
  file: '2022/answers/gd-computer.csv',
});
