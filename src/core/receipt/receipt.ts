/**
 * The receipt of a submission: what a month's file says, and what it is known by. A pure function of the file in
 * canonical form, so that the import, the desk and the pull request give a unit the same one.
 */
import { classify } from '../check/layout.ts';
import type { HeadcountPlace } from '../check/layout.ts';
import type { IsoDate, Month, Names, Registry } from '../model.ts';
import { CATALOGUE, PROBLEM_CODES } from '../problems/catalogue.ts';
import type { ProblemGroup } from '../problems/catalogue.ts';
import { parseCsv } from '../text/csv.ts';

export interface Receipt {
  readonly unit: string;
  readonly unitNames: Names;
  readonly month: Month;
  readonly rows: number;
  /** People new in the month, over all rows. */
  readonly people: number;
  /** The day of first delivery; null where the file does not say. */
  readonly reportedOn: IsoDate | null;
  /** Rules that the file keeps: each is a code of the catalogue that would be an error. */
  readonly checksPassed: number;
  /** Of the canonical bytes, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** SHA-256 as hexadecimal digits. Handed in: Node has one that answers at once, a browser one that does not. */
export type Sha256 = (bytes: Uint8Array) => string;

/** A month's file without errors, as `fix` would write it. */
export interface CanonicalFile {
  /** Path below the data directory, forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** @returns null for a path that is no month's file of a unit in the registry */
export function receiptOf(
  { path, bytes }: CanonicalFile,
  { units }: Pick<Registry, 'units'>,
  sha256: Sha256,
): Receipt | null {
  const place = classify(path);
  if (place.kind !== 'headcounts') return null;
  const unit = units.find(({ id }) => id === place.unit);
  if (unit === undefined) return null;
  const text = new TextDecoder().decode(bytes);
  return {
    unit: unit.id,
    unitNames: unit.names,
    month: place.month,
    ...(place.format === 'csv' ? csvContent(text) : jsonContent(text)),
    checksPassed: checksOf(place.format),
    sha256: sha256(bytes),
  };
}

type Content = Pick<Receipt, 'rows' | 'people' | 'reportedOn'>;

function csvContent(text: string): Content {
  const { header, rows } = parseCsv(text);
  const columns = header?.cells.map((cell) => cell.text) ?? [];
  const cells = (name: string): readonly string[] => {
    const at = columns.indexOf(name);
    return at < 0 ? [] : rows.map((row) => row.cells[at]?.text ?? '');
  };
  const people = cells('headcount').reduce((sum, count) => sum + Number(count), 0);
  return { rows: rows.length, people, reportedOn: cells('reported_on')[0] || null };
}

function jsonContent(text: string): Content {
  const { rows, reported_on: reportedOn = null } = JSON.parse(text) as {
    readonly rows: readonly { readonly headcount: number }[];
    readonly reported_on?: IsoDate;
  };
  return { rows: rows.length, people: rows.reduce((sum, row) => sum + row.headcount, 0), reportedOn };
}

const GROUPS: Readonly<Record<HeadcountPlace['format'], ReadonlySet<ProblemGroup>>> = {
  csv: new Set<ProblemGroup>(['files', 'encoding', 'header', 'cells', 'relations']),
  json: new Set<ProblemGroup>(['files', 'encoding', 'json', 'cells', 'relations']),
};

function checksOf(format: HeadcountPlace['format']): number {
  return PROBLEM_CODES.filter((code) => {
    const { group, severity } = CATALOGUE[code];
    return severity === 'error' && GROUPS[format].has(group);
  }).length;
}
