/** Corrections of published reports in words: how the page about them begins, its rows, and its file. */
import type { Correction, CorrectionStep } from '../core/corrections/correction.ts';
import type { Month } from '../core/model.ts';
import { viewCsv } from '../core/explore/viewCsv.ts';
import type { PageContext } from './context.ts';
import { absolute, asset, href, langSegment } from './routes.ts';

/** Those that a page tells of; null where nobody knows. */
export function correctionsOf(
  { corrections }: PageContext,
  where: { readonly unit?: string; readonly month?: Month } = {},
): readonly Correction[] | null {
  if (corrections.history !== 'whole') return null;
  const { unit, month } = where;
  return corrections.list.filter(
    (each) => (unit === undefined || each.unit === unit) && (month === undefined || each.month === month),
  );
}

/** One sentence, for a page that is about other things. */
export function correctionsBrief(context: PageContext): string {
  const { t, say, corrections } = context;
  if (corrections.history !== 'whole') return t.corrections.unknown;
  const { list } = corrections;
  return say.sentence([list.length === 0 ? t.findings.corrections.none : someCorrected(context, list)]);
}

function someCorrected({ t, say }: PageContext, list: readonly Correction[]): string {
  const units = new Set(list.map(({ unit }) => unit)).size;
  return t.findings.corrections.some(say.number(list.length), list.length, say.number(units), units);
}

/** How many reports were corrected and what that came to; that none was; or that nobody can tell. */
export function correctionsFinding(context: PageContext): string {
  const { t, say, corrections } = context;
  const f = t.findings.corrections;
  if (corrections.history !== 'whole') return say.sentence([f.unknown[corrections.history]]);
  const { list } = corrections;
  if (list.length === 0) return say.sentence([f.none]);
  // A report that is gone is no zero: what it had is told by itself.
  const gone = list.filter(({ now }) => now === null);
  const kept = list.filter(({ now }) => now !== null);
  const [first, now] = [sum(kept, (each) => each.first), sum(kept, (each) => each.now ?? 0)];
  const rest = gone.length > 0;
  const lost = say.persons(sum(gone, (each) => each.first));
  return say.sentence([
    someCorrected(context, list),
    rest ? f.withdrawn(say.number(gone.length), gone.length, lost, list.length) : null,
    kept.length === 0
      ? null
      : first === now
        ? f.level(say.persons(now), kept.length, rest)
        : f.moved(say.persons(first), say.persons(now), kept.length, rest),
  ]);
}

const sum = (list: readonly Correction[], of: (correction: Correction) => number): number =>
  list.reduce((total, each) => total + of(each), 0);

/** How many reports of a unit or a month were corrected. */
export function correctionsLine(
  context: PageContext,
  where: { readonly unit: string } | { readonly month: Month },
): string {
  const { t, say } = context;
  const c = t.corrections;
  const list = correctionsOf(context, where);
  if (list === null) return c.unknown;
  const [some, none] = 'unit' in where ? [c.unit, c.unitNone] : [c.month, c.monthNone];
  return list.length === 0 ? none : some(say.number(list.length), list.length);
}

/** What one change did: `7月6日由4人改为6人`. */
export function stepWords({ t, say }: PageContext, { on, before, after }: CorrectionStep): string {
  const c = t.corrections;
  const day = say.date(on);
  if (after === null) return c.withdrawn(day, say.persons(before ?? 0));
  if (before === null) return c.putBack(day, say.persons(after));
  if (before === after) return c.rearranged(day, say.persons(after));
  return c.changed(day, say.persons(before), say.persons(after));
}

/** The row of a report that changed, by name: `食品、省级（不分地区）、香港`. */
export function rowName(
  { name, t }: PageContext,
  { domain, site, origin }: Correction['rows'][number],
): string {
  return [name.domain(domain), name.site(site), name.origin(origin)].join(t.chrome.listSeparator);
}

/** Address of the file, for example `/en/corrections/corrections.csv`. */
export function correctionsFileAddress({ lang }: Pick<PageContext, 'lang'>): string {
  const segment = langSegment(lang);
  return asset(`${segment === undefined ? '' : `${segment}/`}corrections/corrections.csv`);
}

/** A line for each count that is not as it was first published, one for a report all of whose counts are. */
export function correctionsFile(context: PageContext, list: readonly Correction[]): string {
  const { t, lang, say, name, figures } = context;
  const [c, w, { notes }] = [t.corrections, t.words, t.explorer];
  const address = absolute(href(lang, { page: 'corrections' }));
  return viewCsv({
    head: [w.month, w.unit, w.domain, w.site, w.origin, c.first, c.now, c.difference, c.when, c.why],
    rows: list.flatMap(({ unit, month, rows, first, now, steps }) => {
      const whole = [['', '', '', first, now ?? c.withdrawnNow, (now ?? 0) - first]];
      const counts = rows.map((row) => [
        ...[name.domain(row.domain), name.site(row.site), name.origin(row.origin)],
        ...[row.first, now === null ? c.withdrawnNow : row.now, row.now - row.first],
      ]);
      const told = [steps.map(({ on }) => on).join(' '), steps.map(({ why }) => why).join(' | ')];
      return (counts.length === 0 ? whole : counts).map((cells) => [
        ...[month, name.unit(unit)],
        ...cells,
        ...told,
      ]);
    }),
    notes: [
      [notes.title, c.title],
      ['', correctionsFinding(context)],
      ['', c.note],
      [notes.asOf, say.date(figures.asOf)],
      ...(figures.illustrative
        ? [[notes.mark, t.chrome.illustrativeTag + t.chrome.colon + t.chrome.illustrative] as const]
        : []),
      ...(address === null ? [] : [[notes.address, address] as const]),
    ],
  });
}
