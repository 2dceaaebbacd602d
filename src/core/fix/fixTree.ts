/** Files in canonical form, and what that mended: the warnings that are gone afterwards. */
import type { AsOf } from '../asOf.ts';
import { checkTree } from '../check/checkTree.ts';
import { createContext } from '../check/context.ts';
import { overlayTree } from '../check/overlayTree.ts';
import { planCheck } from '../check/plan.ts';
import { createProblemLog } from '../check/problemLog.ts';
import { readRegistry } from '../check/registry/readRegistry.ts';
import type { CheckOptions, CheckResult } from '../check/result.ts';
import { UnreadableFile } from '../check/tree.ts';
import type { DataTree } from '../check/tree.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import { fixFile } from './fixFile.ts';

export interface FixedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What is mended in it. Empty where only quotes or line ends that nobody sees are written otherwise. */
  readonly mended: readonly Problem[];
}

export interface FixResult {
  /** Only files that change, in the order of paths. */
  readonly files: readonly FixedFile[];
  readonly before: CheckResult;
  /** The check of the same paths as they would then stand: what could not be mended is still here. */
  readonly after: CheckResult;
}

/** A file that holds personal data stays untouched: a person has to take it out, before anything else. */
const PERSONAL: ReadonlySet<string> = new Set<ProblemCode>(['personal-data', 'personal-data-column']);

/** @param paths below the data directory; left out: everything */
export function fixTree(tree: DataTree, asOf: AsOf, paths?: readonly string[]): FixResult {
  const options = paths === undefined ? { asOf } : { asOf, paths };
  const { before, rewritten } = rewriteTree(tree, options);
  const after = rewritten.size === 0 ? before : checkTree(overlayTree(tree, rewritten), options);
  return {
    files: [...rewritten].map(([path, bytes]) => ({ path, bytes, mended: mendedIn(path, before, after) })),
    before,
    after,
  };
}

/** Files that change, by path, and what the check said before; what it would say then is not asked. */
export function rewriteTree(
  tree: DataTree,
  options: CheckOptions,
): { readonly before: CheckResult; readonly rewritten: ReadonlyMap<string, Uint8Array> } {
  const before = checkTree(tree, options);
  const base = options.base ?? readRegistry(tree, createProblemLog());
  const context = base === null ? null : createContext(tree, base);
  const personal = new Set(before.problems.filter(({ code }) => PERSONAL.has(code)).map(({ file }) => file));
  const rewritten = new Map<string, Uint8Array>();
  for (const { place, kind } of planCheck(tree, options.paths).given) {
    if (kind !== 'file' || personal.has(place.path)) continue;
    const bytes = readBytes(tree, place.path);
    const fixed = bytes === null ? null : fixFile(context, place, bytes);
    if (bytes !== null && fixed !== null && !sameBytes(bytes, fixed)) rewritten.set(place.path, fixed);
  }
  return { before, rewritten };
}

/** Fixable problems of a file that the second check does not find any more. */
function mendedIn(path: string, before: CheckResult, after: CheckResult): readonly Problem[] {
  const left = new Set(after.problems.filter(({ file }) => file === path).map(identity));
  return before.problems.filter(
    (problem) => problem.file === path && problem.fixable && !left.has(identity(problem)),
  );
}

/** Lines move when blank rows go, so a problem is known by what it says. */
function identity({ code, field, value }: Problem): string {
  return JSON.stringify([code, field, value]);
}

function readBytes(tree: DataTree, path: string): Uint8Array | null {
  try {
    return tree.read(path);
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.byteLength === right.byteLength && left.every((byte, at) => byte === right[at]);
}
