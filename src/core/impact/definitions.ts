/** What the figures are measured by: programme, registry, targets, tasks and extensions, of two sides. */
import type { DataTree, TreeEntry } from '../check/tree.ts';
import { classify } from '../check/layout.ts';
import type { Checked } from '../model.ts';
import { maskPersonalData } from '../text/personalData.ts';
import { bySize, differences } from './structure.ts';
import type { Difference, Value } from './structure.ts';

/** Where a definition stands is no part of it. */
const IGNORED = ['file', 'line'] as const;

/** Definitions that differ, by size; what looks like personal data is covered. */
export function definitionChanges(before: Checked, after: Checked): readonly Difference[] {
  const differing = differences(definitionsOf(before), definitionsOf(after), IGNORED);
  return bySize(differing.map((one) => ({ ...one, before: masked(one.before), after: masked(one.after) })));
}

function masked(value: Value): Value {
  return typeof value === 'string' ? maskPersonalData(value) : value;
}

function definitionsOf({ programme, registry, years, extensions }: Checked): object {
  // A target and a task belong to their year.
  const ofYears = years.flatMap(({ year, targets, tasks }) => [
    [`targets ${year}`, targets],
    [`tasks ${year}`, tasks],
  ]);
  return { programme, ...registry, ...(Object.fromEntries(ofYears) as object), extensions };
}

const KINDS: readonly string[] = ['programme', 'domains', 'sites', 'units', 'targets', 'tasks', 'extensions'];

/** The reports of one tree, measured by the definitions of another. */
export function measuredBy(definitions: DataTree, reports: DataTree): DataTree {
  const treeOf = (path: string): DataTree => (isDefinition(path) ? definitions : reports);
  return {
    list(folder) {
      const entries = new Map<string, TreeEntry>(
        [
          ...definitions.list(folder).filter(({ kind, path }) => kind === 'folder' || isDefinition(path)),
          ...reports.list(folder).filter(({ path }) => !isDefinition(path)),
        ].map((entry) => [entry.name, entry]),
      );
      return [...entries.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
    },
    kind: (path) => treeOf(path).kind(path) ?? definitions.kind(path),
    read: (path, limit) => treeOf(path).read(path, limit),
    size: (path) => treeOf(path).size(path),
  };
}

function isDefinition(path: string): boolean {
  return KINDS.includes(classify(path).kind);
}
