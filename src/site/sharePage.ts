/** Which share picture a page has: one for each kind of page and language. */
import type { Lang } from '../core/model.ts';
import { asset, parentOf, SINGLE_PAGES } from './routes.ts';
import type { Route, SinglePage } from './routes.ts';

/** Path below the site's root, for example `og/zh-CN/domains.png`. */
function sharePath(lang: Lang, kind: SinglePage): string {
  return `og/${lang}/${kind}.png`;
}

export function shareAddress(lang: Lang, route: Route): string {
  return asset(sharePath(lang, 'id' in route ? parentOf(route.page) : route.page));
}

export { SINGLE_PAGES as SHARE_KINDS };
