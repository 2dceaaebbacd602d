/** Every page on its way out: Chinese sentences get their chosen breaks. */
import type { MiddlewareHandler } from 'astro';
import { createPhrases } from './i18n/phrases.ts';
import type { Phrases } from './i18n/phrases.ts';
import { siteData } from './site/load.ts';
import { phrasedHtml } from './site/phrasedHtml.ts';
import { namesOf } from './site/names.ts';

let phrases: Phrases | null = null;

export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  phrases ??= createPhrases(namesOf(siteData().figures.registry));
  const { status, headers } = response;
  return new Response(phrasedHtml(await response.text(), phrases), { status, headers });
};
