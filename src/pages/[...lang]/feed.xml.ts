/** The feed of monthly updates, once per language. */
import type { APIRoute } from 'astro';
import type { Lang } from '../../core/model.ts';
import { feed } from '../../site/feed.ts';
import { contextFor } from '../../site/load.ts';
import { langPaths } from '../../site/paths.ts';

export const getStaticPaths = langPaths;

export const GET: APIRoute<{ lang: Lang }> = ({ props }) =>
  new Response(feed(contextFor(props.lang)), { headers: { 'Content-Type': 'application/atom+xml' } });
