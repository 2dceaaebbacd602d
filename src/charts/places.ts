/** Sites and cities that have a place, and what is recognised for the province as a whole, which has none. */
import type { Figures } from '../core/figures/figures.ts';

export type PlaceKind = 'site' | 'city';

/** 0–100 from the left and from the top. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Where a place stands on the schema, a city amid its sites; null for one that is no place among others. */
export function positionOf({ bySite, byCity }: Figures, kind: PlaceKind, id: string): Position | null {
  const sites = kind === 'site' ? [id] : (byCity.find((city) => city.id === id)?.sites ?? []);
  const positions = bySite.flatMap((site) =>
    sites.includes(site.id) && site.definition.position !== null ? [site.definition.position] : [],
  );
  if (positions.length === 0) return null;
  const mean = (of: (at: Position) => number): number =>
    positions.reduce((sum, at) => sum + of(at), 0) / positions.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}
