/** The published data set: every file of it, as bytes. */
import type { Figures } from '../figures/figures.ts';
import { compareText } from '../figures/scope.ts';
import { dataPackage } from './dataPackage.ts';
import type { DataFile, PublishedFile } from './dataPackage.ts';
import { headcountsCsv } from './headcountsCsv.ts';
import { headcountsJson } from './headcountsJson.ts';
import { headcountRows } from './rows.ts';
import { summaryJson } from './summaryJson.ts';

/** Names of the published files. `SHA256SUMS` lists the checksums of the others. */
export const PUBLISHED_FILES = [
  'headcounts.csv',
  'headcounts.json',
  'headcounts.xlsx',
  'summary.json',
  'datapackage.json',
  'SHA256SUMS',
] as const;
export type PublishedName = (typeof PUBLISHED_FILES)[number];

export interface PublishOptions {
  /** SHA-256 of bytes, lower-case hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** Bytes of `headcounts.xlsx`, written from `headcountsWorkbook`. */
  readonly workbook: Uint8Array;
  /** Address of the site, where it is known. */
  readonly homepage: string | null;
}

/** Every file by name. The same figures and workbook give the same bytes. */
export function publish(
  figures: Figures,
  { sha256, workbook, homepage }: PublishOptions,
): ReadonlyMap<PublishedName, Uint8Array> {
  const utf8 = new TextEncoder();
  const rows = headcountRows(figures);
  const data: Record<DataFile, Uint8Array> = {
    'headcounts.csv': utf8.encode(headcountsCsv(rows)),
    'headcounts.json': utf8.encode(headcountsJson(rows)),
    'headcounts.xlsx': workbook,
    'summary.json': utf8.encode(summaryJson(figures)),
  };
  const described = (name: DataFile): PublishedFile => ({
    bytes: data[name].byteLength,
    sha256: sha256(data[name]),
  });
  const descriptor = dataPackage(figures, {
    homepage,
    files: {
      'headcounts.csv': described('headcounts.csv'),
      'headcounts.json': described('headcounts.json'),
      'headcounts.xlsx': described('headcounts.xlsx'),
      'summary.json': described('summary.json'),
    },
  });
  const files = new Map<PublishedName, Uint8Array>([
    ['headcounts.csv', data['headcounts.csv']],
    ['headcounts.json', data['headcounts.json']],
    ['headcounts.xlsx', data['headcounts.xlsx']],
    ['summary.json', data['summary.json']],
    ['datapackage.json', utf8.encode(`${JSON.stringify(descriptor, null, 2)}\n`)],
  ]);
  return files.set('SHA256SUMS', utf8.encode(checksums(files, sha256)));
}

/** One line per file, in the form that `sha256sum --check` reads, by name. */
function checksums(files: ReadonlyMap<string, Uint8Array>, sha256: PublishOptions['sha256']): string {
  return [...files]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join('');
}
