/** The rows of a table of milestones or tasks, held against their schema. */
import type { SchemaError, Validator } from '../../schemas/validators.js';
import type { Field, FieldRow } from '../fields.ts';
import { judge } from '../judge.ts';
import type { Source } from '../judge.ts';
import type { ProblemLog } from '../problemLog.ts';

/** What the fields of a row say; undefined for a field without a meaning, which is then written down. */
export type RowValues<Row> = { readonly [Name in keyof Row]: Row[Name] | undefined };

export interface Judged<Row> {
  /** The values again, in the order of the rows, without those that the schema refuses. */
  readonly values: readonly RowValues<Row>[];
  readonly refused: readonly Field[];
}

/** @param validate the schema of the whole table: a list of rows */
export function judgeRows<Row extends object>(
  validate: Validator<readonly Row[]>,
  rows: readonly FieldRow[],
  read: readonly RowValues<Row>[],
  file: string,
  log: ProblemLog,
): Judged<Row> {
  const sourceOf = (pointer: string, { keyword }: SchemaError): Source => {
    // A column that is not there, or a field that cannot be read, is told as that.
    if (keyword === 'required') return null;
    const [, index, name] = pointer.split('/');
    const row = rows[Number(index)];
    // A table without rows is told as one.
    if (index === undefined || row === undefined) return rows.length === 0 ? null : { file };
    return name === undefined ? row.where : row.field(name);
  };
  const verdict = judge(validate, read.map(known), sourceOf, log);
  const values = read.map((row, index) => {
    const kept = Object.entries(row).map(([name, value]) => {
      const isRefused = verdict.refuses(`/${index}`) || verdict.refuses(`/${index}/${name}`);
      return [name, isRefused ? undefined : value];
    });
    return Object.fromEntries(kept) as RowValues<Row>;
  });
  return { values, refused: verdict.fields };
}

/** The row without the fields that have no meaning. */
function known(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
