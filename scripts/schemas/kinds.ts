/** The kinds of file that have a schema, and the names under which the generated code exports them. */

export interface GeneratedExport {
  /** Name of the TypeScript type. */
  readonly type: string;
  /** Name of the validator function. */
  readonly validator: string;
  /** The kind that it validates. */
  readonly schema: string;
}

/** File name before `.schema.json`; also the last part of the schema's `$id`. */
export const KINDS = [
  'programme',
  'domains',
  'sites',
  'units',
  'targets',
  'tasks',
  'extensions',
  'headcounts',
  'milestones',
  'task-reports',
  'answers',
  'summary',
] as const;

export const ID_PREFIX = 'urn:gba-engineers:schema:';

/** `task-reports` → `TaskReports` */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Every validator and type that is generated, one per kind: a row is judged in its file. */
export const EXPORTS: readonly GeneratedExport[] = KINDS.map((kind) => ({
  type: `${pascalCase(kind)}File`,
  validator: `validate${pascalCase(kind)}`,
  schema: kind,
}));

/** Definitions whose constraints code asks about, to offer what is allowed and to publish it: kind → definition. */
export const ROWS: Readonly<Record<string, string>> = {
  domains: 'domainEntry',
  headcounts: 'headcountRow',
  milestones: 'milestoneRow',
  'task-reports': 'taskReportRow',
};
