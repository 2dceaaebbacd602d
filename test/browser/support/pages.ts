/** The pages of a built site, for tests. */
export * from '../../../scripts/lib/builtPages.ts';
