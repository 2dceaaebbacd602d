/** The extensions of a year, and what their schema cannot say: units and months that are, days that make sense. */
import { addDays, reportingMonths, unitDueDate } from '../../dates.ts';
import type { Extension } from '../../model.ts';
import { validateExtensions } from '../../schemas/validators.js';
import type { ExtensionEntry } from '../../schemas/types.ts';
import type { CheckContext } from '../context.ts';
import type { JsonFile } from '../json/readJson.ts';
import type { ProblemLog } from '../problemLog.ts';
import { nearId } from './checkRegistry.ts';
import { readShaped } from './readRegistry.ts';

/** Those that hold; one with an error is left out. */
export function readExtensions(context: CheckContext, path: string, log: ProblemLog): readonly Extension[] {
  const file = readShaped(context.tree, path, 'extensions', validateExtensions, log);
  if (file === null) return [];
  const { value, json } = file;
  const firstLines = new Map<string, number>();
  return value.flatMap((entry, index): readonly Extension[] => {
    const at = `/${index}`;
    const line = json.where(at).line ?? 0;
    if (!isOfUnit(context, path, entry, json, at, log)) return [];
    if (!isInTime(context, path, entry, json, at, log)) return [];
    const { unit, month, until, reason, decidedOn, clause = null } = entry;
    const first = firstLines.get(`${unit} ${month}`);
    if (first !== undefined) {
      log.add('duplicate-extension', { ...json.where(`${at}/month`), value: month }, { unit, month, first });
      return [];
    }
    firstLines.set(`${unit} ${month}`, line);
    return [{ unit, month, until, reason, decidedOn, clause, file: path, line }];
  });
}

/** The unit is there, and owes a report of the month. */
function isOfUnit(
  { units, programme }: CheckContext,
  path: string,
  { unit: id, month }: ExtensionEntry,
  json: JsonFile,
  at: string,
  log: ProblemLog,
): boolean {
  const unit = units.get(id);
  if (unit === undefined) {
    const where = { ...json.where(`${at}/unit`), value: id, suggestion: nearId(id, units.keys()) };
    log.add('dangling-reference', where, { kind: 'unit' });
    return false;
  }
  if (unit.kind === 'coordinator') {
    log.add('coordinator-reports', { ...json.where(`${at}/unit`), value: id }, { unit: id });
    return false;
  }
  const year = path.slice(0, path.indexOf('/'));
  const months = reportingMonths(programme).filter(
    (each) =>
      each.startsWith(year) &&
      (unit.reportsFrom === null || unit.reportsFrom <= each) &&
      (unit.reportsUntil === null || each <= unit.reportsUntil),
  );
  if (months.includes(month)) return true;
  const [from = '', until = ''] = [months[0], months.at(-1)];
  log.add(
    'outside-reporting-period',
    { ...json.where(`${at}/month`), value: month },
    { unit: id, from, until },
  );
  return false;
}

/** It moves the day back, no further than the books are open, and is decided before the new day is past. */
function isInTime(
  { programme }: CheckContext,
  path: string,
  { month, until, decidedOn }: ExtensionEntry,
  json: JsonFile,
  at: string,
  log: ProblemLog,
): boolean {
  const within = (name: 'until' | 'decidedOn', day: string, first: string, last: string): boolean => {
    if (first <= day && day <= last) return true;
    log.add('date-out-of-range', { ...json.where(`${at}/${name}`), value: day }, { first, last });
    return false;
  };
  const { closesOn } = programme.reporting;
  const year = path.slice(0, path.indexOf('/'));
  return (
    within('until', until, addDays(unitDueDate(month, programme), 1), closesOn) &&
    within('decidedOn', decidedOn, `${year}-01-01`, until)
  );
}
