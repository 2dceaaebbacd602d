import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { REPOSITORY, SMALL_BASE_PATH } from './globalSetup.ts';
import {
  buildOrThrow,
  copySmallData,
  differing,
  hashes,
  runBuild,
  SMALL_AS_OF,
  SMALL_DATA,
  temporaryFolder,
  type Built,
} from './support/builds.ts';

interface Summary {
  readonly afterAsOf: number;
  readonly lastDueMonth: string;
  readonly total: Readonly<Record<string, number>>;
  readonly targets: readonly {
    readonly id: string;
    readonly actual: number;
    readonly share: number | null;
  }[];
  readonly byMonth: readonly { readonly month: string; readonly headcount: number; readonly due: boolean }[];
}

function summaryIn(dir: string): Summary {
  return JSON.parse(readFileSync(join(dir, 'data/summary.json'), 'utf8')) as Summary;
}

const ENVIRONMENT = { ...REPOSITORY, BASE_PATH: SMALL_BASE_PATH };
const folder = temporaryFolder('builds');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('two builds are the same, byte for byte', async () => {
  const again = join(folder, 'again');
  await buildOrThrow({
    data: copySmallData(),
    out: again,
    asOf: SMALL_AS_OF,
    env: { ...ENVIRONMENT, TZ: 'America/New_York', LANG: 'de_DE.UTF-8' },
  });
  expect(differing(hashes(inject('smallSite').dir), hashes(again))).toEqual([]);
});

