/** A workbook, or cells that were copied from one, read as `import` reads it. */
import { importByUnit } from '../core/workbook/importByUnit.ts';
import { importWorkbook } from '../core/workbook/importWorkbook.ts';
import type { ImportResult } from '../core/workbook/importResult.ts';
import type { PlacedProblem } from '../core/problems/placed.ts';
import type { Problem } from '../core/problems/problem.ts';
import { columnLetters } from '../core/workbook/sheet.ts';
import type { Sheet } from '../core/workbook/sheet.ts';
import type { Transcript } from '../core/workbook/transcript.ts';
import type { Brought, Delivery } from './delivery.ts';
import type { Desk } from './desk.ts';
import type { DraftCell } from './draft.ts';
import { draftPlace, pathOf, TABLE_KINDS } from './draftPath.ts';
import { summaryDraft } from './summaryDraft.ts';
import { tableDraft } from './tableDraft.ts';
import type { ReadDraft } from './tableDraft.ts';

/** @param fileName null for cells that came without a file */
export function readSheetsOf(
  desk: Desk,
  sheets: readonly Sheet[],
  fileName: string | null,
  { unit, month, reportedOn }: Omit<Brought, 'name' | 'bytes'>,
): Delivery {
  const { tree, registry, today } = desk;
  const options = { tree, registry, month, asOf: { today }, reportedOn, receivedOn: today, fileName };
  const own = registry.units.find(({ id }) => id === unit);
  const result =
    own === undefined ? importByUnit(sheets, options) : importWorkbook(sheets, { ...options, unit: own });
  if (result === null) return { kind: 'unreadable', why: 'no-table', sheets: sheets.map(({ name }) => name) };
  return { kind: 'read', format: 'workbook', ...deliveryOf(desk, result) };
}

function deliveryOf(desk: Desk, result: ImportResult): Omit<Delivery & { kind: 'read' }, 'kind' | 'format'> {
  const { receipt, readings, unusedSheets, hiddenSheets, problems, transcripts } = result;
  const read = [...transcripts].flatMap(([path, transcript]) => draftOf(desk, path, transcript) ?? []);
  const cellAt = new Map(read.flatMap(({ bySheet }) => [...bySheet]));
  return {
    told: problems.map((placed) => ({ placed, cells: cellsOf(placed, cellAt) })),
    drafts: read.map(({ draft }) => draft),
    day: null,
    entries: receipt,
    readings,
    unusedSheets,
    hiddenSheets,
  };
}

/** A draft, and where each place of the workbook stands in it. */
interface FromSheet {
  readonly draft: ReadDraft;
  readonly bySheet: ReadonlyMap<string, DraftCell>;
}

function draftOf({ tree }: Desk, path: string, { text, place }: Transcript): FromSheet | null {
  const at = draftPlace(path);
  if (at === null) return null;
  const kept = {
    ...at,
    path: at.period === null ? path : pathOf(tree, at.kind, at.unit, periodOf(path, at)),
  };
  const table = TABLE_KINDS[at.kind];
  if (table === null) return { draft: summaryDraft(text, kept), bySheet: new Map() };
  const draft = tableDraft(text, table, kept);
  const bySheet = new Map<string, DraftCell>();
  for (const problem of cellsIn(path, text)) {
    const { place: there } = place(problem);
    const [cell] = draft.cellsOf(problem);
    if (there === null || cell === undefined) continue;
    bySheet.set(placeKey(there.sheet, there.cell ?? String(there.line)), cell);
  }
  return { draft, bySheet };
}

function periodOf(path: string, { period }: { readonly period: string | null }): string {
  return period === null || /^\d/.test(period) ? (period ?? '') : `${path.slice(0, 4)}-${period}`;
}

/** Every cell of a transcript, and every row of it as a whole, as a problem would name it. */
function cellsIn(file: string, text: string): readonly Problem[] {
  const lines = text.split('\n').length;
  const width = 1 + (text.split('\n', 1)[0]?.split(',').length ?? 0);
  const nothing = { code: '', severity: 'error', field: null, value: null, suggestion: null } as const;
  return Array.from({ length: lines * (width + 1) }, (_, index): Problem => {
    const column = index % (width + 1);
    return {
      ...nothing,
      file,
      line: 1 + Math.floor(index / (width + 1)),
      column: column === 0 ? null : column,
      fixable: false,
      params: {},
    };
  });
}

function cellsOf(
  { problem: { lines, column }, place, also = [] }: PlacedProblem,
  cellAt: ReadonlyMap<string, DraftCell>,
): readonly DraftCell[] {
  if (place === null || place.line === null) return [];
  const { sheet } = place;
  const own = (lines ?? [place.line]).map((line) =>
    column === null ? String(line) : `${columnLetters(column)}${line}`,
  );
  const places = [
    ...own.map((at) => placeKey(sheet, at)),
    ...also.map((one) => placeKey(one.sheet, one.cell ?? String(one.line))),
  ];
  return places.flatMap((key) => cellAt.get(key) ?? []);
}

function placeKey(sheet: string | null, at: string): string {
  return `${sheet ?? ''}!${at}`;
}
