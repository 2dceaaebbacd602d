/**
 * Names to ids. A unit may write a registered name, an alias or a name in another script instead of an id;
 * where two entries answer to one name, nobody guesses.
 */
import type { Registry } from '../model.ts';
import { foldName, scriptFolding } from './foldName.ts';
import type { Named } from './foldName.ts';
import { nearMiss } from './nearMiss.ts';

/** What a text names in the registry. */
export type Lookup =
  | { readonly kind: 'id'; readonly id: string }
  /** Another registered name of the entry; `id` is its one reading. */
  | { readonly kind: 'alias'; readonly id: string }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  /** `suggestion`: the id probably meant, or null. */
  | { readonly kind: 'unknown'; readonly suggestion: string | null };

export interface NameIndex {
  lookup(text: string): Lookup;
}

/** The registry's three kinds of names. */
export interface RegistryIndex {
  readonly domains: NameIndex;
  readonly sites: NameIndex;
  readonly units: NameIndex;
}

export function indexRegistry(registry: Registry): RegistryIndex {
  const fold = scriptFolding([...registry.domains, ...registry.sites, ...registry.units]);
  return {
    domains: indexNames(registry.domains, fold),
    sites: indexNames(registry.sites, fold),
    units: indexNames(registry.units, fold),
  };
}

/** @param fold brings simplified and traditional spellings of a folded name together */
export function indexNames(entries: readonly Named[], fold: (text: string) => string = foldName): NameIndex {
  const ids = new Set(entries.map((entry) => entry.id));
  const byName = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const key = fold(name);
      byName.set(key, (byName.get(key) ?? new Set<string>()).add(entry.id));
    }
  }
  const pairs = [...byName].flatMap(([name, of]) => [...of].map((id) => [name, id] as const));
  return {
    lookup(text) {
      if (ids.has(text)) return { kind: 'id', id: text };
      const candidates = [...(byName.get(fold(text)) ?? [])];
      const [id] = candidates;
      if (id === undefined) {
        return {
          kind: 'unknown',
          // Sought only when someone asks: a subject of a milestone is looked up as a domain and as a site.
          get suggestion() {
            return nearMiss(fold(text), pairs);
          },
        };
      }
      return candidates.length === 1 ? { kind: 'alias', id } : { kind: 'ambiguous', candidates };
    },
  };
}

/** Every text that stands for an entry: its id, its names and its aliases. */
export function namesOf(entry: Named): readonly string[] {
  return [entry.id, ...Object.values(entry.names), ...entry.aliases];
}
