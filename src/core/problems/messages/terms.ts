/** Words for the values that a problem's parameters can have, one set per language. */
import type { PersonalColumnKind } from '../../text/personalColumns.ts';
import type { PersonalDataKind } from '../../text/personalDataSpan.ts';
import type { ProblemParams } from '../catalogue.ts';

/** What the detector of personal data finds, and what columns named for people hold. */
export type PersonalKind = PersonalDataKind | PersonalColumnKind;

export interface Terms {
  readonly delimiter: Readonly<Record<ProblemParams['wrong-delimiter']['delimiter'], string>>;
  readonly lineEnding: Readonly<Record<ProblemParams['line-endings']['kind'], string>>;
  readonly notation: Readonly<Record<ProblemParams['number-notation']['notation'], string>>;
  /** What a text encoding is, for someone who never chose one; the name alone where nothing more helps. */
  readonly encoding: (name: string) => string;
  /** A {@link PersonalKind}. */
  readonly personal: (kind: string) => string;
  /** A JSON type, or several separated by `|`, `,` or a space. */
  readonly jsonType: (name: string) => string;
  /** What a schema keyword demands, as the rest of a sentence. */
  readonly rule: (keyword: string, limit: string) => string;
  /** A kind of registry entry. */
  readonly entry: (kind: string) => string;
  /** What a milestone's subject must be. */
  readonly subject: Readonly<Record<ProblemParams['subject-kind']['needs'], string>>;
}

/** A lookup over a table of own words; a name that is not in it stands as `otherwise` says. */
export function lookup(
  table: Readonly<Record<string, string>>,
  otherwise: (name: string) => string,
): (name: string) => string {
  return (name) => (Object.hasOwn(table, name) ? table[name] : undefined) ?? otherwise(name);
}

/** The words of several names that stand in one text, such as `string|null`. */
export function lookupEach(one: (name: string) => string, separator: string): (names: string) => string {
  return (names) =>
    names
      .split(/[|,\s]+/u)
      .filter((name) => name !== '')
      .map(one)
      .join(separator);
}
