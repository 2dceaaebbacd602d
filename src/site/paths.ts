/** `getStaticPaths` of every route file: each thing once per language. */
import { LANGS } from '../core/model.ts';
import type { Lang } from '../core/model.ts';
import { langSegment } from './routes.ts';

/** Parameters of `[...lang]`; zh-CN has none and stands at the root. */
export interface LangPath {
  readonly params: { readonly lang: string | undefined };
  readonly props: { readonly lang: Lang };
}

export interface EntityPath<Id extends string> {
  readonly params: { readonly lang: string | undefined; readonly id: Id };
  readonly props: { readonly lang: Lang; readonly id: Id };
}

export const langPaths = (): LangPath[] =>
  LANGS.map((lang) => ({ params: { lang: langSegment(lang) }, props: { lang } }));

export const entityPaths = <Id extends string>(ids: readonly Id[]): EntityPath<Id>[] =>
  LANGS.flatMap((lang) =>
    ids.map((id) => ({ params: { lang: langSegment(lang), id }, props: { lang, id } })),
  );

/** The thing that a route was made for; a missing one is a bug of the route. */
export function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`No ${what}.`);
  return thing;
}
