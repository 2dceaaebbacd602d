/**
 * What a command prints at its end. Node's streams for the output take as long to load as a dozen files to check, so
 * they are left alone unless there is a terminal.
 */
import { fstatSync, writeSync } from 'node:fs';

/** Whether an output may be a terminal: 1 for what is printed, 2 for what is said beside it. */
export function mayBeTerminal(descriptor: 1 | 2): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

/** Prints a text whole. Whoever reads it may stop before its end, as `head` does: no failure of ours. */
export function print(text: string): void {
  let rest = Buffer.from(text);
  try {
    if (!mayBeTerminal(1)) while (rest.length > 0) rest = rest.subarray(writeSync(1, rest));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EPIPE') return;
    // A pipe that is full for the moment, say: the stream knows how to wait.
  }
  if (rest.length === 0) return;
  process.stdout.on('error', stopQuietly);
  process.stdout.write(rest);
}

/** For errors of the output stream. */
export function stopQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
