/** The sitemap: every page in every language, each with its other languages (sitemaps.org, version 0.9). */
import type { Figures } from '../core/figures/figures.ts';
import { CATALOGUE } from '../core/problems/catalogue.ts';
import { escapeXml } from '../core/text/escapeXml.ts';
import { LANGS } from '../core/model.ts';
import { listBriefings } from './briefings.ts';
import { absolute, href, SINGLE_PAGES } from './routes.ts';
import type { EntityPage, Route } from './routes.ts';

/** Every page that a reader may come to, in the order of the navigation. */
export function allRoutes(figures: Figures): readonly Route[] {
  const of = (page: EntityPage | 'card', ids: readonly string[]): Route[] => ids.map((id) => ({ page, id }));
  return [
    ...SINGLE_PAGES.map((page): Route => ({ page })),
    ...of(
      'target',
      figures.targets.map(({ id }) => id),
    ),
    ...of(
      'domain',
      figures.byDomain.map(({ id }) => id),
    ),
    ...of(
      'site',
      figures.bySite.map(({ id }) => id),
    ),
    ...of(
      'city',
      figures.byCity.map(({ id }) => id),
    ),
    ...of(
      'unit',
      figures.registry.units.map(({ id }) => id),
    ),
    ...of(
      'card',
      figures.byUnit.map(({ id }) => id),
    ),
    ...of('month', figures.months),
    ...of(
      'briefing',
      listBriefings(figures).map(({ id }) => id),
    ),
    ...of(
      'task',
      figures.tasks.map(({ number }) => String(number)),
    ),
    ...of('problem', Object.keys(CATALOGUE)),
  ];
}

/** null where the site does not know its own address: a sitemap of paths is none. */
export function sitemap(figures: Figures): string | null {
  const address = (lang: (typeof LANGS)[number], route: Route): string | null => absolute(href(lang, route));
  const urls = allRoutes(figures).flatMap((route) =>
    LANGS.map((lang) => {
      const location = address(lang, route);
      if (location === null) return null;
      const others = LANGS.map(
        (other) =>
          `<xhtml:link rel="alternate" hreflang="${other}" href="${escapeXml(address(other, route) ?? '')}"/>`,
      );
      return `<url><loc>${escapeXml(location)}</loc>${others.join('')}</url>`;
    }),
  );
  if (urls.includes(null)) return null;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
