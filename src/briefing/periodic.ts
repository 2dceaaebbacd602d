/** What the briefing of a month or a half-year says, in order. */
import { peopleTargets } from '../site/headline.ts';
import type { BriefingBlock } from './document.ts';
import { changes } from './parts/changes.ts';
import { correctionsPart } from './parts/corrections.ts';
import { milestonesPart } from './parts/milestones.ts';
import { monthsPart } from './parts/months.ts';
import { nextPart } from './parts/next.ts';
import { overall } from './parts/overall.ts';
import { chartBlocks, places } from './parts/places.ts';
import { reports } from './parts/reports.ts';
import { tasksPart } from './parts/tasks.ts';
import { unitsPart } from './parts/units.ts';
import { numbered } from './sections.ts';
import { halfOf, toldMonth } from './telling.ts';
import type { Telling } from './telling.ts';

export function periodBlocks(telling: Telling): readonly BriefingBlock[] {
  const { w, period } = telling;
  const s = w.sections;
  const month = toldMonth(telling);
  return numbered(w, [
    { title: s.overall, blocks: [...overall(telling), ...curves(telling)] },
    { title: s.places, blocks: places(telling, placeCharts(telling)) },
    ...(period.kind === 'month'
      ? [{ title: s.changes, blocks: month === null ? [] : changes(telling, month) }]
      : [{ title: s.months, blocks: monthsPart(telling) }]),
    { title: s.reports, blocks: reports(telling) },
    { title: s.corrections, blocks: correctionsPart(telling) },
    { title: s.milestones, blocks: milestonesPart(telling) },
    { title: s.tasks, blocks: tasksPart(telling) },
    { title: s.units, blocks: unitsPart(telling) },
    { title: nextTitle(telling), blocks: nextPart(telling) },
  ]);
}

/** The two curves of people, where anything is told of them. */
export function curves(telling: Telling): readonly BriefingBlock[] {
  return telling.figures.lastDueMonth === null
    ? []
    : chartBlocks(
        telling,
        peopleTargets(telling.figures).map(({ id }) => `cumulative-${id}`),
      );
}

const placeCharts = ({ period }: Telling): readonly string[] =>
  period.kind === 'month'
    ? [`breakdown-month-${period.id}-domain`, `breakdown-month-${period.id}-site`]
    : ['heat-domain', 'heat-site'];

function nextTitle({ figures, w, period }: Telling): string {
  const { next } = w.sections;
  if (period.kind === 'half') return halfOf(period.id) === 'H1' ? next.H1 : next.rest;
  return period.through === figures.reportingMonths.at(-1) ? next.rest : next.month;
}
