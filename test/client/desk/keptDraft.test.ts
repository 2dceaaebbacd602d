import { describe, expect, test } from 'vitest';
import { draftKeeper, MOST_KEPT } from '../../../src/client/desk/keptDraft.ts';
import type { DeskProblem } from '../../../src/desk/deskProblem.ts';
import type { Draft } from '../../../src/desk/draft.ts';
import type { KeptWork } from '../../../src/desk/keptWork.ts';
import { withoutPersonalData } from '../../../src/desk/withoutPersonalData.ts';

const NOW = new Date('2022-06-02T01:02:03Z');
/** The example of the standard GB 11643. */
const IDENTITY = '11010519491231002X';

function fakeStorage(setItem?: () => void): Storage & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: setItem ?? ((key: string, value: string) => held.set(key, value)),
    removeItem: (key: string) => held.delete(key),
  } as unknown as Storage & { held: Map<string, string> };
}

const COLUMNS = ['month', 'domain', 'headcount', 'note'] as const;

function draft(...rows: readonly (readonly string[])[]): Draft {
  return {
    ...{
      kind: 'headcounts',
      path: '2022/headcounts/gd-food/2022-05.csv',
      unit: 'gd-food',
      period: '2022-05',
    },
    columns: COLUMNS.map((name) => ({ name, label: name })),
    rows: rows.map((cells, id) => ({ id, cells })),
  };
}

const work = (drafts: readonly Draft[], changed: Partial<KeptWork['work']> = {}): KeptWork => ({
  unit: 'gd-food',
  month: '2022-05',
  work: { ...{ drafts, standing: [], settled: [], answers: [] }, ...changed },
});

const ROW = ['2022-05', 'food', '12', '新增'];

const keeperOf = (storage: Storage, base = '/') =>
  draftKeeper(
    () => storage,
    base,
    () => NOW,
  );

describe('what is kept', () => {
  test('is found again as it was, with the time', () => {
    const keeper = keeperOf(fakeStorage());
    expect(keeper.find()).toBeNull();
    expect(keeper.keep(withoutPersonalData(work([draft(ROW)])))).toEqual({ kind: 'kept', leftOut: 0 });
    expect(keeper.find()).toEqual({ kept: work([draft(ROW)]), keptAt: NOW.toISOString(), leftOut: 0 });
  });

  test('is forgotten on demand, and leaves nothing', () => {
    const storage = fakeStorage();
    const keeper = keeperOf(storage);
    keeper.keep(withoutPersonalData(work([draft(ROW)])));
    expect(keeper.forget()).toBe(true);
    expect(keeper.find()).toBeNull();
    expect(storage.held.size).toBe(0);
  });

  test('is one site’s on a host of many', () => {
    const storage = fakeStorage();
    keeperOf(storage, '/a/').keep(withoutPersonalData(work([draft(ROW)])));
    expect(keeperOf(storage, '/b/').find()).toBeNull();
    keeperOf(storage, '/b/').forget();
    expect(keeperOf(storage, '/a/').find()).not.toBeNull();
  });
});

describe('nothing personal is stored', () => {
  const stored = (whole: KeptWork): { readonly text: string; readonly leftOut: number } => {
    const storage = fakeStorage();
    const keeper = keeperOf(storage);
    const kept = keeper.keep(withoutPersonalData(whole));
    expect(keeper.find()).not.toBeNull();
    return { text: [...storage.held.values()].join(), leftOut: kept.kind === 'kept' ? kept.leftOut : -1 };
  };

  test('in a cell, a label or a reason', () => {
    const odd = draft([...ROW.slice(0, 3), `证件 ${IDENTITY}`], ROW);
    const columns = odd.columns.map((column, at) =>
      at === 0 ? { name: null, label: 'a.b@example.org' } : column,
    );
    const answer = { unit: 'gd-food', month: '2022-05', code: 'unusual-month', subject: 'month=12' };
    const { text, leftOut } = stored(
      work([{ ...odd, columns }], { answers: [{ ...answer, reason: '电话 13800138000' }] }),
    );
    expect(leftOut).toBe(3);
    for (const personal of [IDENTITY, 'example.org', '13800138000']) expect(text).not.toContain(personal);
    expect(text).toContain('"12"');
  });

  test('under a label that is about people', () => {
    const columns = [{ name: null, label: '姓名' }, ...draft().columns];
    const { text, leftOut } = stored(work([{ ...draft(['陈大文', ...ROW], ['', ...ROW]), columns }]));
    expect(leftOut).toBe(1);
    expect(text).not.toContain('陈大文');
  });

  test('of the file as it came', () => {
    const problem = {
      ...{ id: '1', code: 'hidden-row', severity: 'error', file: 'f', field: null, value: null },
      ...{ suggestion: null, where: '', title: '', message: '', cure: '', cells: [], fix: null, ask: null },
      origin: { was: ['12', IDENTITY] },
    } satisfies DeskProblem;
    const { text } = stored(work([draft(ROW)], { standing: [problem] }));
    expect(text).not.toContain(IDENTITY);
    expect(text).toContain('["12",""]');
  });
});

describe('a browser that does not store', () => {
  test('refuses the whole storage', () => {
    const keeper = draftKeeper(
      () => {
        throw new Error('denied');
      },
      '/',
      () => NOW,
    );
    expect(keeper.keep(withoutPersonalData(work([])))).toEqual({ kind: 'refused' });
    expect(keeper.find()).toBeNull();
    expect(keeper.forget()).toBe(false);
  });

  test('has no room: the older state goes too', () => {
    const storage = fakeStorage(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    storage.held.set('submission-desk:/', 'old');
    expect(keeperOf(storage).keep(withoutPersonalData(work([draft(ROW)])))).toEqual({ kind: 'refused' });
    expect(storage.held.size).toBe(0);
  });

  test('is not given more than a share', () => {
    const storage = fakeStorage();
    const keeper = keeperOf(storage);
    keeper.keep(withoutPersonalData(work([draft(ROW)])));
    expect(keeper.keep(withoutPersonalData(work([draft(['x'.repeat(MOST_KEPT)])])))).toEqual({
      kind: 'too-large',
    });
    expect(keeper.find()).toBeNull();
  });
});

test('what somebody else has stored there is not read', () => {
  const storage = fakeStorage();
  const keeper = keeperOf(storage);
  keeper.keep(withoutPersonalData(work([draft(ROW)])));
  const [key = '', text = ''] = [...storage.held.entries()][0] ?? [];
  const good = JSON.parse(text) as { kept: KeptWork };
  const changed = (more: object): unknown => ({
    ...good,
    kept: { ...good.kept, work: { ...good.kept.work, ...more } },
  });
  const others: readonly unknown[] = [
    null,
    7,
    { ...good, version: 2 },
    { ...good, keptAt: 'yesterday' },
    { ...good, leftOut: '3' },
    changed({ drafts: [{ ...draft(ROW), kind: 'registry' }] }),
    changed({ drafts: [{ ...draft(ROW), rows: [{ id: 0, cells: [1] }] }] }),
    changed({ standing: [{ id: 'x' }] }),
    changed({ answers: [{ reason: 'x' }] }),
  ];
  for (const other of others) {
    storage.held.set(key, JSON.stringify(other));
    expect(keeper.find()).toBeNull();
  }
  storage.held.set(key, '{"version":1');
  expect(keeper.find()).toBeNull();
  storage.held.set(key, text);
  expect(keeper.find()).not.toBeNull();
});
