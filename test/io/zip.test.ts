import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { repackZip } from '../../src/io/zip.ts';

test('the same entries in the same order, whenever the zip was made', () => {
  const zip = (year: number): Uint8Array =>
    zipSync(
      { 'b.xml': strToU8('乙'), 'a/': new Uint8Array(), 'a/c.xml': strToU8('丙') },
      { mtime: new Date(year, 5, 1) },
    );
  const repacked = repackZip(zip(2022));
  expect(Buffer.compare(repacked, repackZip(zip(2031)))).toBe(0);
  expect(Object.entries(unzipSync(repacked)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['b.xml', '乙'],
    ['a/', ''],
    ['a/c.xml', '丙'],
  ]);
});
