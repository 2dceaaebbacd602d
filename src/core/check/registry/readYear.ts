/** A year's targets and tasks. */
import type { Programme, Registry, Target, Task } from '../../model.ts';
import { validateTargets, validateTasks } from '../../schemas/validators.js';
import type { TargetEntry, TaskEntry } from '../../schemas/types.ts';
import type { ProblemLog } from '../problemLog.ts';
import type { DataTree } from '../tree.ts';
import { checkIds, nearId } from './checkRegistry.ts';
import type { JsonFile } from '../json/readJson.ts';
import { citation, readShaped } from './readRegistry.ts';

/** Groups that a task may name instead of single units. */
export const UNIT_GROUPS = ['pilot-units', 'pilot-societies'] as const;

/** Reads `<year>/targets.json`; no targets where it cannot be read. */
export function readTargets(
  tree: DataTree,
  year: string,
  registry: Registry,
  log: ProblemLog,
): readonly Target[] {
  const file = readShaped(tree, `${year}/targets.json`, 'targets', validateTargets, log);
  if (file === null) return [];
  const { value, json } = file;
  checkYear(value.year, year, json, log);
  checkIds(value.targets, '/targets', json, log);
  const subjects = new Set([...registry.domains, ...registry.sites].map(({ id }) => id));
  value.targets.forEach((target, index) => {
    checkDay(target.due, year, json, `/targets/${index}/due`, log);
    target.subjects.forEach((id, at) => {
      if (subjects.has(id)) return;
      const where = {
        ...json.where(`/targets/${index}/subjects/${at}`),
        value: id,
        suggestion: nearId(id, subjects),
      };
      log.add('dangling-reference', where, { kind: 'subject' });
    });
  });
  return value.targets.map(toTarget);
}

/** Reads `<year>/tasks.json`; null where it is missing or cannot be read. */
export function readTasks(
  tree: DataTree,
  year: string,
  registry: Registry,
  log: ProblemLog,
): readonly Task[] | null {
  const file = readShaped(tree, `${year}/tasks.json`, 'tasks', validateTasks, log);
  if (file === null) return null;
  const { value, json } = file;
  checkYear(value.year, year, json, log);
  checkIds(
    value.tasks.map(({ number }) => ({ id: String(number) })),
    '/tasks',
    json,
    log,
    'number',
  );
  const known = new Set<string>([...registry.units.map(({ id }) => id), ...UNIT_GROUPS]);
  value.tasks.forEach((task, index) => {
    task.due.forEach((day, at) => checkDay(day, year, json, `/tasks/${index}/due/${at}`, log));
    task.responsible.forEach((id, at) => {
      if (known.has(id)) return;
      const where = {
        ...json.where(`/tasks/${index}/responsible/${at}`),
        value: id,
        suggestion: nearId(id, known),
      };
      log.add('dangling-reference', where, { kind: 'unit' });
    });
  });
  return value.tasks.map(toTask);
}

/** The days that a report of the year can bear: the year itself, and on until its books close. */
export function daysOfYear(
  year: string,
  programme: Programme,
): { readonly first: string; readonly last: string } {
  const { closesOn, lastMonth } = programme.reporting;
  const end = `${year}-12-31`;
  return { first: `${year}-01-01`, last: lastMonth.startsWith(year) && closesOn > end ? closesOn : end };
}

function checkYear(year: number, folder: string, json: JsonFile, log: ProblemLog): void {
  if (String(year) === folder) return;
  log.add('path-content-mismatch', { ...json.where('/year'), value: String(year) }, { expected: folder });
}

function checkDay(day: string, year: string, json: JsonFile, pointer: string, log: ProblemLog): void {
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  if (day < first || day > last)
    log.add('date-out-of-range', { ...json.where(pointer), value: day }, { first, last });
}

function toTarget({
  id,
  names,
  measure,
  target,
  baseline,
  unit,
  due,
  paced,
  subjects,
  ...entry
}: TargetEntry): Target {
  return { id, names, measure, target, baseline, unit, due, paced, subjects, ...citation(entry) };
}

function toTask({ number, title, schedule, due, responsible, withBodies, ...entry }: TaskEntry): Task {
  return { number, title, schedule, due, responsible, withBodies, ...citation(entry) };
}
