/** Numbers that look odd: what is told of them, and how the page about them begins. */
import { partsOf } from '../core/check/answers/subject.ts';
import type { Figures, OddFigure } from '../core/figures/figures.ts';
import { hints } from '../core/figures/hints.ts';
import type { Hint } from '../core/figures/hints.ts';
import { PHRASEBOOKS } from '../core/problems/messages/phrasebooks.ts';
import { registryNames, renderProblem } from '../core/problems/render.ts';
import type { PageContext } from './context.ts';

export interface UnitOdd {
  readonly unit: string;
  readonly numbers: readonly OddFigure[];
}

/** The numbers of each unit, in their order. */
export function byUnit(numbers: readonly OddFigure[]): readonly UnitOdd[] {
  return [...Map.groupBy(numbers, ({ unit }) => unit)].map(([unit, own]) => ({ unit, numbers: own }));
}

export const openNumbers = ({ odd }: Figures): readonly OddFigure[] =>
  odd.filter(({ answer }) => answer === null);

export const answeredNumbers = ({ odd }: Figures): readonly OddFigure[] =>
  odd.filter(({ answer }) => answer !== null);

/** How many numbers look odd and wait for an answer, and how many have one. */
export function oddFinding({ figures, t, say }: PageContext): string {
  const f = t.findings.odd;
  const [open, answered] = [openNumbers(figures), answeredNumbers(figures)];
  const units = byUnit(open).length;
  return say.sentence([
    open.length === 0 ? null : f.open(say.number(open.length), open.length, say.number(units), units),
    answered.length === 0 ? null : f.answered(say.number(answered.length), answered.length),
    open.length + answered.length === 0 ? f.none : null,
  ]);
}

/** What a check says of it: the code's title, and the sentence. */
export function oddWords(
  { lang, figures }: PageContext,
  { problem }: OddFigure,
): { readonly title: string; readonly message: string } {
  return renderProblem(problem, PHRASEBOOKS[lang], registryNames(figures.registry, lang));
}

/** The numbers that it is about, in words: `全月37人`; `食品、省级、香港 12人`. */
export function oddNumber(context: PageContext, { problem }: OddFigure): readonly string[] {
  return partsOf(problem.asked.subject).map(({ part, value }) => partInWords(context, part, value));
}

function partInWords({ t, say, name }: PageContext, place: string, value: string): string {
  const persons = say.persons(Number(value));
  if (place === 'month') return t.odd.wholeMonth(persons);
  const [domain = '', site, origin] = place.split('/');
  if (site === undefined || origin === undefined) return `${name.site(place)} ${persons}`;
  const row = [name.domain(domain), name.site(site), name.origin(origin)];
  return `${row.join(t.chrome.listSeparator)} ${persons}`;
}

export interface UnitHints {
  readonly unit: string;
  readonly said: readonly string[];
}

/** What is worth a look at each unit, in words; units with nothing are left out. */
export function hintsByUnit(context: PageContext): readonly UnitHints[] {
  return [...Map.groupBy(hints(context.figures), ({ unit }) => unit)].map(([unit, own]) => ({
    unit,
    said: own.map((hint) => hintWords(context, hint)),
  }));
}

function hintWords({ t, say, name, lang }: PageContext, hint: Hint): string {
  if (hint.kind === 'all-zero') return t.odd.allZero(say.number(hint.months), hint.months);
  const { headcount, total, share } = hint;
  const part = [
    lang === 'en' ? say.number(headcount) : say.persons(headcount),
    say.persons(total),
    say.percent(share),
  ] as const;
  return hint.kind === 'most-of-month'
    ? t.odd.mostOfMonth(say.month(hint.month), ...part)
    : t.odd.mostOfDomain(name.domain(hint.domain), ...part);
}
