/** For programs: `validate --format json`, as the contract lays it down. */
import type { Report, ReportProblem } from './reportIn.ts';

/** Lines of one cause that are listed; `linesCut` says how many more there are. */
const MOST_LINES = 1000;

export function formatJson(report: Report): string {
  const { schemaVersion, valid, asOf, counts } = report;
  const { files, rows, errors, warnings, afterAsOf, answered } = counts;
  const document = {
    schemaVersion,
    valid,
    asOf,
    counts: { files, rows, errors, warnings, afterAsOf, answered },
    problems: report.problems.map(jsonProblem),
    answered: report.answered.map(({ code, file, line, subject, given: { reason, answeredOn } }) => ({
      code,
      file,
      line,
      subject,
      reason,
      answeredOn,
    })),
  };
  return `${escapeHidden(JSON.stringify(document, null, 2))}\n`;
}

function jsonProblem(problem: ReportProblem): Record<string, unknown> {
  const { code, severity, file, line, lines, column, pointer, field, value, suggestion } = problem;
  const { message, answer, asked } = problem;
  const place = {
    line,
    ...(lines === undefined ? {} : { lines: lines.slice(0, MOST_LINES) }),
    ...(lines === undefined || lines.length <= MOST_LINES ? {} : { linesCut: lines.length - MOST_LINES }),
    column,
    ...(pointer === undefined ? {} : { pointer }),
  };
  return {
    ...{ code, severity, file, ...place, field, value },
    // No program shows the cure, and what is asked has to be seen.
    message: answer === null ? message : `${message} ${answer}`,
    suggestion,
    ...(asked === undefined ? {} : { subject: asked.subject }),
  };
}

/** Hidden characters of a JSON text as escapes: the same document, but nothing in it misleads who reads it raw. */
export function escapeHidden(json: string): string {
  return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
      return `\\u${unit}`;
    }).join(''),
  );
}
