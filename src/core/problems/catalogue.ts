/**
 * Every code that a problem can carry, with what a message may say about it.
 *
 * The catalogue is the one list of codes: messages, the pages that explain them and the SARIF rules are
 * all checked against it. Codes are stable; renaming one breaks whoever filters by it.
 */
import type { Severity } from './problem.ts';

/** Where in the pipeline a problem arises; also the chapters of the pages that explain them. */
export type ProblemGroup =
  | 'files'
  | 'encoding'
  | 'header'
  | 'cells'
  | 'relations'
  | 'plausibility'
  | 'json'
  | 'registry'
  | 'reports'
  | 'answers'
  | 'workbook';

export const PROBLEM_GROUPS: readonly ProblemGroup[] = [
  'files',
  'encoding',
  'header',
  'cells',
  'relations',
  'plausibility',
  'json',
  'registry',
  'reports',
  'answers',
  'workbook',
];

/** A code whose message needs nothing beyond the problem's own file, field, value and suggestion. */
export type NoParams = Readonly<Record<never, never>>;

/**
 * `count`: how many more rows (or places) of the same file say the same thing beyond the one located;
 * 0 where it stands alone.
 */
export interface Repeated {
  readonly count: number;
}

/** Where in or about a workbook a month or a unit is named. */
export type NamedIn = 'title' | 'block' | 'tab' | 'file-name';

/** `cells`: further cells of the sheet that say the same, the first of them; `others`: how many there are. */
export interface FurtherCells {
  readonly cells: readonly string[];
  readonly others: number;
}

/** What each code's message is given besides field, value and suggestion. */
export interface ProblemParams {
  // files
  /** `reason`: the system's error code, for example `EACCES`. */
  readonly 'file-unreadable': { readonly reason: string };
  readonly 'file-empty': NoParams;
  readonly 'file-too-large': { readonly bytes: number; readonly limit: number };
  readonly 'symbolic-link': NoParams;
  readonly 'unexpected-file': NoParams;
  /** `expected`: an example of a right name, for example `2022-06.csv`. */
  readonly 'bad-file-name': { readonly expected: string };
  readonly 'unknown-unit-folder': NoParams;
  readonly 'year-without-targets': { readonly year: string };
  /** `other`: path of the file beside it. */
  readonly 'both-formats': { readonly other: string };
  readonly 'missing-required-file': NoParams;
  readonly 'merge-conflict': NoParams;
  /** `maker`: what left the file behind. */
  readonly 'system-file': { readonly maker: 'macos' | 'windows' | 'office' | 'editor' };
  /** `original`: name of the file that it looks like a copy of; `there`: whether there is one. */
  readonly 'copied-file': { readonly original: string; readonly there: 'yes' | 'no' };
  /** `part`: what there is too much of; `actual`: how much of it. */
  readonly 'table-too-large': {
    readonly part: 'rows' | 'lines' | 'columns' | 'cells' | 'values';
    readonly actual: number;
    readonly limit: number;
  };

  // encoding
  /** `format`: what the bytes are. */
  readonly 'workbook-as-text': { readonly format: 'xlsx' | 'xls' };
  readonly 'byte-order-mark': NoParams;
  /** `encoding`: `GB18030`, `Big5`, `UTF-16LE`, `UTF-16BE`; `sample`: the first text outside ASCII as it was read. */
  readonly 'legacy-encoding': { readonly encoding: string; readonly sample: string };
  readonly 'ambiguous-encoding': { readonly encodings: readonly string[] };
  readonly 'invalid-encoding': NoParams;
  readonly 'nul-character': Repeated;
  /** `codePoint`: for example `U+0007`. */
  readonly 'control-character': Repeated & { readonly codePoint: string };
  readonly 'line-endings': { readonly kind: 'CRLF' | 'CR' | 'mixed' };
  readonly 'wrong-delimiter': { readonly delimiter: 'tab' | 'semicolon' | 'pipe' | 'full-width-comma' };
  readonly 'unclosed-quote': NoParams;
  readonly 'stray-quote': Repeated;
  readonly 'bidirectional-character': Repeated & { readonly codePoint: string };
  readonly 'zero-width-character': Repeated & { readonly codePoint: string };
  /** As `legacy-encoding`, where nothing but free text speaks for the encoding and that reads oddly. */
  readonly 'doubtful-encoding': { readonly encoding: string; readonly sample: string };

