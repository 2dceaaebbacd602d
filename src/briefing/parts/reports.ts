/** Who has reported the period, who has not, by name, and who still owes earlier months. */
import { completenessOf } from '../../core/figures/completeness.ts';
import type { ReportingFigure, ReportingState } from '../../core/figures/figures.ts';
import type { Month } from '../../core/model.ts';
import { completenessWords } from '../../site/completeness.ts';
import type { BriefingBlock } from '../document.ts';
import type { Telling } from '../telling.ts';

export function reports(telling: Telling): readonly BriefingBlock[] {
  const { figures, say, w, period } = telling;
  const own = figures.reporting.filter(({ month }) => period.months.includes(month));
  const asked = own.filter(({ state }) => state !== 'exempt');
  if (asked.length === 0) return [{ kind: 'paragraph', text: w.reports.none }];
  const sentence = period.kind === 'month' ? ofMonth(telling, asked) : ofMonths(telling, asked);
  const missing = absent(telling, asked);
  return [
    { kind: 'paragraph', text: sentence },
    ...(missing.length === 0 ? [] : [{ kind: 'list', items: missing } as const]),
    ...earlier(telling).map((text) => ({ kind: 'paragraph', text: say.sentence([text]) }) as const),
  ];
}

/** `8月应报18家，已报15家；按时14家，迟报1家：甲（3天）`. */
function ofMonth(telling: Telling, asked: readonly ReportingFigure[]): string {
  const { say, t, w, period, name } = telling;
  const { units } = t.findings;
  const r = w.reports;
  const received = asked.filter(({ file }) => file !== null);
  const month = say.month(period.through);
  const [all, came] = [say.number(asked.length), say.number(received.length)];
  const of = (state: ReportingState): readonly ReportingFigure[] =>
    received.filter((each) => each.state === state);
  const named = (reports: readonly ReportingFigure[]): string =>
    reports
      .map(({ unit, daysLate }) =>
        daysLate === null ? name.unit(unit) : r.days(name.unit(unit), t.words.days(daysLate)),
      )
      .join(t.chrome.listSeparator);
  const [onTime, late, extended, undated] = [of('on-time'), of('late'), of('extended'), of('reported')];
  const zero = received.filter((each) => each.zero);
  const counted = (list: readonly unknown[], words: (n: string, value: number) => string): string | null =>
    list.length === 0 ? null : words(say.number(list.length), list.length);
  return say.sentence([
    received.length === asked.length ? units.all(month, all, asked.length) : units.some(month, all, came),
    onTime.length === 0 || onTime.length === received.length
      ? null
      : r.onTime(say.number(onTime.length), onTime.length),
    counted(late, (n, value) => r.late(n, value, named(late))),
    counted(extended, (n, value) => r.extended(n, value, named(extended))),
    counted(undated, r.undated),
    counted(zero, r.zero),
    completenessWords(telling, [period.through])?.share ?? null,
  ]);
}

/** `上半年各月应报54家次，已报50家次`. */
function ofMonths(telling: Telling, asked: readonly ReportingFigure[]): string {
  const { figures, say, w, period, span } = telling;
  void asked;
  const { expected, received } = completenessOf(figures, period.months);
  const all = say.number(expected);
  return say.sentence([
    received === expected
      ? w.reports.allOver(span, all, expected)
      : w.reports.over(span, all, say.number(received), expected),
  ]);
}

/** Missing once the day is past, not sent yet before: a line for each, every unit by its name. */
function absent(telling: Telling, asked: readonly ReportingFigure[]): readonly string[] {
  const { w, period, say, name, t } = telling;
  const r = w.reports;
  const line = (
    state: ReportingState,
    one: (n: string, value: number, names: string) => string,
    many: (n: string, value: number, who: string) => string,
  ): readonly string[] => {
    const own = asked.filter((each) => each.state === state && each.file === null);
    if (own.length === 0) return [];
    const names = period.kind === 'month' ? own.map(untilNamed) : byUnit(telling, own);
    return [
      say.sentence([
        (period.kind === 'month' ? one : many)(
          say.number(own.length),
          own.length,
          period.kind === 'month' ? say.list(names) : names.join(t.chrome.listSeparator),
        ),
      ]),
    ];
  };
  const untilNamed = ({ unit, extendedUntil }: ReportingFigure): string =>
    extendedUntil === null ? name.unit(unit) : r.until(name.unit(unit), say.dateShort(extendedUntil));
  return [...line('missing', r.missing, r.missingOver), ...line('not-due', r.pending, r.pendingOver)];
}

/** Reports of months before the period that are still missing. */
function earlier(telling: Telling): readonly string[] {
  const { figures, say, w, t, period } = telling;
  const first = period.months[0];
  const open = figures.reporting.filter(({ month, state }) => state === 'missing' && month < first);
  if (open.length === 0) return [];
  return [
    w.reports.earlier(
      say.number(open.length),
      open.length,
      byUnit(telling, open).join(t.chrome.listSeparator),
    ),
  ];
}

/** `甲（5月、7月）`, a unit each, in registry order. */
function byUnit({ say, name, w, t }: Telling, open: readonly ReportingFigure[]): readonly string[] {
  const months = new Map<string, Month[]>();
  for (const { unit, month } of open) months.set(unit, [...(months.get(unit) ?? []), month]);
  return [...months].map(([unit, own]) =>
    w.reports.months(name.unit(unit), own.map((month) => say.month(month)).join(t.chrome.listSeparator)),
  );
}
