/** What a check came to, in one language: the one thing that every output format is written from. */
import type { CheckCounts, CheckResult } from '../check/result.ts';
import type { Answer, IsoDate, Lang } from '../model.ts';
import type { Phrasebook } from '../problems/messages/message.ts';
import type { Problem } from '../problems/problem.ts';
import { registryNames, renderProblem } from '../problems/render.ts';
import type { RenderedProblem } from '../problems/render.ts';
import { tellingOrder } from './told.ts';
import type { Told } from './told.ts';

export type ReportProblem = Problem & RenderedProblem;

/** A warning that has been answered, with the answer, which is untrusted text. */
export type ReportAnswered = ReportProblem & { readonly subject: string; readonly given: Answer };

/** Decoded text of a file below the data directory; null where it cannot be had. */
export type SourceText = (file: string) => string | null;

export interface Report {
  readonly schemaVersion: 1;
  readonly lang: Lang;
  /** No errors; warnings are allowed. */
  readonly valid: boolean;
  readonly asOf: IsoDate;
  /** The headcounts, dates and states in the files are invented. False where the programme cannot be read. */
  readonly illustrative: boolean;
  readonly counts: CheckCounts;
  /** Files that nobody looked into because programme or registry must be mended first. */
  readonly notChecked: number;
  /** Sorted by file, line, column, code. */
  readonly problems: readonly ReportProblem[];
  /** Warnings that have been answered, in the same order; they stand in no list of problems. */
  readonly answered: readonly ReportAnswered[];
  /** A problem in the report's language. */
  readonly inWords: (problem: Problem) => ReportProblem;
  /** For quoting lines and for places inside them; formats do without where it gives null. */
  readonly sources: SourceText;
}

/**
 * @param book of the language that the report is to be in
 * @throws {Error} for a problem whose code is not in the catalogue
 */
export function reportIn(book: Phrasebook, result: CheckResult, sources: SourceText): Report {
  const nameOf = registryNames(result.checked?.registry ?? null, book.lang);
  const inWords = (problem: Problem): ReportProblem => ({
    ...problem,
    ...renderProblem(problem, book, nameOf),
  });
  return {
    schemaVersion: 1,
    lang: book.lang,
    valid: result.counts.errors === 0,
    asOf: result.asOf,
    illustrative: result.checked?.programme.illustrative ?? false,
    counts: result.counts,
    notChecked: result.notChecked,
    problems: result.problems.map(inWords),
    answered: result.answered.map(({ problem, answer }) => ({
      ...inWords(problem),
      subject: problem.asked.subject,
      given: answer,
    })),
    inWords,
    sources,
  };
}

/** The problems in the order and the groups in which a person is told of them, each group in words of its own. */
export function told({ problems, inWords }: Report): readonly Told<ReportProblem>[] {
  return tellingOrder(problems).map(({ problem, standsFor }) => ({ problem: inWords(problem), standsFor }));
}

/** Problems of one file. */
export interface FileProblems {
  readonly file: string;
  readonly problems: readonly ReportProblem[];
}

/** The problems by file, in their order. */
export function groupByFile(problems: readonly ReportProblem[]): readonly FileProblems[] {
  return [...Map.groupBy(problems, ({ file }) => file)].map(([file, own]) => ({ file, problems: own }));
}

/** Errors before warnings, each in their order. */
export function errorsFirst(problems: readonly ReportProblem[]): readonly ReportProblem[] {
  return [
    ...problems.filter(({ severity }) => severity === 'error'),
    ...problems.filter(({ severity }) => severity === 'warning'),
  ];
}

export function countErrors(problems: readonly ReportProblem[]): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}
