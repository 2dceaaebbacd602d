/** How a warning is answered: the row and the command, ready but for the reason and the day. */
import { PROPERTIES } from '../schemas/shapes.ts';
import type { AnswerRow } from '../schemas/types.ts';
import { CATALOGUE } from './catalogue.ts';
import type { ProblemCode } from './catalogue.ts';
import type { Problem } from './problem.ts';

export interface AnswerWay {
  /** Of the file of answers, below the data directory. */
  readonly path: string;
  readonly line: string;
  readonly header: string;
  readonly command: string;
  /** Whether only the office answers it. */
  readonly byOffice: boolean;
}

/** Path of a unit's answers, below the data directory. */
export function answersPath(year: string, unit: string): string {
  return `${year}/answers/${unit}.csv`;
}

/**
 * @param reason what stands for the reason
 * @returns null for what is not answered
 */
export function answerWay({ code, asked }: Problem, reason: string): AnswerWay | null {
  const [unit] = asked?.units ?? [];
  if (asked === undefined || unit === undefined) return null;
  const { month, subject } = asked;
  const row: AnswerRow = { month, code, subject, reason, answered_on: 'YYYY-MM-DD' };
  const columns = PROPERTIES.answers['/*'];
  return {
    path: answersPath(month.slice(0, 4), unit),
    // Ids and numbers need no quotes.
    line: columns.map((column) => row[column]).join(','),
    header: columns.join(','),
    command: `npm run answer -- --unit ${unit} --month ${month} --code ${code} --subject ${subject} --reason "${reason}"`,
    byOffice: CATALOGUE[code as ProblemCode].answeredBy === 'office',
  };
}
