/** A file of the past as it would be read today: by the core's own reader, with today's registry and code. */
import { createContext } from '../check/context.ts';
import { checkHeadcountFile } from '../check/headcounts/checkHeadcounts.ts';
import { createProblemLog } from '../check/problemLog.ts';
import { memoryTree } from '../check/tree.ts';
import type { Programme, Registry, Submission } from '../model.ts';
import type { VersionFile } from './reportHistory.ts';

/**
 * What was published of a file: null where it had an error, because what has one is never published. Only the file
 * itself is judged; what stood beside it in its day may have kept it from being published too, and is not looked at.
 */
export type ReadVersion = (file: VersionFile) => Submission | null;

/** @param contents bytes by their name; one that is not there counts as unreadable */
export function versionReader(
  base: { readonly programme: Programme; readonly registry: Registry },
  contents: ReadonlyMap<string, Uint8Array>,
): ReadVersion {
  const context = createContext(memoryTree(new Map()), base);
  return ({ place, content }) => {
    const bytes = contents.get(content);
    if (bytes === undefined) return null;
    const log = createProblemLog();
    const tree = memoryTree(new Map([[place.path, bytes]]));
    const { submission } = checkHeadcountFile({ ...context, tree }, place, log);
    return log.sorted().some(({ severity }) => severity === 'error') ? null : submission;
  };
}
