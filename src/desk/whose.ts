/** Whose a file is, and of which month, as far as it says so itself: by its name, its titles, its rows. */
import { parseCsv } from '../core/text/csv.ts';
import { parseJson } from '../core/text/json.ts';
import { isUnreadable, readLabel, readMonth } from '../core/text/normalise.ts';
import { saysOfMonth } from '../core/workbook/periodsNamed.ts';
import { valueText } from '../core/workbook/sheet.ts';
import type { Sheet } from '../core/workbook/sheet.ts';
import { otherUnitNamed } from '../core/workbook/unitsNamed.ts';
import { reportingMonths } from '../core/dates.ts';
import type { Says, Whose } from './delivery.ts';
import type { Desk } from './desk.ts';

/** Rows of a sheet that may be titles, and the header among them. */
const MOST_TITLES = 12;

/** null where nothing says so, or several are named. */
export function whoseIs(desk: Desk, name: string, says: Says): Whose {
  const texts = [name, ...says.texts];
  return { unit: unitIn(desk, texts), month: monthIn(desk, texts, says.months) };
}

export function sheetsSay(sheets: readonly Sheet[]): Says {
  const seen = sheets.filter(({ visible }) => visible);
  const tops = seen.flatMap(({ rows }) => rows.slice(0, MOST_TITLES).map((row) => row.map(valueText)));
  return {
    texts: [...seen.map(({ name }) => name), ...tops.flat().filter((text) => text !== '')],
    months: seen.flatMap(({ rows }) => monthsBelow(rows.map((row) => row.map(valueText)))),
  };
}

export function textSays(text: string): Says {
  const { value } = parseJson(text);
  if (typeof value === 'object' && value !== null && 'unit' in value && 'month' in value)
    return { texts: [String(value.unit)], months: [String(value.month)] };
  const { above, header, rows } = parseCsv(text);
  const cells = [...above, ...(header === null ? [] : [header]), ...rows].map((row) =>
    row.cells.map((cell) => cell.text),
  );
  return { texts: cells.slice(0, above.length).flat(), months: monthsBelow(cells) };
}

/** Cells below the first label of a month. */
function monthsBelow(rows: readonly (readonly string[])[]): readonly string[] {
  const isLabel = (text: string): boolean => {
    const reading = readLabel(text, 'headcounts');
    return !isUnreadable(reading) && reading.value === 'month';
  };
  const header = rows.slice(0, MOST_TITLES).findIndex((row) => row.some(isLabel));
  const column = rows[header]?.findIndex(isLabel) ?? -1;
  return column < 0 ? [] : rows.slice(header + 1).flatMap((row) => row[column] ?? []);
}

function unitIn({ registry }: Desk, texts: readonly string[]): string | null {
  const named = otherUnitNamed(registry, { id: '' });
  const known = new Set(registry.units.map(({ id }) => id));
  const units = new Set(
    texts.flatMap((text) => {
      const id = text
        .split(/[^a-z0-9-]+/)
        .find((part) => known.has(part) || known.has(part.replace(/-\d{4}-\d{2}$/, '')));
      return id?.replace(/-\d{4}-\d{2}$/, '') ?? named(text) ?? [];
    }),
  );
  const [unit = null] = units;
  return units.size === 1 ? unit : null;
}

function monthIn(desk: Desk, texts: readonly string[], cells: readonly string[]): string | null {
  const read = new Set(
    cells.flatMap((cell) => {
      const reading = readMonth(cell);
      return isUnreadable(reading) ? [] : [reading.value];
    }),
  );
  const [month = null] = read;
  if (read.size > 0) return read.size === 1 ? month : null;
  const months = reportingMonths(desk.programme);
  const named = new Set(
    texts.flatMap((text) => months.filter((one) => saysOfMonth(text, one).kind === 'this')),
  );
  const [only = null] = named;
  return named.size === 1 ? only : null;
}
