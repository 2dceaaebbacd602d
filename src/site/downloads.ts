/** The published files as the downloads page lists them. */
import { PUBLISHED_FILES } from '../core/publish/publish.ts';
import type { PublishedName } from '../core/publish/publish.ts';
import type { IsoDate } from '../core/model.ts';
import type { PageContext } from './context.ts';

export interface Download {
  readonly name: PublishedName;
  readonly format: string;
  /** For example `12.4 kB`. */
  readonly size: string;
  /** As `SHA256SUMS` has it; null for that file itself. */
  readonly sha256: string | null;
}

const BYTES_PER_KB = 1000;

/** The one that most readers want: it opens where they work. */
export const MAIN_FILE: PublishedName = 'headcounts.xlsx';

const FORMATS: Readonly<Record<PublishedName, string>> = {
  'headcounts.csv': 'CSV',
  'headcounts.json': 'JSON',
  'headcounts.xlsx': 'XLSX',
  'summary.json': 'JSON',
  'datapackage.json': 'JSON',
  SHA256SUMS: 'TXT',
};

export function describeFiles(
  files: ReadonlyMap<PublishedName, Uint8Array>,
  { say }: PageContext,
): readonly Download[] {
  const sums = checksums(files.get('SHA256SUMS'));
  return PUBLISHED_FILES.map((name) => ({
    name,
    format: FORMATS[name],
    size: `${say.number((files.get(name)?.byteLength ?? 0) / BYTES_PER_KB, 1)} kB`,
    sha256: sums.get(name) ?? null,
  }));
}

function checksums(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const lines = new TextDecoder().decode(bytes).split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** The day of the newest report in the files; null before the first, or where none says its day. */
export const newestReport = ({ figures }: PageContext): IsoDate | null =>
  figures.reporting.reduce<IsoDate | null>(
    (newest, { reportedOn }) =>
      reportedOn !== null && (newest === null || reportedOn > newest) ? reportedOn : newest,
    null,
  );