  // header
  /** `expected`: the canonical header line. */
  readonly 'missing-header': { readonly expected: string };
  readonly 'blank-header': NoParams;
  /** `first`: 1-based column that already has the name. */
  readonly 'duplicate-header': { readonly first: number };
  readonly 'missing-column': { readonly expected: string };
  readonly 'unknown-column': { readonly expected: string };
  /** `headers`: what stands there; the suggestion is the canonical header line. */
  readonly 'header-alias': { readonly headers: readonly string[] };
  readonly 'column-order': { readonly expected: string };
  /** `kind`: `name`, `identity-number`, `phone`, `email`, `address`, `birth-date`, `sex` … */
  readonly 'personal-data-column': { readonly kind: string };
  /** `header`: physical line of the header. */
  readonly 'lines-above-header': { readonly header: number };
  readonly 'cumulative-column': NoParams;
  /** `expected`: the file's month. */
  readonly 'other-month-column': { readonly expected: string };
  readonly 'other-count-unit': NoParams;
  /** `kind`: what the labels of the columns are values of; `headers`: those labels. */
  readonly 'column-per-value': {
    readonly kind: 'domain' | 'site' | 'origin' | 'month';
    readonly headers: readonly string[];
  };
  readonly 'no-note-column': { readonly expected: string };

  // rows and cells
  readonly 'no-rows': NoParams;
  readonly 'blank-row': Repeated;
  /** `expected`: columns of the header; `actual`: cells of the row. */
  readonly 'extra-cell': Repeated & { readonly expected: number; readonly actual: number };
  readonly 'trailing-empty-cells': Repeated;
  readonly 'missing-cell': Repeated & { readonly expected: number; readonly actual: number };
  readonly 'blank-value': Repeated;
  readonly 'surrounding-space': Repeated;
  readonly 'full-width-characters': Repeated;
  readonly 'month-format': Repeated;
  readonly 'invalid-month': Repeated;
  /** `expected`: the month of the file name. */
  readonly 'month-mismatch': Repeated & { readonly expected: string };
  readonly 'month-outside-programme': { readonly first: string; readonly last: string };
  readonly 'name-alias': Repeated;
  readonly 'unknown-domain': Repeated;
  readonly 'unknown-site': Repeated;
  readonly 'unknown-origin': Repeated;
  /** `candidates`: ids it may mean. */
  readonly 'ambiguous-name': Repeated & { readonly candidates: readonly string[] };
  readonly 'not-an-integer': NoParams;
  readonly 'negative-headcount': NoParams;
  readonly 'number-notation': {
    readonly notation: 'exponent' | 'hexadecimal' | 'thousands' | 'decimal' | 'leading-zero' | 'sign';
  };
  readonly formula: NoParams;
  readonly 'headcount-too-large': { readonly limit: number };
  readonly 'note-too-long': { readonly length: number; readonly limit: number };
  readonly 'date-format': Repeated;
  readonly 'invalid-date': Repeated;
  /** `first`: the date that the file's first row gives. */
  readonly 'reported-on-unequal': Repeated & { readonly first: string };
  readonly 'reported-on-before-month': Repeated & { readonly month: string };
  /** `kind`: one of the kinds that the detector names; the value is masked. */
  readonly 'personal-data': Repeated & { readonly kind: string };
  /** Only of files that the caller says are new. */
  readonly 'reported-on-absent': NoParams;
  /** `rule`: the schema keyword that a value breaks once it is read; `limit`: its value, as text. */
  readonly 'value-constraint': Repeated & { readonly rule: string; readonly limit: string };
  readonly 'repeated-header': NoParams;
  readonly 'total-row': NoParams;
  readonly 'remark-row': NoParams;
  readonly 'number-without-keys': NoParams;
  /** `meant`: the number without its comma. */
  readonly 'unquoted-thousands': { readonly meant: string };

