/** The registry's names, as far as the shape of a sheet depends on them. */
import type { Registry } from '../model.ts';
import { foldName, scriptFolding } from '../registry/foldName.ts';
import { namesOf } from '../registry/registryIndex.ts';
import { isOrigin } from '../text/normalise.ts';
import type { KnownNames } from './sheetTable.ts';

/** Longer than any name that is compared here. */
const LONGEST = 60;
const LONGEST_ORIGIN = 12;

/** Exact names only: it is asked of every line that holds nothing else. */
export function knownNames({ domains, sites, units }: Registry): KnownNames {
  const fold = scriptFolding([...domains, ...sites, ...units]);
  const siteNames = new Set(sites.flatMap(namesOf).map(fold));
  const domainNames = new Set(domains.flatMap(namesOf).map(fold));
  return {
    isSite: (text) => text.length <= LONGEST && siteNames.has(fold(text)),
    isName(text) {
      if (text.length > LONGEST) return false;
      const folded = fold(text);
      return (
        siteNames.has(folded) ||
        domainNames.has(folded) ||
        (foldName(text).length <= LONGEST_ORIGIN && isOrigin(text))
      );
    },
  };
}
