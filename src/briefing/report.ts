/**
 * The skeleton of the year's experience report (附件2 #13): its tables and charts filled from the data, and places left
 * for the office's words.
 */
import { headline } from '../site/headline.ts';
import type { BriefingBlock } from './document.ts';
import { correctionsPart } from './parts/corrections.ts';
import { milestonesPart } from './parts/milestones.ts';
import { monthsPart } from './parts/months.ts';
import { overall } from './parts/overall.ts';
import { chartBlocks, places } from './parts/places.ts';
import { reports } from './parts/reports.ts';
import { overdueTasks, taskTable } from './parts/tasks.ts';
import { quotes } from './parts/units.ts';
import { curves } from './periodic.ts';
import { numbered } from './sections.ts';
import type { Telling } from './telling.ts';

export function reportBlocks(telling: Telling): readonly BriefingBlock[] {
  const { w } = telling;
  const { sections: s, ...r } = w.report;
  const blank = (prompt: string): BriefingBlock => ({ kind: 'blank', prompt });
  const heading = (at: number, text: string): BriefingBlock => ({
    kind: 'heading',
    level: 2,
    text: w.subheading(at, text),
  });
  const said = (text: string, own: readonly BriefingBlock[]): readonly BriefingBlock[] =>
    own.length === 0 ? [] : [{ kind: 'paragraph', text }, ...own];
  return [
    { kind: 'lead', text: headline(telling) },
    ...numbered(w, [
      { title: s.background, blocks: [blank(r.background)] },
      {
        title: s.work,
        blocks: [
          blank(r.work),
          ...overdueTasks(telling),
          taskTable(telling),
          ...chartBlocks(telling, ['task-timeline']),
        ],
      },
      {
        title: s.results,
        blocks: [
          blank(r.results),
          heading(0, w.sections.overall),
          ...overall(telling),
          ...curves(telling),
          heading(1, w.sections.months),
          ...monthsPart(telling),
          heading(2, w.sections.places),
          ...places(telling, ['domain-ranking', 'heat-domain', 'heat-site', 'origin']),
          heading(3, w.sections.milestones),
          ...milestonesPart(telling),
        ],
      },
      { title: s.practice, blocks: [blank(r.practice), ...said(r.saidWork, quotes(telling, 'work'))] },
      { title: s.problems, blocks: [blank(r.problems), ...said(r.said, quotes(telling, 'suggestions'))] },
      { title: s.outlook, blocks: [blank(r.outlook)] },
      {
        title: s.reporting,
        blocks: [
          ...reports(telling),
          unitTable(telling),
          ...chartBlocks(telling, ['reporting-calendar']),
          heading(0, w.sections.corrections),
          ...correctionsPart(telling),
        ],
      },
    ]),
  ];
}

function unitTable({ figures, w, say, lang }: Telling): BriefingBlock {
  const c = w.report.columns;
  return {
    kind: 'table',
    caption: w.report.units,
    columns: [
      { label: c.unit, numeric: false },
      { label: c.due, numeric: true },
      { label: c.received, numeric: true },
      { label: c.onTime, numeric: true },
      { label: c.people, numeric: true },
    ],
    rows: figures.byUnit.map(({ definition, record, headcount }) => [
      definition.names[lang],
      say.number(record.due),
      say.number(record.due - record.missing),
      say.number(record.onTime),
      say.number(headcount),
    ]),
    note: null,
  };
}
