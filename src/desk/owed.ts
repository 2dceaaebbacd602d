/** What a unit owes, with the desk's files counted in. */
import { checkTree } from '../core/check/checkTree.ts';
import { overlayTree } from '../core/check/overlayTree.ts';
import { computeFigures } from '../core/figures/computeFigures.ts';
import { obligationsOf } from '../core/office/obligations.ts';
import { checkDrafts } from './checkDrafts.ts';
import type { Desk } from './desk.ts';
import type { Owed, OwedRequest } from './protocol.ts';

/** By due day, in the last year of the programme. */
export function owedAtDesk(desk: Desk, { unit, drafts }: OwedRequest): readonly Owed[] {
  const { tree, today, years } = desk;
  const encoder = new TextEncoder();
  const { files } = checkDrafts(desk, { drafts, standing: [], settled: [], answers: [] });
  const laid = overlayTree(tree, new Map(files.map(({ path, text }) => [path, encoder.encode(text)])));
  const { checked, asOf } = checkTree(laid, { asOf: { today } });
  const year = years.at(-1)?.year;
  if (checked === null || year === undefined) return [];
  const figures = computeFigures(checked, { year, asOf, source: null });
  const own = figures.byUnit.find(({ id }) => id === unit);
  if (own === undefined) return [];
  return obligationsOf(figures, own).map(({ kind, month, half, task, due, isDone, daysOverdue, path }) => ({
    kind,
    month,
    half,
    task,
    due,
    isDone,
    daysOverdue,
    path,
  }));
}
