/**
 * Property tests draw the same inputs in every run, so that a run says of the sources alone whether they are right.
 * `SEED=7 npm test -- test/core` draws others.
 */
import fc from 'fast-check';

const DEFAULT_SEED = 20220428;

fc.configureGlobal({ seed: Number(process.env['SEED'] ?? DEFAULT_SEED) });
