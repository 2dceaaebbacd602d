/** The JSON form of a month with names, months and dates in canonical form. */
import { nameReader } from '../check/readName.ts';
import type { RegistryIndex } from '../registry/registryIndex.ts';
import { parseJson } from '../text/json.ts';
import { readMonth } from '../text/normalise.ts';
import { canonicalCell, columnReaders } from './cellReaders.ts';
import type { ColumnReaders } from './cellReaders.ts';

/**
 * @returns null where the text is no such document, or one that says a thing twice. The layout of the text is
 *   its writer's business: it is only written anew where a value changes.
 */
export function fixHeadcountJson(text: string, index: RegistryIndex): string | null {
  const { value, issues } = parseJson(text);
  if (issues.length > 0 || !isObject(value)) return null;
  const readers = columnReaders('headcounts', index);
  const top: ColumnReaders = {
    unit: nameReader(index.units, 'dangling-reference'),
    month: readMonth,
    reported_on: readers['reported_on'] ?? readMonth,
  };
  const rows = value['rows'];
  const fixed = {
    ...fixStrings(value, top),
    ...(Array.isArray(rows)
      ? { rows: rows.map((row: unknown) => (isObject(row) ? fixStrings(row, readers) : row)) }
      : {}),
  };
  const before = JSON.stringify(value);
  return JSON.stringify(fixed) === before ? text : `${JSON.stringify(fixed, null, 2)}\n`;
}

/** Counts are numbers or errors here; only text is read. */
function fixStrings(
  object: Readonly<Record<string, unknown>>,
  readers: ColumnReaders,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => {
      const read = name === 'headcount' || !Object.hasOwn(readers, name) ? undefined : readers[name];
      return [name, typeof value === 'string' && read !== undefined ? canonicalCell(value, read) : value];
    }),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
