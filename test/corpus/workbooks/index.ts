import type { WorkbookCase } from './case.ts';
import { COLLECTED, WELL_COLLECTED } from './collected.ts';
import { NAMED, WELL_NAMED } from './named.ts';
import { SEEN, UNSEEN } from './seen.ts';
import { PLAIN, SHAPES } from './shapes.ts';

/** Workbooks in which something is wrong, by chapter; each cause is told once. */
export const BAD_WORKBOOKS: Readonly<Record<string, readonly WorkbookCase[]>> = {
  'another month or unit': NAMED,
  'hidden, struck out, not calculated': UNSEEN,
  'more than one table': SHAPES,
  'collected from units': COLLECTED,
};

/** Odd ones that have one reading, close to those: nothing is told of them. */
export const GOOD_WORKBOOKS: Readonly<Record<string, readonly WorkbookCase[]>> = {
  'the month and the unit': WELL_NAMED,
  'hidden or marked beside the table': SEEN,
  'one table': PLAIN,
  'collected from units': WELL_COLLECTED,
};
