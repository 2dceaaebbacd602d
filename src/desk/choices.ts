/** What the desk's drop-down lists hold. */
import { resolveAsOf } from '../core/asOf.ts';
import { findFiles } from '../core/check/plan.ts';
import { reportingMonths } from '../core/dates.ts';
import { ORIGINS } from '../core/model.ts';
import type { Unit } from '../core/model.ts';
import type { Words } from '../core/problems/messages/message.ts';
import { fieldLabel } from '../core/problems/messages/fields.ts';
import { MILESTONE_ROW, TASK_REPORT_ROW } from '../core/schemas/shapes.ts';
import { COLUMNS } from '../core/text/normalise.ts';
import type { DeskBase } from './desk.ts';
import { SUMMARY_COLUMNS } from './draft.ts';
import type { DraftKind } from './draft.ts';
import { draftPlace, TABLE_KINDS } from './draftPath.ts';
import type { Choice, Choices, UnitChoice } from './protocol.ts';

/** @param values names of what is no entry of the registry, in the desk's language */
export function choicesOf(desk: DeskBase, values: Words['values']): Choices {
  const { programme, registry, lang, today, years } = desk;
  const listed = (ids: readonly string[]): readonly Choice[] =>
    ids.map((id) => ({ id, name: values[id] ?? id }));
  const named = (entries: readonly { id: string; names: Unit['names'] }[]): readonly Choice[] =>
    entries.map(({ id, names }) => ({ id, name: names[lang] }));
  const published = publishedBy(desk);
  return {
    illustrative: programme.illustrative,
    asOf: resolveAsOf({ today }, programme),
    units: registry.units.map((unit) => unitChoice(desk, unit, published.get(unit.id) ?? [])),
    months: reportingMonths(programme),
    domains: named(registry.domains),
    sites: named(registry.sites),
    origins: listed(ORIGINS),
    milestoneTypes: listed(MILESTONE_ROW.type.enum),
    taskStatuses: listed(TASK_REPORT_ROW.status.enum),
    tasks: years.flatMap(({ tasks }) =>
      tasks.map(({ number, title }) => ({ id: String(number), name: title[lang] })),
    ),
    labels: {
      headcounts: labelsOf(desk, 'headcounts'),
      milestones: labelsOf(desk, 'milestones'),
      tasks: labelsOf(desk, 'tasks'),
      summary: labelsOf(desk, 'summary'),
    },
  };
}

function unitChoice({ programme, lang }: DeskBase, unit: Unit, published: readonly string[]): UnitChoice {
  const { id, names, kind, reportsFrom, reportsUntil, domains, sites, defaultSites } = unit;
  const months = reportingMonths(programme).filter(
    (month) => (reportsFrom ?? month) <= month && month <= (reportsUntil ?? month),
  );
  return {
    id,
    name: names[lang],
    kind,
    domains: domains.map((link) => link.id),
    sites: sites.map((link) => link.id),
    defaultSites,
    months: kind === 'coordinator' ? [] : months,
    published,
  };
}

function publishedBy({ tree }: DeskBase): ReadonlyMap<string, readonly string[]> {
  const places = findFiles(tree, '').flatMap(({ place }) => draftPlace(place.path) ?? []);
  const byUnit = Map.groupBy(places, ({ unit }) => unit);
  return new Map([...byUnit].map(([unit, own]) => [unit, own.map(({ path }) => path)]));
}

function labelsOf({ lang }: DeskBase, kind: DraftKind): Readonly<Record<string, string>> {
  const table = TABLE_KINDS[kind];
  const names = table === null ? SUMMARY_COLUMNS : [...COLUMNS[table].required, ...COLUMNS[table].optional];
  return Object.fromEntries(names.map((name) => [name, fieldLabel(name, lang)]));
}
