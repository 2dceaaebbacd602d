/** Names of the registry's things in one language, by id. An id that the registry lacks is shown as it is. */
import { LANGS } from '../core/model.ts';
import type { Category, Lang, Names, Origin, Registry } from '../core/model.ts';
import { messages } from '../i18n/messages.ts';

export interface NameLookup {
  readonly domain: (id: string) => string;
  readonly site: (id: string) => string;
  readonly city: (id: string) => string;
  readonly unit: (id: string) => string;
  readonly origin: (id: string) => string;
  readonly category: (id: Category) => string;
  /** A milestone's subject, which is a domain or a site. */
  readonly subject: (id: string) => string;
}

interface Named {
  readonly id: string;
  readonly names: Names;
}

export function createNames(registry: Registry, lang: Lang): NameLookup {
  const t = messages(lang);
  const lookup = (things: readonly Named[]): ((id: string) => string) => {
    const names = new Map(things.map(({ id, names }) => [id, names[lang]]));
    return (id) => names.get(id) ?? id;
  };
  return {
    domain: lookup(registry.domains),
    site: lookup(registry.sites),
    city: lookup(registry.cities),
    unit: lookup(registry.units),
    origin: (id) => t.origins[id as Origin] ?? id,
    category: (id) => t.categories[id],
    subject: lookup([...registry.domains, ...registry.sites]),
  };
}

/** Every name of the registry, in every language. */
export function namesOf({ domains, sites, cities, units }: Registry): readonly string[] {
  const named: readonly Named[] = [...domains, ...sites, ...cities, ...units];
  return [...new Set(named.flatMap(({ names }) => LANGS.map((lang) => names[lang])))];
}
