/** Names in a row, shortened where there are more than anybody reads. */
import type { PageContext } from './context.ts';

/** As many are all named. */
const MOST = 4;
/** Of more, so many. */
const FIRST = 3;

/** `甲、乙和丙`; of many units `甲、乙和丙等9家`. */
export function someUnits({ say, name, t }: PageContext, units: readonly string[]): string {
  const names = units.map((unit) => name.unit(unit));
  if (names.length <= MOST) return say.list(names);
  const shown = names.slice(0, FIRST).join(t.chrome.listSeparator);
  return t.findings.someUnits(shown, say.number(names.length), say.number(names.length - FIRST));
}
