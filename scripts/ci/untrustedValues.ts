/** Values of a file that anybody may have written: each in the one shape that is expected, or as nothing. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shorten } from '../../src/core/problems/visible.ts';

/** Bytes of one file; a report of several thousand problems fits. */
export const MOST_BYTES = 2 * 1024 * 1024;
const MOST_CHARACTERS = 250;

/** @throws where the file is missing, too large, no plain file or no JSON */
export function readJson(folder: string, name: string): unknown {
  const place = join(folder, name);
  const stats = lstatSync(place);
  // A link could lead to a file of the runner.
  if (!stats.isFile()) throw new Error(`${name}: not a plain file`);
  if (stats.size > MOST_BYTES) throw new Error(`${name}: larger than ${MOST_BYTES} bytes`);
  return JSON.parse(readFileSync(place, 'utf8'));
}

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];

export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export const count = (value: unknown): number => (isCount(value) ? value : 0);
export const place = (value: unknown): number | null => (isCount(value) && value > 0 ? value : null);

/** One line without control, format or bidirectional characters, cut where it is long. */
export function text(value: unknown, most = MOST_CHARACTERS): string {
  if (typeof value !== 'string') return '';
  const line = value
    .slice(0, 4 * most)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  return shorten(line, most);
}
