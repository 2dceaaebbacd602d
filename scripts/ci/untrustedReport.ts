/**
 * Reads what a pull request's own run left behind.
 *
 * That run executed the pull request's code, so whatever it left may say anything. It is data: capped in
 * size, taken only in the shape that is expected, and never run, never used as a path.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Impact } from '../../src/core/impact/document.ts';
import { readReceipts } from './receipts.ts';
import { REASONS } from './submissionScope.ts';
import type { PointedOut } from './submissionScope.ts';
import { readImpact } from './untrustedImpact.ts';
import { count, isCount, listOf, place, readJson, record, text } from './untrustedValues.ts';

export interface ReportedProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly suggestion: string | null;
}

/** A warning that somebody has given a reason for. */
export interface ReportedAnswer {
  readonly code: string;
  readonly file: string;
  readonly line: number | null;
  readonly subject: string;
  readonly reason: string;
  readonly answeredOn: string;
}

export interface UntrustedReport {
  readonly pullRequest: number;
  readonly valid: boolean;
  readonly asOf: string | null;
  readonly counts: {
    readonly files: number;
    readonly rows: number;
    readonly errors: number;
    readonly warnings: number;
    readonly answered: number;
  };
  readonly problems: readonly ReportedProblem[];
  /** Problems that were there but are beyond what is kept. */
  readonly cut: number;
  /** Of the warnings that were answered as many as are kept. */
  readonly answered: readonly ReportedAnswer[];
  readonly scope: {
    readonly ok: boolean;
    readonly sentence: string;
    /** Id of the unit that the submission seems to be of. */
    readonly own: string | null;
    readonly pointedOut: readonly PointedOut[];
    /** Files pointed out that are beyond what is kept. */
    readonly cut: number;
  };
  /** Of the months that the change delivers, where the run left any. */
  readonly receipts: ReturnType<typeof readReceipts>;
  /** What merging would change; null where the run left nothing believable. The check stands without it. */
  readonly impact: Impact | null;
}

/** Problems that a comment shows. */
export const MOST_PROBLEMS = 50;
/** Files that a comment points out. */
export const MOST_FILES = 20;
/** Answered warnings that a comment shows. */
export const MOST_ANSWERED = 10;
/** Of a message that says how it is answered: the line and the command stand in it. */
const MOST_OF_QUESTION = 700;
/** Characters of all problems together, so that the comment is not refused. */
const ROOM = 35_000;

/** @throws where a file is missing, too large, no plain file, no JSON or not of the expected shape */
export function readUntrustedReport(folder: string): UntrustedReport {
  const pullRequest = record(readJson(folder, 'pull-request.json'))['number'];
  if (!isCount(pullRequest) || pullRequest === 0) throw new Error('pull-request.json: no number');
  const report = record(readJson(folder, 'report.json'));
  const counts = record(report['counts']);
  const problems = listOf(report['problems']);
  const kept = withinRoom(problems.slice(0, MOST_PROBLEMS).map(problemOf));
  return {
    pullRequest,
    valid: report['valid'] === true,
    asOf:
      typeof report['asOf'] === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(report['asOf'])
        ? report['asOf']
        : null,
    counts: {
      files: count(counts['files']),
      rows: count(counts['rows']),
      errors: count(counts['errors']),
      warnings: count(counts['warnings']),
      answered: count(counts['answered']),
    },
    problems: kept,
    cut: problems.length - kept.length,
    answered: listOf(report['answered']).slice(0, MOST_ANSWERED).map(answerOf),
    scope: scopeOf(record(readJson(folder, 'scope.json'))),
    receipts: readReceipts(
      existsSync(join(folder, 'receipts.json')) ? readJson(folder, 'receipts.json') : [],
    ),
    impact: readImpact(folder),
  };
}

function scopeOf(scope: Readonly<Record<string, unknown>>): UntrustedReport['scope'] {
  const { own, pointedOut } = scope;
  const files = listOf(pointedOut).flatMap(pointedOutOf);
  return {
    ok: scope['ok'] === true,
    sentence: text(scope['sentence']),
    own: typeof own === 'string' && /^[a-z0-9-]{1,40}$/u.test(own) ? own : null,
    pointedOut: files.slice(0, MOST_FILES),
    cut: Math.max(0, files.length - MOST_FILES),
  };
}

/** Only what its kind has words of ours for. */
function pointedOutOf(value: unknown): readonly PointedOut[] {
  const { path, change, reason } = record(value);
  const known = REASONS.find((one) => one === reason);
  const how = (['added', 'modified', 'deleted'] as const).find((one) => one === change);
  return known === undefined || how === undefined ? [] : [{ path: text(path), change: how, reason: known }];
}

function problemOf(value: unknown): ReportedProblem {
  const problem = record(value);
  return {
    code: text(problem['code']),
    severity: problem['severity'] === 'warning' ? 'warning' : 'error',
    file: text(problem['file']),
    line: place(problem['line']),
    column: place(problem['column']),
    message: text(problem['message'], typeof problem['subject'] === 'string' ? MOST_OF_QUESTION : undefined),
    suggestion: typeof problem['suggestion'] === 'string' ? text(problem['suggestion']) : null,
  };
}

function answerOf(value: unknown): ReportedAnswer {
  const answer = record(value);
  return {
    code: text(answer['code']),
    file: text(answer['file']),
    line: place(answer['line']),
    subject: text(answer['subject']),
    reason: text(answer['reason']),
    answeredOn: text(answer['answeredOn']),
  };
}

/** The first problems that are not too long together. */
function withinRoom(problems: readonly ReportedProblem[]): readonly ReportedProblem[] {
  let length = 0;
  const beyond = problems.findIndex(({ code, file, message, suggestion }) => {
    length += [code, file, message, suggestion ?? ''].join('').length;
    return length > ROOM;
  });
  return beyond < 0 ? problems : problems.slice(0, beyond);
}
