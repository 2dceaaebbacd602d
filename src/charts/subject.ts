/** What a page can be about, and its figures: the whole, one domain, site, city or unit, or one month. */
import type { BreakdownFigure, Counts, Figures, LineFigure } from '../core/figures/figures.ts';
import type { Words } from './words.ts';

export type Subject =
  { readonly kind: 'all' } | LineSubject | { readonly kind: 'month'; readonly id: string };

/** What has a line of months. */
export interface LineSubject {
  readonly kind: 'domain' | 'site' | 'city' | 'unit';
  readonly id: string;
}

/** The ways to take people apart. */
export type Dimension = 'domain' | 'site' | 'city' | 'unit' | 'origin';

/** The line of a subject with months; throws where the figures hold no such thing. */
export function lineOf(figures: Figures, kind: LineSubject['kind'], id: string): LineFigure {
  const lines: readonly LineFigure[] = {
    domain: figures.byDomain,
    site: figures.bySite,
    city: figures.byCity,
    unit: [...figures.byUnit, ...figures.coordinators],
  }[kind];
  const found = lines.find((line) => line.id === id);
  if (!found) throw new Error(`no ${kind} ${id} among the figures`);
  return found;
}

/** Names of the things of a dimension, by id. */
export function nameById(figures: Figures, dimension: Dimension, words: Words): (id: string) => string {
  const { domains, sites, cities, units } = figures.registry;
  const named = { domain: domains, site: sites, city: cities, unit: units, origin: [] }[dimension];
  const names = new Map(named.map((thing) => [thing.id, words.name(thing)]));
  const { origins } = words.m;
  return (id) => names.get(id) ?? (id in origins ? origins[id as keyof typeof origins] : id);
}

/** The name of a subject in a title. */
export function subjectName(figures: Figures, subject: Subject, words: Words): string {
  if (subject.kind === 'all') return words.t.breakdown.all;
  if (subject.kind === 'month') return words.monthLong(subject.id);
  return nameById(figures, subject.kind, words)(subject.id);
}

/** The people of a subject: how many, and how many in each part of a dimension. */
export interface Parts {
  readonly total: Counts;
  readonly parts: readonly BreakdownFigure[];
}

/** A subject taken apart. Throws where the figures do not take this subject apart in this way. */
export function partsOf(figures: Figures, subject: Subject, dimension: Dimension): Parts {
  const whole: Readonly<Record<Dimension, readonly BreakdownFigure[]>> = {
    domain: figures.byDomain,
    site: figures.bySite,
    city: figures.byCity,
    unit: figures.byUnit,
    origin: figures.byOrigin,
  };
  if (subject.kind === 'all') return { total: figures.total, parts: whole[dimension] };
  const thing: Counts =
    subject.kind === 'month'
      ? monthOfFigures(figures, subject.id)
      : lineOf(figures, subject.kind, subject.id);
  const key = `by${dimension.slice(0, 1).toUpperCase()}${dimension.slice(1)}`;
  const parts = (thing as unknown as Readonly<Record<string, readonly BreakdownFigure[] | undefined>>)[key];
  if (!parts) throw new Error(`a ${subject.kind} is not taken apart by ${dimension}`);
  return { total: thing, parts };
}

function monthOfFigures(figures: Figures, id: string): Figures['byMonth'][number] {
  const found = figures.byMonth.find(({ month }) => month === id);
  if (!found) throw new Error(`no month ${id} among the figures`);
  return found;
}
