/** What wants attention, worst first. */
import type { IsoDate, Month } from '../model.ts';
import type { Attention, DomainFigure, TargetFigure, TaskFigure, UnitFigure } from './figures.ts';

interface Sources {
  readonly asOf: IsoDate;
  readonly lastDueMonth: Month | null;
  readonly targets: readonly TargetFigure[];
  readonly byUnit: readonly UnitFigure[];
  readonly byDomain: readonly DomainFigure[];
  readonly tasks: readonly TaskFigure[];
}

/** See `Attention` for the order and the meaning of each value. */
export function attentionList(sources: Sources): readonly Attention[] {
  return [
    ...missedTargets(sources),
    ...targetsBehind(sources),
    ...unitsMissing(sources),
    ...tasksOverdue(sources),
    ...unitsLate(sources),
    ...domainsWaiting(sources),
  ];
}

function missedTargets({ targets }: Sources): readonly Attention[] {
  return targets
    .filter(({ status }) => status === 'missed')
    .toSorted((a, b) => (a.share ?? 0) - (b.share ?? 0))
    .map(({ id, remaining }) => ({ kind: 'target-missed', id, month: null, value: remaining }));
}

function targetsBehind({ targets, lastDueMonth }: Sources): readonly Attention[] {
  return targets
    .filter(({ status }) => status === 'behind')
    .toSorted((a, b) => (a.aheadPoints ?? 0) - (b.aheadPoints ?? 0))
    .map(({ id, actual, expected }) => ({
      kind: 'target-behind',
      id,
      month: lastDueMonth,
      value: expected === null ? null : expected - actual,
    }));
}

function unitsMissing({ byUnit }: Sources): readonly Attention[] {
  return byUnit
    .filter(({ record }) => record.missing > 0)
    .toSorted((a, b) => b.record.missing - a.record.missing)
    .map(({ id, record, states }) => ({
      kind: 'unit-missing',
      id,
      month: states.find(({ state }) => state === 'missing')?.month ?? null,
      value: record.missing,
    }));
}

function tasksOverdue({ tasks }: Sources): readonly Attention[] {
  return tasks
    .filter(({ state }) => state === 'overdue')
    .map(({ number, daysOverdue }): Attention => ({
      kind: 'task-overdue',
      id: String(number),
      month: null,
      value: daysOverdue,
    }))
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
}

function unitsLate({ byUnit, lastDueMonth }: Sources): readonly Attention[] {
  return byUnit
    .flatMap(({ id, states }) => {
      const figure = states.find(({ month, state }) => month === lastDueMonth && state === 'late');
      return figure === undefined ? [] : [{ id, value: figure.daysLate }];
    })
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .map(({ id, value }) => ({ kind: 'unit-late', id, month: lastDueMonth, value }));
}

function domainsWaiting({ byDomain }: Sources): readonly Attention[] {
  return byDomain
    .filter(({ definition, agreement }) => definition.cohort === 'new' && agreement === null)
    .map(({ id }) => ({ kind: 'domain-waiting', id, month: null, value: null }));
}
