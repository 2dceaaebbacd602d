/** Share pictures, one for each kind of page and language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { LANGS } from '../../../core/model.ts';
import type { Lang } from '../../../core/model.ts';
import { sharePicture } from '../../../share/sharePicture.ts';
import { contextFor } from '../../../site/load.ts';
import { SHARE_KINDS } from '../../../site/sharePage.ts';
import type { SinglePage } from '../../../site/routes.ts';

export const getStaticPaths = (() =>
  LANGS.flatMap((lang) => SHARE_KINDS.map((kind) => ({ params: { lang, kind } })))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const context = contextFor(params['lang'] as Lang);
  const title = context.t.nav[params['kind'] as SinglePage];
  const svg = sharePicture(context, title);
  // Few flat colours: a palette keeps it small, and no metadata keeps it the same in every build.
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 7 }).toBuffer();
  return new Response(new Uint8Array(png));
};
