/** Drafts that nobody has brought: a blank one, the combinations of the month before, or what is published. */
import type { Month, Unit } from '../core/model.ts';
import { templateRows } from '../core/template/headcountTemplate.ts';
import { deliveredBefore } from '../core/check/deliveredBefore.ts';
import type { Desk } from './desk.ts';
import type { Draft, DraftKind } from './draft.ts';
import { draftPlace, pathOf, TABLE_KINDS } from './draftPath.ts';
import { formatOf } from './fileFormat.ts';
import { jsonDraft } from './jsonDraft.ts';
import { summaryDraft, wordsDraft } from './summaryDraft.ts';
import { blankColumns, tableDraft } from './tableDraft.ts';
import { submissionsOf } from './unitMonths.ts';

type Combination = readonly [domain: string, site: string, origin: string];

/** Counts are left blank: an untouched template must not pass as a report of zeros. */
export function templateDraft(desk: Desk, of: DraftKind, unit: Unit, period: string): Draft | null {
  const place = draftPlace(pathOf(desk.tree, of, unit.id, period));
  if (place === null) return null;
  const table = TABLE_KINDS[of];
  if (table === null) return wordsDraft(place, ['', '']);
  if (of !== 'headcounts') return { ...place, columns: blankColumns(table), rows: [] };
  const rows = templateRows(unit, desk.registry).map(({ domain, site, origin }): Combination => [
    domain,
    site,
    origin,
  ]);
  return monthDraft(desk, place, period, rows);
}

/** The combinations of the last month that the unit reported before this one; of a template where there is none. */
export function lastMonthDraft(desk: Desk, unit: Unit, month: Month): Draft | null {
  const before = submissionsOf(desk, unit.id).findLast((one) => one.month < month);
  const place = draftPlace(pathOf(desk.tree, 'headcounts', unit.id, month));
  if (before === undefined || place === null) return templateDraft(desk, 'headcounts', unit, month);
  const rows = before.facts.map(({ domain, site, origin }): Combination => [domain, site, origin]);
  return monthDraft(desk, place, month, rows);
}

/** What is published at present, as it stands there; null where nothing is. */
export function publishedDraft(desk: Desk, of: DraftKind, unit: Unit, period: string): Draft | null {
  const { tree } = desk;
  const path = pathOf(tree, of, unit.id, period);
  const place = draftPlace(path);
  if (place === null || tree.kind(path) !== 'file') return null;
  const format = formatOf(desk, path, tree.read(path));
  if (format.kind === 'workbook' || format.text === null) return null;
  const table = TABLE_KINDS[of];
  if (table === null) return summaryDraft(format.text, place).draft;
  if (format.kind === 'json') return jsonDraft(format.text, place)?.draft ?? null;
  return tableDraft(format.text, table, place).draft;
}

function monthDraft(
  { tree, today }: Desk,
  place: NonNullable<ReturnType<typeof draftPlace>>,
  month: Month,
  combinations: readonly Combination[],
): Draft {
  const day = deliveredBefore(tree, { today }, place.path) ?? today;
  return {
    ...place,
    columns: blankColumns('headcounts'),
    rows: combinations.map(([domain, site, origin], at) => ({
      id: at + 1,
      cells: [month, domain, site, origin, '', '', day],
    })),
  };
}
