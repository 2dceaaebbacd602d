/** What a person opens at the desk, as drafts with everything that is told of it. */
import type { Problem } from '../core/problems/problem.ts';
import { parseCsv } from '../core/text/csv.ts';
import { plainSheet } from '../core/workbook/sheet.ts';
import type { Sheet } from '../core/workbook/sheet.ts';
import { lastMonthDraft, publishedDraft, templateDraft } from './blankDraft.ts';
import { checkDrafts } from './checkDrafts.ts';
import { NO_SHEETS } from './delivery.ts';
import type { Delivery, FilledDay, Whose } from './delivery.ts';
import type { Desk, Reader } from './desk.ts';
import type { DeskProblem } from './deskProblem.ts';
import type { Draft } from './draft.ts';
import { formatOf } from './fileFormat.ts';
import type { FileFormat } from './fileFormat.ts';
import type { OpenFrom, Opened, OpenRequest, Unreadable } from './protocol.ts';
import { readFile } from './readFile.ts';
import { byPath, tellPlaced, tellProblem, textAt, withIds } from './tellProblem.ts';
import { historyOf } from './unitMonths.ts';

type FromFile = Extract<OpenFrom, { kind: 'file' | 'pasted' }>;

export async function openAtDesk(desk: Desk, request: OpenRequest): Promise<Opened> {
  const { from, unit, month } = request;
  if (from.kind === 'file' || from.kind === 'pasted') return openBrought(desk, request, from);
  const own = desk.registry.units.find(({ id }) => id === unit);
  if (own === undefined || month === null) return { kind: 'whose', unit: own?.id ?? null, month };
  const draft =
    from.kind === 'last-month'
      ? lastMonthDraft(desk, own, month)
      : ((from.kind === 'published' ? publishedDraft(desk, from.of, own, month) : null) ??
        templateDraft(desk, from.of, own, month));
  const drafts = draft === null ? [] : [draft];
  return {
    kind: 'opened',
    unit: own.id,
    month,
    drafts,
    problems: [],
    standing: [],
    facts: { format: 'none', lines: [], ...NO_SHEETS },
    history: historyOf(desk, own.id, month),
  };
}

/** What was brought, taken apart as far as it goes without knowing whose it is. */
type Taken =
  | {
      readonly kind: 'sheets';
      readonly reader: Reader;
      readonly sheets: readonly Sheet[];
      readonly fileName: string | null;
    }
  | { readonly kind: 'text'; readonly format: Exclude<FileFormat, { kind: 'workbook' }> };

async function openBrought(desk: Desk, request: OpenRequest, from: FromFile): Promise<Opened> {
  const taken = await take(desk, from);
  if (typeof taken === 'string') return { kind: 'unreadable', why: taken, sheets: [] };
  const said = await whoseOf(desk, request, from, taken);
  const unit = from.byUnit ? null : said.unit;
  const { month } = said;
  if (month === null || (unit === null && !from.byUnit)) return { kind: 'whose', unit, month };
  const reportedOn = from.kind === 'file' ? from.reportedOn : null;
  const whose = { unit, month, reportedOn };
  if (taken.kind === 'text' && from.kind === 'file' && unit !== null) {
    const read = readFile(desk, taken.format, { ...whose, ...from, unit });
    return opened(desk, read, dayLines(desk, read.day), unit, month);
  }
  const sheets = taken.kind === 'sheets' ? taken : await asSheets(desk, taken.format.text ?? '');
  const { reader, fileName } = sheets;
  const delivery = reader.readSheets(desk, sheets.sheets, fileName, whose);
  if (delivery.kind === 'unreadable') return delivery;
  return opened(desk, delivery, reader.lines(desk, delivery), unit, month);
}

/** What the receipt of an import says of the day. */
function dayLines({ words }: Desk, filled: FilledDay | null): readonly string[] {
  if (filled === null) return [];
  const { told, kept, receivedAtDesk, otherDelivery } = words.importing;
  const { day, origin, other } = filled;
  const line =
    origin === 'kept' ? kept(day) : origin === 'told' ? told(`reported_on = ${day}`) : receivedAtDesk(day);
  return [line, ...(other === null ? [] : [otherDelivery(other)])];
}

