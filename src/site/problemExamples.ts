/** The example of a problem code as its page shows it, with what the check really says of it. */
import { checkTree } from '../core/check/checkTree.ts';
import type { DataTree } from '../core/check/tree.ts';
import type { IsoDate, Lang, Registry } from '../core/model.ts';
import type { ProblemCode } from '../core/problems/catalogue.ts';
import type { ExampleFile } from '../core/problems/examples/example.ts';
import { exampleText, exampleTree } from '../core/problems/examples/exampleTree.ts';
import { exampleOf } from '../core/problems/examples/index.ts';
import type { Problem } from '../core/problems/problem.ts';
import { PHRASEBOOKS } from '../core/problems/messages/phrasebooks.ts';
import { registryNames, renderProblem } from '../core/problems/render.ts';
import type { RenderedProblem } from '../core/problems/render.ts';
import { visible } from '../core/problems/visible.ts';

export interface ExampleView {
  readonly path: string;
  /** Lines with hidden characters made visible; null where there is no text to show. */
  readonly lines: readonly string[] | null;
  /** Why there is no text. */
  readonly kind: 'text' | 'link' | 'unreadable' | 'absent' | 'bytes';
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
  const { problems } = checkTree(exampleTree(setting.tree, [...withFiles, wrong]), {
    asOf: setting.asOf,
    ...(isNew ? { added: [wrong.path] } : {}),
  });
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
  };
}

function kindWithoutText(file: ExampleFile): ExampleView['kind'] {
  if ('linkTo' in file) return 'link';
  if ('unreadable' in file) return 'unreadable';
  return 'absent' in file ? 'absent' : 'bytes';
}
