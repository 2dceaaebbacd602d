/** Names of the ids in the document. */
import type { Checked, Lang } from '../model.ts';
import { maskPersonalData } from '../text/personalData.ts';
import type { Impact } from './document.ts';

type Named = Pick<
  Impact,
  'restated' | 'reports' | 'rows' | 'figures' | 'definitions' | 'answers' | 'notCompared'
>;

/** A city and its site may share an id. */
export const cityKey = (id: string): string => `city/${id}`;

/** @param sides the one whose names are preferred first */
export function namesOf(
  sides: readonly Checked[],
  lists: Named,
  lang: Lang,
): Readonly<Record<string, string>> {
  const known = new Map<string, string>();
  for (const { registry, years } of sides.toReversed()) {
    const { cities, sites, domains, units } = registry;
    for (const { id, names } of cities) known.set(cityKey(id), names[lang]);
    const targets = years.flatMap((year) => year.targets);
    for (const { id, names } of [...targets, ...sites, ...domains, ...units]) known.set(id, names[lang]);
  }
  return onlyNeeded(known, lists);
}

/** Those of the names that the lists ask for, in the order of ids. */
export function neededNames(impact: Impact): Readonly<Record<string, string>> {
  return onlyNeeded(new Map(Object.entries(impact.names)), impact);
}

function onlyNeeded(known: ReadonlyMap<string, string>, lists: Named): Readonly<Record<string, string>> {
  const ids = new Set([
    ...lists.restated.flatMap(({ units }) => units),
    ...lists.reports.map(({ unit }) => unit),
    ...lists.answers.map(({ unit }) => unit),
    ...lists.rows.flatMap(({ unit, domain, site }) => [unit, domain, site]),
    ...lists.notCompared.map((report) => report.split('/')[0] ?? ''),
    ...[...lists.figures, ...lists.definitions].flatMap(({ id }) =>
      id === null ? [] : [id, cityKey(id), id.split('/')[0] ?? ''],
    ),
  ]);
  return Object.fromEntries(
    [...ids].toSorted().flatMap((id): readonly [string, string][] => {
      const name = known.get(id);
      return name === undefined ? [] : [[id, maskPersonalData(name)]];
    }),
  );
}
