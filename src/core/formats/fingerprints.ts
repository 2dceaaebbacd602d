/** What makes a problem the same problem in another run, although lines have moved. */
import type { Problem } from '../problems/problem.ts';
import { fingerprint } from './hash.ts';

/** One fingerprint for each problem, in their order. Equal ones in a file are told apart by their order. */
export function fingerprints(problems: readonly Problem[]): readonly string[] {
  const seen = new Map<string, number>();
  return problems.map(({ code, file, field, value }) => {
    const key = JSON.stringify([code, file, field, value]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return fingerprint(`${key}${before}`);
  });
}
