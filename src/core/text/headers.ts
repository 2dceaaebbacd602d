/** Labels above columns, read as the contract's column names. */
import { nearMiss } from '../registry/nearMiss.ts';
import { tidyCell } from './cell.ts';
import { foldLabel, splitRemark } from './foldLabel.ts';
import { COLUMNS, LABELS } from './headerLabels.ts';
import type { TableKind } from './headerLabels.ts';
import { personalColumn } from './personalColumns.ts';
import type { Reading } from './reading.ts';

/** Folded label → canonical column, per kind of table. */
const INDEX: Readonly<Record<TableKind, ReadonlyMap<string, string>>> = {
  headcounts: indexLabels('headcounts'),
  milestones: indexLabels('milestones'),
  tasks: indexLabels('tasks'),
};

/**
 * The canonical column that a label names.
 *
 * Errors: `blank-header`; `personal-data-column` with its `kind`; `unknown-column`, with the column it is
 * nearest to where it is near one.
 */
export function readHeader(label: string, kind: TableKind): Reading<string> {
  const { text, changes } = tidyCell(label);
  if (text === '') return { error: 'blank-header', params: {} };
  const columns = columnsOf(kind);
  if (columns.includes(text)) return { value: text, changes };

  const folded = foldLabel(text);
  const [name = '', remark = ''] = splitRemark(folded);
  const known = INDEX[kind].get(folded) ?? INDEX[kind].get(name);
  const personal = personalColumn(known === undefined ? text : remark);
  if (personal !== null) return { error: 'personal-data-column', params: { kind: personal } };
  if (known !== undefined)
    return { value: known, changes: [{ code: 'header-alias', from: label, to: known }] };

  const near = nearMiss(folded, INDEX[kind]);
  const suggestion = near === null ? {} : { suggestion: near };
  return { error: 'unknown-column', params: { expected: columns.join(',') }, ...suggestion };
}

/** Every column of a table, in canonical order. */
function columnsOf(kind: TableKind): readonly string[] {
  return [...COLUMNS[kind].required, ...COLUMNS[kind].optional];
}

function indexLabels(kind: TableKind): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const column of columnsOf(kind)) index.set(foldLabel(column), column);
  for (const [column, labels] of Object.entries(LABELS[kind])) {
    for (const label of labels) index.set(foldLabel(label), column);
  }
  return index;
}
