/** The main line of the repository that a data directory lies in, as far as it touched headcounts. */
import type { Corrections } from '../core/corrections/correction.ts';
import { contentNames, reportHistories } from '../core/corrections/reportHistory.ts';
import type { ChangedFile, HistoryStep, ReportHistory } from '../core/corrections/reportHistory.ts';
import { tellCorrections } from '../core/corrections/tellCorrections.ts';
import { versionReader } from '../core/corrections/readVersion.ts';
import type { Checked, IsoDate } from '../core/model.ts';
import { folderInRepository, git, gitText, readBlobs } from './git.ts';
import { commitOf } from './gitTree.ts';

export interface History {
  readonly checked: Checked;
  readonly year: number;
  readonly asOf: IsoDate;
  /** The commit that the history ends at, by its full hash; null where there is none. */
  readonly end: string | null;
}

/**
 * Where the history of a data directory ends: at the commit that it is read from. What lies on the disk stands on HEAD;
 * changes that nobody has committed are no published version.
 *
 * @param at full hash; null for the files on the disk
 */
export const historyEnd = (dataDir: string, at: string | null): string | null =>
  at ?? commitOf(dataDir, 'HEAD');

/** Changes whenever what is told from the history may. */
export const historyMark = (dataDir: string, at: string | null): string =>
  `${historyEnd(dataDir, at) ?? ''} ${isWhole(dataDir)}`;

/** Larger files than that no check reads, so none was ever published. */
const LARGEST = 1024 * 1024;

/**
 * What the first-parent history of a commit tells of a year's reports. Quiet, and told apart from "no corrections",
 * where there is nothing to tell from: no git, no repository, a directory that the commit does not have, a copy
 * without its history.
 */
export function correctionsUpTo(dataDir: string, { checked, year, asOf, end }: History): Corrections {
  const folder = end === null ? null : folderInRepository(dataDir);
  if (
    end === null ||
    folder === null ||
    gitText(dataDir, 'ls-tree', '--full-tree', `${end}:${folder}`) === null
  )
    return { history: 'none' };
  if (!isWhole(dataDir)) return { history: 'shallow' };
  const steps = mainLine(dataDir, folder, year, end);
  const histories = steps && reportHistories(steps, year);
  const contents = histories && contentsOf(histories, dataDir);
  // What was never fetched is history that is not there, however the copy was made.
  if (histories === null || contents === null) return { history: 'shallow' };
  const { programme } = checked;
  const list = tellCorrections(histories, { read: versionReader(checked, contents), programme, asOf });
  return { history: 'whole', list };
}

const isWhole = (dataDir: string): boolean =>
  gitText(dataDir, 'rev-parse', '--is-shallow-repository') === 'false';

/**
 * One walk over the main line, the oldest step first: a merge brings at once what its branch did in many commits.
 * Nothing that a person has set up in git changes what it prints.
 */
function mainLine(dataDir: string, folder: string, year: number, end: string): readonly HistoryStep[] | null {
  const told = gitText(
    dataDir,
    ...['--no-replace-objects', '--literal-pathspecs', '-c', 'log.showSignature=false', 'log'],
    ...['--first-parent', '--diff-merges=first-parent', '--root', '--reverse', '--encoding=UTF-8'],
    ...[
      '--raw',
      '-z',
      '--no-abbrev',
      '--no-renames',
      '--no-relative',
      '--no-notes',
      '--no-color',
      '-O/dev/null',
    ],
    ...['--format=tformat:%H %ct %s', end, '--', `${toTop(folder)}${folder}${year}/headcounts`],
  );
  return told === null ? null : stepsOf(told.split('\0'), folder);
}

/** Paths of a walk are read from the folder that git stands in. */
const toTop = (folder: string): string => '../'.repeat(folder.split('/').length - 1);

/** A commit's own line, then for each file a line of modes and names, and its path. */
function stepsOf(parts: readonly string[], folder: string): readonly HistoryStep[] {
  const found: { commit: string; at: number; subject: string; files: ChangedFile[] }[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = (parts[index] ?? '').trimStart();
    if (part === '') continue;
    if (part.startsWith(':')) {
      const [, mode = '', , content = ''] = part.split(' ');
      index += 1;
      const path = (parts[index] ?? '').slice(folder.length);
      // What is no file of its own, such as a link, is never read as one.
      found.at(-1)?.files.push({ path, content: mode.startsWith('100') ? content : null });
      continue;
    }
    const [commit = '', at = ''] = part.split(' ', 2);
    found.push({ commit, at: Number(at), subject: part.slice(commit.length + at.length + 2), files: [] });
  }
  return found;
}

/** null where one of them is not in the repository. */
function contentsOf(
  histories: readonly ReportHistory[],
  dataDir: string,
): ReadonlyMap<string, Uint8Array> | null {
  const names = contentNames(histories);
  if (names.length === 0) return new Map();
  try {
    const asked = ['cat-file', '--batch-check=%(objectname) %(objectsize)'];
    const told = git(dataDir, asked, `${names.join('\n')}\n`)
      .toString('latin1')
      .trimEnd()
      .split('\n');
    const found = told
      .map((line) => line.split(' '))
      .map(([blob = '', size]) => ({ blob, size: Number(size) }));
    if (found.some(({ size }) => Number.isNaN(size))) return null;
    return readBlobs(
      dataDir,
      found.filter(({ size }) => size <= LARGEST),
    );
  } catch {
    return null;
  }
}
