/** The corrections as a file, once per language; none where there is nothing to tell. */
import type { APIRoute } from 'astro';
import type { Lang } from '../../../core/model.ts';
import { correctionsFile, correctionsOf } from '../../../site/corrections.ts';
import { contextFor } from '../../../site/load.ts';
import { langPaths } from '../../../site/paths.ts';

export const getStaticPaths = () =>
  langPaths().filter(({ props }) => correctionsOf(contextFor(props.lang))?.length);

export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) => {
  const context = contextFor(lang);
  return new Response(correctionsFile(context, correctionsOf(context) ?? []), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
