/** Labels above columns, read as the contract's column names. */
import { tidyCell } from './cell.ts';
import { COLUMNS, LABELS, PERSONAL_LABELS } from './headerLabels.ts';
import type { PersonalColumnKind, TableKind } from './headerLabels.ts';
import type { Reading } from './reading.ts';
import { nearMiss } from '../registry/nearMiss.ts';

export { COLUMNS } from './headerLabels.ts';
export type { TableKind } from './headerLabels.ts';

/** Folded label → canonical column, per kind of table. */
const INDEX: Readonly<Record<TableKind, ReadonlyMap<string, string>>> = {
  headcounts: indexOf('headcounts'),
  milestones: indexOf('milestones'),
  tasks: indexOf('tasks'),
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
  if (canonical(kind).includes(text)) return { value: text, changes };
  const folded = foldLabel(text);
  const column = INDEX[kind].get(folded) ?? INDEX[kind].get(withoutRemark(folded));
  if (column !== undefined)
    return { value: column, changes: [{ code: 'header-alias', from: label, to: column }] };
  const personal = personalColumn(text);
  if (personal !== null) return { error: 'personal-data-column', params: { kind: personal } };
  const near = nearMiss(folded, [...INDEX[kind]]);
  const suggestion = near === null ? {} : { suggestion: near };
  return { error: 'unknown-column', params: { expected: canonical(kind).join(',') }, ...suggestion };
}

/** What a label says about people; null where it does not. */
export function personalColumn(label: string): PersonalColumnKind | null {
  const folded = foldLabel(label);
  for (const [kind, { holds, is }] of Object.entries(PERSONAL_LABELS)) {
    if (
      holds.some((part) => folded.includes(part)) ||
      is.some((word) => foldLabel(word) === withoutRemark(folded))
    ) {
      return kind as PersonalColumnKind;
    }
  }
  return null;
}

function canonical(kind: TableKind): readonly string[] {
  return [...COLUMNS[kind].required, ...COLUMNS[kind].optional];
}

/** Half width, lower case, without blanks, separators and a required-mark. */
function foldLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.:*\u200b-\u200d\u2060\ufeff-]+/gu, '');
}

/** `人数(人)` is `人数`. */
function withoutRemark(folded: string): string {
  return folded.replace(/[([【].*[)\]】]$/u, '');
}

function indexOf(kind: TableKind): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const column of canonical(kind)) index.set(foldLabel(column), column);
  for (const [column, labels] of Object.entries(LABELS[kind])) {
    for (const label of labels) index.set(foldLabel(label), column);
  }
  return index;
}
