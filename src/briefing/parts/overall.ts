/** The targets: what the period added, what is left, and the table of all with their pace or result. */
import { progressChart } from '../../charts/progress.ts';
import { prospectOf } from '../../core/figures/prospect.ts';
import type { TargetFigure } from '../../core/figures/figures.ts';
import { peopleIn } from '../../core/figures/peopleIn.ts';
import { countTargets, peopleTargets } from '../../site/headline.ts';
import { targetName } from '../../site/findings.ts';
import { isOver, outcome } from '../../site/outcome.ts';
import { quantity } from '../../site/quantity.ts';
import type { BriefingBlock } from '../document.ts';
import { paragraph, toldMonth } from '../telling.ts';
import type { Telling } from '../telling.ts';

/** Subjects that a target still lacks are named up to here. */
const NAMED = 4;

export function overall(telling: Telling): readonly BriefingBlock[] {
  const { figures } = telling;
  const text = paragraph(telling, [metSentence(telling), pendingSentence(telling)]);
  return [
    ...(text === null ? [] : [{ kind: 'paragraph', text } as const]),
    ...peopleTargets(figures).flatMap((target): readonly BriefingBlock[] => {
      const said = peopleSentence(telling, target);
      return said === null ? [] : [{ kind: 'paragraph', text: said }];
    }),
    targetTable(telling, figures.targets),
  ];
}

/** `6项数量目标已达成1项`, and by how much those that are over miss; the pace of the others is told below. */
function metSentence(telling: Telling): string {
  const { figures, say, t } = telling;
  const f = t.findings.targets;
  const goals = figures.targets.filter(({ target }) => target !== null);
  if (goals.length === 0) return say.sentence([f.none]);
  const met = goals.filter(({ status }) => status === 'met').length;
  const all = say.number(goals.length);
  const over = goals.every((target) => isOver(figures, target));
  return say.sentence([
    met === goals.length
      ? f.allMet(all, goals.length)
      : (over ? f.met : f.metSoFar)(all, say.number(met), goals.length),
    ...goals
      .filter(({ status }) => status === 'missed')
      .flatMap((target) => {
        const result = outcome(telling, target);
        return result === null ? [] : [f.result(targetName(telling, target), result)];
      }),
  ]);
}

/** `非准入类互认8月新增40人，距全年目标200人还差83人；余下4个月每月需新增21人`; null while nobody is counted yet. */
function peopleSentence(telling: Telling, target: TargetFigure): string | null {
  const { figures, say, w, span, period, t } = telling;
  if (toldMonth(telling) === null && period.kind !== 'year') return null;
  const o = w.overall;
  const name = targetName(telling, target);
  const added = o.added(name, span, say.persons(peopleIn(figures, target, period.months)));
  if (target.target === null) return say.sentence([added]);
  const goal = quantity(telling, target)(target.target);
  if (isOver(figures, target)) return say.sentence([say.comma([added, outcome(telling, target)])]);
  if (target.actual >= target.target) return say.sentence([say.comma([added, o.reached(goal)])]);
  const { remaining, requiredPerMonth, monthsLeft, expected } = target;
  return say.sentence([
    say.comma([added, remaining === null ? null : o.left(goal, say.persons(remaining))]),
    expected === null || expected >= target.target || figures.lastDueMonth === null
      ? null
      : o.pace(say.month(figures.lastDueMonth), t.words.persons(say.number(expected, 1))),
    requiredPerMonth === null
      ? null
      : o.rate(say.number(monthsLeft), monthsLeft, say.persons(Math.ceil(requiredPerMonth)), monthsLeft),
    ...prospectOf(target, figures.asOf).map((each) => t.sentences.prospect[each]),
  ]);
}

/** What the targets that count things still lack, by name. */
function pendingSentence(telling: Telling): string | null {
  const { figures, say, w, name } = telling;
  const open = countTargets(figures).filter(
    (target) =>
      target.target !== null &&
      target.definition.measure !== 'non-regulated-domains' &&
      target.status !== 'met' &&
      target.pending.length > 0 &&
      target.pending.length <= NAMED,
  );
  return open.length === 0
    ? null
    : say.sentence(
        open.map((target) =>
          w.overall.pending(
            targetName(telling, target),
            say.list(target.pending.map((subject) => name.subject(subject))),
            target.pending.length,
          ),
        ),
      );
}

/** The targets given with their pace, or without it where all are over. */
export function targetTable(telling: Telling, targets: readonly TargetFigure[]): BriefingBlock {
  const { figures, lang, say, w } = telling;
  const { columns, rows } = progressChart(figures, { lang }).table;
  const paced = targets.some((target) => target.expected !== null && !isOver(figures, target));
  const kept = columns.flatMap(({ key }, at) => (key === 'pace' && !paced ? [] : [at]));
  return {
    kind: 'table',
    caption: w.overall.caption(say.asOf(figures.asOf)),
    columns: kept.flatMap((at) => {
      const column = columns[at];
      return column === undefined ? [] : [{ label: column.label, numeric: column.numeric }];
    }),
    rows: figures.targets.flatMap((target, at) =>
      targets.includes(target) ? [kept.map((cell) => rows[at]?.[cell] ?? '')] : [],
    ),
    note: paced && figures.lastDueMonth !== null ? w.overall.paceNote(say.month(figures.lastDueMonth)) : null,
  };
}