describe('one more person in one file', () => {
  const file = '2022/headcounts/gd-food/2022-07.csv';
  let changed: string;
  beforeAll(async () => {
    const data = copySmallData();
    const text = readFileSync(join(data, file), 'utf8');
    writeFileSync(join(data, file), text.replace('food,guangdong,HK,2,', 'food,guangdong,HK,3,'));
    changed = join(folder, 'changed');
    await buildOrThrow({ data, out: changed, asOf: SMALL_AS_OF, env: ENVIRONMENT });
  });

  test('changes exactly the figures that depend on it', () => {
    const before = summaryIn(inject('smallSite').dir) as unknown;
    const after = summaryIn(changed) as unknown;
    const moved = leaves(after).filter(([path, value]) => new Map(leaves(before)).get(path) !== value);
    expect(moved.map(([path]) => path)).toMatchInlineSnapshot(`
      [
        "targets.non-regulated-recognised.actual",
        "targets.non-regulated-recognised.share",
        "targets.non-regulated-recognised.forecast.low",
        "targets.non-regulated-recognised.forecast.mid",
        "targets.non-regulated-recognised.forecast.high",
        "byDomain.food.nonRegulated",
        "byDomain.food.headcount",
        "byDomain.food.change.nonRegulated",
        "byDomain.food.change.headcount",
        "byDomain.food.likeForLike.previous.nonRegulated",
        "byDomain.food.likeForLike.previous.headcount",
        "bySite.guangdong.nonRegulated",
        "bySite.guangdong.headcount",
        "bySite.guangdong.change.nonRegulated",
        "bySite.guangdong.change.headcount",
        "bySite.guangdong.likeForLike.previous.nonRegulated",
        "bySite.guangdong.likeForLike.previous.headcount",
        "byCity.guangdong.nonRegulated",
        "byCity.guangdong.headcount",
        "byUnit.gd-food.nonRegulated",
        "byUnit.gd-food.headcount",
        "byMonth.2022-07.nonRegulated",
        "byMonth.2022-07.headcount",
        "byMonth.2022-07.cumulative.nonRegulated",
        "byMonth.2022-07.cumulative.headcount",
        "byMonth.2022-07.change.nonRegulated",
        "byMonth.2022-07.change.headcount",
        "byMonth.2022-08.cumulative.nonRegulated",
        "byMonth.2022-08.cumulative.headcount",
        "byMonth.2022-08.change.nonRegulated",
        "byMonth.2022-08.change.headcount",
        "byMonth.2022-08.likeForLike.previous.nonRegulated",
        "byMonth.2022-08.likeForLike.previous.headcount",
        "byMonth.2022-09.cumulative.nonRegulated",
        "byMonth.2022-09.cumulative.headcount",
        "byMonth.2022-10.cumulative.nonRegulated",
        "byMonth.2022-10.cumulative.headcount",
        "byMonth.2022-11.cumulative.nonRegulated",
        "byMonth.2022-11.cumulative.headcount",
        "byMonth.2022-12.cumulative.nonRegulated",
        "byMonth.2022-12.cumulative.headcount",
        "total.nonRegulated",
        "total.headcount",
        "byOrigin.HK.nonRegulated",
        "byOrigin.HK.headcount",
        "coverage.2022-08.missingShare",
      ]
    `);
  });

  test('changes exactly the pages that show one of them', () => {
    const touched = differing(hashes(inject('smallSite').dir), hashes(changed)).filter(
      (name) => !/^(?:en|zh-HK)\//u.test(name),
    );
    expect(touched).toMatchInlineSnapshot(`
      [
        "behind/index.html",
        "briefings/2022-07.md",
        "briefings/2022-07/index.html",
        "briefings/2022-08.md",
        "briefings/2022-08/index.html",
        "briefings/brief-2022-07.md",
        "briefings/brief-2022-07/index.html",
        "briefings/brief-2022-08.md",
        "briefings/brief-2022-08/index.html",
        "cities/guangdong/index.html",
        "cities/index.html",
        "cities/shenzhen/index.html",
        "data/SHA256SUMS",
        "data/datapackage.json",
        "data/headcounts.csv",
        "data/headcounts.json",
        "data/headcounts.xlsx",
        "data/summary.json",
        "domains/construction/index.html",
        "domains/food/index.html",
        "domains/index.html",
        "domains/regulated-construction/index.html",
        "downloads/index.html",
        "embed/breakdown-city-guangdong-domain.csv",
        "embed/breakdown-city-guangdong-domain/index.html",
        "embed/breakdown-domain-food-origin.csv",
        "embed/breakdown-domain-food-origin/index.html",
        "embed/breakdown-month-2022-07-domain.csv",
        "embed/breakdown-month-2022-07-domain/index.html",
        "embed/breakdown-month-2022-07-site.csv",
        "embed/breakdown-month-2022-07-site/index.html",
        "embed/breakdown-site-guangdong-domain.csv",
        "embed/breakdown-site-guangdong-domain/index.html",
        "embed/breakdown-unit-gd-food-domain.csv",
        "embed/breakdown-unit-gd-food-domain/index.html",
        "embed/city-map.csv",
        "embed/city-map/index.html",
        "embed/cumulative-non-regulated-recognised.csv",
        "embed/cumulative-non-regulated-recognised/index.html",
        "embed/domain-multiples.csv",
        "embed/domain-multiples/index.html",
        "embed/domain-ranking.csv",
        "embed/domain-ranking/index.html",
        "embed/heat-domain.csv",
        "embed/heat-domain/index.html",
        "embed/heat-site.csv",
        "embed/heat-site/index.html",
        "embed/index.html",
        "embed/monthly.csv",
        "embed/monthly/index.html",
        "embed/origin.csv",
        "embed/origin/index.html",
        "embed/progress.csv",
        "embed/progress/index.html",
        "embed/reporting-calendar.csv",
        "embed/reporting-calendar/index.html",
        "embed/series-city-guangdong.csv",
        "embed/series-city-guangdong/index.html",
        "embed/series-domain-food.csv",
        "embed/series-domain-food/index.html",
        "embed/series-site-guangdong.csv",
        "embed/series-site-guangdong/index.html",
        "embed/series-unit-gd-food.csv",
        "embed/series-unit-gd-food/index.html",
        "embed/site-map.csv",
        "embed/site-map/index.html",
        "explore/facts.json",
        "explore/index.html",
        "feed.xml",
        "index.html",
        "months/2022-04/index.html",
        "months/2022-05/index.html",
        "months/2022-06/index.html",
        "months/2022-07/index.html",
        "months/2022-08/index.html",
        "months/index.html",
        "og/en/about.png",
        "og/en/behind.png",
        "og/en/briefings.png",
        "og/en/cities.png",
        "og/en/corrections.png",
        "og/en/dictionary.png",
        "og/en/domains.png",
        "og/en/downloads.png",
        "og/en/embed.png",
        "og/en/explore.png",
        "og/en/guide.png",
        "og/en/methodology.png",
        "og/en/months.png",
        "og/en/odd.png",
        "og/en/office.png",
        "og/en/overview.png",
        "og/en/problems.png",
        "og/en/search.png",
        "og/en/sites.png",
        "og/en/submit.png",
        "og/en/targets.png",
        "og/en/tasks.png",
        "og/en/units.png",
        "og/zh-CN/about.png",
        "og/zh-CN/behind.png",
        "og/zh-CN/briefings.png",
        "og/zh-CN/cities.png",
        "og/zh-CN/corrections.png",
        "og/zh-CN/dictionary.png",
        "og/zh-CN/domains.png",
        "og/zh-CN/downloads.png",
        "og/zh-CN/embed.png",
        "og/zh-CN/explore.png",
        "og/zh-CN/guide.png",
        "og/zh-CN/methodology.png",
        "og/zh-CN/months.png",
        "og/zh-CN/odd.png",
        "og/zh-CN/office.png",
        "og/zh-CN/overview.png",
        "og/zh-CN/problems.png",
        "og/zh-CN/search.png",
        "og/zh-CN/sites.png",
        "og/zh-CN/submit.png",
        "og/zh-CN/targets.png",
        "og/zh-CN/tasks.png",
        "og/zh-CN/units.png",
        "og/zh-HK/about.png",
        "og/zh-HK/behind.png",
        "og/zh-HK/briefings.png",
        "og/zh-HK/cities.png",
        "og/zh-HK/corrections.png",
        "og/zh-HK/dictionary.png",
        "og/zh-HK/domains.png",
        "og/zh-HK/downloads.png",
        "og/zh-HK/embed.png",
        "og/zh-HK/explore.png",
        "og/zh-HK/guide.png",
        "og/zh-HK/methodology.png",
        "og/zh-HK/months.png",
        "og/zh-HK/odd.png",
        "og/zh-HK/office.png",
        "og/zh-HK/overview.png",
        "og/zh-HK/problems.png",
        "og/zh-HK/search.png",
        "og/zh-HK/sites.png",
        "og/zh-HK/submit.png",
        "og/zh-HK/targets.png",
        "og/zh-HK/tasks.png",
        "og/zh-HK/units.png",
        "search/index.html",
        "search/index.json",
        "sites/guangdong/index.html",
        "sites/index.html",
        "sites/shenzhen/index.html",
        "submit/service-worker.js",
        "submit/tree.json",
        "targets/index.html",
        "targets/non-regulated-recognised/index.html",
        "targets/regulated-practising/index.html",
        "units/gd-food/card/index.html",
        "units/gd-food/index.html",
        "units/gd-highway/index.html",
        "units/index.html",
      ]
    `);
  });
});

