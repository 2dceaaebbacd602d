/**
 * A small year in which everything happens that makes months hard to compare, for expectations worked out by hand:
 * reports late, extended, undated, missing and withdrawn, a zero, a correction, a unit that joins in August and one
 * that leaves after June. People are computer, standardization, food, Guangzhou, Shenzhen:
 *
 * |     | computer  | standardization | food | guangzhou | shenzhen |
 * |-----|-----------|-----------------|------|-----------|----------|
 * | Apr | 10        | 4               |      | 6, late   | 0        |
 * | May | 12        | 5, extended     |      | 3         | –        |
 * | Jun | 8         | 0               |      | 2         | 4, late  |
 * | Jul | withdrawn | 6, undated      |      |           | until 20 September |
 * | Aug | 9         | –               | 3    |           | 5        |
 * | Sep | 1, early  | –               | –    |           | –        |
 */
import type { Checked, Registry } from '../../../src/core/model.ts';
import { checkedOf, extension, registry } from './build.ts';
import type { Report } from './build.ts';

const between: Readonly<Record<string, Partial<Registry['units'][number]>>> = {
  'gd-food': { reportsFrom: '2022-08' },
  'guangzhou-ast': { reportsUntil: '2022-06' },
};

const report = (unit: string, month: number, headcount: number, reportedOn?: string | null): Report => ({
  unit,
  month: `2022-0${month}`,
  headcount,
  ...(reportedOn === undefined ? {} : { reportedOn }),
});

const REPORTS: readonly Report[] = [
  report('gd-computer', 4, 10),
  report('gd-standardization', 4, 4, '2022-04-28'),
  report('guangzhou-ast', 4, 6, '2022-05-03'),
  report('shenzhen-ast', 4, 0),

  report('gd-computer', 5, 12),
  report('gd-standardization', 5, 5, '2022-06-03'),
  report('guangzhou-ast', 5, 3),

  report('gd-computer', 6, 8),
  report('gd-standardization', 6, 0),
  report('guangzhou-ast', 6, 2),
  report('shenzhen-ast', 6, 4, '2022-07-12'),

  report('gd-standardization', 7, 6, null),

  report('gd-computer', 8, 9),
  report('gd-food', 8, 3),
  report('shenzhen-ast', 8, 5),

  report('gd-computer', 9, 1, '2022-09-08'),
];

const WITHDRAWN = report('gd-computer', 7, 11);

export interface AwkwardOptions {
  /** The file that is withdrawn is still there. */
  readonly beforeWithdrawal?: boolean;
  /** June of the computer federation before its correction. */
  readonly beforeCorrection?: boolean;
}

export function awkwardYear({ beforeWithdrawal, beforeCorrection }: AwkwardOptions = {}): Checked {
  const corrected = REPORTS.map((each) =>
    beforeCorrection && each.unit === 'gd-computer' && each.month === '2022-06'
      ? { ...each, headcount: 7 }
      : each,
  );
  return checkedOf({
    reports: beforeWithdrawal ? [...corrected, WITHDRAWN] : corrected,
    extensions: [
      extension('gd-standardization', '2022-05', '2022-06-05', '2022-05-27'),
      extension('shenzhen-ast', '2022-06', '2022-07-10'),
      extension('shenzhen-ast', '2022-07', '2022-09-20', '2022-08-01'),
    ],
    registry: {
      ...registry,
      units: registry.units.map((unit) => ({ ...unit, ...between[unit.id] })),
    },
  });
}
