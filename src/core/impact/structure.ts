/**
 * Two documents of one shape, compared leaf by leaf. Their lists are matched by the ids of what is in them, never by
 * place and never by a list of our own: whatever is published some day is compared too.
 */

export type Value = string | number | boolean | null;

export interface Difference {
  /** The key at the top of the document: `byDomain`, `targets`, `closed`. */
  readonly section: string;
  /** Of the entry in the section: `food`, `gd-food/2022-05`; null where the section is no list. */
  readonly id: string | null;
  /** Below the entry, with points: `headcount`, `likeForLike.current.headcount`; null for a section that is a value. */
  readonly field: string | null;
  /** Whether the whole entry is on one side only. */
  readonly change: 'new' | 'changed' | 'withdrawn';
  /** null where there is no value, or no entry. */
  readonly before: Value;
  readonly after: Value;
}

interface Leaf {
  readonly section: string;
  readonly id: string | null;
  readonly field: string | null;
  readonly value: Value;
}

/** What names an entry of a list, in this order. */
const IDENTITY = ['unit', 'id', 'number', 'month'] as const;

/** @param before null for nothing at all */
export function differences(
  before: object | null,
  after: object | null,
  ignored: readonly string[] = [],
): readonly Difference[] {
  const [old, now] = [leavesOf(before, ignored), leavesOf(after, ignored)];
  const entries = (leaves: ReadonlyMap<string, Leaf>): ReadonlySet<string> =>
    new Set([...leaves.values()].map(entryOf));
  const [oldEntries, newEntries] = [entries(old), entries(now)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): readonly Difference[] => {
    const leaf = now.get(key) ?? old.get(key);
    const [was, is] = [old.get(key)?.value ?? null, now.get(key)?.value ?? null];
    if (leaf === undefined || was === is) return [];
    const { section, id, field } = leaf;
    const entry = entryOf(leaf);
    const change = !oldEntries.has(entry) ? 'new' : newEntries.has(entry) ? 'changed' : 'withdrawn';
    return [{ section, id, field, change, before: was, after: is }];
  });
}

/** The greatest first: what is no number, then numbers by how far they moved, then in the order of the document. */
export function bySize(differing: readonly Difference[]): readonly Difference[] {
  return differing.toSorted((left, right) => {
    const [first, second] = [sizeOf(left), sizeOf(right)];
    return first === second ? 0 : second - first;
  });
}

/** How far a number moved, where no number counts as 0; endless for anything else. */
function sizeOf({ before, after }: Pick<Difference, 'before' | 'after'>): number {
  const change = changeOf({ before, after });
  return change === null ? Infinity : Math.abs(change);
}

/** after − before, where no number counts as 0; null where neither is a number. */
export function changeOf({ before, after }: Pick<Difference, 'before' | 'after'>): number | null {
  const isNumber = (value: Value): boolean => value === null || typeof value === 'number';
  if (!isNumber(before) || !isNumber(after)) return null;
  return Number(after) - Number(before);
}

function entryOf({ section, id }: Pick<Leaf, 'section' | 'id'>): string {
  return JSON.stringify([section, id]);
}

function leavesOf(document: object | null, ignored: readonly string[]): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const put = (section: string, id: string | null, path: readonly string[], value: Value): void => {
    // Nothing and no value are the same to a reader.
    if (value === null) return;
    const field = path.length === 0 ? null : path.join('.');
    leaves.set(JSON.stringify([section, id, field]), { section, id, field, value });
  };
  const walk = (section: string, id: string | null, path: readonly string[], value: unknown): void => {
    if (!isObject(value)) put(section, id, path, value as Value);
    else if (!Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value))
        if (!ignored.includes(key)) walk(section, id, [...path, key], inner);
    } else if (!value.every(isObject)) put(section, id, path, JSON.stringify(value));
    else {
      const names = namesOf(value);
      value.forEach((entry: object, at) => {
        const name = names[at] ?? '';
        const isEntry = path.length === 0 && id === null;
        walk(section, isEntry ? name : id, isEntry ? [] : [...path, name], withoutIdentity(entry));
      });
    }
  };
  for (const [section, value] of Object.entries(document ?? {}))
    if (!ignored.includes(section)) walk(section, null, [], value);
  return leaves;
}

/** The names of a list's entries; entries of one name are told apart by their order. */
function namesOf(list: readonly object[]): readonly string[] {
  const seen = new Map<string, number>();
  return list.map((entry, at) => {
    const parts = IDENTITY.flatMap((key) => {
      const part = (entry as Readonly<Record<string, unknown>>)[key];
      return isName(part) ? [String(part)] : [];
    });
    const name = parts.length === 0 ? `#${at + 1}` : parts.join('/');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}#${times}`;
  });
}

function withoutIdentity(entry: object): object {
  const names: readonly string[] = IDENTITY;
  return Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => !(names.includes(key) && isName(value))),
  );
}

const isName = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