  // relations
  readonly 'domain-not-allowed': Repeated & { readonly unit: string; readonly allowed: readonly string[] };
  readonly 'site-not-allowed': Repeated & { readonly unit: string; readonly allowed: readonly string[] };
  /** Regulated recognition counts people from Hong Kong and Macao only. */
  readonly 'origin-not-allowed': Repeated & { readonly domain: string; readonly allowed: readonly string[] };
  readonly 'coordinator-reports': { readonly unit: string };
  /** `category`: the domain's category; societies report non-regulated domains, cities and the zone regulated ones. */
  readonly 'category-not-allowed': Repeated & {
    readonly unit: string;
    readonly category: 'regulated' | 'non-regulated';
  };
  /** `first`: physical line of the row that already counts it. */
  readonly 'duplicate-row': { readonly first: number };
  readonly 'outside-reporting-period': {
    readonly unit: string;
    readonly from: string;
    readonly until: string;
  };
  /** `site`: id of the site, or of the city, that the row seems to add up; `parts`: how many rows it is the sum of. */
  readonly 'total-beside-parts': {
    readonly site: string;
    readonly domain: string;
    readonly origin: string;
    readonly headcount: number;
    readonly parts: number;
  };

  // plausibility
  readonly 'identical-to-other-unit': Repeated & { readonly unit: string; readonly other: string };
  /** `agreement`: the date of the counted agreement, or the empty string where there is none. */
  readonly 'before-agreement': Repeated & { readonly domain: string; readonly agreement: string };
  readonly 'copy-of-last-month': { readonly other: string };
  /** `usual`: the median of the unit's other months. */
  readonly 'unusual-month': { readonly headcount: number; readonly usual: number; readonly months: number };
  readonly 'site-jump': {
    readonly site: string;
    readonly headcount: number;
    readonly usual: number;
    readonly months: number;
  };
  readonly 'far-above-target': { readonly total: number; readonly target: number; readonly times: number };

  // JSON
  /** `expected`: what the parser was looking for, for example `','`; may be empty. */
  readonly 'json-syntax': { readonly expected: string };
  readonly 'json-duplicate-key': { readonly key: string };
  readonly 'json-forbidden-key': { readonly key: string };
  /** `expected`, `actual`: JSON type names. */
  readonly 'json-type': Repeated & { readonly expected: string; readonly actual: string };
  readonly 'json-missing-property': Repeated & { readonly property: string };
  readonly 'json-unknown-property': Repeated & {
    readonly property: string;
    readonly expected: readonly string[];
  };
  /** `rule`: the schema keyword; `limit`: its value, as text. */
  readonly 'json-constraint': Repeated & { readonly rule: string; readonly limit: string };
  /** `expected`: what the path says. */
  readonly 'path-content-mismatch': { readonly expected: string };

  // registry, targets, tasks, programme
  /** `first`: physical line of the entry that already has the id. */
  readonly 'duplicate-id': { readonly first: number };
  /** `kind`: what should be named, for example `domain`, `site`, `city`, `unit`. */
  readonly 'dangling-reference': { readonly kind: string };
  /** `first`: id of the entry that already answers to the name. */
  readonly 'ambiguous-alias': { readonly first: string; readonly second: string };
  readonly 'date-out-of-range': { readonly first: string; readonly last: string };
  /** `first`: physical line of the entry for the same unit and month. */
  readonly 'duplicate-extension': { readonly unit: string; readonly month: string; readonly first: number };

