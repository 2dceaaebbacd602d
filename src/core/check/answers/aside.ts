/**
 * Whether answers that are reported on answer something, where the files that they speak of are not reported on: those
 * are looked at aside, so that a line is told the same with and without paths.
 */
import type { Answer } from '../../model.ts';
import type { Problem } from '../../problems/problem.ts';
import type { CheckContext } from '../context.ts';
import type { Place } from '../layout.ts';
import { checkPlausibility } from '../plausibility/checkPlausibility.ts';
import type { Collector, ReadFiles } from '../collect.ts';
import { createProblemLog } from '../problemLog.ts';
import type { ProblemLog } from '../problemLog.ts';
import { placesOf, spokenOf } from './answersOf.ts';

export interface Aside {
  /** Writes to the given log, and keeps what is said of the files looked at aside. */
  readonly log: ProblemLog;
  /** Reads the files that the answers speak of, and returns them. */
  read(answers: readonly Answer[], context: CheckContext, collector: Collector): readonly Place[];
  /** What is said of those files. */
  problems(files: ReadFiles): readonly Problem[];
}

export function createAside(log: ProblemLog): Aside {
  const looked = new Set<string>();
  const isLooked = (file: string): boolean => looked.has(file);
  const own = createProblemLog(isLooked);
  return {
    log: {
      add(code, where, params) {
        log.add(code, where, params);
        own.add(code, where, params);
      },
      sorted: log.sorted,
    },
    read(answers, { tree }, collector) {
      const places = placesOf(answers.flatMap(spokenOf), tree);
      for (const { path } of places) looked.add(path);
      for (const place of places) collector.read(place);
      return places;
    },
    problems(files) {
      if (looked.size === 0) return [];
      checkPlausibility(files, own, isLooked);
      return own.sorted();
    },
  };
}
