/** Where checks write down what they find. */
import { askedOf } from './answers/subject.ts';
import type { Asking } from './answers/subject.ts';
import { CATALOGUE } from '../problems/catalogue.ts';
import type { ProblemCode, ProblemParams } from '../problems/catalogue.ts';
import type { Params, Problem, Severity } from '../problems/problem.ts';
import { shorten } from '../problems/visible.ts';
import { maskPersonalData } from '../text/personalData.ts';

/** The place of a problem and what stands there; everything left out is null. */
export interface Where {
  readonly file: string;
  readonly line?: number | null;
  /** Every line, where they are known at once: as many as the count says. */
  readonly lines?: readonly number[];
  readonly column?: number | null;
  readonly pointer?: string;
  readonly field?: string | null;
  readonly value?: string | null;
  readonly suggestion?: string | null;
  /** Only for codes that are an error or a warning depending on the registry. */
  readonly severity?: Severity;
  /** Only for codes that may be answered: what an answer would be about. */
  readonly asks?: Asking;
  /** Keeps findings apart that would otherwise be one cause. */
  readonly cause?: string;
}

export interface ProblemLog {
  /**
   * Writes a problem down. A code that carries `count` is written once per cause: the same code, file, field,
   * value and parameters again only raise its count and are added to its lines, at the first place.
   */
  add<Code extends ProblemCode>(code: Code, where: Where, params: ProblemParams[Code]): void;
  /** Everything so far, sorted by file, line, column, code. */
  sorted(): readonly Problem[];
}

/** Longest value that a problem quotes, in characters. */
const LONGEST_VALUE = 200;

/** A problem with what repeats it. */
interface Entry {
  readonly problem: Problem;
  more: number;
  readonly lines: number[];
  readonly asks: Asking[];
}

/** @param inScope whether what is found in a file is wanted; left out: everywhere */
export function createProblemLog(inScope: (file: string) => boolean = () => true): ProblemLog {
  const entries: Entry[] = [];
  const byCause = new Map<string, Entry>();
  return {
    add(code, where, params) {
      if (!inScope(where.file)) return;
      const { count, ...rest } = params as Params;
      // Told apart by what is cheap to compare: the same cause may come once for each of many thousand rows.
      const cause = typeof count === 'number' ? causeOf(code, where, rest) : null;
      const known = cause === null ? undefined : byCause.get(cause);
      if (known !== undefined) {
        known.more += 1 + Number(count);
        for (const line of linesOf(where)) known.lines.push(line);
        if (where.asks !== undefined) known.asks.push(where.asks);
        return;
      }
      const entry: Entry = {
        problem: toProblem(code, where, params as Params),
        more: 0,
        lines: [...linesOf(where)],
        asks: where.asks === undefined ? [] : [where.asks],
      };
      entries.push(entry);
      if (cause !== null) byCause.set(cause, entry);
    },
    sorted: () => sortProblems(entries.map(withRepeats)),
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

function withRepeats({ problem, more, lines, asks }: Entry): Problem {
  const { count } = problem.params;
  // What is an error here, is corrected and not answered.
  const asked = problem.severity === 'warning' ? askedOf(asks) : null;
  const placed = { ...withLines(problem, lines), ...(asked === null ? {} : { asked }) };
  if (typeof count !== 'number' || more === 0) return placed;
  return { ...placed, params: { ...problem.params, count: count + more } };
}

function linesOf({ line, lines }: Where): readonly number[] {
  return lines ?? (typeof line === 'number' ? [line] : []);
}

/** The problem with all lines on which it stands, in any order; as it is where they are one. */
export function withLines(problem: Problem, lines: readonly number[]): Problem {
  const { lines: _before, ...rest } = problem;
  const all = [...new Set(lines)].sort((left, right) => left - right);
  return all.length < 2 ? rest : { ...rest, lines: all };
}

/** What makes two findings the same cause. */
function causeOf(code: ProblemCode, where: Where, params: Params): string {
  const { severity, file, field, value, suggestion, cause } = where;
  return [code, severity, file, field, value, suggestion, cause, ...Object.values(params)].join('\u0000');
}

function masked(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  const safe = maskPersonalData(text);
  // The ellipsis comes on top.
  return shorten(safe, LONGEST_VALUE + 1);
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

/** Which of two problems comes first: by file, line, column and code. */
export function compareProblems(left: Problem, right: Problem): number {
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
