/** The days to come: until the next briefing, or after the last until the books close. */
import { isDue } from '../../core/asOf.ts';
import { addMonths, dueDate, unitDueDate } from '../../core/dates.ts';
import type { IsoDate, Month } from '../../core/model.ts';
import type { BriefingBlock } from '../document.ts';
import { halfPeriod, monthPeriod } from '../../core/office/briefingPeriod.ts';
import { HALVES } from '../../core/office/obligations.ts';
import type { Telling } from '../telling.ts';

interface Dated {
  readonly day: IsoDate;
  readonly text: string;
}

export function nextPart(telling: Telling): readonly BriefingBlock[] {
  const { asOf, w } = telling;
  const until = horizon(telling);
  const items = [
    ...briefings(telling, until),
    ...halves(telling),
    ...tasks(telling),
    ...extensions(telling),
    ...close(telling),
  ]
    .filter(({ day }) => day > asOf && day <= until)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ text }) => text);
  return items.length === 0 ? [{ kind: 'paragraph', text: w.next.none }] : [{ kind: 'list', items }];
}

/** Of a month the next one's briefing; of the first half-year the second's; after these the close of the books. */
function horizon({ figures, period }: Telling): IsoDate {
  const { programme } = figures;
  const next =
    period.kind === 'month'
      ? monthPeriod(programme, addMonths(period.through, 1))
      : period.id.endsWith('H1')
        ? halfPeriod(programme, period.year, 'H2')
        : null;
  return next?.day ?? programme.reporting.closesOn;
}

/** So many months have a line each; more are told as a row. */
const MONTHS = 2;

function briefings(telling: Telling, until: IsoDate): readonly Dated[] {
  const { figures, w, say, asOf } = telling;
  const { programme, reportingMonths } = figures;
  const ahead = reportingMonths.filter((month) => {
    const day = dueDate(month, programme);
    return day > asOf && day <= until;
  });
  const [first, last] = [ahead[0], ahead.at(-1)];
  const { briefingDueDay, unitDueDay } = programme.reporting;
  const issueOf = (month: Month): string => w.next.issue(say.number(reportingMonths.indexOf(month) + 1));
  if (first !== undefined && last !== undefined && ahead.length > MONTHS && unitDueDay === null)
    return [
      {
        day: dueDate(first, programme),
        text: w.next.monthly({
          first: say.month(first),
          last: say.month(last),
          day: say.number(briefingDueDay),
          firstIssue: issueOf(first),
          lastIssue: issueOf(last),
        }),
      },
    ];
  return reportingMonths.flatMap((month): readonly Dated[] => {
    const [report, briefing] = [unitDueDate(month, programme), dueDate(month, programme)];
    const issue = issueOf(month);
    if (report === briefing)
      return [{ day: briefing, text: w.next.both(say.dateShort(briefing), say.month(month), issue) }];
    return [
      { day: report, text: w.next.report(say.dateShort(report), say.month(month)) },
      { day: briefing, text: w.next.briefing(say.dateShort(briefing), issue) },
    ];
  });
}

function halves({ figures, w, say, period }: Telling): readonly Dated[] {
  return HALVES.flatMap((half): readonly Dated[] => {
    const own = halfPeriod(figures.programme, period.year, half);
    return own === null
      ? []
      : [{ day: own.day, text: w.next.halfYear(say.dateShort(own.day), w.spans[half]) }];
  });
}

/** Of a task that comes every month the briefing's own day tells; of one of every half-year the summaries'. */
function tasks({ figures, w, say, lang }: Telling): readonly Dated[] {
  return figures.tasks
    .filter(({ definition }) => definition.schedule === 'once')
    .flatMap(({ number, definition, periods }) =>
      periods.flatMap(({ due, state }): readonly Dated[] =>
        due === null || state === 'done' || isDue(due, figures.asOf)
          ? []
          : [{ day: due, text: w.next.task(say.dateShort(due), String(number), definition.title[lang]) }],
      ),
    );
}

function extensions({ figures, w, say, name, period }: Telling): readonly Dated[] {
  const isOpen = (unit: string, month: Month): boolean =>
    figures.reporting.some((each) => each.unit === unit && each.month === month && each.state === 'not-due');
  return figures.extensions
    .filter(({ unit, month }) => month <= period.through && isOpen(unit, month))
    .map(({ unit, month, until }) => ({
      day: until,
      text: w.next.extension(say.dateShort(until), name.unit(unit), say.month(month)),
    }));
}

function close({ figures, w, say }: Telling): readonly Dated[] {
  const { closesOn } = figures.programme.reporting;
  return [{ day: closesOn, text: w.next.close(say.dateCell(closesOn)) }];
}
