/** How things stand, as the search finds them: units by their reports, tasks, targets and domains by their state. */
import { LANGS } from '../core/model.ts';
import type { SearchState } from '../core/search/search.ts';
import { messages } from '../i18n/messages.ts';
import type { Messages } from '../i18n/messages.ts';
import type { PageContext } from './context.ts';
import type { SearchKind } from './searchKinds.ts';

/** Reports worth looking for: those that are on time are nearly all. */
const REPORTS = ['missing', 'late', 'reported'] as const;

export function searchStates(context: PageContext, kind: SearchKind, id: string): readonly SearchState[] {
  const { figures } = context;
  switch (kind) {
    case 'unit':
      return reportsOf(context, id);
    case 'task': {
      const task = figures.tasks.find(({ number }) => String(number) === id);
      return task ? [stateOf(context, (t) => t.taskStates[task.state])] : [];
    }
    case 'target': {
      const target = figures.targets.find((each) => each.id === id);
      // A target without a number to reach has no state.
      return target && target.target !== null ? [stateOf(context, (t) => t.targetStates[target.status])] : [];
    }
    case 'domain': {
      const domain = figures.byDomain.find((each) => each.id === id);
      return domain && domain.phase !== 'counting' ? [stateOf(context, (t) => t.phases[domain.phase])] : [];
    }
    case 'page':
    case 'site':
    case 'city':
    case 'month':
    case 'briefing':
    case 'problem':
      return [];
  }
}

/** `未报：5月和11月` */
function reportsOf(context: PageContext, id: string): readonly SearchState[] {
  const { figures, t, say } = context;
  const states = figures.byUnit.find((each) => each.id === id)?.states ?? [];
  return REPORTS.flatMap((state) => {
    const months = states.filter((report) => report.state === state).map(({ month }) => say.month(month));
    if (months.length === 0) return [];
    return [stateOf(context, (each) => each.reportingStates[state], t.chrome.colon + say.list(months))];
  });
}

const stateOf = ({ t }: PageContext, word: (t: Messages) => string, more = ''): SearchState => ({
  text: word(t) + more,
  words: [...new Set(LANGS.map((lang) => word(messages(lang))))],
});