async function take(desk: Desk, from: FromFile): Promise<Taken | Unreadable> {
  // Cells come with titles and totals around them, as a sheet does.
  if (from.kind === 'pasted') return asSheets(desk, from.text);
  const format = formatOf(desk, from.name, from.bytes);
  if (format.kind !== 'workbook') return { kind: 'text', format };
  const reader = await desk.loadReader();
  const sheets = await reader.readBytes(from.bytes);
  return typeof sheets === 'string' ? sheets : { kind: 'sheets', reader, sheets, fileName: from.name };
}

async function asSheets(desk: Desk, text: string): Promise<Taken & { readonly kind: 'sheets' }> {
  const reader = await desk.loadReader();
  return { kind: 'sheets', reader, sheets: [sheetOf(desk, text)], fileName: null };
}

/** As told; what was not told, as far as it says so itself. */
async function whoseOf(
  desk: Desk,
  { unit, month }: OpenRequest,
  from: FromFile,
  taken: Taken,
): Promise<Whose> {
  if (month !== null && (unit !== null || from.byUnit)) return { unit, month };
  const { whoseIs, sheetsSay, textSays } = await desk.loadReader();
  const says = taken.kind === 'sheets' ? sheetsSay(taken.sheets) : textSays(taken.format.text ?? '');
  const said = whoseIs(desk, from.kind === 'file' ? from.name : '', says);
  return { unit: unit ?? said.unit, month: month ?? said.month };
}

/** Delimited text as a sheet, of which the place alone is kept. */
function sheetOf({ words }: Desk, text: string): Sheet {
  const { above, header, rows } = parseCsv(text);
  const all = [...above, ...(header === null ? [] : [header]), ...rows];
  const cells: (readonly string[])[] = [];
  for (const row of all) cells[row.line - 1] = row.cells.map((cell) => cell.text);
  return plainSheet(
    words.importing.pasted,
    Array.from(cells, (row) => (row ?? []).map((value) => (value === '' ? null : value))),
  );
}

function opened(
  desk: Desk,
  delivery: Delivery & { kind: 'read' },
  lines: readonly string[],
  unit: string | null,
  month: string,
): Opened {
  const { format, entries, readings, unusedSheets, hiddenSheets } = delivery;
  const drafts = delivery.drafts.map(({ draft }) => draft);
  const known = byPath(drafts);
  const isSheet = format === 'workbook';
  const problems = withIds(
    delivery.told.map(({ placed, cells }) =>
      isSheet ? tellPlaced(desk, placed, cells, known) : tellProblem(desk, placed.problem, cells, known),
    ),
  );
  return {
    kind: 'opened',
    unit,
    month,
    drafts,
    problems,
    standing: standingOf(
      desk,
      problems,
      delivery.told.map(({ placed }) => placed.problem),
      drafts,
    ),
    facts: { format, lines, entries, readings, unusedSheets, hiddenSheets },
    history: unit === null ? null : historyOf(desk, unit, month),
  };
}

/** What the drafts cannot say again, but for what is mended on the way. */
function standingOf(
  desk: Desk,
  problems: readonly DeskProblem[],
  told: readonly Problem[],
  drafts: readonly Draft[],
): readonly DeskProblem[] {
  const known = byPath(drafts);
  const again = checkDrafts(desk, { drafts, standing: [], settled: [], answers: [] }).problems;
  const key = ({ code, cells: [first], field }: DeskProblem): string =>
    JSON.stringify([code, first?.path ?? null, first?.row ?? null, field]);
  const said = new Set(again.map(key));
  // Of what has no cell at all, the kind of problem is all that can be compared.
  const codes = new Set(again.map(({ code, field }) => JSON.stringify([code, field])));
  return problems
    .filter((_, at) => told[at]?.fixable !== true)
    .filter((problem) =>
      problem.cells.length === 0
        ? !codes.has(JSON.stringify([problem.code, problem.field]))
        : !said.has(key(problem)),
    )
    .map((problem) => ({
      ...problem,
      origin: { was: problem.cells.map((cell) => textAt(known, cell)) },
    }));
}
