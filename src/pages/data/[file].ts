/** The published data set, file by file. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { PUBLISHED_FILES } from '../../core/publish/publish.ts';
import type { PublishedName } from '../../core/publish/publish.ts';
import { publishedSet } from '../../site/load.ts';

export const getStaticPaths = (() =>
  PUBLISHED_FILES.map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const bytes = (await publishedSet()).get(params['file'] as PublishedName);
  if (bytes === undefined) throw new Error(`The published data set has no file ${params['file']}.`);
  return new Response(new Uint8Array(bytes));
};
