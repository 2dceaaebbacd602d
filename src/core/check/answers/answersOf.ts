/** The files of answers that bear on a check of some paths, and the files that those answers speak of. */
import type { Answer } from '../../model.ts';
import { answersPath } from '../../problems/answerWay.ts';
import type { Problem } from '../../problems/problem.ts';
import { classify } from '../layout.ts';
import type { Place } from '../layout.ts';
import type { DataTree } from '../tree.ts';

/** Where answers to the warnings among some problems may stand. */
export function answerFiles(problems: readonly Problem[], tree: DataTree): readonly Place[] {
  const paths = problems.flatMap(({ asked }) =>
    asked === undefined ? [] : asked.units.map((unit) => answersPath(asked.month.slice(0, 4), unit)),
  );
  return placesOf(paths, tree);
}

/** The months' files that an answer may be about: the unit's own, and that of the unit that it names. */
export function spokenOf({ unit, month, subject }: Answer): readonly string[] {
  const named = /^([a-z0-9-]{1,80}):/.exec(subject)?.[1];
  const units = named === undefined ? [unit] : [unit, named];
  return units.flatMap((one) =>
    ['csv', 'json'].map((format) => `${month.slice(0, 4)}/headcounts/${one}/${month}.${format}`),
  );
}

/** Those of the paths that are files, behind no link. */
export function placesOf(paths: readonly string[], tree: DataTree): readonly Place[] {
  return [...new Set(paths)]
    .filter((path) => {
      const folders = path.split('/').map((_, at, parts) => parts.slice(0, at).join('/'));
      const isLinked = folders.some((folder) => folder !== '' && tree.kind(folder) !== 'folder');
      return !isLinked && tree.kind(path) === 'file';
    })
    .map(classify);
}
