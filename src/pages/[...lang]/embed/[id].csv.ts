/** The numbers of every chart, once per language. */
import type { APIRoute } from 'astro';
import type { Lang } from '../../../core/model.ts';
import { chartFile } from '../../../site/chartFile.ts';
import { drawListed, listCharts } from '../../../site/chartList.ts';
import { contextFor, siteData } from '../../../site/load.ts';
import { entityPaths, found } from '../../../site/paths.ts';

export const getStaticPaths = () => entityPaths(listCharts(siteData().figures).map(({ id }) => id));

export const GET: APIRoute<{ lang: Lang; id: string }> = ({ props: { lang, id } }) => {
  const context = contextFor(lang);
  const listed = found(
    listCharts(context.figures).find((each) => each.id === id),
    `chart ${id}`,
  );
  return new Response(chartFile(context, drawListed(listed, { lang }), listed.route), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
