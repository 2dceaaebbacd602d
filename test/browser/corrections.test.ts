/** The site of a repository whose reports were corrected; and as it stood before they were. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPageCheck } from '../../scripts/audit/html.ts';
import { builtFiles } from '../../scripts/lib/builtPages.ts';
import { food } from '../core/corrections/tell.ts';
import { FILES, HOSTILE_SUBJECT, restatedRepository } from '../helpers/restatedRepository.ts';
import type { RestatedRepository } from '../helpers/restatedRepository.ts';
import { buildOrThrow, differing, hashes, SMALL_AS_OF, temporaryFolder } from './support/builds.ts';

const env = { REPOSITORY_URL: 'https://example.org/repository', SITE_URL: 'https://example.org' };
const folder = temporaryFolder('corrections');
const site = {
  whole: join(folder, 'whole'),
  stood: join(folder, 'stood'),
  clone: join(folder, 'clone-site'),
};
/** What only a later commit says. */
const LATER = '独角兽学会';
let repository: RestatedRepository;

beforeAll(async () => {
  repository = restatedRepository(join(folder, 'repository'));
  const { clone, commits, commit, data } = repository;
  await buildOrThrow({ data, out: site.whole, asOf: SMALL_AS_OF, env });
  const before = clone(join(folder, 'clone'), '--no-checkout');
  repository.git('-C', join(folder, 'clone'), 'checkout', '-q', commits.first);
  const units = readFileSync(join(data, 'registry/units.json'), 'utf8');
  commit('2022-07-20T00:00:00Z', LATER, {
    'registry/units.json': units.replace(/"zh-CN": "[^"]*"/u, `"zh-CN": "${LATER}"`),
    '2022/headcounts/gd-food/2022-06.csv': food('HK=77'),
    [FILES.highway5]: readFileSync(join(data, FILES.highway5), 'utf8').replace('HK,2,', 'HK,88,'),
    '2022/briefings/2022-04.md': '# 简报\n',
  });
  await buildOrThrow({ data, out: site.stood, asOf: SMALL_AS_OF, at: commits.first, env });
  await buildOrThrow({ data: before, out: site.clone, asOf: SMALL_AS_OF, env });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const html = (dir: string, path: string): string => readFileSync(join(dir, path, 'index.html'), 'utf8');
const textOf = (dir: string, path: string, selector: string): readonly string[] =>
  [...parseHTML(html(dir, path)).document.querySelectorAll(selector)].map((each) =>
    (each.textContent ?? '').replaceAll(/\s+/gu, ' ').trim(),
  );

describe('the page', () => {
  test('says it first, then each report, its rows, and what changed when and why', () => {
    expect(textOf(site.whole, 'corrections', '.lead')).toMatchInlineSnapshot(`
      [
        "3家单位的4份月报，首次发布后更正过人数；1份已撤回（原为1人）；其余合计由5人改为10人。",
      ]
    `);
    expect(textOf(site.whole, 'corrections', '.corrections tbody tr')).toMatchInlineSnapshot(`
      [
        "4月 · 深圳市科协 2 2 0",
        "2022年7月12日撤回（原为2人） 误删 版本 c68a7b5fcc 2022年7月13日重新报送，为2人 恢复 版本 5966a3cb53 人数已改回首次发布时的数",
        "5月 · 深圳市科协 1 已撤回 –",
        "工程建设、深圳市（其他）、澳门 1 – –",
        "2022年7月11日撤回（原为1人） 误报，撤回 版本 c375ccea98",
        "5月 · 省公路学会 3 2 −1",
        "建筑工程、省级、香港 3 2 −1",
        "2022年6月10日由3人改为5人 更正五月人数 版本 54d3867ed8 2022年7月10日由5人改为2人 <img src=x onerror=alert(1)> 张三 *********** *****@*******.*** 版本 36b1b90551",
        "4月 · 省食品学会 0 6 +6",
        "食品、省级、香港 0 4 +4",
        "食品、深圳市（其他）、澳门 0 2 +2",
        "2022年6月3日由0人改为6人 与五月重复计入1人；补报 版本 667da5aacb",
      ]
    `);
    expect(textOf(site.whole, 'en/corrections', '.corrections tbody tr')).toMatchInlineSnapshot(`
      [
        "April · Shenzhen Association 2 2 0",
        "12 July 2022: withdrawn (it had 2 people) 误删 version c68a7b5fcc 13 July 2022: put back, with 2 people 恢复 version 5966a3cb53 The counts are again as first published",
        "May · Shenzhen Association 1 withdrawn –",
        "Engineering construction, Shenzhen (other), Macao 1 – –",
        "11 July 2022: withdrawn (it had 1 person) 误报，撤回 version c375ccea98",
        "May · Highway Society 3 2 −1",
        "Building engineering, Province, Hong Kong 3 2 −1",
        "10 June 2022: from 3 people to 5 people 更正五月人数 version 54d3867ed8 10 July 2022: from 5 people to 2 people <img src=x onerror=alert(1)> 张三 *********** *****@*******.*** version 36b1b90551",
        "April · Food Society 0 6 +6",
        "Food engineering, Province, Hong Kong 0 4 +4",
        "Food engineering, Shenzhen (other), Macao 0 2 +2",
        "3 June 2022: from 0 people to 6 people 与五月重复计入1人；补报 version 667da5aacb",
      ]
    `);
  });

  test('shows what now is as the site’s figures have it', () => {
    const summary = JSON.parse(readFileSync(join(site.whole, 'data/summary.json'), 'utf8')) as {
      byUnit: { id: string; headcount: number }[];
    };
    const { document } = parseHTML(html(site.whole, 'units/gd-highway'));
    const highway = summary.byUnit.find(({ id }) => id === 'gd-highway')?.headcount;
    const cells = [...document.querySelectorAll('.fact-rows [data-part]')].map((cell) =>
      Number(cell.textContent),
    );
    expect(cells.reduce((sum, people) => sum + people, 0)).toBe(highway);
    const may = textOf(site.whole, 'units/gd-highway', 'tbody tr').find((row) => row.startsWith('5月'));
    expect(may).toContain(' 2 ');
  });

  test('is valid, and so are the pages with a line of it', () => {
    const check = createPageCheck();
    for (const path of [
      '',
      'corrections',
      'en/corrections',
      'months/2022-04',
      'units/gd-food',
      'units/gd-food/card',
    ])
      expect(check(html(site.whole, path), path), path).toEqual([]);
  });

  test('leads to months, units and commits; the file is there', () => {
    const { document } = parseHTML(html(site.whole, 'en/corrections'));
    const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(
      expect.arrayContaining([
        '/en/months/2022-05/',
        '/en/units/gd-highway/',
        `https://example.org/repository/commit/${repository.commits.first}`,
        '/en/corrections/corrections.csv',
      ]),
    );
    expect(readFileSync(join(site.whole, 'en/corrections/corrections.csv'), 'utf8')).toContain('withdrawn');
  });

  test('runs nothing of a commit’s subject and repeats nothing personal; nobody is named', () => {
    for (const name of builtFiles(site.whole).filter((each) => /\.(?:html|csv|json|xml)$/u.test(each))) {
      const text = readFileSync(join(site.whole, name), 'utf8');
      expect(text, name).not.toMatch(/13912345678|zhang@example|test@example\.org/u);
      if (/\.(?:html|xml)$/u.test(name)) expect(text, name).not.toContain('<img src=x');
    }
    const shown = textOf(site.whole, 'corrections', '.correction-steps').join();
    expect(shown).toContain(HOSTILE_SUBJECT.slice(0, 30));
  });
});

test('the overview, units, months and cards have one line each', () => {
  const lines = [
    ...textOf(site.whole, '', 'section[aria-labelledby="changes"] .section-note'),
    ...textOf(site.whole, 'units/gd-food', 'section[aria-labelledby="states"] .section-note'),
    ...textOf(site.whole, 'units/gd-highway', 'section[aria-labelledby="states"] .section-note'),
    ...textOf(site.whole, 'months/2022-08', 'section[aria-labelledby="reports"] .section-note'),
    ...textOf(site.whole, 'en/units/shenzhen-ast/card', '.card-facts div').filter((each) =>
      each.startsWith('Corrections'),
    ),
  ];
  expect(lines).toMatchInlineSnapshot(`
    [
      "3家单位的4份月报，首次发布后更正过人数。 更正",
      "本单位有1份月报在首次发布后更正过人数。 更正",
      "本单位有1份月报在首次发布后更正过人数。 更正",
      "这个月的月报首次发布后，人数没有更正过。 更正",
      "Corrections 2 reports",
    ]
  `);
});

describe('as it stood', () => {
  test('is what a clone checked out at that commit builds, byte for byte', () => {
    expect(differing(hashes(site.stood), hashes(site.clone))).toEqual([]);
  });

  test('knows nothing that came later', () => {
    for (const name of builtFiles(site.stood).filter((each) => !/\.(?:png|woff2)$/u.test(each)))
      expect(readFileSync(join(site.stood, name), 'utf8'), name).not.toContain(LATER);
    expect(textOf(site.stood, 'corrections', '.lead')).toEqual([
      '1家单位的1份月报，首次发布后更正过人数；合计由0人改为6人。',
    ]);
    expect(html(site.stood, 'months/2022-04')).not.toContain('issued-briefing');
    const summary = JSON.parse(readFileSync(join(site.stood, 'data/summary.json'), 'utf8')) as {
      source: string;
    };
    expect(summary.source).toBe(repository.commits.first);
  });
});
