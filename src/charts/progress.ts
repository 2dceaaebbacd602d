/** All targets on one scale: how much of each is done, and where the even pace would be. */
import { isUntold } from '../core/figures/opening.ts';
import { NO_VALUE } from '../core/marks.ts';
import type { Figures, TargetFigure, TargetStatus } from '../core/figures/figures.ts';
import type { Chart, ChartContext } from './chart.ts';
import { drawProgress } from './progressPicture.ts';
import type { ProgressRow } from './progressPicture.ts';
import { standing } from './standing.ts';
import { drawBoth } from './svg/document.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

/** In the order in which a title counts them. */
const STATES: readonly TargetStatus[] = [
  'met',
  'on-track',
  'behind',
  'missed',
  'not-started',
  'insufficient-data',
];

const TONES: Readonly<Record<string, string>> = {
  'regulated-headcount': 'regulated',
  'non-regulated-headcount': 'non-regulated',
};

/** The targets in registry order, those of people and those that count things. */
export function progressChart(figures: Figures, context: ChartContext): Chart {
  const words = wordsOf(figures, context);
  const { t, m, number } = words;
  const id = 'progress';
  const stated = figures.targets.filter(({ target }) => target !== null);
  const title = t.progress.title(
    number(stated.length),
    STATES.flatMap((state) => {
      const count = stated.filter(({ status }) => status === state).length;
      return count === 0 ? [] : [t.progress.count(m.targetStates[state], number(count))];
    }),
  );
  const off = stated.filter(({ status }) => status === 'behind' || status === 'missed');
  const summary =
    off.length === 0
      ? t.progress.summaryFine + t.stop
      : t.progress.summary(
          off.map(({ definition, share, status }) =>
            t.progress.part(words.name(definition), words.percent(share ?? 0), m.targetStates[status]),
          ),
        ) + t.stop;
  const rows = figures.targets.map((target) => rowOf(figures, target, words));
  return {
    id,
    title,
    subtitle: t.progress.subtitle(standing(figures, words)),
    summary,
    note: t.progress.note + t.stop,
    source: words.source,
    svg: drawBoth({ id, title, summary }, (frame) => drawProgress(rows, words, frame)),
    table: tableOf(figures, title, words),
  };
}

/** The number of a target; of people none before anything is due. */
function actualOf(figures: Figures, { definition, actual }: TargetFigure, { number }: Words): string {
  const people = definition.measure in TONES;
  return people && isUntold(figures, null, { headcount: actual }) ? NO_VALUE : number(actual);
}

function rowOf(figures: Figures, target: TargetFigure, words: Words): ProgressRow {
  const { t, m, number, name } = words;
  const label = name(target.definition);
  const unit = t.progress.unit(name({ names: target.definition.unit }));
  const state = m.targetStates[target.status];
  const goal = target.target;
  if (goal === null || target.share === null) {
    const value = t.progress.open(number(target.actual), unit);
    return {
      key: target.id,
      label,
      href: words.href('target', target.id),
      value,
      state: t.progress.openNote,
      status: target.status,
      said: t.progress.datumOpen(label, value),
      share: null,
      pace: null,
      pieces: 0,
      tone: 'both',
    };
  }
  const value = t.progress.of(actualOf(figures, target, words), number(goal), unit);
  const pace = target.expected === null ? null : target.expected / goal;
  return {
    key: target.id,
    label,
    href: words.href('target', target.id),
    value,
    state,
    status: target.status,
    said:
      t.progress.datum(label, value, words.percent(target.share), state) +
      (pace === null ? '' : t.progress.datumPace(words.percent(pace))),
    share: target.share,
    pace,
    // A handful of things is drawn one by one; people are a length.
    pieces: goal <= 12 ? goal : 0,
    tone: TONES[target.definition.measure] ?? 'both',
  };
}

function tableOf(figures: Figures, caption: string, words: Words): Chart['table'] {
  const { t, m, number, name } = words;
  const { columns } = t.progress;
  return {
    caption,
    columns: [
      { key: 'target', label: columns.target, numeric: false },
      { key: 'actual', label: columns.actual, numeric: true },
      { key: 'goal', label: columns.goal, numeric: true },
      { key: 'share', label: columns.share, numeric: true },
      { key: 'pace', label: columns.pace, numeric: true },
      { key: 'state', label: columns.state, numeric: false },
    ],
    rows: figures.targets.map((target) => [
      name(target.definition),
      actualOf(figures, target, words),
      target.target === null ? t.progress.openNote : number(target.target),
      words.shareCell(target.share),
      target.expected === null ? NO_VALUE : number(target.expected, 1),
      m.targetStates[target.status],
    ]),
  };
}
