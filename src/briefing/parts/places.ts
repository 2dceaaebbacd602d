/** People by domain and by site: in sentences, as charts and as tables. */
import { peopleIn } from '../../core/figures/peopleIn.ts';
import type { DomainFigure, SiteFigure } from '../../core/figures/figures.ts';
import { NO_VALUE } from '../../core/marks.ts';
import { listCharts } from '../../site/chartList.ts';
import { completenessSentence } from '../../site/completeness.ts';
import { domainsFinding, sitesFinding } from '../../site/findings.ts';
import type { BriefingBlock } from '../document.ts';
import { paragraph, toldMonth } from '../telling.ts';
import type { Telling } from '../telling.ts';

/** @param charts ids of charts; one that these figures do not have is left out */
export function places(telling: Telling, charts: readonly string[]): readonly BriefingBlock[] {
  const { figures, w, span, period } = telling;
  // Before anything is due nobody has been counted, which is not 0 people.
  if (figures.lastDueMonth === null) return [];
  const placed = figures.bySite.some(({ definition }) => definition.position !== null);
  const text = paragraph(telling, [domainsFinding(telling), placed ? sitesFinding(telling) : null]);
  const told = toldMonth(telling) !== null || period.kind === 'year';
  return [
    ...(text === null ? [] : [{ kind: 'paragraph', text } as const]),
    ...chartBlocks(telling, charts),
    ...(told && figures.byDomain.some(({ headcount }) => headcount > 0)
      ? [
          lineTable(telling, w.places.domains(span), telling.t.words.domain, figures.byDomain),
          lineTable(telling, w.places.sites(span), telling.t.words.site, figures.bySite),
        ]
      : []),
  ];
}

/** The charts of the list that these figures have, in the order asked for. */
export function chartBlocks({ figures }: Telling, ids: readonly string[]): readonly BriefingBlock[] {
  const listed = new Set(listCharts(figures).map(({ id }) => id));
  return ids.filter((id) => listed.has(id)).map((id) => ({ kind: 'chart', id }));
}

function lineTable(
  telling: Telling,
  caption: string,
  head: string,
  lines: readonly (DomainFigure | SiteFigure)[],
): BriefingBlock {
  const { figures, lang, say, t, w, period, span } = telling;
  const isDomains = lines.every((line) => 'phase' in line);
  const standing = completenessSentence(telling, period.months);
  return {
    kind: 'table',
    caption,
    columns: [
      { label: head, numeric: false },
      ...(isDomains ? [{ label: t.words.category, numeric: false }] : []),
      { label: w.places.added(span), numeric: true },
      { label: t.words.cumulative, numeric: true },
      ...(isDomains ? [] : [{ label: t.words.share, numeric: true }]),
    ],
    rows: lines.map((line) => {
      const name = line.definition.names[lang];
      const added = say.number(peopleIn(figures, line, period.months));
      if (!('phase' in line))
        return [
          name,
          added,
          say.number(line.headcount),
          line.share === null ? NO_VALUE : say.shareCell(line.share),
        ];
      const category = telling.name.category(line.definition.category);
      // A new domain that has no agreement yet recognises nobody: that is no zero.
      return line.phase === 'waiting'
        ? [name, category, t.words.notOpen, NO_VALUE]
        : [name, category, added, say.number(line.headcount)];
    }),
    note: standing === null ? null : say.sentence([standing]),
  };
}
