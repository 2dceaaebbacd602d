/** What was published before and says something else since the last briefing. */
import type { Correction, CorrectionStep } from '../../core/corrections/correction.ts';
import type { BriefingBlock } from '../document.ts';
import { isNews } from '../telling.ts';
import type { Telling } from '../telling.ts';

export function correctionsPart(telling: Telling): readonly BriefingBlock[] {
  const { corrections, w, period } = telling;
  const c = w.corrections;
  if (corrections.history !== 'whole') return [{ kind: 'paragraph', text: c.unknown }];
  const steps = corrections.list
    .filter(({ month }) => month <= period.through)
    .flatMap((correction) =>
      correction.steps.filter(({ on }) => isNews(telling, on)).map((step) => ({ correction, step })),
    )
    .toSorted((a, b) => (a.step.on < b.step.on ? -1 : a.step.on > b.step.on ? 1 : 0));
  if (steps.length === 0) return [{ kind: 'paragraph', text: period.before === null ? c.noneFirst : c.none }];
  return [{ kind: 'list', items: steps.map(({ correction, step }) => told(telling, correction, step)) }];
}

/** `8月10日，甲更正6月人数，由12人改为13人（说明：……）。` */
function told(
  { w, say, name }: Telling,
  { unit, month }: Correction,
  { on, before, after, why }: CorrectionStep,
): string {
  const c = w.corrections;
  const [who, when] = [name.unit(unit), say.month(month)];
  const what =
    after === null
      ? c.withdrawn(who, when, say.persons(before ?? 0))
      : before === null
        ? c.restored(who, when, say.persons(after))
        : before === after
          ? c.moved(who, when, say.persons(after))
          : c.changed(who, when, say.persons(before), say.persons(after));
  return c.on(say.dateShort(on), what, why.trim());
}
