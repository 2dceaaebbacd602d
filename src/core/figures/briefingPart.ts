/**
 * A reporting unit's part of the monthly briefing (附件2 #4): its headcount file and the day that came, whatever the
 * unit declares. Coordinators send no file and declare theirs.
 */
import type { TaskReport } from '../model.ts';

/** What is known of a unit's part of a period; `line` is null where a whole file says it. */
export type Said = Omit<TaskReport, 'line'> & { readonly line: number | null };

/**
 * @param report the file's day and path; undefined while none has come
 * @param declared what the unit says, of which only its words are kept
 */
export function briefingPart(
  report: { readonly reportedOn: string | null; readonly file: string } | undefined,
  declared: TaskReport | undefined,
  of: Pick<TaskReport, 'unit' | 'task' | 'period'>,
): Said | undefined {
  if (report !== undefined) {
    const { evidence = null, note = '' } = declared ?? {};
    const { reportedOn: date, file } = report;
    return { ...of, status: 'done', date, evidence, note, file, line: null };
  }
  return declared?.status === 'done' ? { ...declared, status: 'not-started', date: null } : declared;
}
