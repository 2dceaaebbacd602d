/** Where the reports of a month stand: as text, as JSON and as a table. */
import type { Figures } from '../figures/figures.ts';
import { markOf } from '../marks.ts';
import type { Lang } from '../model.ts';
import { visible } from '../problems/visible.ts';
import { guardFormula } from '../publish/spreadsheetText.ts';
import { writeCsv } from '../write/csv.ts';
import { countReports } from './monthStatus.ts';
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

function headOf(group: CollectorStatus, say: OfficeSay): string {
  const { collector, units } = group;
  const { status } = say.words;
  const { asked, reported } = countReports(group);
  return collector === null
    ? status.nobody(units.length, reported, asked)
    : status.collector(say.unit(collector), units.length, reported, asked);
}

/** Its mark, name and state, and below it what else it owes. */
function unitLines({ unit, report, owed }: UnitStatus, say: OfficeSay): readonly string[] {
  const { words } = say;
  return [
    `${markOf(report?.state ?? 'exempt')?.sign ?? ''} ${say.unit(unit)}${words.colon}${say.report(report)}`,
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
