/** One thing that is wrong in one place of one file. */

export type Severity = 'error' | 'warning';

/** What an answer to a warning has to name, and whose answers serve. */
export interface Asked {
  /** `YYYY-MM`, the month of the number. */
  readonly month: string;
  /** Ids and the number alone, so that another number asks again: `food/guangdong/HK=12`, `month=37`. */
  readonly subject: string;
  /** Units in whose answers a line serves; first the one that is asked. */
  readonly units: readonly string[];
}

/** Values put into a message. Never personal data: that is masked before a problem is made. */
export type Params = Readonly<Record<string, string | number | readonly string[]>>;

export interface Problem {
  /** Stable kebab-case code of the catalogue. */
  readonly code: string;
  readonly severity: Severity;
  /** Path below the data directory, forward slashes. */
  readonly file: string;
  /** Physical line on which the field starts, 1-based; null for a whole file. */
  readonly line: number | null;
  /** All lines on which the same cause stands, the first included, in order; only where there is more than one. */
  readonly lines?: readonly number[];
  /** 1-based field; null where there is none. */
  readonly column: number | null;
  /** JSON pointer, for JSON files only. */
  readonly pointer?: string;
  /** Name of the column or property, in its canonical form. */
  readonly field: string | null;
  /** What stands there, masked where it looks like personal data. */
  readonly value: string | null;
  /** What it should be, where there is exactly one reading or a near miss. */
  readonly suggestion: string | null;
  /** True where `fix` will write the suggestion by itself. */
  readonly fixable: boolean;
  readonly params: Params;
  /** Only of a warning that may be answered. */
  readonly asked?: Asked;
}
