/** From when a domain is open for people: an existing one always, a new one from the month of its agreement. */
import { monthOf } from '../dates.ts';
import type { Month } from '../model.ts';
import type { Figures } from './figures.ts';
import type { DomainFigure } from './lineFigure.ts';

/** The month of the agreement of a new domain; null where it has none yet, or where it has always been open. */
export function openingMonth({ definition, agreement }: DomainFigure): Month | null {
  const date = definition.cohort === 'new' ? (agreement?.date ?? null) : null;
  return date === null ? null : monthOf(date);
}

/** Whether a month's zero may be called one. An agreement without a date opens its domain for all months. */
export function isOpenIn(domain: DomainFigure, month: Month): boolean {
  if (domain.definition.cohort !== 'new') return true;
  if (domain.agreement === null) return false;
  const from = openingMonth(domain);
  return from === null || month >= from;
}

/** Whether the domain is open as of the day of the figures. */
export const isOpen = ({ definition, agreement }: DomainFigure): boolean =>
  definition.cohort !== 'new' || agreement !== null;

/** Nobody in a month before the opening: that is no zero. People reported all the same stay a number. */
export const isNotOpenYet = (domain: DomainFigure, month: Month, headcount: number | null): boolean =>
  !isOpenIn(domain, month) && (headcount ?? 0) === 0;

/** Whether a total of nobody says nothing yet: no month is due, or the domain waits for its agreement. */
export function isUntold(
  figures: Figures,
  domain: DomainFigure | null,
  { headcount }: { readonly headcount: number },
): boolean {
  return headcount === 0 && (figures.lastDueMonth === null || (domain !== null && !isOpen(domain)));
}
