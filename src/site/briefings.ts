/** The briefings that have a page: of every month and half-year that has begun, and the one page of each month. */
import type { Figures } from '../core/figures/figures.ts';
import { periodsBegun } from '../core/office/briefingPeriod.ts';
import type { BriefingPeriod } from '../core/office/briefingPeriod.ts';
import type { PageContext } from './context.ts';
import { periodName } from './periods.ts';
import { asset, langSegment } from './routes.ts';

export interface ListedBriefing {
  /** As in its address: `2022-08`, `2022-H1`, `brief-2022-08`. */
  readonly id: string;
  readonly kind: 'month' | 'half' | 'brief';
  readonly period: BriefingPeriod;
}

/** By the day of each; the one page of a month after its briefing. */
export function listBriefings({
  programme,
  year,
  asOf,
}: Pick<Figures, 'programme' | 'year' | 'asOf'>): readonly ListedBriefing[] {
  return periodsBegun(programme, year, asOf).flatMap((period): readonly ListedBriefing[] =>
    period.kind === 'month'
      ? [
          { id: period.id, kind: 'month', period },
          { id: briefId(period.id), kind: 'brief', period },
        ]
      : [{ id: period.id, kind: 'half', period }],
  );
}

/** Of the one page of a month. */
export const briefId = (month: string): string => `brief-${month}`;

/** The name that the office keeps it under once it is issued; null for the one page, which is none of its own. */
export function archiveName({ kind, period }: ListedBriefing): string | null {
  return kind === 'brief' ? null : period.id.replace(/^\d+-(?=H)/, '');
}

/** `2022年8月工作简报` */
export function briefingTitle(context: PageContext, { kind, period }: ListedBriefing): string {
  return context.t.briefings.title[kind](periodName(context, period.id));
}

/** Address of a briefing as Markdown: beside its page. */
export function briefingFileHref({ lang }: Pick<PageContext, 'lang'>, id: string): string {
  const segment = langSegment(lang);
  return asset(`${segment === undefined ? '' : `${segment}/`}briefings/${encodeURIComponent(id)}.md`);
}
