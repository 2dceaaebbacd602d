/** Messages ready to send: one for each unit that still owes something, and one list for each collector. */
import type { Figures } from '../figures/figures.ts';
import type { Lang, Month, Unit } from '../model.ts';
import { monthStatus } from './monthStatus.ts';
import type { CollectorStatus, UnitStatus } from './monthStatus.ts';
import { officeSay } from './say.ts';
import type { OfficeSay } from './say.ts';

export interface Reminder {
  /** Of the file it goes into. */
  readonly fileName: string;
  /** Plain text; subject, blank line, body. */
  readonly text: string;
}

/** What goes to one collector and to its units. */
export interface CollectorReminders {
  /** null for units that report to nobody. */
  readonly collector: Unit | null;
  /** The collector's list; null without a collector. */
  readonly list: string | null;
  /** For each unit that owes something. */
  readonly messages: readonly { readonly unit: Unit; readonly text: string }[];
}

/** By collector; nothing for whoever is done. */
export function remindersByCollector(
  figures: Figures,
  month: Month,
  lang: Lang,
): readonly CollectorReminders[] {
  const say = officeSay(figures, lang);
  return monthStatus(figures, month).collectors.flatMap((group): readonly CollectorReminders[] => {
    const { collector } = group;
    const owing = group.units.filter(({ owed }) => owed.length > 0);
    if (owing.length === 0) return [];
    const list = collector === null ? null : listFor(figures, month, group, owing, say);
    const messages = owing.map((status) => ({
      unit: status.unit,
      text: messageTo(figures, month, group, status, say),
    }));
    return [{ collector, list, messages }];
  });
}

/** For each collector its list, then the messages to its units. */
export function reminders(figures: Figures, month: Month, lang: Lang): readonly Reminder[] {
  return remindersByCollector(figures, month, lang).flatMap(({ collector, list, messages }) => [
    ...(collector === null || list === null
      ? []
      : [{ fileName: `collector-${collector.id}.txt`, text: list }]),
    ...messages.map(({ unit, text }) => ({ fileName: `${unit.id}.txt`, text })),
  ]);
}

function messageTo(
  { asOf }: Figures,
  month: Month,
  { collector }: CollectorStatus,
  { unit, owed, begun }: UnitStatus,
  say: OfficeSay,
): string {
  const { remind } = say.words;
  const day = say.day(asOf);
  const reports = owed.flatMap(({ kind, month: own }) =>
    kind === 'headcounts' && own !== null ? [own] : [],
  );
  const command = (own: Month): string =>
    `${remind.template}npm run new -- --unit ${unit.id} --month ${own}${remind.workbook}`;
  const ways = [
    remind.byPullRequest,
    ...(collector === null ? [] : [remind.byWorkbook(say.name(collector))]),
  ];
  return lines(
    begun ? remind.subjectPart(say.name(unit)) : remind.subject(say.month(month), say.name(unit)),
    '',
    remind.greeting(say.name(unit)),
    '',
    begun ? remind.partSent(day, owed.length) : remind.nothingSent(day, say.month(month), owed.length),
    ...owed.flatMap((each, at) => [`${at + 1}. ${say.owed(each)}`, `   ${remind.file(`data/${each.path}`)}`]),
    '',
    ...(reports.length === 0 ? [] : [remind.zero, '']),
    remind.howTitle,
    ...ways.map((way) => `- ${way}`),
    ...reports.map(command),
    ...(collector === null ? [] : ['', say.name(collector)]),
  );
}

function listFor(
  { asOf }: Figures,
  month: Month,
  { units }: CollectorStatus,
  owing: readonly UnitStatus[],
  say: OfficeSay,
): string {
  const { remind, listSeparator, colon } = say.words;
  return lines(
    remind.summarySubject(say.month(month), owing.length, units.length),
    '',
    remind.summary(say.day(asOf), owing.length, units.length),
    ...owing.map(
      ({ unit, owed }, at) => `${at + 1}. ${say.unit(unit)}${colon}${owed.map(say.owed).join(listSeparator)}`,
    ),
  );
}

const lines = (...all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
