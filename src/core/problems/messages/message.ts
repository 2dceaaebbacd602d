/**
 * What a language must say about every code, and what it is given to say it with.
 *
 * A code or a language that is missing, and a parameter that the catalogue does not give, fail the type check.
 */
import type { Lang } from '../../model.ts';
import type { ProblemCode, ProblemParams } from '../catalogue.ts';
import type { LineRanges } from '../lineRanges.ts';

/** One problem with its parts already put into the language's words; untrusted text is quoted and made visible. */
export interface Case<P> {
  readonly params: P;
  /** Where: `第 4 行「专业领域」`, `第 3—8、11 行「专业领域」`, and the language's word for "this file" where there is no line. */
  readonly where: string;
  /** The line alone: `第 4 行`. */
  readonly row: string;
  /** Name of the file without its folders, quoted. */
  readonly file: string;
  /** What stands there, quoted, a registered id with its name; the language's word for "nothing" where it is blank. */
  readonly value: string;
  /** Nothing stands there, or nothing that can be shown in one word. */
  readonly isBlank: boolean;
  /** The suggestion in quotes, a registered name or a column with its id; null where there is none. */
  readonly suggestion: string | null;
  /** A clause that offers the suggestion as what was probably meant; empty where there is none. */
  readonly meant: string;
  /** Label of the problem's column, quoted, with the canonical name beside it; empty where there is none. */
  readonly column: string;
  /** An id with its name: of a unit, a domain, a site, an origin, a milestone type, a status. */
  readonly name: (id: string) => string;
  /** Several of them as a list. */
  readonly names: (ids: readonly string[]) => string;
  /** The label of a column, quoted, with the canonical name beside it. */
  readonly label: (field: string) => string;
  /** Any text in the language's quotation marks. */
  readonly quote: (text: string) => string;
  /** A whole number with its thousands grouped. */
  readonly number: (value: number) => string;
}

export type Text<P> = string | ((shown: Case<P>) => string);

export interface Message<P> {
  /** A few words, without a full stop. */
  readonly title: string;
  /** What is wrong, and with which value. */
  readonly message: Text<P>;
  /** What to do, in the words of someone who works in Excel or WPS. */
  readonly cure: Text<P>;
  /** Why it matters: one or two sentences, for the page of the code. */
  readonly why: string;
}

export type Messages = { readonly [Code in ProblemCode]: Message<ProblemParams[Code]> };

/** The phrases from which places, lists and repetitions are put together. */
export interface Words {
  /** Text in the quotation marks used for values. */
  readonly quote: (text: string) => string;
  /** A column's label in the marks used for labels. */
  readonly quoteLabel: (label: string) => string;
  /** Something with its id or canonical name beside it. */
  readonly withId: (name: string, id: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** One line or several: `第 4 行`, `第 3—8、11 行`; says how many lines the list leaves out. */
  readonly lines: (lines: LineRanges) => string;
  /** Place of a problem; every part may be missing. `lines`: in words; `label`: already quoted. */
  readonly where: (place: { lines: string | null; column: number | null; label: string | null }) => string;
  /** Place in a workbook, complete: sheet, row number and column letters; each may be null. `sheet`: already quoted. */
  readonly sheetPlace: (place: {
    sheet: string | null;
    lines: string | null;
    column: string | null;
  }) => string;
  /** What a message calls the cell or the row whose place is told before it. */
  readonly here: { readonly cell: string; readonly row: string };
  /** Clause that offers what was probably meant, to stand before the full stop. */
  readonly meant: (suggestion: string) => string;
  /** Sentence that says how many more places have the same problem, where their lines say nothing. */
  readonly more: (count: number) => string;
  /** What stands for a blank value. */
  readonly blank: string;
  /** Sentences set one after the other. */
  readonly sentences: (parts: readonly string[]) => string;
  /** Sentence that says that `fix` does it. */
  readonly fixable: string;
  /** Sentence that says how a warning is answered: the row for the file of answers, its header, and the command. */
  readonly answer: (way: {
    path: string;
    line: string;
    header: string;
    command: string;
    byOffice: boolean;
  }) => string;
  /** Stands for the reason that a person has to write. */
  readonly reason: string;
  /** Ids that are no registry entries: origins, milestone types, statuses, categories. */
  readonly values: Readonly<Record<string, string>>;
}

/** Everything that a language has to say about problems. */
export interface Phrasebook {
  readonly lang: Lang;
  readonly words: Words;
  readonly messages: Messages;
}