  // milestones, tasks, summaries
  readonly 'unknown-milestone-type': Repeated & { readonly allowed: readonly string[] };
  readonly 'unknown-subject': Repeated;
  /** `type`: the milestone type; `needs`: what its subject must be. */
  readonly 'subject-kind': { readonly type: string; readonly needs: 'domain' | 'site' };
  /** `other`, `first`: path and line of the row that already has it. */
  readonly 'duplicate-milestone': { readonly other: string; readonly first: number };
  readonly 'evidence-format': NoParams;
  readonly 'unknown-task': Repeated & { readonly allowed: readonly string[] };
  readonly 'unknown-status': Repeated & { readonly allowed: readonly string[] };
  /** `task`: number in 附件2; `expected`: an example of a right period. */
  readonly 'period-required': { readonly task: number; readonly expected: string };
  readonly 'period-not-allowed': { readonly task: number };
  readonly 'invalid-period': { readonly task: number; readonly expected: string };
  readonly 'task-not-responsible': { readonly task: number; readonly unit: string };
  readonly 'duplicate-task-row': { readonly first: number };
  readonly 'done-without-date': NoParams;
  /** `path`: where the file of the period stands, or would; `found`: what is there; the suggestion is the file's day. */
  readonly 'declaration-differs': {
    readonly task: number;
    readonly path: string;
    readonly found: 'no-file' | 'file' | 'other-day';
  };
  readonly 'summary-unknown-heading': NoParams;
  readonly 'summary-empty': NoParams;

  // answers
  /** `allowed`: the codes that may be answered. */
  readonly 'not-answerable': Repeated & { readonly allowed: readonly string[] };
  readonly 'duplicate-answer': { readonly first: number };
  /** `month`: of the number that the line speaks of. */
  readonly 'answers-nothing': { readonly month: string };

  // workbooks
  /** `sum`: people in the rows that the total stands for. */
  readonly 'total-mismatch': { readonly sum: number };
  /** `unit`: the one that is imported. */
  readonly 'other-unit-in-row': Repeated & { readonly unit: string };
  /** `range`: for example `E2:E3`. */
  readonly 'shared-count': { readonly range: string };
  /** `sheets`: where a table, or the words of a month, stand more than once. */
  readonly 'several-tables': {
    readonly table: 'headcounts' | 'milestones' | 'summary';
    readonly sheets: readonly string[];
  };
  readonly 'broken-milestones-file': NoParams;
  /** The value is what is written; `expected`: the month that is imported. */
  readonly 'names-another-month': { readonly from: NamedIn; readonly expected: string };
  readonly 'names-another-unit': { readonly from: NamedIn; readonly expected: string };
  /** Several months, or people so far. */
  readonly 'names-more-than-a-month': { readonly from: NamedIn; readonly expected: string };
  /** `sheets`: those that are filled in. */
  readonly 'sheet-of-month-empty': { readonly sheets: readonly string[] };
  /** `names`: line numbers, letters of columns, or the sheet. */
  readonly 'hidden-part': { readonly part: 'row' | 'column' | 'sheet'; readonly names: readonly string[] };
  readonly 'struck-out': FurtherCells;
  readonly superscript: FurtherCells;
  readonly 'formula-without-value': FurtherCells;
  /** `shown`: what the cell shows, for example `#REF!`. */
  readonly 'error-value': FurtherCells & { readonly shown: string };
  readonly 'shown-otherwise': FurtherCells & { readonly shown: string };
  /** `sum`: people in the rows above. */
  readonly 'total-without-label': { readonly sum: number };
  readonly 'rows-below-words': NoParams;
  readonly 'tables-side-by-side': NoParams;
  readonly 'second-table': NoParams;
  readonly 'header-of-two-lines': NoParams;
  /** In a collector's table; the value is null where no unit is given. */
  readonly 'unknown-unit-in-row': Repeated;
  /** `columns`: letters of the columns that name units and contradict each other; none where there is none. */
  readonly 'no-unit-column': { readonly columns: readonly string[] };
}

