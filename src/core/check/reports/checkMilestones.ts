/** A unit's milestones: agreements signed, demonstration points and workstations opened, policies, reports. */
import type { Milestone, MilestoneType } from '../../model.ts';
import type { NameIndex, RegistryIndex } from '../../registry/registryIndex.ts';
import type { MilestoneRow } from '../../schemas/types.ts';
import { validateMilestones } from '../../schemas/validators.js';
import { readDate, readMilestoneType } from '../../text/normalise.ts';
import type { CheckContext } from '../context.ts';
import { createFieldReader } from '../fields.ts';
import type { Field, FieldRow } from '../fields.ts';
import type { ProblemLog } from '../problemLog.ts';
import { nameReader } from '../readName.ts';
import { readTable } from '../readTable.ts';
import { daysOfYear } from '../registry/readYear.ts';
import { checkAddress, readEvidence } from './evidence.ts';
import { judgeRows } from './judgeRows.ts';
import type { RowValues } from './judgeRows.ts';

/** A unit's file of one kind for a year. */
export interface UnitFile {
  readonly path: string;
  readonly year: string;
  readonly unit: string;
}

export interface MilestoneFile {
  readonly count: number;
  /** Rows without an error of their own. */
  readonly milestones: readonly Milestone[];
}

/** What the subject of a milestone must be; a policy or a report may be about either, or about nothing. */
const SUBJECTS: Readonly<Record<MilestoneType, 'domain' | 'site' | null>> = {
  agreement: 'domain',
  'demonstration-point': 'site',
  workstation: 'site',
  policy: null,
  report: null,
};

export function checkMilestoneFile(context: CheckContext, file: UnitFile, log: ProblemLog): MilestoneFile {
  const table = readTable(context, file.path, 'milestones', log);
  const reader = createFieldReader(log);
  const readSubject = nameReader(subjectIndex(context.index), 'unknown-subject');
  const days = daysOfYear(file.year, context.programme);
  const rows = table?.rows ?? [];
  const read = rows.map((row): RowValues<MilestoneRow> => {
    const typeField = row.field('type');
    const noteField = row.field('note');
    return {
      date: optional(row.field('date'), (field) => reader.optional(field, readDate)),
      type:
        typeField === null
          ? undefined
          : (reader.read<MilestoneType>(typeField, readMilestoneType) ?? undefined),
      subject: optional(row.field('subject'), (field) => reader.optional(field, readSubject)),
      evidence: readEvidence(row, reader),
      note: noteField === null ? '' : (reader.freeText(noteField) ?? undefined),
    };
  });
  const accepted = judgeRows(validateMilestones, rows, read, file.path, log);
  reader.finish(accepted.refused);
  const milestones = rows.flatMap((row, index): readonly Milestone[] => {
    const { date, type, subject, evidence, note } = accepted.values[index] ?? {};
    if (typeof date === 'string') checkDay(date, days, row, log);
    const fits = type === undefined || subject === undefined || checkKind(type, subject, row, context, log);
    const reachable = evidence === undefined || checkAddress(evidence, row, log);
    if (type === undefined || date === undefined || subject === undefined || evidence === undefined)
      return [];
    if (note === undefined || !fits || !reachable) return [];
    return [{ unit: file.unit, date, type, subject, evidence, note, file: file.path, line: row.line }];
  });
  return { count: table?.count ?? 0, milestones };
}

/** A day that a report of the year can bear; another is told, and read all the same. */
export function checkDay(
  date: string,
  { first, last }: { readonly first: string; readonly last: string },
  row: FieldRow,
  log: ProblemLog,
): void {
  const field = row.field('date');
  if (field === null || (date >= first && date <= last)) return;
  log.add('date-out-of-range', { ...field.where, value: field.text }, { first, last });
}

/** The same milestone reported twice, by whichever unit; policies may repeat. Told in the file that is reported on. */
export function checkTwice(
  milestones: readonly Milestone[],
  log: ProblemLog,
  reports: (file: string) => boolean,
): void {
  const firsts = new Map<string, Milestone>();
  for (const milestone of milestones) {
    if (milestone.type === 'policy') continue;
    const key = `${milestone.type} ${milestone.subject ?? ''}`;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, milestone);
      continue;
    }
    const [told, other] = reports(milestone.file) ? [milestone, first] : [first, milestone];
    log.add(
      'duplicate-milestone',
      { file: told.file, line: told.line, value: told.subject },
      { other: other.file, first: other.line },
    );
  }
}

function checkKind(
  type: MilestoneType,
  subject: string | null,
  row: FieldRow,
  { domains, registry }: CheckContext,
  log: ProblemLog,
): boolean {
  const needs = SUBJECTS[type];
  if (needs === null) return true;
  const isDomain = subject !== null && domains.has(subject);
  const isSite = subject !== null && registry.sites.some(({ id }) => id === subject);
  if (needs === 'domain' ? isDomain : isSite) return true;
  const field = row.field('subject');
  if (field === null) return true;
  log.add('subject-kind', { ...field.where, value: subject === null ? null : field.text }, { type, needs });
  return false;
}

/** Domains and sites as one set of names. A text that both know is ambiguous. */
export function subjectIndex({ domains, sites }: RegistryIndex): NameIndex {
  return {
    lookup(text) {
      const [domain, site] = [domains.lookup(text), sites.lookup(text)];
      if (domain.kind === 'unknown')
        return site.kind === 'unknown' && domain.suggestion !== null ? domain : site;
      if (site.kind === 'unknown') return domain;
      const ids = [domain, site].flatMap((found) =>
        'id' in found ? [found.id] : found.kind === 'ambiguous' ? found.candidates : [],
      );
      return { kind: 'ambiguous', candidates: ids };
    },
  };
}

function optional<T>(
  field: Field | null,
  read: (field: Field) => T | null | undefined,
): T | null | undefined {
  return field === null ? null : read(field);
}
