/** What stands on the first screen, before anything is unfolded: the headline, what is restated, what to look at. */
import { MARKS } from '../marks.ts';
import type { Impact } from './document.ts';
import { isTargetState } from './figures.ts';
import type { FigureChange } from './figures.ts';
import type { ReportChangeKind } from './reports.ts';
import { changeOf } from './structure.ts';
import type { ImpactSay } from './values.ts';
import type { LookAt } from './words/impactWords.ts';

const KINDS: readonly ReportChangeKind[] = ['withdrawn', 'restated', 'new', 'redated', 'remarked'];

/** Whether the two sides are alike in everything that is told. */
export function isNothing({ counts }: Impact): boolean {
  const { reports, rows, figures, definitions, problems, answers } = counts;
  return reports + rows + figures + definitions + problems + answers === 0;
}

export function headline(impact: Impact, say: ImpactSay): string {
  const { headline: words } = say.words;
  const { counts, people } = impact;
  if (isNothing(impact)) return words.nothing;
  const cured = counts.curedErrors + counts.curedWarnings;
  const moved = people === null ? null : people.after - people.before;
  const figures =
    people === null
      ? []
      : [
          moved === 0 || moved === null
            ? words.samePeople(say.people(people.after))
            : words.people(say.people(people.before), say.people(people.after), say.signed(moved)),
          counts.figures === 0 ? words.noFigure : words.figures(counts.figures),
        ];
  const clauses = [
    ...figures,
    ...KINDS.flatMap((kind) => {
      // Whatever else changed in it, its day is told.
      const count = kind === 'redated' ? counts.redated : counts.reportsByKind[kind];
      return count === 0 ? [] : [words.reports[kind](count)];
    }),
    ...(counts.targetStates === 0 ? [] : [words.targetStates(counts.targetStates)]),
    ...(counts.definitions === 0 ? [] : [words.definitions(counts.definitions)]),
    ...(counts.newErrors === 0 ? [] : [words.newErrors(counts.newErrors)]),
    ...(cured === 0 ? [] : [words.cured(cured)]),
  ];
  return words.sentence(clauses.length === 0 ? [words.noFigure] : clauses);
}

/** Months listed; the others are counted. */
const MOST_MONTHS = 12;

/** Loud: a number that was published is about to be another. */
export function restatements({ restated, counts }: Impact, say: ImpactSay): readonly string[] {
  if (counts.restated === 0) return [];
  const { restated: words, cut } = say.words;
  const shown = restated.slice(0, MOST_MONTHS);
  const lines = shown.map(({ month, units, withdrawn, before, after, otherwise }) => {
    const said = [
      ...(units.length === 0 ? [] : [say.names(units)]),
      ...(withdrawn.length === 0 ? [] : [`**${words.withdrawn(say.names(withdrawn))}**`]),
      ...(otherwise ? [words.otherwise] : []),
    ];
    const people =
      units.length === 0
        ? ''
        : words.people(say.people(before), say.people(after), say.signed(after - before));
    return `> - ${words.line(`**${say.month(month)}**`, said[0] ?? '', people)}${said
      .slice(1)
      .map((one) => ` · ${one}`)
      .join('')}`;
  });
  const more = counts.restated - shown.length;
  return [
    [
      `> **${MARKS.behind.sign} ${words.title(counts.restated)}**`,
      '>',
      ...lines,
      ...(more > 0 ? [`> - ${cut(more)}`] : []),
    ].join('\n'),
  ];
}

/** Targets listed; the table of figures has them all. */
const MOST_TARGETS = 8;

/** Targets of another state, a line each. */
export function targetStates({ figures }: Impact, say: ImpactSay): readonly string[] {
  const lines = figures
    .filter(isTargetState)
    .slice(0, MOST_TARGETS)
    .map(
      (one) =>
        `- **${say.words.targetState(say.entry(one), say.value(one, one.before), say.value(one, one.after))}**`,
    );
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** What an entry of a section is known by. */
const OWN_FIGURES: Readonly<Record<string, readonly string[]>> = {
  targets: ['actual', 'target'],
  byDomain: ['headcount'],
  bySite: ['headcount'],
  byCity: ['headcount'],
  byUnit: ['headcount'],
  byMonth: ['headcount'],
};

/** The figures that moved most, of those that a reader knows by name. */
export function largest({ figures }: Impact, most: number): readonly FigureChange[] {
  return figures
    .filter(
      ({ section, field }) =>
        field !== null && Object.hasOwn(OWN_FIGURES, section) && OWN_FIGURES[section]?.includes(field),
    )
    .filter((one) => changeOf(one) !== 0)
    .slice(0, most);
}

/** What a reviewer is asked to look at, to be ticked off one by one. */
export function checklist({ counts }: Impact, say: ImpactSay): readonly string[] {
  const { title, items } = say.words.checklist;
  const { reportsByKind } = counts;
  const wanted: readonly (readonly [LookAt, number])[] = [
    ['restated', counts.restated],
    ['withdrawn', reportsByKind.withdrawn],
    ['redated', counts.redated],
    ['definitions', counts.definitions],
    ['targetStates', counts.targetStates],
    ['warnings', counts.newWarnings + counts.reopened],
    ['figures', counts.figures],
  ];
  const asked = wanted.filter(([, count]) => count > 0);
  if (asked.length === 0) return [];
  const lines = asked.map(([item, count], at) => `- [ ] ${at + 1}/${asked.length} ${items[item](count)}`);
  return [`**${title(asked.length)}**`, lines.join('\n')];
}
