/** Problems put before a person: in the desk's words, with their cells and what one click would do. */
import { canonicalCell, columnReaders } from '../core/fix/cellReaders.ts';
import { answerWay } from '../core/problems/answerWay.ts';
import type { PlacedProblem } from '../core/problems/placed.ts';
import type { Problem } from '../core/problems/problem.ts';
import { placeInWords, renderPlaced, renderProblem } from '../core/problems/render.ts';
import type { Desk } from './desk.ts';
import type { DeskAsk, DeskFix, DeskProblem } from './deskProblem.ts';
import type { Draft, DraftCell, DraftRow } from './draft.ts';
import { TABLE_KINDS } from './draftPath.ts';

/** A draft with its rows by id, for the thousands of problems that a file may have. */
interface KnownDraft {
  readonly draft: Draft;
  readonly rows: ReadonlyMap<number, DraftRow>;
}

export type DraftsByPath = ReadonlyMap<string, KnownDraft>;

export function byPath(drafts: readonly Draft[]): DraftsByPath {
  return new Map(
    drafts.map((draft) => [draft.path, { draft, rows: new Map(draft.rows.map((row) => [row.id, row])) }]),
  );
}

/** A problem of a file, told in its lines. */
export function tellProblem(
  desk: Desk,
  problem: Problem,
  cells: readonly DraftCell[],
  drafts: DraftsByPath,
): DeskProblem {
  const { words, nameOf } = desk;
  return {
    ...common(desk, problem, cells, drafts),
    where: problem.line === null ? '' : placeInWords(problem, words.book),
    ...inWords(renderProblem(atDesk(problem), words.book, nameOf)),
  };
}

/** A problem of a workbook, told in its sheets and cells. */
export function tellPlaced(
  desk: Desk,
  placed: PlacedProblem,
  cells: readonly DraftCell[],
  drafts: DraftsByPath,
): DeskProblem {
  const { words, nameOf } = desk;
  const rendered = renderPlaced({ ...placed, problem: atDesk(placed.problem) }, words.book, nameOf);
  return {
    ...common(desk, placed.problem, cells, drafts),
    where: placed.place === null ? '' : rendered.where,
    ...inWords(rendered),
  };
}

/** No two of a list have one id: those of the same cause are counted. */
export function withIds(problems: readonly DeskProblem[]): readonly DeskProblem[] {
  const known = new Map<string, number>();
  return problems.map((problem) => {
    const before = known.get(problem.id) ?? 0;
    known.set(problem.id, before + 1);
    return before === 0 ? problem : { ...problem, id: `${problem.id}#${before + 1}` };
  });
}

/** What stands in a cell, or in all of a row; null for what is there no more, and for a file as a whole. */
export function textAt(drafts: DraftsByPath, { path, row, column }: DraftCell): string | null {
  const known = drafts.get(path);
  if (known === undefined) return null;
  if (row === null) return column === null ? null : (known.draft.columns[column]?.label ?? null);
  const cells = known.rows.get(row)?.cells;
  return (column === null ? cells?.join('\n') : cells?.[column]) ?? null;
}

type Common = Omit<DeskProblem, 'where' | 'title' | 'message' | 'cure'>;

function common(desk: Desk, problem: Problem, cells: readonly DraftCell[], drafts: DraftsByPath): Common {
  const { code, severity, file, field, value, suggestion } = problem;
  const [first] = cells;
  return {
    id: [file, code, first?.row ?? '', first?.column ?? '', field ?? '', value ?? ''].join(' '),
    code,
    severity,
    file,
    field,
    value,
    suggestion,
    cells,
    fix: fixOf(desk, problem, cells, drafts),
    ask: askOf(desk, problem),
    origin: null,
  };
}

/** The page has buttons for what a command would do. */
function atDesk({ asked: _asked, ...problem }: Problem): Problem {
  return { ...problem, fixable: false };
}

function inWords({
  title,
  message,
  cure,
}: Pick<DeskProblem, 'title' | 'message' | 'cure'>): Pick<DeskProblem, 'title' | 'message' | 'cure'> {
  return { title, message, cure };
}

function askOf({ words }: Desk, problem: Problem): DeskAsk | null {
  const way = answerWay(problem, words.book.words.reason);
  const [unit] = problem.asked?.units ?? [];
  if (way === null || problem.asked === undefined || unit === undefined) return null;
  const { month, subject } = problem.asked;
  return { unit, month, subject, byOffice: way.byOffice, line: way.line, path: way.path };
}

/** The same readings as those of `fix`; where there is none, the nearest that the check knows. */
function fixOf(
  { index }: Desk,
  { fixable, suggestion }: Problem,
  cells: readonly DraftCell[],
  drafts: DraftsByPath,
): DeskFix | null {
  const [first] = cells;
  const known = first === undefined ? undefined : drafts.get(first.path);
  if (first === undefined || known === undefined || first.column === null) return null;
  if (!fixable && suggestion === null) return null;
  if (first.row === null) {
    return suggestion === null ? null : { kind: 'label', cell: first, name: suggestion, sure: fixable };
  }
  const { draft, rows } = known;
  const kind = TABLE_KINDS[draft.kind];
  const readers = kind === null ? {} : columnReaders(kind, index);
  const mended = cells.flatMap((cell) => {
    const text =
      cell.column === null || cell.row === null ? undefined : rows.get(cell.row)?.cells[cell.column];
    if (cell.column === null || text === undefined) return [];
    const reader = readers[draft.columns[cell.column]?.name ?? ''];
    const written = fixable ? canonicalCell(text, reader) : (suggestion ?? text);
    return written === text ? [] : [{ ...cell, text: written }];
  });
  return mended.length === 0 ? null : { kind: 'cells', cells: mended, sure: fixable };
}
