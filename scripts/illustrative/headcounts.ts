/** Headcount files of the illustrative year. */
import { COLUMNS } from '../../src/core/text/headerLabels.ts';
import { writeCsv } from '../../src/core/write/csv.ts';
import type { Delivery } from './deliveries.ts';
import type { Random } from './random.ts';
import { JSON_UNITS, MONTHS, NOTES, STREAMS } from './scenario.ts';
import type { Stream } from './scenario.ts';

interface Row {
  readonly domain: string;
  readonly site: string;
  readonly origin: string;
  readonly headcount: number;
  readonly note: string;
}

/** Text of every file, by path below the data directory. */
export function headcountFiles(delivered: readonly Delivery[], random: Random): ReadonlyMap<string, string> {
  const rows = new Map<string, Row[]>();
  for (const stream of STREAMS) {
    MONTHS.forEach((month, at) => {
      const key = `${stream.unit} ${month}`;
      rows.set(key, [...(rows.get(key) ?? []), ...scatter(stream, stream.people[at] ?? 0, random)]);
    });
  }
  return new Map(
    delivered.map((delivery) => {
      const key = `${delivery.unit} ${delivery.month}`;
      const [first, ...more] = rows.get(key) ?? [];
      const own = first === undefined ? [nothingNew(delivery.unit)] : [first, ...more];
      const noted = own.map((row, at) => (at === 0 ? { ...row, note: NOTES[key] ?? '' } : row));
      const extension = JSON_UNITS.has(delivery.unit) ? 'json' : 'csv';
      const path = `2022/headcounts/${delivery.unit}/${delivery.month}.${extension}`;
      return [path, extension === 'json' ? asJson(delivery, noted) : asCsv(delivery, noted)];
    }),
  );
}

/** Places people one by one, then counts them by site and origin. */
function scatter(stream: Stream, people: number, random: Random): readonly Row[] {
  const counts = new Map<string, number>();
  for (let person = 0; person < people; person += 1) {
    const key = `${random.pick(stream.sites)} ${random.pick(stream.origins)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.keys(stream.sites).flatMap((site) =>
    Object.keys(stream.origins).flatMap((origin): readonly Row[] => {
      const headcount = counts.get(`${site} ${origin}`);
      return headcount === undefined ? [] : [{ domain: stream.domain, site, origin, headcount, note: '' }];
    }),
  );
}

/** The explicit zero: one row of any of the unit's own combinations. */
function nothingNew(unit: string): Row {
  const stream = STREAMS.find((one) => one.unit === unit);
  const [site = ''] = Object.keys(stream?.sites ?? {});
  return { domain: stream?.domain ?? '', site, origin: 'HK', headcount: 0, note: '' };
}

function asCsv({ month, reportedOn }: Delivery, rows: readonly Row[]): string {
  const dated = reportedOn === null ? [] : [reportedOn];
  return writeCsv(
    [...COLUMNS.headcounts.required, ...(reportedOn === null ? [] : COLUMNS.headcounts.optional)],
    rows.map(({ domain, site, origin, headcount, note }) => [
      month,
      domain,
      site,
      origin,
      String(headcount),
      note,
      ...dated,
    ]),
  );
}

function asJson({ unit, month, reportedOn }: Delivery, rows: readonly Row[]): string {
  const document = {
    $schema: '../../../../schemas/headcounts.schema.json',
    unit,
    month,
    ...(reportedOn === null ? {} : { reported_on: reportedOn }),
    rows: rows.map(({ note, ...row }) => ({ ...row, ...(note === '' ? {} : { note }) })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
