/** Where checks write down what they find. */
import { CATALOGUE } from '../problems/catalogue.ts';
import type { ProblemCode, ProblemParams } from '../problems/catalogue.ts';
import type { Params, Problem, Severity } from '../problems/problem.ts';
import { maskPersonalData } from '../text/personalData.ts';

/** The place of a problem and what stands there; everything left out is null. */
export interface Where {
  readonly file: string;
  readonly line?: number | null;
  readonly column?: number | null;
  readonly pointer?: string;
  readonly field?: string | null;
  readonly value?: string | null;
  readonly suggestion?: string | null;
  /** Only for codes that are an error or a warning depending on the registry. */
  readonly severity?: Severity;
  /** Keeps findings apart that would otherwise be one cause. */
  readonly cause?: string;
}

export interface ProblemLog {
  /**
   * Writes a problem down. A code that carries `count` is written once per cause: the same code, file, field,
   * value and parameters again only raise its count, at the first place.
   */
  add<Code extends ProblemCode>(code: Code, where: Where, params: ProblemParams[Code]): void;
  /** Everything so far, sorted by file, line, column, code. */
  sorted(): readonly Problem[];
}

/** Longest value that a problem quotes, in characters. */
const LONGEST_VALUE = 200;

/** @param inScope whether what is found in a file is wanted; left out: everywhere */
export function createProblemLog(inScope: (file: string) => boolean = () => true): ProblemLog {
  const entries: { problem: Problem; more: number }[] = [];
  const byCause = new Map<string, { more: number }>();
  return {
    add(code, where, params) {
      if (!inScope(where.file)) return;
      const { count, ...rest } = params as Params;
      // Told apart by what is cheap to compare: the same cause may come once for each of many thousand rows.
      const cause = typeof count === 'number' ? causeOf(code, where, rest) : null;
      const known = cause === null ? undefined : byCause.get(cause);
      if (known !== undefined) {
        known.more += 1 + Number(count);
        return;
      }
      const entry = { problem: toProblem(code, where, params as Params), more: 0 };
      entries.push(entry);
      if (cause !== null) byCause.set(cause, entry);
    },
    sorted: () => sortProblems(entries.map(withCount)),
  };
}

/** In the order of file, line, column and code. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(compareProblems);
}

function toProblem(code: ProblemCode, where: Where, params: Params): Problem {
  const entry = CATALOGUE[code];
  const severity = entry.severity === 'either' ? (where.severity ?? 'error') : entry.severity;
  return {
    code,
    severity,
    file: maskPersonalData(where.file),
    line: where.line ?? null,
    column: where.column ?? null,
    ...(where.pointer === undefined ? {} : { pointer: maskPersonalData(where.pointer) }),
    field: masked(where.field),
    value: masked(where.value),
    suggestion: masked(where.suggestion),
    fixable: entry.fixable,
    params: maskParams(params),
  };
}

function withCount({ problem, more }: { problem: Problem; more: number }): Problem {
  const { count } = problem.params;
  if (typeof count !== 'number' || more === 0) return problem;
  return { ...problem, params: { ...problem.params, count: count + more } };
}

/** What makes two findings the same cause. */
function causeOf(code: ProblemCode, where: Where, params: Params): string {
  const { severity, file, field, value, suggestion, cause } = where;
  return [code, severity, file, field, value, suggestion, cause, ...Object.values(params)].join('\u0000');
}

function masked(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const safe = maskPersonalData(text);
  return safe.length > LONGEST_VALUE ? `${safe.slice(0, LONGEST_VALUE)}…` : safe;
}

function maskParams(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string'
        ? maskPersonalData(value)
        : typeof value === 'number'
          ? value
          : value.map(maskPersonalData),
    ]),
  );
}

function compareProblems(left: Problem, right: Problem): number {
  return (
    compare(left.file, right.file) ||
    (left.line ?? 0) - (right.line ?? 0) ||
    (left.column ?? 0) - (right.column ?? 0) ||
    compare(left.code, right.code) ||
    compare(left.pointer ?? '', right.pointer ?? '')
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
