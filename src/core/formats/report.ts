/**
 * Reports in any language. A command that starts for one language only loads that language's phrasebook and
 * calls {@link reportIn} instead.
 */
import type { CheckResult } from '../check/result.ts';
import type { Lang } from '../model.ts';
import { PHRASEBOOKS } from '../problems/messages/phrasebooks.ts';
import { reportIn } from './reportIn.ts';
import type { Report, SourceText } from './reportIn.ts';

export type { Report, ReportProblem, SourceText } from './reportIn.ts';

export interface ReportOptions {
  readonly lang: Lang;
  /** Left out, no line is quoted. */
  readonly sources?: SourceText;
}

/** @throws {Error} for a problem whose code is not in the catalogue */
export function buildReport(result: CheckResult, { lang, sources = () => null }: ReportOptions): Report {
  return reportIn(PHRASEBOOKS[lang], result, sources);
}
