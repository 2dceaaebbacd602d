/**
 * Whatever looks personal is left out of what is kept: a machine in an office has more than one user.
 */
import { findPersonalData } from '../core/text/personalData.ts';
import { personalColumn } from '../core/text/personalColumns.ts';
import type { DeskProblem } from './deskProblem.ts';
import type { Draft } from './draft.ts';
import type { KeptWork } from './keptWork.ts';

export interface WithoutPersonalData {
  readonly kept: KeptWork;
  /** Cells, labels and reasons that were left out. */
  readonly leftOut: number;
}

export function withoutPersonalData({ unit, month, work }: KeptWork): WithoutPersonalData {
  let leftOut = 0;
  const blank = (text: string, isPersonal: boolean): string => {
    if (!isPersonal || text === '') return text;
    leftOut += 1;
    return '';
  };
  const draftKept = (draft: Draft): Draft => {
    const refused = draft.columns.map(({ name, label }) => name === null && personalColumn(label) !== null);
    return {
      ...draft,
      columns: draft.columns.map(({ name, label }) => ({ name, label: blank(label, holdsPersonal(label)) })),
      rows: draft.rows.map(({ id, cells }) => ({
        id,
        cells: cells.map((cell, at) => blank(cell, refused[at] === true || holdsPersonal(cell))),
      })),
    };
  };
  const kept: KeptWork = {
    unit,
    month,
    work: {
      drafts: work.drafts.map(draftKept),
      standing: work.standing.map((problem) => ({ ...problem, origin: originKept(problem) })),
      settled: work.settled,
      answers: work.answers.map((answer) => ({
        ...answer,
        reason: blank(answer.reason, holdsPersonal(answer.reason)),
      })),
    },
  };
  return { kept, leftOut };
}

const holdsPersonal = (text: string): boolean => findPersonalData(text).length > 0;

/** The same texts again: they are not counted twice. */
function originKept({ origin }: DeskProblem): DeskProblem['origin'] {
  if (origin === null) return null;
  return { was: origin.was.map((text) => (text !== null && holdsPersonal(text) ? '' : text)) };
}
