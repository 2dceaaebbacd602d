/** A problem put into words. */
import type { Lang, Registry } from '../model.ts';
import { maskPersonalData } from '../text/personalData.ts';
import { answerWay } from './answerWay.ts';
import type { ProblemCode } from './catalogue.ts';
import { lineRanges } from './lineRanges.ts';
import { fieldLabel, isFieldName } from './messages/fields.ts';
import type { Case, Message, Phrasebook, Text } from './messages/message.ts';
import type { PlacedProblem } from './placed.ts';
import type { Params, Problem } from './problem.ts';
import { shorten, visible } from './visible.ts';

export interface RenderedProblem {
  readonly title: string;
  readonly message: string;
  /** Says too how it is answered, where it may be. */
  readonly cure: string;
  /** That sentence alone; null where it is not answered. */
  readonly answer: string | null;
}

/** The name of a registered id in the reader's language; null where the id names nothing. */
export type NameOf = (id: string) => string | null;

/** Longest value, and longest other text from a file, that a message quotes, in characters. */
const LONGEST_VALUE = 60;
const LONGEST_TEXT = 120;

/**
 * @param nameOf names of the registry's ids, see {@link registryNames}
 * @throws {Error} for a code that is not in the catalogue
 */
export function renderProblem(
  problem: Problem,
  book: Phrasebook,
  nameOf: NameOf = () => null,
): RenderedProblem {
  return render(problem, book, nameOf, wordsOfPlace(problem, book));
}

/** Where a problem of a file stands, as its message says it: `第 4 行“人数”列`. */
export function placeInWords(problem: Problem, book: Phrasebook): string {
  return wordsOfPlace(problem, book).where;
}

/** A problem of a workbook, with its place as Excel and WPS show it; what the message says stands after it. */
export interface RenderedPlaced extends RenderedProblem {
  /** `工作表“8月”第 12 行 E 列`; the path of the file where it did not come from the workbook. */
  readonly where: string;
}

/** @throws {Error} for a code that is not in the catalogue */
export function renderPlaced(
  { problem, place }: PlacedProblem,
  book: Phrasebook,
  nameOf: NameOf = () => null,
): RenderedPlaced {
  if (place === null) return { where: visible(problem.file), ...renderProblem(problem, book, nameOf) };
  const { words } = book;
  const label = placeLabel(problem, book);
  const here: PlaceWords = {
    where: label === null ? words.here.cell : words.where({ lines: null, column: null, label }),
    row: words.here.row,
  };
  const sheet =
    place.sheet === null ? null : words.quote(shorten(visible(maskPersonalData(place.sheet)), LONGEST_VALUE));
  const column = place.cell === null ? null : place.cell.replace(/(?<!\d)\d+$/, '');
  return {
    where: words.sheetPlace({ sheet, lines: place.line === null ? null : linesIn(problem, book), column }),
    ...render(problem, book, nameOf, here),
  };
}

/** How a message calls the place of its problem. */
type PlaceWords = Pick<Case<Params>, 'where' | 'row'>;

function wordsOfPlace(problem: Problem, book: Phrasebook): PlaceWords {
  const lines = linesIn(problem, book);
  return {
    where: book.words.where({ lines, column: problem.column, label: placeLabel(problem, book) }),
    row: book.words.where({ lines, column: null, label: null }),
  };
}

/** All lines on which a problem stands, in words; null for a whole file. */
function linesIn({ line, lines }: Problem, { words }: Phrasebook): string | null {
  return line === null ? null : words.lines(lineRanges(lines ?? [line]));
}

function render(problem: Problem, book: Phrasebook, nameOf: NameOf, place: PlaceWords): RenderedProblem {
  const entry = messageOf(book, problem.code);
  const shown = caseOf(problem, book, nameOf, place);
  const { count } = problem.params;
  const isElsewhere = typeof count === 'number' && count > 0 && problem.lines === undefined;
  const more = isElsewhere ? [book.words.more(count)] : [];
  const fix = problem.fixable ? [book.words.fixable] : [];
  const way = answerWay(problem, book.words.reason);
  const answer = way === null ? null : book.words.answer(way);
  return {
    title: entry.title,
    message: book.words.sentences([say(entry.message, shown), ...more]),
    cure: book.words.sentences([say(entry.cure, shown), ...fix, ...(answer === null ? [] : [answer])]),
    answer,
  };
}

/** Names of a registry's domains, sites, cities and units; of nothing where there is no registry. */
export function registryNames(registry: Registry | null, lang: Lang): NameOf {
  const names = new Map<string, string>();
  if (registry !== null) {
    // A site and its city may share an id: the site is what the files name.
    for (const { id, names: own } of [
      ...registry.cities,
      ...registry.sites,
      ...registry.domains,
      ...registry.units,
    ])
      names.set(id, own[lang]);
  }
  return (id) => names.get(id) ?? null;
}

function messageOf(book: Phrasebook, code: string): Message<Params> {
  if (!Object.hasOwn(book.messages, code)) throw new Error(`No message for the code "${code}".`);
  // The catalogue ties the parameters to the code where the problem is made; here both come from there.
  return book.messages[code as ProblemCode] as Message<never> as Message<Params>;
}

function say(text: Text<Params>, shown: Case<Params>): string {
  return typeof text === 'string' ? text : text(shown);
}

function caseOf(problem: Problem, book: Phrasebook, nameOf: NameOf, place: PlaceWords): Case<Params> {
  const { words, lang } = book;
  const quote = (text: string): string => words.quote(shorten(visible(text), LONGEST_TEXT));
  const known = (id: string): string | null =>
    nameOf(id) ?? (Object.hasOwn(words.values, id) ? (words.values[id] ?? null) : null);
  const name = (id: string): string => {
    const text = known(id);
    return text === null ? quote(id) : words.withId(words.quote(text), id);
  };
  const { value } = problem;
  const isBlank = value === null || value.trim() === '';
  const shownValue = (): string => {
    if (value === null || isBlank) return words.blank;
    return known(value) === null ? words.quote(shorten(visible(value), LONGEST_VALUE)) : name(value);
  };
  const label = (field: string): string => {
    const shown = shorten(visible(fieldLabel(field, lang)), LONGEST_VALUE);
    return shown === field ? words.quoteLabel(shown) : words.withId(words.quoteLabel(shown), field);
  };
  const suggested = (text: string): string => {
    if (isFieldName(text)) return label(text);
    // Whoever wrote the very name is only told the id.
    return known(text) === value ? quote(text) : name(text);
  };
  const suggestion = problem.suggestion === null ? null : suggested(problem.suggestion);
  return {
    params: problem.params,
    ...place,
    file: quote(problem.file.slice(problem.file.lastIndexOf('/') + 1)),
    value: shownValue(),
    isBlank,
    suggestion,
    meant: suggestion === null ? '' : words.meant(suggestion),
    column: problem.field === null ? '' : label(problem.field),
    name,
    names: (ids) => words.list(ids.map(name)),
    label,
    quote,
    number: grouped,
  };
}

/** What names the place beside the line: the column's label, else the JSON pointer. */
function placeLabel({ field, pointer }: Problem, { words, lang }: Phrasebook): string | null {
  const text = field === null ? (pointer ?? '') : fieldLabel(field, lang);
  return text === '' ? null : words.quoteLabel(shorten(visible(text), LONGEST_VALUE));
}

/** `1234567.5` → `1,234,567.5` */
function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  // eslint-disable-next-line regexp/no-super-linear-move -- as long as a number is written, 21 digits
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}
