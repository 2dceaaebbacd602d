/** The example of a problem code as its page shows it, with what the check really says of it. */
import type { DataTree } from '../core/check/tree.ts';
import type { IsoDate, Lang, Registry } from '../core/model.ts';
import type { ProblemCode } from '../core/problems/catalogue.ts';
import { checkExample } from '../core/problems/examples/checkExample.ts';
import type { ExampleFile, ExampleSheet } from '../core/problems/examples/example.ts';
import { exampleText } from '../core/problems/examples/exampleTree.ts';
import { exampleOf } from '../core/problems/examples/index.ts';
import type { Problem } from '../core/problems/problem.ts';
import { PHRASEBOOKS } from '../core/problems/messages/phrasebooks.ts';
import { registryNames, renderProblem } from '../core/problems/render.ts';
import type { RenderedProblem } from '../core/problems/render.ts';
import { visible } from '../core/problems/visible.ts';
import { cellAddress, columnLetters, valueText } from '../core/workbook/sheet.ts';

export interface ExampleView {
  readonly path: string;
  /** Lines with hidden characters made visible; null where there is no text to show. */
  readonly lines: readonly string[] | null;
  /** Why there is no text. */
  readonly kind: 'text' | 'sheets' | 'link' | 'unreadable' | 'absent' | 'bytes';
  /** Worksheets of a workbook; empty for any other file. */
  readonly sheets: readonly SheetView[];
}

/** A worksheet as a small table, with the letters and numbers around it that a spreadsheet program shows. */
export interface SheetView {
  readonly name: string;
  readonly isHidden: boolean;
  readonly columns: readonly { readonly letters: string; readonly isHidden: boolean }[];
  readonly rows: readonly {
    readonly line: number;
    readonly isHidden: boolean;
    readonly cells: readonly CellView[];
  }[];
}

/** As a person sees the cell: what it shows, the last character raised where it is. */
export interface CellView {
  readonly text: string;
  readonly isStruck: boolean;
  readonly raised: string;
}

export interface ProblemExampleView {
  readonly wrong: ExampleView;
  readonly right: ExampleView;
  /** What stands beside both for the problem to arise. */
  readonly beside: readonly ExampleView[];
  /** What the check says of the wrong one; null where this registry makes it another problem. */
  readonly says: RenderedProblem | null;
  /** Physical line that the check points at; null for a whole file. */
  readonly line: number | null;
}

export interface ExampleSetting {
  /** Data directory whose registry the examples are read with. */
  readonly tree: DataTree;
  readonly registry: Registry;
  readonly asOf: IsoDate;
}

export function problemExample(code: ProblemCode, lang: Lang, setting: ExampleSetting): ProblemExampleView {
  const { wrong, right, withFiles = [] } = exampleOf(code);
  const problem = problemOf(code, setting);
  const inWrongFile = problem?.file === wrong.path;
  return {
    wrong: viewOf(wrong),
    right: viewOf(right),
    beside: withFiles.map(viewOf),
    says: problem ? renderProblem(problem, PHRASEBOOKS[lang], registryNames(setting.registry, lang)) : null,
    line: inWrongFile && wrong.excerpt === undefined ? problem.line : null,
  };
}

const found = new WeakMap<ExampleSetting, Map<ProblemCode, Problem | null>>();

/** What the check says of a code's wrong example; checked once for all languages. */
function problemOf(code: ProblemCode, setting: ExampleSetting): Problem | null {
  const known = found.get(setting) ?? new Map<ProblemCode, Problem | null>();
  found.set(setting, known);
  const before = known.get(code);
  if (before !== undefined) return before;
  const { wrong, withFiles = [], isNew } = exampleOf(code);
  const { problems } = checkExample(setting.tree, [...withFiles, wrong], setting.asOf, isNew);
  const problem = problems.find((each) => each.code === code) ?? null;
  known.set(code, problem);
  return problem;
}

function viewOf(file: ExampleFile): ExampleView {
  const text = exampleText(file);
  return {
    path: file.path,
    lines: text === null ? null : text.replace(/\n$/, '').split('\n').map(visible),
    kind: text === null ? kindWithoutText(file) : 'text',
    sheets: 'sheets' in file ? file.sheets.map(sheetView) : [],
  };
}

function sheetView(sheet: ExampleSheet): SheetView {
  const { name, rows, hiddenLines = [], hiddenColumns = [], isHidden = false } = sheet;
  const width = Math.max(...rows.map((row) => row.length));
  return {
    name: visible(name),
    isHidden,
    columns: Array.from({ length: width }, (_, at) => ({
      letters: columnLetters(at + 1),
      isHidden: hiddenColumns.includes(at + 1),
    })),
    rows: rows.map((_, at) => ({
      line: at + 1,
      isHidden: hiddenLines.includes(at + 1),
      cells: Array.from({ length: width }, (__, column) => cellView(sheet, at, column)),
    })),
  };
}

function cellView({ rows, marks = {} }: ExampleSheet, at: number, column: number): CellView {
  const own = marks[cellAddress(at + 1, column + 1)] ?? [];
  const shown = own.flatMap((mark) => ('shown' in mark ? [mark.shown] : []));
  const text = visible(shown[0] ?? valueText(rows[at]?.[column]));
  const isRaised = own.some(({ kind }) => kind === 'superscript');
  return {
    text: isRaised ? text.slice(0, -1) : text,
    isStruck: own.some(({ kind }) => kind === 'struck-out'),
    raised: isRaised ? text.slice(-1) : '',
  };
}

function kindWithoutText(file: ExampleFile): ExampleView['kind'] {
  if ('linkTo' in file) return 'link';
  if ('unreadable' in file) return 'unreadable';
  if ('sheets' in file) return 'sheets';
  return 'absent' in file ? 'absent' : 'bytes';
}
