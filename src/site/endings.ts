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
    repository: url === undefined || repositoryAddress(url) === null ? null : { url, dataDir },
    collectors: Object.fromEntries(
      figures.registry.units.flatMap(({ id, reportsTo }) =>
        reportsTo === null ? [] : [[id, name.unit(reportsTo)]],
      ),
    ),
    base: asset(''),
    folder: href(lang, { page: 'submit' }),
  };
}
