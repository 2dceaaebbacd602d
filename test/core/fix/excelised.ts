/** Valid tables as Excel and WPS may leave them: other names, notations, orders, blanks, delimiters and encodings. */
import fc from 'fast-check';
import { LABELS } from '../../../src/core/text/headerLabels.ts';
import type { TableKind } from '../../../src/core/text/headerLabels.ts';
import { findPersonalData } from '../../../src/core/text/personalData.ts';
import { writeCsv } from '../../../src/core/write/csv.ts';
import { DOMAINS, SITES } from '../../corpus/base.ts';
import { canEncode, encodeLegacy, encodeUtf16, encodeUtf8, joinBytes } from '../text/helpers/encode.ts';

/** One file, in canonical form and as someone saved it. */
export interface Excelised {
  readonly path: string;
  readonly canonical: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly encoding: string;
}

/** A canonical value, with the other ways in which it may be written. */
interface Cell {
  readonly canonical: string;
  readonly written: string;
}

const BLANK: Cell = { canonical: '', written: '' };

interface Named {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** A cell that is written in one of several ways, with blanks around it. */
function cell(canonical: string, others: readonly string[]): fc.Arbitrary<Cell> {
  const blank = fc.constantFrom('', '', '', ' ', '  ', '\u3000', '\u00a0');
  const width = canonical === '' ? [] : [fullWidth(canonical)];
  const written = fc.constantFrom(canonical, ...others, ...width);
  return fc.tuple(blank, written, blank).map(([before, text, after]) => ({
    canonical,
    written: text === '' ? '' : before + text + after,
  }));
}

const named = (entry: Named): fc.Arbitrary<Cell> =>
  cell(entry.id, [...Object.values(entry.names), ...entry.aliases]);

const MONTH = cell('2022-06', [
  '2022/6',
  '2022/06',
  '2022.6',
  '2022-6',
  '202206',
  '2022年6月',
  '2022年06月份',
  '2022/6/1',
  '2022/6/1 0:00',
  '6/2022',
  'Jun-22',
  'June 2022',
]);
const day = (canonical: string, ...others: readonly string[]): fc.Arbitrary<Cell> => cell(canonical, others);
const DELIVERED = day(
  '2022-06-27',
  '2022/6/27',
  '2022年6月27日',
  '20220627',
  '27/6/2022',
  '27-Jun-22',
  'June 27, 2022',
);

const NOTE = fc
  .string({
    unit: fc.constantFrom('首', '批', '互認', 'a', ' ', ',', '"', '\n', ';', '，', '。', '〔2022〕2号', '1'),
    maxLength: 12,
  })
  .filter((text) => findPersonalData(text).length === 0)
  .map((text): Cell => ({ canonical: text.trim(), written: text }));

const NON_REGULATED = DOMAINS.domains.filter(({ category }) => category === 'non-regulated');

const headcountRow = fc.tuple(
  MONTH,
  fc.constantFrom(...NON_REGULATED).chain(named),
  fc.constantFrom(...SITES.sites).chain(named),
  fc.oneof(
    cell('HK', ['香港', '港', 'Hong Kong', 'hk']),
    cell('MO', ['澳门', '澳門', 'Macau']),
    cell('ML', ['内地', '內地', 'Mainland']),
  ),
  fc.nat({ max: 180 }).chain((count) => cell(String(count), [])),
  NOTE,
);

const headcounts = fc
  .tuple(
    fc.uniqueArray(headcountRow, {
      selector: ([, domain, site, origin]) => `${domain.canonical} ${site.canonical} ${origin.canonical}`,
      minLength: 1,
      maxLength: 8,
    }),
    fc.option(fc.array(DELIVERED, { minLength: 8, maxLength: 8 })),
  )
  .map(([rows, delivered]) => ({
    path: '2022/headcounts/gd-computer/2022-06.csv',
    kind: 'headcounts' as const,
    columns: [
      'month',
      'domain',
      'site',
      'origin',
      'headcount',
      'note',
      ...(delivered === null ? [] : ['reported_on']),
    ],
    rows: rows.map((row, at): readonly Cell[] => {
      const date = delivered?.[at];
      return date === undefined ? row : [...row, date];
    }),
  }));

const EVIDENCE = fc
  .tuple(
    fc.constantFrom('', 'https://example.org/a,b', '粤科协学〔2022〕2号'),
    fc.constantFrom('', ' ', '\u3000'),
  )
  .map(([text, blank]): Cell => ({ canonical: text, written: blank + text + blank }));

const milestones = fc
  .uniqueArray(
    fc.tuple(
      day('2022-05-20', '2022/5/20', '2022年5月20日', '20-May-22'),
      cell('agreement', ['签约', '互認簽約', 'Agreement signed']),
      fc.constantFrom(...NON_REGULATED).chain(named),
      EVIDENCE,
      NOTE,
    ),
    { selector: ([, , subject]) => subject.canonical, minLength: 1, maxLength: 4 },
  )
  .map((rows) => ({
    // The base has a milestone of the food society, so that this file takes its place.
    path: '2022/milestones/gd-food.csv',
    kind: 'milestones' as const,
    columns: ['date', 'type', 'subject', 'evidence', 'note'],
    rows,
  }));

const taskRow = (task: number, period: fc.Arbitrary<Cell>) =>
  fc.tuple(
    cell(String(task), [`#${task}`, `${task}.`]),
    period,
    fc.oneof(cell('done', ['已完成', '完成', 'Completed']), cell('in-progress', ['进行中', '進行中'])),
    day('2022-06-30', '2022/6/30', '2022年6月30日'),
    EVIDENCE,
    NOTE,
  );

const tasks = fc
  .tuple(
    taskRow(4, MONTH),
    taskRow(6, fc.constant({ canonical: '', written: '' })),
    taskRow(15, cell('H1', ['上半年', 'h1'])),
  )
  .chain((all) => fc.subarray(all, { minLength: 1 }))
  .map((rows) => ({
    path: '2022/tasks/gd-computer.csv',
    kind: 'tasks' as const,
    columns: ['task', 'period', 'status', 'date', 'evidence', 'note'],
    rows,
  }));

interface Table {
  readonly path: string;
  readonly kind: TableKind;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a spreadsheet does around the cells. */
const habits = fc.record({
  labels: fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
  order: fc.array(fc.nat({ max: 1000 }), { minLength: 7, maxLength: 7 }),
  mixed: fc.boolean(),
  emptyColumns: fc.nat({ max: 3 }),
  blankRows: fc.array(fc.tuple(fc.nat({ max: 9 }), fc.boolean()), { maxLength: 3 }),
  delimiter: fc.constantFrom(',', ',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  lastLineEnd: fc.boolean(),
  quoteAll: fc.boolean(),
  encoding: fc.constantFrom(
    'utf-8',
    'utf-8 with mark',
    'utf-16le',
    'utf-16be',
    'utf-16le without mark',
    'gb18030',
    'gb18030',
    'big5',
    'big5',
  ),
});
type Habits = typeof habits extends fc.Arbitrary<infer T> ? T : never;

function excelise(table: Table, how: Habits): Excelised {
  const { columns, kind, path } = table;
  const fits = (text: string): boolean =>
    (how.encoding !== 'gb18030' && how.encoding !== 'big5') || canEncode(text, how.encoding);
  // Whoever saves in an old encoding writes in its script.
  const rows = table.rows.map((row) =>
    row.map((one): Cell => {
      if (fits(one.written)) return one;
      const text = fits(one.canonical) ? one.canonical : '';
      return { canonical: text, written: text };
    }),
  );
  const at = columns.map((_, index) => index);
  // A table that is not mixed up keeps its order and its own labels, as half of all files do.
  const order = how.mixed
    ? at.toSorted((left, right) => (how.order[left] ?? 0) - (how.order[right] ?? 0))
    : at;
  const labels = columns.map((column, index) => {
    const known = [column, ...(LABELS[kind][column] ?? [])].filter(fits);
    return how.mixed ? (known[(how.labels[index] ?? 0) % known.length] ?? column) : column;
  });
  // Where nothing but notes could tell the two old encodings apart, it is GB18030: so no one else's notes here.
  const told = [
    ...labels,
    ...rows.flatMap((row) =>
      columns.flatMap((name, index) => (name === 'note' ? [] : [row[index]?.written ?? ''])),
    ),
  ];
  const silent = how.encoding === 'big5' && told.every((text) => /^[\0-\x7f]*$/.test(text));
  const kept = silent
    ? rows.map((row) => row.map((one, index) => (columns[index] === 'note' ? BLANK : one)))
    : rows;
  const padding = Array.from({ length: how.emptyColumns }, () => '');
  const lines = [labels, ...kept.map((row) => row.map(({ written }) => written))].map((cells) =>
    [...order.map((index) => cells[index] ?? ''), ...padding]
      .map((text) => quoted(text, how))
      .join(how.delimiter),
  );
  for (const [place, isEmpty] of how.blankRows) {
    const blank = isEmpty ? '' : how.delimiter.repeat(columns.length + how.emptyColumns - 1);
    lines.splice(Math.min(place, lines.length), 0, blank);
  }
  const text = lines.join(how.lineEnd) + (how.lastLineEnd ? how.lineEnd : '');
  const canonical = writeCsv(
    columns,
    kept.map((row) => row.map((one) => one.canonical)),
  );
  return { path, canonical, text, encoding: how.encoding, bytes: encode(text, how.encoding) };
}

function quoted(text: string, { delimiter, quoteAll }: Habits): string {
  const needed = quoteAll || text.includes(delimiter) || /["\r\n]/.test(text);
  return needed ? `"${text.replaceAll('"', '""')}"` : text;
}

function encode(text: string, encoding: Habits['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-16le':
    case 'utf-16be':
      return encodeUtf16(text, encoding === 'utf-16le' ? 'le' : 'be', true);
    case 'utf-16le without mark':
      return encodeUtf16(text, 'le', false);
    case 'gb18030':
    case 'big5':
      return encodeLegacy(text, encoding);
    case 'utf-8 with mark':
      return joinBytes([0xef, 0xbb, 0xbf], encodeUtf8(text));
    case 'utf-8':
      return encodeUtf8(text);
  }
}

/** A valid table of any kind, excelised. */
export const excelised: fc.Arbitrary<Excelised> = fc
  .tuple(fc.oneof(headcounts, milestones, tasks) as fc.Arbitrary<Table>, habits)
  .map(([table, how]) => excelise(table, how));
