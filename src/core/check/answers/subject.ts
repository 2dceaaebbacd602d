/**
 * What an answer to a warning names: ids and the number alone. The same whatever is reported on, and another number
 * is another subject, so that it asks again.
 */
import type { Fact, Month } from '../../model.ts';
import type { Asked } from '../../problems/problem.ts';

/** One number, or one id, that a warning is about. */
export interface Asking {
  readonly month: Month;
  /** Units in whose answers a line serves; first the one that is asked. */
  readonly units: readonly string[];
  /** The unit that is spoken of, where the file of the answer does not say so. */
  readonly unit?: string;
  /** `food/guangdong/HK`, `month`, a site. */
  readonly part: string;
  readonly value: number | string;
}

/** Rows that a subject names one by one; of more it gives the people together. */
const MOST_PARTS = 8;

/** What is asked of everything that one warning tells; null for nothing. */
export function askedOf(all: readonly Asking[]): Asked | null {
  const [first] = all;
  if (first === undefined) return null;
  const { month, units, unit } = first;
  const parts = [...new Set(all.map(({ part, value }) => `${part}=${value}`))].sort();
  const sum = all.reduce((people, { value }) => people + (typeof value === 'number' ? value : 0), 0);
  const about = parts.length > MOST_PARTS ? `month=${sum}` : parts.join('+');
  return { month, units, subject: unit === undefined ? about : `${unit}:${about}` };
}

/** A row without its number. */
export function partOf({ domain, site, origin }: Pick<Fact, 'domain' | 'site' | 'origin'>): string {
  return `${domain}/${site}/${origin}`;
}

/** What a subject names: the inverse of {@link askedOf}, without the unit. */
export function partsOf(subject: string): readonly { readonly part: string; readonly value: string }[] {
  return subject
    .replace(/^[^:]*:/, '')
    .split('+')
    .map((text) => {
      const [part = '', value = ''] = text.split('=');
      return { part, value };
    });
}
