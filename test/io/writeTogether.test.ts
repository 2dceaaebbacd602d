import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeTogether } from '../../src/io/writeTogether.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'together-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('writing files together', () => {
  test('replaces files, makes the folder and keeps what else is there', () => {
    writeFileSync(join(folder, 'a'), 'old');
    writeFileSync(join(folder, 'other'), 'kept');
    writeTogether(folder, new Map([['a', bytes('new')]]));
    writeTogether(join(folder, 'deep/er'), new Map([['b', bytes('b')]]));
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('kept');
    expect(readFileSync(join(folder, 'deep/er/b'), 'utf8')).toBe('b');
    expect(readdirSync(folder).toSorted()).toEqual(['a', 'deep', 'other']);
  });

  test('changes nothing where one of them cannot be written', () => {
    writeFileSync(join(folder, 'a'), 'old');
    const files = new Map([
      ['a', bytes('new')],
      ['no\0name', bytes('b')],
    ]);
    expect(() => {
      writeTogether(folder, files);
    }).toThrow();
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  });
});
