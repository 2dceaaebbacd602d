/** Numbers that look odd, open and answered, of the files that count as of the day. */
import type { Checked } from '../model.ts';
import type { OddFigure } from './oddFigure.ts';
import { compareText } from './scope.ts';
import type { Scope } from './scope.ts';

/** By unit in registry order, the newest month first, and within it as the check tells them. */
export function oddFigures({ odd }: Pick<Checked, 'odd'>, scope: Scope): readonly OddFigure[] {
  const unitOf = new Map(scope.submissions.map(({ file, unit }) => [file, unit]));
  const place = new Map(scope.registry.units.map(({ id }, at) => [id, at]));
  const all = [
    ...odd.open.map((problem) => ({ problem, answer: null })),
    ...odd.answered.map(({ problem, answer }) => ({ problem, answer })),
  ];
  return all
    .flatMap(({ problem, answer }): readonly OddFigure[] => {
      const unit = unitOf.get(problem.file);
      return unit === undefined ? [] : [{ unit, month: problem.asked.month, problem, answer }];
    })
    .toSorted((a, b) => (place.get(a.unit) ?? 0) - (place.get(b.unit) ?? 0) || compareText(b.month, a.month));
}
