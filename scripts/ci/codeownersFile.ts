/** The text of CODEOWNERS: who is asked for a review of which files. */
import type { Unit } from '../../src/core/model.ts';

/**
 * Everything belongs to the coordinators, who are the office; a unit's own files to its owners and to those of the
 * unit that it reports to. The last line that matches decides, so units come after.
 *
 * @param units in the registry's order; those without owners leave their files to the office
 */
export function codeowners(units: readonly Unit[]): string {
  const office = units.filter(({ kind }) => kind === 'coordinator').flatMap(({ owners }) => owners);
  const lines = ['# Written by `npm run codeowners` from data/registry/units.json; change it there.', ''];
  if (office.length > 0) lines.push(`* ${handles(office)}`, '');
  for (const unit of units) {
    if (unit.kind === 'coordinator' || unit.owners.length === 0) continue;
    const collectors = units.find(({ id }) => id === unit.reportsTo)?.owners ?? [];
    for (const path of unitPaths(unit.id)) lines.push(`${path} ${handles([...unit.owners, ...collectors])}`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function handles(owners: readonly string[]): string {
  return [...new Set(owners)].join(' ');
}

function unitPaths(id: string): readonly string[] {
  return [
    `/data/*/headcounts/${id}/`,
    `/data/*/summaries/${id}/`,
    `/data/*/milestones/${id}.csv`,
    `/data/*/tasks/${id}.csv`,
    `/data/*/answers/${id}.csv`,
  ];
}
