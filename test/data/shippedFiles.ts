/** The registry, targets and tasks that the repository ships, as written. */
import { readFileSync } from 'node:fs';

import type {
  DomainsFile,
  ProgrammeFile,
  SitesFile,
  TargetsFile,
  TasksFile,
  UnitsFile,
} from '../../src/core/schemas/types.ts';

const ROOT = new URL('../../', import.meta.url);

function json(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
}

export const programme = json('data/programme.json') as ProgrammeFile;
export const domains = json('data/registry/domains.json') as DomainsFile;
export const sites = json('data/registry/sites.json') as SitesFile;
export const units = json('data/registry/units.json') as UnitsFile;
export const targets = json('data/2022/targets.json') as TargetsFile;
export const tasks = json('data/2022/tasks.json') as TasksFile;

/** Every shipped file of that sort, by the path it has in the repository. */
export const FILES: Readonly<Record<string, unknown>> = {
  'data/programme.json': programme,
  'data/registry/domains.json': domains,
  'data/registry/sites.json': sites,
  'data/registry/units.json': units,
  'data/2022/targets.json': targets,
  'data/2022/tasks.json': tasks,
};
