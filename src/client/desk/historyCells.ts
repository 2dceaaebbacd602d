/** What the months before said of a row's combination. */
import { NO_VALUE } from '../../core/marks.ts';
import type { Month } from '../../core/model.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Draft, DraftRow } from '../../desk/protocol.ts';
import { namedText } from '../../desk/work.ts';
import type { OpenDesk } from './openDesk.ts';

/** So many months stand beside a row. */
const MONTHS = 4;

/** The months that are shown, the last before this one at the end; empty where there are none. */
export const historyMonths = ({ delivery }: OpenDesk): readonly Month[] =>
  delivery?.history?.months.slice(-MONTHS) ?? [];

export function historyOf(
  desk: OpenDesk,
  draft: Draft,
  row: DraftRow,
  combinations: ReadonlyMap<number, string>,
): readonly string[] {
  const history = desk.delivery?.history;
  if (!history) return [];
  const typed = ['domain', 'site', 'origin'].map((name) => namedText(draft, row, name)).join('/');
  const cells = history.cells[combinations.get(row.id) ?? typed];
  // A combination that no report names is 0 in each of them.
  const reported = Object.values(history.cells)[0];
  return history.months
    .map((_, at) => (cells ? cells[at] : reported?.[at] === null ? null : 0))
    .slice(-MONTHS)
    .map((count) => (count === null || count === undefined ? NO_VALUE : formatNumber(count, desk.lang)));
}
