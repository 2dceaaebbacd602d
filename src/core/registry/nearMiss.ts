/** What a name that nobody knows was probably meant to be. */

/** Longest text that is compared; a longer one is no slip of the pen. */
const LONGEST = 60;

/**
 * The one known name nearest to a text: at most two edits away (one in a short name), else the only one that
 * contains it or is contained in it. Null where nothing is near, or where two targets are equally near.
 *
 * @param names pairs of a known name and what it stands for; several names may stand for the same thing
 */
export function nearMiss<T>(text: string, names: Iterable<readonly [string, T]>): T | null {
  if (text.length === 0 || text.length > LONGEST) return null;
  const known = Array.isArray(names) ? (names as readonly (readonly [string, T])[]) : [...names];
  return nearestByEdits(text, known) ?? onlyByContainment(text, known);
}

function nearestByEdits<T>(text: string, known: readonly (readonly [string, T])[]): T | null {
  let best = Infinity;
  let found = new Set<T>();
  for (const [name, target] of known) {
    const distance = editDistance(text, name, allowedEdits(Math.min(text.length, name.length)));
    if (distance === null || distance > best) continue;
    if (distance < best) found = new Set<T>();
    best = distance;
    found.add(target);
  }
  return only(found);
}

function onlyByContainment<T>(text: string, known: readonly (readonly [string, T])[]): T | null {
  const found = new Set<T>();
  for (const [name, target] of known) {
    const shorter = name.length < text.length ? name : text;
    const longer = shorter === name ? text : name;
    if (longer.includes(shorter) && shorter.length >= (isLatin(shorter) ? 5 : 2)) found.add(target);
  }
  return only(found);
}

function only<T>(found: ReadonlySet<T>): T | null {
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

/** A Chinese name of three or four characters leaves room for one slip, a longer one for two. */
function allowedEdits(length: number): number {
  return length < 3 ? 0 : length < 5 ? 1 : 2;
}

function isLatin(text: string): boolean {
  return /^[\u0020-\u024f]*$/.test(text);
}

/** Insertions, deletions, replacements and swaps of neighbours between two texts; null beyond `limit`. */
export function editDistance(left: string, right: string, limit: number): number | null {
  // Nearly all names have other characters, which is seen at once.
  if (isWithoutMore(left, right, limit) || isWithoutMore(right, left, limit)) return null;
  const a = [...left];
  const b = [...right];
  if (Math.abs(a.length - b.length) > limit) return null;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped && row > 1 && column > 1) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return null;
    beforeLast = last;
    last = current;
  }
  const distance = at(last, b.length);
  return distance <= limit ? distance : null;
}

/** Whether more than `limit` characters of one text do not stand in the other: each of them takes an edit. */
function isWithoutMore(text: string, other: string, limit: number): boolean {
  let missing = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    // The second half of a character beyond the basic plane is no character of its own.
    if (!other.includes(unit) && !(unit >= '\udc00' && unit <= '\udfff')) missing += 1;
    if (missing > limit) return true;
  }
  return false;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
