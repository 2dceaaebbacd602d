/** The rows of one unit's month: each field read by itself, judged by the schema, then held beside the other rows. */
import type { IsoDate, Month, Origin } from '../../model.ts';
import { validateHeadcounts } from '../../schemas/validators.js';
import type { SchemaError } from '../../schemas/validators.js';
import { monthOf } from '../../dates.ts';
import type { RegistryIndex } from '../../registry/registryIndex.ts';
import type { HeadcountRow } from '../../schemas/types.ts';
import { readDate, readInteger, readMonth, readOrigin, tidyCell } from '../../text/normalise.ts';
import { createFieldReader } from '../fields.ts';
import type { Field, FieldReader, FieldRow } from '../fields.ts';
import { judge } from '../judge.ts';
import type { Source, Verdict } from '../judge.ts';
import type { ProblemLog } from '../problemLog.ts';
import { nameReader } from '../readName.ts';

/** A row as it was read; null for a field without a meaning, or one that the schema refuses: both are written down. */
export interface ReadRow {
  readonly source: FieldRow;
  readonly domain: string | null;
  readonly site: string | null;
  readonly origin: Origin | null;
  readonly headcount: number | null;
  readonly note: string | null;
}

export interface ReadRows {
  readonly rows: readonly ReadRow[];
  /** The day of first delivery, equal in every row; null where it is not given or not clear. */
  readonly reportedOn: IsoDate | null;
}

export interface RowRules {
  readonly file: string;
  /** The unit of the path; null for one that nobody knows, which is told there. */
  readonly unit: string | null;
  /** The month of the file's name. */
  readonly month: Month;
  readonly index: RegistryIndex;
  /** The last day a delivery can plausibly bear. */
  readonly latestDelivery: IsoDate;
  /** Where unit, month and day of first delivery stand once for the file, as in JSON; null where they stand in the rows. */
  readonly delivery: FieldRow | null;
}

export function readHeadcountRows(sources: readonly FieldRow[], rules: RowRules, log: ProblemLog): ReadRows {
  const reader = createFieldReader(log);
  const readDomain = nameReader(rules.index.domains, 'unknown-domain');
  const readSite = nameReader(rules.index.sites, 'unknown-site');
  const rows: ReadRow[] = [];
  for (const source of sources) {
    checkMonthOfRow(source, rules.month, reader, log);
    const note = source.field('note');
    rows.push({
      source,
      domain: read(source, 'domain', (field) => reader.read(field, readDomain)),
      site: read(source, 'site', (field) => reader.read(field, readSite)),
      origin: read(source, 'origin', (field) => reader.read<Origin>(field, readOrigin)),
      headcount: read(source, 'headcount', (field) => reader.read(field, readInteger)),
      note: note === null ? '' : reader.freeText(note),
    });
  }
  const dated = rules.delivery === null ? rows.map(({ source }) => source) : [rules.delivery];
  const delivered = reportedOnOf(dated, rules, reader, log);
  const verdict = judgeRows(rows, rules, delivered, log);
  reader.finish(verdict.fields);
  const accepted = rows.map((row, index) => withoutRefused(row, `/rows/${index}`, verdict));
  checkDuplicates(accepted, log);
  const reportedOn = verdict.refuses('/reported_on') ? null : (delivered?.date ?? null);
  return { rows: accepted, reportedOn };
}

/** The file as the schema knows it, whichever way it is written. */
function judgeRows(
  rows: readonly ReadRow[],
  rules: RowRules,
  delivered: Delivered | null,
  log: ProblemLog,
): Verdict {
  const { file, unit, month, delivery } = rules;
  const values = {
    unit: unit ?? '',
    month,
    ...(delivered === null ? {} : { reported_on: delivered.date }),
    rows: rows.map(valuesOf),
  };
  const sourceOf = (pointer: string, { keyword }: SchemaError): Source => {
    // JSON is held against its schema as it stands, too: which properties there are is told there.
    if (delivery !== null && (keyword === 'additionalProperties' || keyword === 'required')) return null;
    if (keyword === 'required') return pointer === '/reported_on' ? missingDelivery(rows, file) : null;
    const [, part = '', index, name] = pointer.split('/');
    const row = rows[Number(index)]?.source;
    if (row !== undefined) return name === undefined ? row.where : row.field(name);
    if (part === 'unit' && unit === null) return null;
    if (part === 'rows' && rows.length === 0) return null;
    if (part === 'reported_on') return delivered?.field ?? null;
    const first = delivery ?? rows[0]?.source;
    return first?.field(part) ?? delivery?.where ?? { file };
  };
  return judge(validateHeadcounts, values, sourceOf, log);
}

