/** Tables of the document, folded up: a line that says how much it holds, the head of the table, and its rows. */
import { NO_VALUE } from '../marks.ts';
import { severitySign } from '../formats/severitySign.ts';
import type { Impact } from './document.ts';
import { peopleMoved } from './rows.ts';
import type { FigureChange } from './figures.ts';
import type { ImpactSay } from './values.ts';
import type { FigureGroup } from './words/impactWords.ts';

export interface Block {
  /** Markup of our own. */
  readonly summary: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that there are, of which the document may hold only some. */
  readonly count: number;
  /** Paragraphs before the table. */
  readonly before: readonly string[];
}

const GROUPS: readonly FigureGroup[] = ['people', 'targets', 'reporting', 'tasks'];
const GROUP_OF: Readonly<Record<string, FigureGroup>> = {
  targets: 'targets',
  reporting: 'reporting',
  coverage: 'reporting',
  tasks: 'tasks',
};
const groupOf = (section: string): FigureGroup =>
  (Object.hasOwn(GROUP_OF, section) ? GROUP_OF[section] : undefined) ?? 'people';

/** All blocks that have something to show, in the order in which a reviewer wants them. */
export function blocksOf(impact: Impact, say: ImpactSay): readonly Block[] {
  return [
    reportsBlock(impact, say),
    rowsBlock(impact, say),
    definitionsBlock(impact, say),
    ...GROUPS.map((group) => figuresBlock(impact, say, group)),
    problemsBlock(impact, say),
    answersBlock(impact, say),
  ].filter(({ count }) => count > 0);
}

/** Head and rows of a table of figures. */
export function figureTable(
  impact: Impact,
  say: ImpactSay,
  figures: readonly FigureChange[],
): Pick<Block, 'head' | 'rows'> {
  const { columns, causes, unknownCause } = say.words;
  const [first] = figures;
  // Of one year and one cause, as most are, neither is worth a column.
  const years = figures.some(({ year }) => year !== first?.year);
  const asksCause = impact.counts.definitions > 0;
  const { section, what, figure, before, after, change, cause } = columns;
  return {
    head: [section, what, figure, before, after, change, ...(asksCause ? [cause] : [])],
    rows: figures.map((one) => [
      years ? `${one.year} ${say.section(one.section)}` : say.section(one.section),
      say.entry(one) || NO_VALUE,
      say.field(one) || NO_VALUE,
      say.value(one, one.before),
      say.value(one, one.after),
      say.change(one),
      ...(asksCause ? [one.cause === null ? unknownCause : causes[one.cause]] : []),
    ]),
  };
}

function figuresBlock(impact: Impact, say: ImpactSay, group: FigureGroup): Block {
  const own = impact.figures.filter(({ section }) => groupOf(section) === group);
  const count = Object.entries(impact.counts.figuresBySection)
    .filter(([section]) => groupOf(section) === group)
    .reduce((sum, [, figures]) => sum + figures, 0);
  return { summary: say.words.groups[group](count), count, before: [], ...figureTable(impact, say, own) };
}

function reportsBlock({ reports, counts }: Impact, say: ImpactSay): Block {
  const { columns, reportKinds, backDated, details } = say.words;
  const { kind, month, unit, before, after, change, reportedOn } = columns;
  const day = (value: string | null): string => (value === null ? NO_VALUE : say.text(value));
  return {
    summary: details.reports(counts.reports),
    head: [kind, month, unit, before, after, change, reportedOn],
    rows: reports.map((report) => [
      reportKinds[report.change],
      say.month(report.month),
      say.name(report.unit),
      say.people(report.before),
      say.people(report.after),
      say.signed(peopleMoved(report)),
      report.redated
        ? `${day(report.reportedOnBefore)} → ${day(report.reportedOnAfter)}${report.backDated ? ` **${backDated}**` : ''}`
        : day(report.reportedOnAfter ?? report.reportedOnBefore),
    ]),
    count: counts.reports,
    before: [],
  };
}

function rowsBlock({ rows, counts }: Impact, say: ImpactSay): Block {
  const { columns, rowKinds, reportKinds, origins, notCounted, details } = say.words;
  const kindOf = (row: Impact['rows'][number]): string =>
    row.noteChanged && row.before === row.after ? reportKinds.remarked : rowKinds[row.change];
  const { kind, month, unit, domain, site, origin, before, after, change } = columns;
  return {
    summary: details.rows(counts.rows),
    head: [kind, month, unit, domain, site, origin, before, after, change],
    rows: rows.map((row) => [
      row.countedBefore || row.countedAfter ? kindOf(row) : `${kindOf(row)} (${notCounted})`,
      say.month(row.month),
      say.name(row.unit),
      say.name(row.domain),
      say.name(row.site),
      origins[row.origin],
      say.people(row.before),
      say.people(row.after),
      say.signed(peopleMoved(row)),
    ]),
    count: counts.rows,
    before: [],
  };
}

function definitionsBlock({ definitions, figures, counts }: Impact, say: ImpactSay): Block {
  const { columns, details, movedUnits } = say.words;
  const moved = figures.filter(
    ({ section, cause }) =>
      (section === 'byUnit' || section === 'reporting') && (cause === 'definitions' || cause === 'both'),
  );
  const units = [...new Set(moved.map(({ id }) => id?.split('/')[0] ?? ''))];
  return {
    summary: details.definitions(counts.definitions),
    head: [columns.section, columns.what, columns.figure, columns.before, columns.after],
    rows: definitions.map((one) => [
      say.section(one.section),
      say.entry(one) || NO_VALUE,
      one.field === null ? NO_VALUE : say.code(one.field),
      say.value({ field: null }, one.before),
      say.value({ field: null }, one.after),
    ]),
    count: counts.definitions,
    before: units.length === 0 ? [] : [movedUnits(units.length, say.names(units))],
  };
}

function problemsBlock({ problems, counts }: Impact, say: ImpactSay): Block {
  const { columns, details, problemKinds } = say.words;
  const { newErrors, newWarnings, curedErrors, curedWarnings } = counts;
  return {
    summary: details.problems(newErrors, newWarnings, curedErrors + curedWarnings),
    head: [columns.kind, columns.place, columns.problem],
    rows: problems.map(({ change, severity, file, line, message, code }) => [
      `${severitySign(severity)} ${problemKinds[change]}`,
      `${say.code(file)}${line === null ? '' : `:${line}`}`,
      `${say.sentence(message)} ${say.code(code)}`,
    ]),
    count: counts.problems,
    before: [],
  };
}

function answersBlock({ answers, counts }: Impact, say: ImpactSay): Block {
  const { columns, details, answerKinds } = say.words;
  return {
    summary: details.answers(counts.answers - counts.reopened, counts.reopened),
    head: [columns.kind, columns.month, columns.unit, columns.problem, columns.reason],
    rows: answers.map(({ change, month, unit, title, subject, reason, answeredOn }) => [
      answerKinds[change],
      say.month(month),
      say.name(unit),
      `${say.text(title)} ${say.code(subject)}`,
      reason === null ? NO_VALUE : `${say.sentence(reason)} (${say.text(answeredOn ?? '')})`,
    ]),
    count: counts.answers,
    before: [],
  };
}
