/** A case of the corpus: files laid over the base, and exactly what the check must say about them. */
import { checkTree } from '../../src/core/check/checkTree.ts';
import type { CheckResult } from '../../src/core/check/result.ts';
import { UnreadableFile, memoryTree } from '../../src/core/check/tree.ts';
import type { DataTree } from '../../src/core/check/tree.ts';
import { CATALOGUE } from '../../src/core/problems/catalogue.ts';
import type { ProblemCode } from '../../src/core/problems/catalogue.ts';
import type { Problem } from '../../src/core/problems/problem.ts';
import { encodeUtf8 } from '../core/text/helpers/encode.ts';
import { BASE_FILES } from './base.ts';

/** Where most cases stand. */
export const PLACE = '2022/headcounts/gd-computer/2022-06.csv';
export const HEADER = 'month,domain,site,origin,headcount,note';

/** A file's text or bytes; null for a file of the base that is gone; or what is there instead of a file. */
export type Content = string | Uint8Array | null | 'SYMLINK' | 'UNREADABLE' | 'DEVICE';

export interface Case {
  readonly name: string;
  /** Path of the file that the expectations speak of. */
  readonly path: string;
  /** The file is new, as only the check of a pull request knows. */
  readonly isNew?: true;
  readonly files: Readonly<Record<string, Content>>;
  /** `code@line:column`, `-` for null; `file code@…` for another file than `path`; `!warning` for codes that can be either. */
  readonly expected: readonly string[];
}

/** One CSV file at the usual place. */
export function csv(name: string, content: Content, ...expected: readonly string[]): Case {
  return at(PLACE, name, content, ...expected);
}

/** One file at a path. */
export function at(path: string, name: string, content: Content, ...expected: readonly string[]): Case {
  return { name, path, files: { [path]: content }, expected };
}

/** Several files; expectations speak of the first. */
export function files(
  name: string,
  all: Readonly<Record<string, Content>>,
  ...expected: readonly string[]
): Case {
  const [path = ''] = Object.keys(all);
  return { name, path, files: all, expected };
}

/** Rows below the canonical header. */
export function rows(...lines: readonly string[]): string {
  return `${[HEADER, ...lines].join('\n')}\n`;
}

export const AS_OF = '2022-12-31';

export function treeOf(overlay: Readonly<Record<string, Content>>): DataTree {
  const special = new Map<string, string>();
  const all = new Map<string, Uint8Array>(
    Object.entries(BASE_FILES).map(([path, text]) => [path, encodeUtf8(text)] as const),
  );
  for (const [path, content] of Object.entries(overlay)) {
    if (content === null) all.delete(path);
    else if (content === 'SYMLINK' || content === 'UNREADABLE' || content === 'DEVICE') {
      special.set(path, content);
      all.set(path, new Uint8Array());
    } else all.set(path, typeof content === 'string' ? encodeUtf8(content) : content);
  }
  const tree = memoryTree(all);
  const kindOf = (path: string) =>
    special.get(path) === 'SYMLINK' ? 'symlink' : special.get(path) === 'DEVICE' ? 'other' : null;
  return {
    ...tree,
    list: (folder) =>
      tree.list(folder).map((entry) => ({ ...entry, kind: kindOf(entry.path) ?? entry.kind })),
    kind: (path) => kindOf(path) ?? tree.kind(path),
    read(path) {
      if (special.get(path) === 'UNREADABLE') throw new UnreadableFile(path, 'EACCES');
      return tree.read(path);
    },
  };
}

export function check(
  one: Pick<Case, 'files'> & Partial<Pick<Case, 'path' | 'isNew'>>,
  paths?: readonly string[],
): CheckResult {
  return checkTree(treeOf(one.files), {
    asOf: AS_OF,
    ...(paths === undefined ? {} : { paths }),
    ...(one.isNew && one.path !== undefined ? { added: [one.path] } : {}),
  });
}

/** A problem as a case writes it down. */
export function short(problem: Problem, path: string): string {
  const file = problem.file === path ? '' : `${problem.file} `;
  const either = CATALOGUE[problem.code as ProblemCode].severity === 'either' ? `!${problem.severity}` : '';
  return `${file}${problem.code}@${problem.line ?? '-'}:${problem.column ?? '-'}${either}`;
}

export function found(one: Case, paths?: readonly string[]): readonly string[] {
  return check(one, paths).problems.map((problem) => short(problem, one.path));
}
