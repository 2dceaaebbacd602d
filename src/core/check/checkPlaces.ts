/** Paths and names: links, strays, wrong names, folders of no unit, years without targets, a month in two formats. */
import type { Collector } from './collect.ts';
import type { CheckContext } from './context.ts';
import { classify } from './layout.ts';
import type { HeadcountPlace, Place } from './layout.ts';
import { findFiles } from './plan.ts';
import type { Plan } from './plan.ts';
import type { ProblemLog } from './problemLog.ts';
import { findAndMask } from './fields.ts';
import { nameReader } from './readName.ts';

/** @returns the places whose content is worth reading, a wrong name of a clear meaning among them */
export function checkPlaces(context: CheckContext, plan: Plan, log: ProblemLog): readonly Place[] {
  const toldOnce = new Set<string>();
  const once = (cause: string, tell: () => void): void => {
    if (toldOnce.has(cause)) return;
    toldOnce.add(cause);
    tell();
  };
  const years = new Map<string, boolean>();
  const isYear = (year: string): boolean => {
    const known = years.get(year) ?? context.tree.kind(`${year}/targets.json`) === 'file';
    years.set(year, known);
    return known;
  };
  return plan.given.flatMap(({ place, kind, reason }): readonly Place[] => {
    const { path } = place;
    // A month's own name holds as many digits as a short number, and is none: only its folder can say more.
    const named = place.kind === 'headcounts' ? path.slice(0, path.lastIndexOf('/')) : path;
    if (findAndMask(named, { file: path, line: null }, log)) return [];
    if (kind === 'symlink') log.add('symbolic-link', { file: path }, {});
    if (kind === 'unreadable') log.add('file-unreadable', { file: path }, { reason: reason ?? '' });
    if (kind !== 'file') {
      if (kind === 'other') log.add('unexpected-file', { file: path }, {});
      return [];
    }
    switch (place.kind) {
      case 'ignored':
        return [];
      case 'system':
        log.add('system-file', { file: path }, { maker: place.maker });
        return [];
      case 'unexpected':
        once(`unexpected ${place.root}`, () =>
          log.add('unexpected-file', { file: path, value: place.root }, {}),
        );
        return [];
      case 'programme':
      case 'domains':
      case 'sites':
      case 'units':
        return [place];
      default:
    }
    if (!isYear(place.year) && place.kind !== 'targets') {
      once(`year ${place.year}`, () => log.add('year-without-targets', { file: path }, { year: place.year }));
      return [];
    }
    if (place.kind === 'briefing') return [place];
    if (place.kind === 'bad-name' && place.copyOf !== null) {
      const beside = `${path.slice(0, path.lastIndexOf('/'))}/${place.copyOf}`;
      const there = context.tree.kind(beside) === 'file' ? 'yes' : 'no';
      const where = { file: path, value: nameOf(path), suggestion: place.copyOf };
      log.add('copied-file', where, { original: place.copyOf, there });
      return [];
    }
    if ('unit' in place && place.unit !== null) checkUnit(context, place, place.unit, once, log);
    if (place.kind === 'headcounts') checkFormats(context, place, plan, log);
    if (place.kind !== 'bad-name') return [place];
    const { expected, suggestion } = place;
    log.add('bad-file-name', { file: path, value: nameOf(path), suggestion }, { expected });
    return place.meant === null ? [] : [place.meant];
  });
}

/** Files of a year that were asked about and are gone: without its targets a year is none, and it needs its tasks. */
export function checkGone({ tree }: CheckContext, plan: Plan, collector: Collector, log: ProblemLog): void {
  for (const path of plan.gone) {
    const place = classify(path);
    if (place.kind !== 'targets' && place.kind !== 'tasks') continue;
    const isYear = tree.kind(`${place.year}/targets.json`) === 'file';
    if (place.kind === 'tasks' && isYear) collector.read(place);
    const isEmpty = findFiles(tree, place.year).length === 0;
    if (place.kind === 'targets' && !isEmpty)
      log.add('year-without-targets', { file: path }, { year: place.year });
  }
}

/** The folder, or for milestones, tasks and answers the file, must be named for a unit. Told once for a folder. */
function checkUnit(
  { units, index }: CheckContext,
  place: Place,
  unit: string,
  once: (cause: string, tell: () => void) => void,
  log: ProblemLog,
): void {
  if (units.has(unit)) return;
  const reading = nameReader(index.units, 'unknown-unit-folder')(unit);
  const meant = 'value' in reading ? reading.value : (reading.suggestion ?? null);
  const { path } = place;
  if (place.kind === 'milestones' || place.kind === 'task-reports' || place.kind === 'answers') {
    const suggestion = meant === null ? null : `${meant}.csv`;
    const expected = suggestion ?? `${[...units.keys()][0] ?? ''}.csv`;
    log.add('bad-file-name', { file: path, value: nameOf(path), suggestion }, { expected });
    return;
  }
  const folder = path.slice(0, path.lastIndexOf('/'));
  once(`unit ${folder}`, () =>
    log.add('unknown-unit-folder', { file: path, value: unit, suggestion: meant }, {}),
  );
}

/** One unit's month is one file: told at the JSON, or at the CSV where only that is looked at. */
function checkFormats(
  { tree }: CheckContext,
  { path, format }: HeadcountPlace,
  plan: Plan,
  log: ProblemLog,
): void {
  const other = `${path.slice(0, -format.length)}${format === 'csv' ? 'json' : 'csv'}`;
  const toldThere = format === 'csv' && plan.reports(other);
  if (!toldThere && tree.kind(other) === 'file') log.add('both-formats', { file: path }, { other });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
