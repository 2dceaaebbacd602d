/** Problems as a person is told of them: what makes all else wrong first, and the same thing once. */
import { withLines } from '../check/problemLog.ts';
import { CATALOGUE } from '../problems/catalogue.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';

/** A problem with those that say the same of other lines. */
export interface Told<P extends Problem = Problem> {
  readonly problem: P;
  /** How many problems of the list it stands for, itself included. */
  readonly standsFor: number;
}

/**
 * By file, and in it the file as a whole, the header, then the rows. Problems of one file that differ in nothing but
 * their line are told as one, on all their lines.
 *
 * @param problems sorted by file, line, column, code
 */
export function tellingOrder(problems: readonly Problem[]): readonly Told[] {
  const groups = Map.groupBy(problems, causeOf);
  const told = [...groups.values()].flatMap((group): readonly Told[] => {
    const [first] = group;
    if (first === undefined) return [];
    const lines = group.flatMap(({ line, lines: own }) => own ?? (line === null ? [] : [line]));
    return [{ problem: group.length === 1 ? first : withLines(first, lines), standsFor: group.length }];
  });
  const files = new Map([...new Set(problems.map(({ file }) => file))].map((file, at) => [file, at]));
  const place = ({ problem }: Told): number => files.get(problem.file) ?? 0;
  return told.toSorted((left, right) => place(left) - place(right) || stageOf(left) - stageOf(right));
}

/** A cell that is wrong often is so because of the header, and both because of the file: mend them in this order. */
function stageOf({ problem: { code, line, pointer, field } }: Told): number {
  if (line === null && pointer === undefined) return 0;
  const group = Object.hasOwn(CATALOGUE, code) ? CATALOGUE[code as ProblemCode].group : null;
  if (group === 'header') return 1;
  // A hidden character in a field is that cell's.
  return (group === 'files' || group === 'encoding') && field === null ? 0 : 2;
}

/** What two problems share that differ in their line alone; each whole file and each count stands for itself. */
function causeOf(problem: Problem): string {
  const { code, severity, file, line, column, pointer, field, value, suggestion, params } = problem;
  const { count: _count, ...rest } = params;
  // Where no field is named, the place itself is what the person is told.
  const place = field === null ? [column, pointer] : [];
  return JSON.stringify([code, severity, file, line === null, place, field, value, suggestion, rest]);
}
