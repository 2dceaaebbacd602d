/** Two full aggregates, compared in the simplest way that there is: as sets of lines. */
import { checkTree } from '../../../src/core/check/checkTree.ts';
import type { DataTree } from '../../../src/core/check/tree.ts';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import { headcountsCsv } from '../../../src/core/publish/headcountsCsv.ts';
import { headcountRows } from '../../../src/core/publish/rows.ts';
import { summaryJson } from '../../../src/core/publish/summaryJson.ts';
import { readCsv } from '../publish/readCsv.ts';

export interface Aggregate {
  readonly errors: number;
  /** Value by `section|id|field`; null where nothing can be published. */
  readonly figures: ReadonlyMap<string, unknown> | null;
  /** People by `unit month domain site origin`, as published; null as above. */
  readonly rows: ReadonlyMap<string, number> | null;
}

export function aggregate(tree: DataTree, asOf: string): Aggregate {
  const { checked, counts, asOf: day } = checkTree(tree, { asOf });
  if (checked === null || counts.errors > 0) return { errors: counts.errors, figures: null, rows: null };
  const figures = computeFigures(checked, { year: 2022, asOf: day, source: 'a'.repeat(40) });
  const lines = new Map<string, unknown>();
  const summary = JSON.parse(summaryJson(figures)) as Record<string, unknown>;
  delete summary['source'];
  for (const [section, value] of Object.entries(summary)) {
    if (!Array.isArray(value)) lay(lines, `${section}|`, '', value);
    else
      for (const entry of value as Record<string, unknown>[]) {
        const { unit, month } = entry;
        const id =
          unit === undefined
            ? (entry['id'] ?? entry['number'] ?? month)
            : `${unit as string}/${month as string}`;
        const names = unit === undefined ? ['id', 'number', 'month'] : ['unit', 'month'];
        const rest = Object.fromEntries(Object.entries(entry).filter(([key]) => !names.includes(key)));
        lay(lines, `${section}|${String(id)}`, '', rest);
      }
  }
  const [header = [], ...records] = readCsv(headcountsCsv(headcountRows(figures)));
  const rows = new Map<string, number>();
  for (const record of records) {
    const cell = (name: string): string => record[header.indexOf(name)] ?? '';
    const key = ['unit', 'month', 'domain', 'site', 'origin'].map(cell).join(' ');
    rows.set(key, (rows.get(key) ?? 0) + Number(cell('headcount')));
  }
  return { errors: counts.errors, figures: lines, rows };
}

function lay(lines: Map<string, unknown>, entry: string, field: string, value: unknown): void {
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      lay(lines, entry, field === '' ? key : `${field}.${key}`, inner);
  else if (value !== null) lines.set(`${entry}|${field}`, value);
}

/** `key: before → after` of all that differ, sorted. */
export function differing(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => `${key}: ${String(before.get(key) ?? null)} → ${String(after.get(key) ?? null)}`)
    .toSorted();
}
