/** The units' own words, each with its source. */
import type { UnitSummary } from '../../core/model.ts';
import { periodName } from '../../site/periods.ts';
import type { BriefingBlock } from '../document.ts';
import type { Telling } from '../telling.ts';

/**
 * The summaries of the period itself, in the registry's order. A summary does not say when it came: a month's is taken
 * to come with the month's report, and tells nothing before that.
 */
export function ownSummaries({ figures, period }: Telling): readonly UnitSummary[] {
  const place = new Map(figures.registry.units.map(({ id }, at) => [id, at]));
  const silent = new Set(
    figures.reporting.filter(({ file }) => file === null).map(({ unit, month }) => `${unit} ${month}`),
  );
  const wanted = (of: string): boolean =>
    period.kind === 'year' ? of.startsWith(`${period.id}-H`) : of === period.id;
  return figures.summaries
    .filter((summary) => wanted(summary.period) && !silent.has(`${summary.unit} ${summary.period}`))
    .toSorted(
      (a, b) => (place.get(a.unit) ?? 0) - (place.get(b.unit) ?? 0) || (a.period < b.period ? -1 : 1),
    );
}

export function unitsPart(telling: Telling): readonly BriefingBlock[] {
  const { w, span, t } = telling;
  const work = quotes(telling, 'work');
  const suggestions = quotes(telling, 'suggestions');
  if (work.length + suggestions.length === 0) return [{ kind: 'paragraph', text: w.units.none(span) }];
  const part = (at: number, text: string, own: readonly BriefingBlock[]): readonly BriefingBlock[] =>
    own.length === 0 ? [] : [{ kind: 'heading', level: 2, text: w.subheading(at, text) }, ...own];
  return [
    ...part(0, t.units.work, work),
    ...part(work.length === 0 ? 0 : 1, t.units.suggestions, suggestions),
  ];
}

/** What each unit wrote, word for word. */
export function quotes(telling: Telling, of: 'work' | 'suggestions'): readonly BriefingBlock[] {
  const { w, name } = telling;
  return ownSummaries(telling)
    .filter((summary) => summary[of].trim() !== '')
    .map((summary) => ({
      kind: 'quote',
      text: summary[of].trim(),
      source: w.units.source(name.unit(summary.unit), periodName(telling, summary.period)),
    }));
}