/** Every value of a JSON document with its path; entries of lists by their id, month or number. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => {
    const { id, month, unit, number } = (child ?? {}) as Record<string, unknown>;
    const name = Array.isArray(value)
      ? [id, number, unit, month].filter((part) => part !== undefined).join(' ') || key
      : key;
    return leaves(child, path === '' ? name : `${path}.${name}`);
  });
}

test('as of an earlier day the programme stands as it stood', async () => {
  const out = join(folder, 'earlier');
  const { stdout } = await buildOrThrow({ data: SMALL_DATA, out, env: { AS_OF: '2022-06-30' } });
  const summary = summaryIn(out);
  expect(summary.lastDueMonth).toBe('2022-06');
  expect(summary.byMonth.filter(({ due }) => due).map(({ month }) => month)).toEqual([
    '2022-04',
    '2022-05',
    '2022-06',
  ]);
  // The files of July to September, and June's of the highway society, delivered on 1 July.
  expect(summary.afterAsOf).toBe(7);
  expect(stdout).toContain('7 个文件晚于 2022-06-30');
  // 5 + 1 + 3 + 0 non-regulated and 2 + 1 + 1 regulated people were delivered by then.
  expect(summary.total).toMatchObject({ nonRegulated: 9, regulated: 4, headcount: 13 });
});

describe('a failed build', () => {
  const out = join(folder, 'kept');
  let before: ReadonlyMap<string, string>;
  beforeAll(() => {
    mkdirSync(join(out, 'data'), { recursive: true });
    writeFileSync(join(out, 'index.html'), 'the last site');
    writeFileSync(join(out, 'data/summary.json'), '{}');
    before = hashes(out);
  });

  function expectKept(): void {
    expect(differing(before, hashes(out))).toEqual([]);
    expect(readdirSync(dirname(out)).filter((name) => name.startsWith('.kept'))).toEqual([]);
  }

  test('names file, line and column of what is wrong in the data, and leaves the last site as it was', async () => {
    const data = copySmallData();
    const file = '2022/headcounts/gd-highway/2022-05.csv';
    writeFileSync(join(data, file), readFileSync(join(data, file), 'utf8').replace('HK,3', 'HK,-3'));
    const { status, stdout, stderr } = await runBuild({ data, out, asOf: SMALL_AS_OF });
    expect(status).toBe(1);
    expect(stderr).toContain(`${join(data, file)}:2:5 negative-headcount`);
    expect(stdout).toMatchInlineSnapshot(`
      "2022/headcounts/gd-highway/2022-05.csv
        ✕ 错误 第 2 行「人数」写的是“-3”，人数不能小于 0。 [negative-headcount]
          2 │ 2022-05,construction,guangdong,HK,-3,,2022-05-28
            │                                   ^^
          怎么改：这里只填本月新增的人数。要更正以前报多了的数，请直接修改那个月的文件。

      2022/tasks/gd-highway.csv
        ! 警告 第 4 行「状态」写的是“已完成”（done），可是任务 15 的文件“2022/summaries/gd-highway/H1.md”还没有交来。 [declaration-differs]
          4 │ 15,H1,done,2022-06-29,,
          怎么改：请核对：文件漏交的请补交；已经交来的，请把状态和日期改成与文件一致，或者删除这一行。

      检查了 24 个文件、21 行数据。
      错误 1 个，警告 1 个。
      另有 1 个文件晚于 2022-08-31，已检查，未计入。
      示例数据：人数、日期和状态均为虚构。
      "
    `);
    expectKept();
  });

  test('of anything but data is an internal failure, and leaves the last site as it was', async () => {
    const { status, stderr } = await runBuild({
      data: SMALL_DATA,
      out,
      asOf: SMALL_AS_OF,
      env: { SITE_URL: 'no address' },
    });
    expect(status).toBe(2);
    expect(stderr).toContain('site');
    expectKept();
  });

  test('without a data directory or with a wrong day is a usage error', async () => {
    expect(await runBuild({ data: join(folder, 'nothing'), out })).toMatchObject({ status: 2 });
    expect(await runBuild({ data: SMALL_DATA, out, asOf: '2022-02-30' })).toMatchObject({ status: 2 });
    expectKept();
  });
});

test('a build that was ended between the two renames is put right by the next one', async () => {
  const out = join(folder, 'interrupted');
  const last = join(folder, '.interrupted.last');
  mkdirSync(last);
  writeFileSync(join(last, 'index.html'), 'the last site');
  const data = copySmallData();
  rmSync(join(data, 'programme.json'));
  const built: Built = await runBuild({ data, out, asOf: SMALL_AS_OF });
  expect(built.status).toBe(1);
  expect(existsSync(last)).toBe(false);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last site');
});
