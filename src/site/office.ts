/** The office's month: who owes something, and the messages to them. */
import { countReports, monthStatus, monthToChase } from '../core/office/monthStatus.ts';
import type { CollectorStatus, UnitStatus } from '../core/office/monthStatus.ts';
import { remindersByCollector } from '../core/office/reminders.ts';
import type { CollectorReminders } from '../core/office/reminders.ts';
import { officeSay } from '../core/office/say.ts';
import type { Month } from '../core/model.ts';
import type { PageContext } from './context.ts';
import { noneDue } from './findings.ts';
import { someUnits } from './someNames.ts';

export interface OfficeMonth {
  readonly month: Month;
  readonly collectors: readonly CollectorStatus[];
  /** Empty where nobody owes anything. */
  readonly reminders: readonly CollectorReminders[];
}

/** null before anything is due. */
export function officeMonth({ figures, lang }: PageContext): OfficeMonth | null {
  const month = monthToChase(figures);
  if (month === null) return null;
  const { collectors } = monthStatus(figures, month);
  return { month, collectors, reminders: remindersByCollector(figures, month, lang) };
}

/** Units of which a report is asked, or that owe something all the same. */
export function unitsTold({ units }: CollectorStatus): readonly UnitStatus[] {
  return units.filter(
    ({ report, owed }) => owed.length > 0 || (report !== null && report.state !== 'exempt'),
  );
}

/** How many units it collects from, and how many of them have reported; null where no report is asked. */
export function collectorSentence({ figures, lang }: PageContext, group: CollectorStatus): string | null {
  const { words, name } = officeSay(figures, lang);
  const { asked, reported } = countReports(group);
  if (asked === 0) return null;
  const { collector, units } = group;
  return collector === null
    ? words.status.nobody(units.length, reported, asked)
    : words.status.collector(name(collector), units.length, reported, asked);
}

/** How many units owe something, and which. */
export function officeFinding(context: PageContext, of: OfficeMonth | null): string {
  const { figures, t, say, lang } = context;
  if (of === null) return noneDue(context);
  const owing = of.reminders.flatMap(({ messages }) => messages.map(({ unit }) => unit.id));
  if (owing.length === 0) {
    const { words, day, month } = officeSay(figures, lang);
    return words.remind.nobodyOwes(day(figures.asOf), month(of.month));
  }
  const all = figures.byUnit.length;
  return say.sentence([
    t.findings.office.owe(
      someUnits(context, owing),
      say.number(owing.length),
      owing.length,
      say.number(all),
      all,
    ),
  ]);
}
