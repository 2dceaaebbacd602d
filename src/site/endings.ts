/** What the desk's endings need of the site: its repository, its paths, and who collects from whom. */
import { repositoryAddress } from '../desk/endings/forge.ts';
import type { EndingSetting } from '../desk/endings/setting.ts';
import type { PageContext } from './context.ts';
import { asset, href } from './routes.ts';
import type { Repository } from './rows.ts';

export function endingSetting(
  { figures, lang, name }: PageContext,
  { url, dataDir }: Repository,
): EndingSetting {
  return {
    repository:
      url === undefined || repositoryAddress(url) === null
        ? null
        : { url, dataDir: isOutside(dataDir) ? DATA_DIR : dataDir },
    names: Object.fromEntries(figures.registry.units.map(({ id }) => [id, name.unit(id)])),
    collectors: Object.fromEntries(
      figures.registry.units.flatMap(({ id, reportsTo }) => (reportsTo === null ? [] : [[id, reportsTo]])),
    ),
    base: asset(''),
    folder: href(lang, { page: 'submit' }),
  };
}

/** Where the data lies in every repository of its kind: also where a site is built from a copy that lies elsewhere. */
const DATA_DIR = 'data';

const isOutside = (path: string): boolean => path.split(/[/\\]/u).includes('..');
