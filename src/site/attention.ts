/** What wants attention, as sentences that link to where each is explained. */
import type { Attention, AttentionKind, TargetFigure } from '../core/figures/figures.ts';
import type { MarkName } from '../core/marks.ts';
import type { PageContext } from './context.ts';
import { outcome } from './outcome.ts';
import type { Route } from './routes.ts';

export interface AttentionItem {
  readonly kind: AttentionKind;
  /** `alarm` for what is missed, behind, missing or overdue; `note` for the rest. */
  readonly weight: 'alarm' | 'note';
  readonly mark: MarkName;
  readonly text: string;
  readonly route: Route;
}

const NOTES: readonly AttentionKind[] = ['unit-late', 'domain-waiting'];

const MARK_OF: Readonly<Record<AttentionKind, MarkName>> = {
  'target-missed': 'missed',
  'target-behind': 'behind',
  'unit-missing': 'missing',
  'unit-late': 'late',
  'task-overdue': 'behind',
  'domain-waiting': 'underWay',
};

export function attentionItems(context: PageContext): readonly AttentionItem[] {
  const { attention } = context.figures;
  const waiting = attention.filter(({ kind }) => kind === 'domain-waiting');
  const single = waitsAsOne(context, waiting)
    ? attention.filter((item) => !waiting.includes(item))
    : attention;
  return [
    ...single.map((item) => itemOf(item.kind, textOf(context, item), routeOf(item))),
    ...(single === attention ? [] : [waitingTogether(context, waiting.length)]),
  ];
}

const itemOf = (kind: AttentionKind, text: string, route: Route): AttentionItem => ({
  kind,
  weight: NOTES.includes(kind) ? 'note' : 'alarm',
  mark: MARK_OF[kind],
  text,
  route,
});

/** Before anything is due every new domain waits: that is the plan and one line, not a list of laggards. */
const waitsAsOne = ({ figures }: PageContext, waiting: readonly Attention[]): boolean =>
  figures.lastDueMonth === null && waiting.length > 1;

function waitingTogether({ t, say }: PageContext, count: number): AttentionItem {
  return itemOf('domain-waiting', t.overview.domainsWaiting(say.number(count)), { page: 'domains' });
}

function routeOf({ kind, id }: Attention): Route {
  switch (kind) {
    case 'target-missed':
    case 'target-behind':
      return { page: 'target', id };
    case 'unit-missing':
    case 'unit-late':
      return { page: 'unit', id };
    case 'task-overdue':
      return { page: 'task', id };
    case 'domain-waiting':
      return { page: 'domain', id };
  }
}

function textOf(context: PageContext, item: Attention): string {
  const { figures, t, lang, name, say } = context;
  const s = t.sentences.attention;
  const target = (): TargetFigure | undefined => figures.targets.find(({ id }) => id === item.id);
  switch (item.kind) {
    case 'target-missed': {
      const missed = target();
      const names = missed?.definition.names[lang] ?? item.id;
      const result = missed === undefined ? null : outcome(context, missed);
      return result === null ? s['target-missed'](names) : s['target-short'](names, result);
    }
    case 'target-behind': {
      const names = target()?.definition.names[lang] ?? item.id;
      const points = target()?.aheadPoints ?? null;
      return points === null
        ? s['target-behind'](names)
        : s['target-behind-points'](names, say.points(points));
    }
    case 'unit-missing': {
      const states = figures.byUnit.find(({ id }) => id === item.id)?.states ?? [];
      const months = states.filter(({ state }) => state === 'missing').map(({ month }) => say.month(month));
      return s['unit-missing'](name.unit(item.id), say.list(months));
    }
    case 'unit-late':
      return s['unit-late'](
        name.unit(item.id),
        item.month === null ? '' : say.month(item.month),
        t.words.days(item.value ?? 0),
      );
    case 'task-overdue': {
      const task = figures.tasks.find(({ number }) => String(number) === item.id);
      return s['task-overdue'](item.id, task?.definition.title[lang] ?? '');
    }
    case 'domain-waiting':
      return s['domain-waiting'](name.domain(item.id));
  }
}
