/** The number that a thing carries when it is found: the one its own page opens with. */
import type { DomainFigure } from '../core/figures/figures.ts';
import { isUntold } from '../core/figures/opening.ts';
import type { PageContext } from './context.ts';
import { quantity } from './quantity.ts';
import type { SearchKind } from './searchKinds.ts';

/** People or things so far; null where nothing is told yet, which is no zero. */
export function searchFigure(context: PageContext, kind: SearchKind, id: string): string | null {
  const { figures, t, say } = context;
  const untold = (domain: DomainFigure | null, line: { readonly headcount: number }): boolean =>
    isUntold(figures, domain, line);
  switch (kind) {
    case 'domain': {
      const domain = figures.byDomain.find((each) => each.id === id);
      return domain && !untold(domain, domain) ? say.persons(domain.headcount) : null;
    }
    case 'site':
    case 'city':
    case 'unit': {
      const lines = { site: figures.bySite, city: figures.byCity, unit: figures.byUnit }[kind];
      const line = lines.find((each) => each.id === id);
      return line && !untold(null, line) ? say.persons(line.headcount) : null;
    }
    case 'month': {
      const month = figures.byMonth.find((each) => each.month === id);
      return month?.due ? say.persons(month.headcount) : null;
    }
    case 'target': {
      const target = figures.targets.find((each) => each.id === id);
      return target && !untold(null, { headcount: target.actual })
        ? quantity(context, target)(target.actual)
        : null;
    }
    case 'task': {
      const task = figures.tasks.find(({ number }) => String(number) === id);
      return task && task.of > 1 ? t.words.of(say.number(task.done), say.number(task.of)) : null;
    }
    case 'page':
    case 'briefing':
    case 'problem':
      return null;
  }
}