/** A stable kebab-case code of the catalogue. */
export type ProblemCode = keyof ProblemParams;

export interface CatalogueEntry {
  readonly group: ProblemGroup;
  /** `either`: an error, or a warning where the registry's link is inferred or the file's words leave room for it. */
  readonly severity: Severity | 'either';
  /** True where there is exactly one safe reading, so that `fix` writes it. */
  readonly fixable: boolean;
  /**
   * Who may answer it with a reason, where it is a warning about a number that can be right all the same: the unit,
   * or only the office. null for what is about form, or wrong: that is corrected.
   */
  readonly answeredBy: 'unit' | 'office' | null;
}

const entry = (group: ProblemGroup, severity: CatalogueEntry['severity']): CatalogueEntry => ({
  group,
  severity,
  fixable: false,
  answeredBy: null,
});
const error = (group: ProblemGroup): CatalogueEntry => entry(group, 'error');
const warning = (group: ProblemGroup): CatalogueEntry => entry(group, 'warning');
const fix = (group: ProblemGroup): CatalogueEntry => ({ ...entry(group, 'warning'), fixable: true });
/** A number that may be right all the same. */
const odd = (group: ProblemGroup, answeredBy: 'unit' | 'office' = 'unit'): CatalogueEntry => ({
  ...entry(group, 'warning'),
  answeredBy,
});
/** Answerable where it is a warning. */
const either = (group: ProblemGroup): CatalogueEntry => ({ ...entry(group, 'either'), answeredBy: 'unit' });

