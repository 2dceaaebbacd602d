/** The text of CODEOWNERS: who is asked for a review of which files. */
import type { Unit } from '../../src/core/model.ts';

/**
 * Everything belongs to the coordinators, who are the office; a unit's own files to its owners as well. The last
 * line that matches decides, so units come after.
 *
 * @param units in the registry's order; those without owners leave their files to the office
 */
export function codeowners(units: readonly Unit[]): string {
  const office = [
    ...new Set(units.filter(({ kind }) => kind === 'coordinator').flatMap(({ owners }) => owners)),
  ];
  const lines = ['# Written by `npm run codeowners` from data/registry/units.json; change it there.', ''];
  if (office.length > 0) lines.push(`* ${office.join(' ')}`, '');
  for (const unit of units) {
    const owners = [...new Set([...unit.owners, ...office])];
    if (unit.kind === 'coordinator' || unit.owners.length === 0) continue;
    for (const path of unitPaths(unit.id)) lines.push(`${path} ${owners.join(' ')}`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function unitPaths(id: string): readonly string[] {
  return [
    `/data/*/headcounts/${id}/`,
    `/data/*/summaries/${id}/`,
    `/data/*/milestones/${id}.csv`,
    `/data/*/tasks/${id}.csv`,
  ];
}
