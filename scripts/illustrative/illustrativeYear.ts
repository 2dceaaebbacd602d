/** Every illustrative file of 2022, by path below the data directory. The same seed gives the same bytes. */
import { COLUMNS } from '../../src/core/text/headerLabels.ts';
import { writeCsv } from '../../src/core/write/csv.ts';
import { deliveries } from './deliveries.ts';
import { headcountFiles } from './headcounts.ts';
import { seededRandom } from './random.ts';
import { MILESTONES, SEED } from './scenario.ts';
import { summaryFiles } from './summaries.ts';
import { taskFiles } from './taskReports.ts';

/** Folders that the generator owns: whatever else stands in them is stale. */
export const GENERATED_FOLDERS = ['headcounts', 'milestones', 'summaries', 'tasks'].map(
  (name) => `2022/${name}`,
);

export function illustrativeYear(): ReadonlyMap<string, string> {
  const delivered = deliveries(seededRandom(SEED));
  return new Map([
    ...headcountFiles(delivered, seededRandom(SEED + 1)),
    ...milestoneFiles(),
    ...summaryFiles(delivered),
    ...taskFiles(delivered),
  ]);
}

function milestoneFiles(): ReadonlyMap<string, string> {
  return new Map(
    [...Map.groupBy(MILESTONES, ({ unit }) => unit)].map(([unit, rows]) => [
      `2022/milestones/${unit}.csv`,
      writeCsv(
        COLUMNS.milestones.required,
        rows.map(({ date, type, subject, evidence, note }) => [date, type, subject, evidence, note]),
      ),
    ]),
  );
}
