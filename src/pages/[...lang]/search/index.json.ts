/** The search index of one language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { contextFor } from '../../../site/load.ts';
import { langPaths } from '../../../site/paths.ts';
import { langOfSegment } from '../../../site/routes.ts';
import { searchIndex } from '../../../site/searchIndex.ts';

export const getStaticPaths = langPaths satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(searchIndex(contextFor(langOfSegment(params['lang'])))));
