/** Months of any size for the desk's worker, and how long a check of them takes. */
import type { CheckRequest } from '../../src/desk/protocol.ts';
import { encodeTree } from '../../src/desk/treeFile.ts';
import { readTree } from '../../src/io/readTree.ts';

const COLUMNS = ['month', 'domain', 'site', 'origin', 'headcount', 'note'];

/** The data tree with a site for every three rows, so that every row can be right. */
export function manySites(data: string, rows: number): ReturnType<typeof encodeTree> {
  const file = encodeTree(readTree(data));
  const path = 'registry/sites.json';
  const { sites, ...rest } = JSON.parse(file.texts[path] ?? '') as { readonly sites: readonly object[] };
  const more = Array.from({ length: Math.ceil(rows / 3) }, (_, at) => ({
    ...sites[0],
    ...siteNamed(at),
    aliases: [],
  }));
  return {
    ...file,
    texts: { ...file.texts, [path]: JSON.stringify({ ...rest, sites: [...sites, ...more] }) },
  };
}

function siteNamed(at: number): { readonly id: string; readonly names: Readonly<Record<string, string>> } {
  const name = `测试地点第${at}号`;
  return { id: `bench-site-${at}`, names: { 'zh-CN': name, 'zh-HK': name, en: `Bench site ${at}` } };
}

/** A check of a month with so many rows. */
export function monthOf(count: number): CheckRequest {
  const origins = ['HK', 'MO', 'ML'];
  const rows = Array.from({ length: count }, (_, at) => {
    const place = siteNamed(Math.floor(at / 3)).id;
    const cells = ['2022-08', 'food', place, origins[at % 3] ?? '', '1', `第${at}批`];
    return { id: at + 1, cells };
  });
  const draft = {
    kind: 'headcounts',
    path: '2022/headcounts/gd-food/2022-08.csv',
    unit: 'gd-food',
    period: '2022-08',
    columns: COLUMNS.map((name) => ({ name, label: name })),
    rows,
  } as const;
  return { drafts: [draft], standing: [], settled: [], answers: [] };
}

/** Runs in the page: milliseconds of each check. Every round changes a number, as a person at the grid does. */
export async function timeChecks(given: {
  readonly request: CheckRequest;
  readonly rounds: number;
  readonly today: string;
}): Promise<readonly number[]> {
  const worker = new Worker('worker.js', { type: 'module' });
  let last = 0;
  const ask = (call: string, asks: unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      last += 1;
      worker.onmessage = ({ data }: MessageEvent<{ failed?: string }>) => {
        if (data.failed === undefined) resolve();
        else reject(new Error(data.failed));
      };
      worker.postMessage({ id: last, call, asks });
    });
  const tree = new URL('tree.json', location.href).href;
  await ask('start', { lang: 'zh-CN', tree, today: given.today });
  const { request } = given;
  const changed = (round: number): CheckRequest => ({
    ...request,
    drafts: request.drafts.map((draft) => ({
      ...draft,
      rows: draft.rows.map((row, at) =>
        at === 0 ? { ...row, cells: row.cells.with(4, String(round)) } : row,
      ),
    })),
  });
  const times: number[] = [];
  const warm = 8;
  for (let round = 0; round < warm + given.rounds; round += 1) {
    const begun = performance.now();
    await ask('check', changed(round));
    if (round >= warm) times.push(performance.now() - begun);
  }
  worker.terminate();
  return times;
}
