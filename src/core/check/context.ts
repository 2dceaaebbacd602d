/** What the checks of one file need besides the file. */
import { namesOf } from '../registry/registryIndex.ts';
import type { RegistryIndex } from '../registry/registryIndex.ts';
import { indexRegistry } from '../registry/registryIndex.ts';
import type { Domain, Programme, Registry, Unit } from '../model.ts';
import { CHOICE_WORDS } from '../text/readChoice.ts';
import type { Base } from './registry/readRegistry.ts';
import type { DataTree } from './tree.ts';

export interface CheckContext {
  readonly tree: DataTree;
  readonly programme: Programme;
  readonly registry: Registry;
  readonly index: RegistryIndex;
  readonly domains: ReadonlyMap<string, Domain>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Names and aliases: they tell one legacy encoding from another. */
  readonly vocabulary: readonly string[];
}

/** What a registry is looked up in, made once for all the checks that share it. */
const made = new WeakMap<Base, Omit<CheckContext, 'tree'>>();

export function createContext(tree: DataTree, base: Base): CheckContext {
  const known = made.get(base) ?? indexBase(base);
  made.set(base, known);
  return { tree, ...known };
}

function indexBase({ programme, registry }: Base): Omit<CheckContext, 'tree'> {
  const named = [...registry.domains, ...registry.sites, ...registry.units];
  return {
    programme,
    registry,
    index: indexRegistry(registry),
    domains: new Map(registry.domains.map((domain) => [domain.id, domain])),
    units: new Map(registry.units.map((unit) => [unit.id, unit])),
    vocabulary: [...named.flatMap(namesOf), ...CHOICE_WORDS],
  };
}
