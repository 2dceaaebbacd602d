/** The mark of a problem where nothing can be drawn. */
import { MARKS } from '../marks.ts';
import type { Severity } from '../problems/problem.ts';

export const severitySign = (severity: Severity): string =>
  (severity === 'error' ? MARKS.missed : MARKS.behind).sign;
