import { expect, test } from 'vitest';
import { PUBLISHED_FILES } from '../../src/core/publish/publish.ts';
import type { PublishedName } from '../../src/core/publish/publish.ts';
import { describeFiles, MAIN_FILE, newestReport } from '../../src/site/downloads.ts';
import { contextOn } from './support.ts';

const SUM = 'a'.repeat(64);

test('each file has its size, its format and, but for the list of them, its checksum', () => {
  const files = new Map<PublishedName, Uint8Array>(
    PUBLISHED_FILES.map((name) => [name, new Uint8Array(12_340)]),
  );
  files.set('SHA256SUMS', new TextEncoder().encode(`${SUM}  ${MAIN_FILE}\n`));
  const described = describeFiles(files, contextOn('2022-08-31', 'en'));
  expect(described.map(({ name }) => name)).toEqual(PUBLISHED_FILES);
  expect(described.find(({ name }) => name === MAIN_FILE)).toEqual({
    name: MAIN_FILE,
    format: 'XLSX',
    size: '12.3 kB',
    sha256: SUM,
  });
  expect(described.find(({ name }) => name === 'SHA256SUMS')?.sha256).toBeNull();
});

test('the newest report is the latest day that a file says, never one after the day of the figures', () => {
  const context = contextOn('2022-08-31', 'en');
  const days = context.figures.reporting.flatMap(({ reportedOn }) => reportedOn ?? []);
  expect(newestReport(context)).toBe(days.toSorted().at(-1));
  expect(newestReport(context)! <= '2022-08-31').toBe(true);
  expect(newestReport(contextOn('2022-04-10', 'en'))).toBeNull();
});
