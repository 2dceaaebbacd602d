import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint } from '../../scripts/lib/fingerprint.ts';
import { beginSwap, recoverSwap } from '../../scripts/lib/swapFolder.ts';

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
  target = join(folder, 'dist');
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

function write(place: string, text: string): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'index.html'), text);
}

const read = (): string => readFileSync(join(target, 'index.html'), 'utf8');

describe('a swap', () => {
  test('changes nothing before it is committed, and leaves nothing behind', () => {
    write(target, 'old');
    const swap = beginSwap(target);
    write(swap.next, 'new');
    expect(read()).toBe('old');
    swap.commit();
    expect(read()).toBe('new');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('works where there was nothing', () => {
    const swap = beginSwap(target);
    write(swap.next, 'first');
    swap.commit();
    expect(read()).toBe('first');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('that is abandoned leaves the older folder', () => {
    write(target, 'old');
    const swap = beginSwap(target);
    write(swap.next, 'half');
    swap.abandon();
    expect(read()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('that fails puts the older folder back', () => {
    write(target, 'old');
    const swap = beginSwap(target);
    rmSync(swap.next, { recursive: true });
    expect(() => {
      swap.commit();
    }).toThrow('ENOENT');
    expect(read()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('that was cut off in between is put right', () => {
    write(join(folder, '.dist.last'), 'old');
    recoverSwap(target);
    expect(read()).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  test('starts empty, whatever an earlier one left', () => {
    write(join(folder, '.dist.next'), 'stale');
    expect(readdirSync(beginSwap(target).next)).toEqual([]);
    expect(existsSync(target)).toBe(false);
  });
});

describe('the fingerprint of a site', () => {
  const of = (settings: Readonly<Record<string, string | undefined>> = {}): string =>
    fingerprint({ root: folder, sources: ['src', 'one.json', 'missing'], settings });

  test('is told by names, bytes and settings, and by nothing else', () => {
    write(join(folder, 'src/a'), 'x');
    writeFileSync(join(folder, 'one.json'), '{}');
    const first = of();
    writeFileSync(join(folder, 'one.json'), '{}');
    writeFileSync(join(folder, 'elsewhere'), 'x');
    expect(of()).toBe(first);
    const others = [of({ asOf: '2022-06-30' }), of({ asOf: '2022-07-31' }), of({ base: '2022-06-30' })];
    writeFileSync(join(folder, 'one.json'), '{ }');
    others.push(of());
    writeFileSync(join(folder, 'one.json'), '{}');
    write(join(folder, 'src/b'), 'x');
    others.push(of());
    expect(new Set([first, ...others]).size).toBe(6);
  });
});
