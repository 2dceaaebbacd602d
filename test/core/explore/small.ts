/** Three domains, two sites, three months of which two are due, two units: what the tests of the explorer add up. */
import type { ExploreFile } from '../../../src/core/explore/facts.ts';
import type { Members } from '../../../src/core/explore/view.ts';

export const members: Members = {
  domain: ['construction', 'textiles', 'regulated-construction'],
  category: ['regulated', 'non-regulated'],
  site: ['guangdong', 'dongguan'],
  city: ['guangdong', 'dongguan'],
  month: ['2022-04', '2022-05', '2022-06'],
  unit: ['gd-highway', 'gd-textile'],
  origin: ['HK', 'MO', 'ML'],
};
/** Facts as a small file states them: categories and cities follow from domains and sites. */
export interface Part {
  readonly domain: string;
  readonly site: string;
  readonly month: string;
  readonly unit: string;
  readonly origin: string;
  readonly headcount: number;
}
export const part = (given: Partial<Part>): Part => ({
  domain: 'construction',
  site: 'guangdong',
  month: '2022-04',
  unit: 'gd-highway',
  origin: 'HK',
  headcount: 1,
  ...given,
});

export function fileOf(
  parts: readonly Part[],
  missing: readonly (readonly number[])[] = [[], []],
  exempt: readonly (readonly number[])[] = [[], []],
  closed: readonly (readonly number[])[] = [[], [], []],
): ExploreFile {
  const column = (dimension: keyof Omit<Part, 'headcount'>): number[] =>
    parts.map((each) => members[dimension].indexOf(each[dimension]));
  return {
    version: 1,
    members,
    due: [0, 1],
    provisional: [...new Set(missing.flat())],
    categoryOf: [1, 1, 0],
    cityOf: [0, 1],
    unitsOf: [[0], [1], []],
    sitesOf: [[], []],
    closed,
    missing,
    pending: [[], []],
    exempt,
    facts: {
      domain: column('domain'),
      site: column('site'),
      month: column('month'),
      unit: column('unit'),
      origin: column('origin'),
      headcount: parts.map(({ headcount }) => headcount),
    },
  };
}