/** Where a day of first delivery should stand that no row gives; null where one does, but cannot be read. */
function missingDelivery(rows: readonly ReadRow[], file: string): Source {
  const fields = rows.flatMap(({ source }) => source.field('reported_on') ?? []);
  if (fields.some(({ text }) => tidyCell(text).text !== '')) return null;
  return fields[0] ?? { file, field: 'reported_on' };
}

/** What could be read of a row; a note that is not there is left out, as in JSON. */
function valuesOf({ source, domain, site, origin, headcount, note }: ReadRow): Partial<HeadcountRow> {
  return {
    ...(domain !== null && { domain }),
    ...(site !== null && { site }),
    ...(origin !== null && { origin }),
    ...(headcount !== null && { headcount }),
    ...(note !== null && source.field('note') !== null && { note }),
  };
}

function withoutRefused(row: ReadRow, at: string, verdict: Verdict): ReadRow {
  if (verdict.fields.length === 0 && !verdict.refuses(at)) return row;
  const keep = <T>(name: string, value: T): T | null =>
    verdict.refuses(at) || verdict.refuses(`${at}/${name}`) ? null : value;
  return {
    source: row.source,
    domain: keep('domain', row.domain),
    site: keep('site', row.site),
    origin: keep('origin', row.origin),
    headcount: keep('headcount', row.headcount),
    note: keep('note', row.note),
  };
}

function read<T>(source: FieldRow, name: string, how: (field: Field) => T | null): T | null {
  const field = source.field(name);
  return field === null ? null : how(field);
}

function checkMonthOfRow(source: FieldRow, expected: Month, reader: FieldReader, log: ProblemLog): void {
  const field = source.field('month');
  const month = field === null ? null : reader.read(field, readMonth);
  if (field === null || month === null || month === expected) return;
  // No suggestion: it may as well be the file's name that is wrong.
  log.add('month-mismatch', { ...field.where, value: field.text }, { expected, count: 0 });
}

/** One row for each domain, site and origin, whatever names they were written by. */
function checkDuplicates(rows: readonly ReadRow[], log: ProblemLog): void {
  const firstLines = new Map<string, number>();
  for (const { source, domain, site, origin } of rows) {
    if (domain === null || site === null || origin === null) continue;
    const key = `${domain} ${site} ${origin}`;
    const first = firstLines.get(key);
    if (first === undefined) firstLines.set(key, source.line);
    else log.add('duplicate-row', source.where, { first });
  }
}

interface Delivered {
  readonly date: IsoDate;
  /** Where it stands first. */
  readonly field: Field;
}

/** Every row must bear the same day of first delivery, and one that is possible. */
function reportedOnOf(
  sources: readonly FieldRow[],
  rules: RowRules,
  reader: FieldReader,
  log: ProblemLog,
): Delivered | null {
  const dated = sources.flatMap((source) => {
    const field = source.field('reported_on');
    if (field === null) return [];
    // A column may be left blank throughout; a property that is there must say something.
    const date = rules.delivery === null ? reader.optional(field, readDate) : reader.read(field, readDate);
    return [{ field, date }];
  });
  const given = dated.find(({ date }) => typeof date === 'string');
  const first = given?.date ?? null;
  if (given === undefined || first === null) return null;
  const unequal = dated.filter(({ date }) => date !== first && date !== undefined);
  for (const { field } of unequal) {
    log.add('reported-on-unequal', { ...field.where, value: field.text }, { first, count: 0 });
  }
  const where = { ...given.field.where, value: first };
  if (monthOf(first) < rules.month) {
    log.add('reported-on-before-month', where, { month: rules.month, count: 0 });
    return null;
  }
  if (first > rules.latestDelivery) {
    log.add('date-out-of-range', where, {
      first: `${rules.month}-01`,
      last: rules.latestDelivery,
    });
    return null;
  }
  return unequal.length === 0 ? { date: first, field: given.field } : null;
}