export const CATALOGUE: { readonly [Code in ProblemCode]: CatalogueEntry } = {
  'file-unreadable': error('files'),
  'file-empty': error('files'),
  'file-too-large': error('files'),
  'symbolic-link': error('files'),
  'unexpected-file': error('files'),
  'bad-file-name': error('files'),
  'unknown-unit-folder': error('files'),
  'year-without-targets': error('files'),
  'both-formats': error('files'),
  'missing-required-file': error('files'),
  'merge-conflict': error('files'),
  'system-file': error('files'),
  'copied-file': error('files'),
  'table-too-large': error('files'),

  'workbook-as-text': error('encoding'),
  'byte-order-mark': fix('encoding'),
  'legacy-encoding': fix('encoding'),
  'ambiguous-encoding': error('encoding'),
  'invalid-encoding': error('encoding'),
  'nul-character': error('encoding'),
  'control-character': error('encoding'),
  'line-endings': fix('encoding'),
  'wrong-delimiter': fix('encoding'),
  'unclosed-quote': error('encoding'),
  'stray-quote': error('encoding'),
  'bidirectional-character': error('encoding'),
  'zero-width-character': fix('encoding'),
  'doubtful-encoding': warning('encoding'),

  'missing-header': error('header'),
  'blank-header': error('header'),
  'duplicate-header': error('header'),
  'missing-column': error('header'),
  'unknown-column': error('header'),
  'header-alias': fix('header'),
  'column-order': fix('header'),
  'personal-data-column': error('header'),
  'lines-above-header': error('header'),
  'cumulative-column': error('header'),
  'other-month-column': error('header'),
  'other-count-unit': error('header'),
  'column-per-value': error('header'),
  'no-note-column': fix('header'),

  'no-rows': error('cells'),
  'blank-row': fix('cells'),
  'extra-cell': error('cells'),
  'trailing-empty-cells': fix('cells'),
  'missing-cell': error('cells'),
  'blank-value': error('cells'),
  'surrounding-space': fix('cells'),
  'full-width-characters': fix('cells'),
  'month-format': fix('cells'),
  'invalid-month': error('cells'),
  'month-mismatch': error('cells'),
  'month-outside-programme': error('cells'),
  'name-alias': fix('cells'),
  'unknown-domain': error('cells'),
  'unknown-site': error('cells'),
  'unknown-origin': error('cells'),
  'ambiguous-name': error('cells'),
  'not-an-integer': error('cells'),
  'negative-headcount': error('cells'),
  'number-notation': error('cells'),
  formula: error('cells'),
  'headcount-too-large': error('cells'),
  'note-too-long': error('cells'),
  'date-format': fix('cells'),
  'invalid-date': error('cells'),
  'reported-on-unequal': error('cells'),
  'reported-on-before-month': error('cells'),
  'personal-data': error('cells'),
  'reported-on-absent': warning('cells'),
  'value-constraint': error('cells'),
  'repeated-header': error('cells'),
  'total-row': error('cells'),
  'remark-row': error('cells'),
  'number-without-keys': error('cells'),
  'unquoted-thousands': error('cells'),

  'domain-not-allowed': either('relations'),
  'site-not-allowed': either('relations'),
  'origin-not-allowed': error('relations'),
  'coordinator-reports': error('relations'),
  'category-not-allowed': error('relations'),
  'duplicate-row': error('relations'),
  'outside-reporting-period': error('relations'),
  'total-beside-parts': either('relations'),

  'identical-to-other-unit': odd('plausibility'),
  'before-agreement': odd('plausibility'),
  'copy-of-last-month': odd('plausibility'),
  'unusual-month': odd('plausibility'),
  'site-jump': odd('plausibility'),
  'far-above-target': odd('plausibility', 'office'),

  'json-syntax': error('json'),
  'json-duplicate-key': error('json'),
  'json-forbidden-key': error('json'),
  'json-type': error('json'),
  'json-missing-property': error('json'),
  'json-unknown-property': error('json'),
  'json-constraint': error('json'),
  'path-content-mismatch': error('json'),

  'duplicate-id': error('registry'),
  'dangling-reference': error('registry'),
  'ambiguous-alias': error('registry'),
  'date-out-of-range': error('registry'),
  'duplicate-extension': error('registry'),

  'unknown-milestone-type': error('reports'),
  'unknown-subject': error('reports'),
  'subject-kind': error('reports'),
  'duplicate-milestone': error('reports'),
  'evidence-format': error('reports'),
  'unknown-task': error('reports'),
  'unknown-status': error('reports'),
  'period-required': error('reports'),
  'period-not-allowed': error('reports'),
  'invalid-period': error('reports'),
  'task-not-responsible': error('reports'),
  'duplicate-task-row': error('reports'),
  'done-without-date': error('reports'),
  'declaration-differs': warning('reports'),
  'summary-unknown-heading': warning('reports'),
  'summary-empty': error('reports'),

  'not-answerable': error('answers'),
  'duplicate-answer': error('answers'),
  'answers-nothing': warning('answers'),

  'total-mismatch': error('workbook'),
  'other-unit-in-row': error('workbook'),
  'shared-count': error('workbook'),
  'several-tables': error('workbook'),
  'broken-milestones-file': error('workbook'),
  'names-another-month': error('workbook'),
  'names-another-unit': error('workbook'),
  'names-more-than-a-month': error('workbook'),
  'sheet-of-month-empty': error('workbook'),
  'hidden-part': error('workbook'),
  'struck-out': error('workbook'),
  superscript: error('workbook'),
  'formula-without-value': error('workbook'),
  'error-value': error('workbook'),
  'shown-otherwise': error('workbook'),
  'total-without-label': error('workbook'),
  'rows-below-words': error('workbook'),
  'tables-side-by-side': error('workbook'),
  'second-table': error('workbook'),
  'header-of-two-lines': error('workbook'),
  'unknown-unit-in-row': error('workbook'),
  'no-unit-column': error('workbook'),
};

/** All codes, in the order of the catalogue. */
export const PROBLEM_CODES = Object.keys(CATALOGUE) as readonly ProblemCode[];

/** Codes of warnings that may be answered. */
export const ANSWERABLE_CODES = PROBLEM_CODES.filter((code) => CATALOGUE[code].answeredBy !== null);
