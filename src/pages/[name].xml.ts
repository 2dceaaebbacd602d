/** The sitemap, made only where SITE_URL says what the addresses are. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { siteData } from '../site/load.ts';
import { sitemap } from '../site/sitemap.ts';

export const getStaticPaths = (() =>
  sitemap(siteData().figures) === null ? [] : [{ params: { name: 'sitemap' } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(sitemap(siteData().figures));
