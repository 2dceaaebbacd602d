/** Writes a programme held in memory as the files that say it, for tests of whole commands. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Checked, Submission } from '../../src/core/model.ts';

/** The files by path below the data directory. */
export function filesOf(checked: Checked): ReadonlyMap<string, string> {
  const { programme, registry, years } = checked;
  const files = new Map<string, string>();
  const json = (path: string, value: object): void =>
    void files.set(path, `${JSON.stringify({ $schema: 'ignored', ...value }, null, 2)}\n`);
  json('programme.json', programme);
  json('registry/domains.json', { domains: registry.domains });
  json('registry/sites.json', { cities: registry.cities, sites: registry.sites });
  json('registry/units.json', { units: registry.units });
  for (const { year, targets, tasks } of years) {
    json(`${year}/targets.json`, { year, targets });
    json(`${year}/tasks.json`, { year, tasks });
  }
  for (const submission of checked.submissions) files.set(submission.file, csvOf(submission));
  return files;
}

function csvOf({ facts, reportedOn }: Submission): string {
  const dated = reportedOn !== null;
  const header = `month,domain,site,origin,headcount,note${dated ? ',reported_on' : ''}`;
  const rows = facts.map(
    ({ month, domain, site, origin, headcount, note }) =>
      `${month},${domain},${site},${origin},${headcount},${note}${dated ? `,${reportedOn}` : ''}`,
  );
  return `${[header, ...rows].join('\n')}\n`;
}

export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
