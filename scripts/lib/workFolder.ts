/** A folder for one build to work in, and clearing away those that ended builds left. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

const DAY_MS = 86_400_000;
/** `build-<host>-<process>-<random>`: a process can be asked after on its own machine only. */
const NAME = /^build-(?:(?<host>.+)-(?<pid>\d+)-)?[^-]+$/u;

/** Makes an empty folder in `cache` that tells whose it is. */
export function makeWorkFolder(cache: string): string {
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, `build-${hostname()}-${process.pid}-`));
}

/**
 * Removes the work folders of builds that were killed: those whose process is gone, and those of another machine
 * (or of no name) after a day. Never one of a build that is under way.
 */
export function clearLeftOver(cache: string, now = Date.now()): void {
  for (const name of list(cache)) {
    const found = NAME.exec(name)?.groups;
    if (found === undefined) continue;
    const folder = join(cache, name);
    const isOver =
      found['host'] === hostname() ? !isRunning(Number(found['pid'])) : now - changedAt(folder) > DAY_MS;
    if (isOver) rmSync(folder, { recursive: true, force: true });
  }
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Milliseconds since 1970; of a folder that another build has just removed, the end of time. */
function changedAt(folder: string): number {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It is there, but another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
