/** The charts' small programme as pages see it. */
import type { IsoDate, Lang } from '../../src/core/model.ts';
import { createContext } from '../../src/site/context.ts';
import type { PageContext } from '../../src/site/context.ts';
import { fixtureFigures } from '../charts/fixture.ts';

/** What a page of a language starts from, as of a day. */
export function contextOn(asOf: IsoDate, lang: Lang): PageContext {
  return createContext(fixtureFigures(asOf), lang);
}

/** One thing of a list by its id; fails the test where there is none. */
export function byId<T extends { readonly id: string }>(things: readonly T[], id: string): T {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`the fixture has no ${id}`);
  return found;
}
