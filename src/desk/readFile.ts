/** A delimited text, a month in JSON or the words of a period, read as `validate` reads it at its place. */
import { checkTree } from '../core/check/checkTree.ts';
import { overlayTree } from '../core/check/overlayTree.ts';
import type { DataTree } from '../core/check/tree.ts';
import { withoutFiles } from '../core/check/withoutFiles.ts';
import { deliveredBefore } from '../core/check/deliveredBefore.ts';
import type { Brought, Delivery, FilledDay } from './delivery.ts';
import { NO_SHEETS } from './delivery.ts';
import type { Desk } from './desk.ts';
import type { Draft, DraftKind } from './draft.ts';
import { draftPlace, pathOf, siblingOf, TABLE_KINDS } from './draftPath.ts';
import type { FileFormat } from './fileFormat.ts';
import { jsonDraft } from './jsonDraft.ts';
import { summaryDraft } from './summaryDraft.ts';
import { tableDraft } from './tableDraft.ts';
import type { ReadDraft } from './tableDraft.ts';

/** @param period `YYYY-MM`, or of words `YYYY-H1` */
export function readFile(
  desk: Desk,
  format: Exclude<FileFormat, { kind: 'workbook' }>,
  brought: Brought & { readonly unit: string },
): Delivery & { readonly kind: 'read' } {
  const { tree, today, base } = desk;
  const { unit, month, bytes } = brought;
  const kind: DraftKind =
    format.kind === 'table' ? format.of : format.kind === 'json' ? 'headcounts' : 'summary';
  const kept = pathOf(tree, kind, unit, month);
  // As it came: the format is the file's own.
  const extension = format.kind === 'json' ? 'json' : format.kind === 'words' ? 'md' : 'csv';
  const path = `${kept.slice(0, kept.lastIndexOf('.'))}.${extension}`;
  const laid = laidOver(tree, path, bytes);
  const { problems } = checkTree(laid, { asOf: { today }, paths: [path], base });
  const read = draftOf(
    format,
    kind,
    path,
    problems.some(({ code }) => code === 'merge-conflict'),
  );
  const cellsOf = read?.cellsOf ?? (() => []);
  // A month that is published as JSON stays JSON.
  const published = format.kind === 'json' ? path : kept;
  const day = read === null ? null : dayOf(desk, read.draft, brought);
  const moved = read === null ? [] : [movedTo(withDay(read, day), published)];
  return {
    kind: 'read',
    format: format.kind === 'words' ? 'text' : format.kind === 'json' ? 'json' : 'csv',
    told: problems.map((problem) => ({
      placed: { problem, place: null },
      cells: cellsOf(problem).map((cell) => ({ ...cell, path: published })),
    })),
    drafts: moved,
    day,
    ...NO_SHEETS,
  };
}

/** The tree with a file in place of whatever stands for the same. */
export function laidOver(tree: DataTree, path: string, bytes: Uint8Array): DataTree {
  const sibling = siblingOf(path);
  const without = withoutFiles(tree, new Set(sibling === null ? [] : [sibling]));
  return overlayTree(without, new Map([[path, bytes]]));
}

function draftOf(
  format: Exclude<FileFormat, { kind: 'workbook' }>,
  kind: DraftKind,
  path: string,
  isConflict: boolean,
): ReadDraft | null {
  const place = draftPlace(path);
  const table = TABLE_KINDS[kind];
  // Of two versions of one file nobody knows which is meant.
  if (place === null || format.text === null || isConflict) return null;
  if (format.kind === 'json') return jsonDraft(format.text, place);
  if (table === null) return summaryDraft(format.text, place);
  return tableDraft(format.text, table, place);
}

function movedTo(read: ReadDraft, path: string): ReadDraft {
  return { ...read, draft: { ...read.draft, path } };
}

/**
 * The day of first delivery, as an import fills it in: the one that is published already, else what was told, else the
 * file's own, else today. null where the file's own counts.
 */
function dayOf({ tree, today }: Desk, draft: Draft, { reportedOn }: Brought): FilledDay | null {
  if (draft.kind !== 'headcounts') return null;
  const before = deliveredBefore(tree, { today }, draft.path);
  const at = draft.columns.findIndex(({ name }) => name === 'reported_on');
  const own = draft.rows.map(({ cells }) => cells[at]?.trim() ?? '').filter((text) => text !== '');
  const other = (day: string): string | null => own.find((text) => text !== day) ?? null;
  if (before !== null) return { day: before, origin: 'kept', other: other(before) };
  if (reportedOn !== null) return { day: reportedOn, origin: 'told', other: other(reportedOn) };
  return own.length > 0 ? null : { day: today, origin: 'received', other: null };
}

function withDay(read: ReadDraft, filled: FilledDay | null): ReadDraft {
  if (filled === null) return read;
  const at = read.draft.columns.findIndex(({ name }) => name === 'reported_on');
  return { ...read, draft: filledIn(read.draft, at, filled.day) };
}

function filledIn(draft: Draft, at: number, day: string): Draft {
  const { columns, rows } = draft;
  if (at < 0) {
    // Only a row that reaches so far can have one more cell.
    return {
      ...draft,
      columns: [...columns, { name: 'reported_on', label: 'reported_on' }],
      rows: rows.map((row) =>
        row.cells.length === columns.length ? { ...row, cells: [...row.cells, day] } : row,
      ),
    };
  }
  return {
    ...draft,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((text, index) => (index === at ? day : text)),
    })),
  };
}
