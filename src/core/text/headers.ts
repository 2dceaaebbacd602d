/** Labels above columns, read as the contract's column names. */
import type { Month } from '../model.ts';
import { nearMiss } from '../registry/nearMiss.ts';
import { tidyCell } from './cell.ts';
import { readCountLabel } from './countLabel.ts';
import { foldLabel, splitRemark } from './foldLabel.ts';
import { COLUMNS, LABELS } from './headerLabels.ts';
import type { TableKind } from './headerLabels.ts';
import { personalColumn } from './personalColumns.ts';
import { isUnreadable } from './reading.ts';
import type { Reading } from './reading.ts';

/** Longer texts are no labels that are known as they stand. */
const LONGEST_LABEL = 60;
/** Nothing is read into longer texts at all. */
const LONGEST_READ = 1_000;

/** Folded label → canonical column, per kind of table. */
const INDEX: Readonly<Record<TableKind, ReadonlyMap<string, string>>> = {
  headcounts: indexLabels('headcounts'),
  milestones: indexLabels('milestones'),
  tasks: indexLabels('tasks'),
  answers: indexLabels('answers'),
};

/**
 * The canonical column that a label names.
 *
 * Errors: `blank-header`; `personal-data-column` with its `kind`; `cumulative-column`, `other-month-column` and
 * `other-count-unit` for a number that is not that of the people new in the month; `unknown-column`, with the
 * column it is nearest to where it is near one.
 *
 * @param month the file's, for labels that name one; null where it is not known
 */
export function readHeader(label: string, kind: TableKind, month: Month | null = null): Reading<string> {
  const reading = readLabel(label, kind, month);
  if (!isUnreadable(reading) || reading.error !== 'unknown-column') return reading;
  const suggestion = nearMiss(foldLabel(tidyCell(label).text), INDEX[kind]);
  return suggestion === null ? reading : { ...reading, suggestion };
}

/** As {@link readHeader}, but without looking for the column that a label is nearest to, which takes long. */
export function readLabel(label: string, kind: TableKind, month: Month | null = null): Reading<string> {
  const columns = columnsOf(kind);
  // The usual case costs nothing.
  if (columns.includes(label)) return { value: label, changes: [] };
  const { text, changes } = tidyCell(label);
  if (text === '') return { error: 'blank-header', params: {} };
  if (columns.includes(text)) return { value: text, changes };
  const unknown = { error: 'unknown-column', params: { expected: columns.join(',') } } as const;
  if (text.length > LONGEST_READ) return unknown;

  const folded = foldLabel(text);
  const [name = '', remark = ''] = splitRemark(folded);
  let known = INDEX[kind].get(folded) ?? INDEX[kind].get(name);
  // Where the label as a whole is a known one, nothing is read into it.
  if (kind === 'headcounts' && !(INDEX[kind].has(folded) && remark === '')) {
    const isCount = known === 'headcount';
    if (known === undefined || isCount) {
      const { doubt, bare } = readCountLabel(text, isCount, month);
      if (doubt !== null)
        return { error: doubt, params: doubt === 'other-month-column' ? { expected: month ?? '' } : {} };
      if (bare !== text) {
        const own = foldLabel(bare);
        const column = INDEX[kind].get(own) ?? INDEX[kind].get(splitRemark(own)[0] ?? '');
        if (column === 'headcount') known = column;
      }
    }
  }
  // 新增人数（名） counts people, and names none.
  const isUnit = known === 'headcount' && /^[人名位个個]$/.test(remark);
  const personal = isUnit ? null : personalColumn(known === undefined ? text : remark);
  if (personal !== null) return { error: 'personal-data-column', params: { kind: personal } };
  if (known !== undefined)
    return { value: known, changes: [{ code: 'header-alias', from: label, to: known }] };
  return unknown;
}

/** The canonical column of a label that is known as it stands; null for any other. Cheaper than {@link readHeader}. */
export function columnNamed(label: string, kind: TableKind): string | null {
  if (label.length > LONGEST_LABEL || !/[^\d\s./-]/.test(label)) return null;
  const folded = foldLabel(label);
  return INDEX[kind].get(folded) ?? INDEX[kind].get(splitRemark(folded)[0] ?? '') ?? null;
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
