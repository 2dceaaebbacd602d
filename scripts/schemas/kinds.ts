/** The kinds of file that have a schema, and the names under which the generated code exports them. */

export interface GeneratedExport {
  /** Name of the TypeScript type. */
  readonly type: string;
  /** Name of the validator function. */
  readonly validator: string;
  /** What it validates: `<kind>` or `<kind>#/$defs/<definition>`. */
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
  'headcounts',
  'milestones',
  'task-reports',
  'summary',
] as const;

export const ID_PREFIX = 'urn:gba-engineers:schema:';

/** `task-reports` → `TaskReports` */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** One row at a time, for files whose rows are checked where they stand. */
const ROWS: Readonly<Record<string, string>> = {
  headcounts: 'headcountRow',
  milestones: 'milestoneRow',
  'task-reports': 'taskReportRow',
};

/** Every validator and type that is generated: one per kind, and one per kind of row. */
export const EXPORTS: readonly GeneratedExport[] = KINDS.flatMap((kind) => {
  const whole = { type: `${pascalCase(kind)}File`, validator: `validate${pascalCase(kind)}`, schema: kind };
  const row = ROWS[kind];
  if (row === undefined) return [whole];
  const type = pascalCase(row);
  return [whole, { type, validator: `validate${type}`, schema: `${kind}#/$defs/${row}` }];
});
