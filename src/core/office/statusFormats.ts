/** Where the reports of a month stand: as text, as JSON and as a table. */
import type { Figures } from '../figures/figures.ts';
import { markOf } from '../marks.ts';
import type { Lang } from '../model.ts';
import { visible } from '../problems/visible.ts';
import { guardFormula } from '../publish/spreadsheetText.ts';
import { writeCsv } from '../write/csv.ts';
import type { CollectorStatus, MonthStatus, UnitStatus } from './monthStatus.ts';
import type { Obligation } from './obligations.ts';
import { officeSay } from './say.ts';
import type { OfficeSay } from './say.ts';

export const STATUS_FORMATS = ['text', 'json', 'csv'] as const;
export type StatusFormat = (typeof STATUS_FORMATS)[number];

/** Ends with a line end. */
export function formatStatus(
  figures: Figures,
  status: MonthStatus,
  format: StatusFormat,
  lang: Lang,
): string {
  const say = officeSay(figures, lang);
  switch (format) {
    case 'text':
      return textOf(figures, status, say);
    case 'json':
      return `${JSON.stringify(documentOf(figures, status), null, 2)}\n`;
    case 'csv':
      return tableOf(status, lang);
  }
}

function textOf({ asOf }: Figures, { month, collectors }: MonthStatus, say: OfficeSay): string {
  const lines = [
    say.words.status.title(say.month(month), say.day(asOf)),
    ...collectors.flatMap((group) => [
      '',
      headOf(group, say),
      ...group.units.flatMap((unit) => unitLines(unit, say)),
    ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function headOf({ collector, units }: CollectorStatus, say: OfficeSay): string {
  const { status } = say.words;
  const asked = units.filter(({ report }) => report !== null && report.state !== 'exempt');
  const reported = asked.filter(({ report }) => report?.file !== null);
  return collector === null
    ? status.nobody(units.length, reported.length, asked.length)
    : status.collector(say.unit(collector), units.length, reported.length, asked.length);
}

/** Its mark, name and state, and below it what else it owes. */
function unitLines({ unit, report, owed }: UnitStatus, say: OfficeSay): readonly string[] {
  const { words } = say;
  const state = report?.state ?? 'exempt';
  const parts = [
    state === 'exempt' ? words.status.nothingAsked : words.states[state],
    report?.daysLate ? words.days(report.daysLate) : null,
    report?.reportedOn ? say.day(report.reportedOn) : null,
    report?.extendedUntil && report.file === null ? words.when.extended(say.day(report.extendedUntil)) : null,
  ].filter((part) => part !== null);
  return [
    `${markOf(state)?.sign ?? ''} ${say.unit(unit)}${words.colon}${parts.join(' ')}`,
    ...owed.map((each) => `    ${words.status.owes}${say.owed(each)}`),
  ];
}

/** Keys and their order are stable. */
function documentOf(figures: Figures, { month, collectors }: MonthStatus) {
  return {
    schemaVersion: 1,
    asOf: figures.asOf,
    month,
    collectors: collectors.map(({ collector, units }) => ({
      collector: collector?.id ?? null,
      units: units.map(({ unit, report, obligations }) => ({
        unit: unit.id,
        state: report?.state ?? 'exempt',
        reportedOn: report?.reportedOn ?? null,
        daysLate: report?.daysLate ?? null,
        extendedUntil: report?.extendedUntil ?? null,
        items: obligations.map(itemOf),
      })),
    })),
  };
}

function itemOf({
  kind,
  month,
  half,
  task,
  due,
  extendedUntil,
  isDone,
  doneOn,
  daysOverdue,
  path,
}: Obligation) {
  return { kind, month, half, task, due, extendedUntil, done: isDone, doneOn, daysOverdue, path };
}

const HEADER = [
  'collector',
  'unit',
  'unit_name',
  'item',
  'period',
  'due',
  'extended_until',
  'state',
  'done_on',
  'days_late',
] as const;

/**
 * One row for each thing that falls due in the month or is overdue; a unit of which nothing is asked has none. With a
 * byte order mark, as every table that a person opens in Excel by a double click.
 */
function tableOf({ collectors }: MonthStatus, lang: Lang): string {
  const rows = collectors.flatMap(({ collector, units }) =>
    units.flatMap(({ unit, obligations }) =>
      obligations.map((each) =>
        [
          collector?.id ?? '',
          unit.id,
          visible(unit.names[lang]),
          each.kind === 'task' ? `task-${each.task}` : each.kind,
          each.month ?? each.half ?? '',
          each.due,
          each.extendedUntil ?? '',
          each.report?.state ?? (each.isDone ? 'done' : each.daysOverdue > 0 ? 'overdue' : 'open'),
          each.doneOn ?? '',
          String(each.report?.daysLate ?? each.daysOverdue),
        ].map(guardFormula),
      ),
    ),
  );
  return `\ufeff${writeCsv(HEADER, rows)}`;
}
