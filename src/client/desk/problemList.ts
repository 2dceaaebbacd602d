/** Everything that is wrong, the worst first: what stands in a cell leads there, what stands in none is told here. */
import { MARKS } from '../../core/marks.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { DeskAnswered, DeskProblem } from '../../desk/protocol.ts';
import { applyFix } from '../../desk/cellEdits.ts';
import { withdrawAnswer } from '../../desk/judgements.ts';
import { drawMark } from '../mark.ts';
import { button, make } from './make.ts';
import { problemNote } from './problemNote.ts';
import type { NoteTools } from './problemNote.ts';

/** So many are listed before the rest is folded. */
const LISTED = 8;
/** And so many at most: the next ones come up as these are mended. */
const MOST = 200;

export class ProblemList {
  readonly #root: HTMLElement;
  readonly #tools: NoteTools;
  #told = '';

  constructor(root: HTMLElement, tools: NoteTools) {
    this.#root = root;
    this.#tools = tools;
  }

  /** `problems`: worst first; `quiet`: those that mend themselves. */
  show(
    problems: readonly DeskProblem[],
    quiet: readonly DeskProblem[],
    answered: readonly DeskAnswered[],
  ): void {
    const told = JSON.stringify([
      [...problems, ...quiet].map(({ id, where, message, fix }) => [id, where, message, fix]),
      answered.map(({ problem, reason }) => [problem.id, reason]),
    ]);
    if (told === this.#told) return;
    this.#told = told;
    const { words, desk } = this.#tools;
    const [ofCells, ofFiles] = [problems.filter(standsInRow), problems.filter((each) => !standsInRow(each))];
    const shown = ofCells.slice(0, MOST);
    this.#root.hidden = problems.length + quiet.length + answered.length === 0;
    this.#root.replaceChildren(
      ...(problems.length === 0 ? [] : [make('h3', {}, words.problems)]),
      ...ofFiles.map((problem, at) => problemNote(problem, `desk-file-${at}`, this.#tools)),
      ...(shown.length === 0 ? [] : [this.#list(shown.slice(0, LISTED))]),
      ...(shown.length <= LISTED
        ? []
        : [
            make(
              'details',
              {},
              make('summary', {}, words.moreProblems(formatNumber(ofCells.length - LISTED, desk.lang))),
              this.#list(shown.slice(LISTED)),
              ofCells.length > MOST
                ? make(
                    'p',
                    { class: 'quiet small' },
                    words.cutProblems(formatNumber(ofCells.length - MOST, desk.lang)),
                  )
                : null,
            ),
          ]),
      ...(quiet.length === 0 ? [] : [this.#quiet(quiet)]),
      ...(answered.length === 0 ? [] : [this.#answered(answered)]),
    );
  }

  #list(problems: readonly DeskProblem[]): HTMLElement {
    const { go, words } = this.#tools;
    return make(
      'ul',
      { class: 'desk-problems' },
      ...problems.map(({ severity, where, title, cells }) =>
        make(
          'li',
          {},
          drawMark(severity === 'error' ? MARKS.missed : MARKS.behind),
          make('span', { class: 'visually-hidden' }, `${words.severity[severity]} `),
          button(
            '',
            () => {
              go(cells[0] ?? null);
            },
            'desk-link',
          ).appendChild(make('span', {}, make('span', { class: 'desk-where' }, where), ' ', title))
            .parentElement,
        ),
      ),
    );
  }

  /** Told once and folded; who wants to see the right spelling before it is sent can have it. */
  #quiet(quiet: readonly DeskProblem[]): HTMLElement {
    const { desk, words, go } = this.#tools;
    const fixes = quiet.flatMap(({ fix }) => (fix === null ? [] : [fix]));
    return make(
      'details',
      { class: 'desk-quiet' },
      make('summary', {}, words.quiet(formatNumber(quiet.length, desk.lang), quiet.length)),
      button(words.fixAll, () => {
        desk.edit((work) => fixes.reduce(applyFix, work));
        go(null);
      }),
      make('ul', {}, ...quiet.slice(0, MOST).map(({ message }) => make('li', {}, message))),
    );
  }

  #answered(answered: readonly DeskAnswered[]): HTMLElement {
    const { words, desk, go } = this.#tools;
    return make(
      'details',
      { class: 'desk-answered' },
      make('summary', {}, words.answer.given(formatNumber(answered.length, desk.lang), answered.length)),
      make(
        'ul',
        {},
        ...answered.map(({ problem, reason, isNew }) =>
          make(
            'li',
            {},
            make('p', {}, problem.message),
            make('p', { class: 'quiet' }, words.answer.because(reason)),
            isNew
              ? button(
                  words.answer.withdraw,
                  () => {
                    desk.edit((work) => withdrawAnswer(work, problem), problem.cells[0] ?? null);
                    go(problem.cells[0] ?? null);
                  },
                  'desk-link',
                )
              : null,
          ),
        ),
      ),
    );
  }
}

/** Below its row it is told in full. */
const standsInRow = ({ cells: [first] }: DeskProblem): boolean => first !== undefined && first.row !== null;
