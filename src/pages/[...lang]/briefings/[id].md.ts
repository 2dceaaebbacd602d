/** Every briefing as Markdown, once per language. */
import type { APIRoute } from 'astro';
import { briefingMarkdown } from '../../../briefing/markdown.ts';
import { siteBriefing } from '../../../briefing/siteBriefings.ts';
import type { Lang } from '../../../core/model.ts';
import { listBriefings } from '../../../site/briefings.ts';
import { siteData } from '../../../site/load.ts';
import { entityPaths } from '../../../site/paths.ts';

export const getStaticPaths = () => entityPaths(listBriefings(siteData().figures).map(({ id }) => id));

export const GET: APIRoute<{ lang: Lang; id: string }> = ({ props: { lang, id } }) => {
  const { document, chart } = siteBriefing(lang, id);
  return new Response(briefingMarkdown(document, chart), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
};
