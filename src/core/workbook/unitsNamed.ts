/** Which of the registered units a title, the name of a sheet or of a file names. */
import type { Registry, Unit } from '../model.ts';
import { scriptFolding } from '../registry/foldName.ts';
import { namesOf } from '../registry/registryIndex.ts';

/** Id of a unit other than the one that is asked for; null where a text names none, or names that one too. */
export type OtherUnitNamed = (text: string) => string | null;

/** Longest part of a text that is looked at, in characters. */
const LONGEST = 200;
/** Whom a form is sent to is not who fills it in. */
const ADDRESSED = /(?:(?<![月填])[报報]|[报報]送|上[报報]|抄送|抄[报報]|致|呈|[转轉]|主送|送)[:：]?$/u;
/** A label behind which the reporting unit stands. */
const REPORTS =
  /(?:填[报報]|[报報]送|上[报報]|填表|试点|試點|所[属屬])?(?:单位|單位|学会|學會|机构|機構)(?:名称|名稱)?[:：(]?$/u;

/** @param unit the one that is asked for */
export function otherUnitNamed({ domains, sites, units }: Registry, unit: Pick<Unit, 'id'>): OtherUnitNamed {
  const fold = scriptFolding([...domains, ...sites, ...units]);
  const names = units
    .flatMap((one) => namesOf(one).map((name) => ({ unit: one, name: fold(name) })))
    .filter(({ name }) => name.length > 2)
    // A longer name holds shorter ones.
    .toSorted((left, right) => right.name.length - left.name.length);
  return (given) => {
    let text = fold(given.slice(0, LONGEST));
    let other: string | null = null;
    for (const { unit: named, name } of names) {
      const at = indexOfName(text, name);
      if (at < 0) continue;
      const before = text.slice(0, at);
      text = `${before}${'\u0001'.repeat(name.length)}${text.slice(at + name.length)}`;
      if (named.id === unit.id) return null;
      const isNamed = named.kind === 'coordinator' ? REPORTS.test(before) : !ADDRESSED.test(before);
      if (isNamed) other ??= named.id;
    }
    return other;
  };
}

/** Latin letters around it would make it a part of another word. */
function indexOfName(text: string, name: string): number {
  const at = text.indexOf(name);
  if (at < 0 || !/^[a-z]/.test(name)) return at;
  const isInside = /[a-z]$/.test(text.slice(0, at)) || /^[a-z]/.test(text.slice(at + name.length));
  return isInside ? -1 : at;
}
