/** Equal causes in the files of several units, which come from one table, told once. */
import { withLines } from '../check/problemLog.ts';
import type { PlacedProblem } from '../problems/placed.ts';

/**
 * What may come again in any row is told with all its lines; what is said of the header comes once for each file.
 *
 * @param problems in their order; those of one cause are told at the first place
 */
export function tellOnce(problems: readonly PlacedProblem[]): readonly PlacedProblem[] {
  return [...Map.groupBy(problems, causeOf).values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    if (more.length === 0) return [first];
    const all = [first, ...more];
    const { problem } = first;
    const { count } = problem.params;
    if (typeof count !== 'number') return [first];
    const lines = all.flatMap((one) => one.problem.lines ?? one.problem.line ?? []);
    const others = all.map((one) => 1 + Number(one.problem.params['count']));
    const also = all.flatMap((one) => one.also ?? []);
    const told = {
      ...problem,
      params: { ...problem.params, count: others.reduce((sum, one) => sum + one) - 1 },
    };
    return [{ ...first, problem: withLines(told, lines), ...(also.length === 0 ? {} : { also }) }];
  });
}

function causeOf({ problem, place }: PlacedProblem): string {
  const { code, severity, file, field, value, suggestion, params } = problem;
  const { count, ...rest } = params;
  // Without a place in the workbook it is another file's.
  const where =
    place === null
      ? [file, problem.line, problem.column]
      : typeof count === 'number'
        ? [place.sheet]
        : [place.sheet, place.line, place.cell];
  return [code, severity, field, value, suggestion, ...where, ...Object.values(rest)].join('\u0000');
}
