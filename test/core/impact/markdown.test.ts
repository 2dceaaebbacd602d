/** What a reviewer reads, word for word, in each language; and that nothing from a file does anything there. */
import { describe, expect, test } from 'vitest';
import { checkTree } from '../../../src/core/check/checkTree.ts';
import { computeFigures } from '../../../src/core/figures/computeFigures.ts';
import { cutImpact } from '../../../src/core/impact/cut.ts';
import { impactOf } from '../../../src/core/impact/impact.ts';
import { formatImpact } from '../../../src/core/impact/markdown.ts';
import { differences } from '../../../src/core/impact/structure.ts';
import { IMPACT_WORDS } from '../../../src/core/impact/words/index.ts';
import { LANGS } from '../../../src/core/model.ts';
import type { Lang } from '../../../src/core/model.ts';
import { summaryOf } from '../../../src/core/publish/summaryJson.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { readTree } from '../../../src/io/readTree.ts';
import { changed, DOMAINS, TARGETS, UNITS } from '../../corpus/base.ts';
import { treeOf } from '../../corpus/case.ts';
import type { Content } from '../../corpus/case.ts';

type Files = Readonly<Record<string, Content>>;

const month = (
  unit: string,
  period: string,
  domain: string,
  people: readonly number[],
  day = '20',
): Files => ({
  [`2022/headcounts/${unit}/${period}.csv`]: `month,domain,site,origin,headcount,note,reported_on\n${people
    .map((count, at) => `${period},${domain},guangdong,${['HK', 'MO'][at]!},${count},,${period}-${day}\n`)
    .join('')}`,
});
const PAST: Files = {
  ...month('gd-computer', '2022-04', 'computer-information', [4, 2]),
  ...month('gd-computer', '2022-05', 'computer-information', [7]),
  ...month('gd-food', '2022-05', 'food', [3]),
};
const without = (path: string): Files => ({ ...PAST, [path]: null });
const COMMITS = { before: 'a'.repeat(40), after: null };
const impact = (before: Files, after: Files, lang: Lang, asOf = '2022-06-30') =>
  impactOf(treeOf(before), treeOf(after), { asOf, lang, commits: COMMITS });

const MANY: Files = {
  ...month('gd-computer', '2022-04', 'computer-information', [150, 60], '21'),
  ...month('gd-computer', '2022-05', 'computer-information', [7], '15'),
  ...month('gd-food', '2022-05', 'food', [5]),
  ...month('gd-food', '2022-06', 'food', [0]),
  ...month('gd-highway', '2022-06', 'construction', [3]),
  ...month('gd-civil', '2022-06', 'construction', [3]),
  '2022/targets.json': changed(TARGETS, ({ targets }) => {
    targets[0]!.target = 150;
  }),
};
const CHANGES: readonly (readonly [name: string, after: Files])[] = [
  ['nothing', PAST],
  ['a-new-month', { ...PAST, ...month('gd-computer', '2022-06', 'computer-information', [5, 1]) }],
  ['a-restatement', { ...PAST, ...month('gd-computer', '2022-04', 'computer-information', [4, 5]) }],
  ['a-withdrawal', without('2022/headcounts/gd-food/2022-05.csv')],
  ['many', MANY],
  ['an-error', { ...PAST, ...month('gd-food', '2022-06', 'foood', [1]) }],
];

describe.each(LANGS)('in %s', (lang) => {
  test.each(CHANGES)('%s', async (name, after) => {
    await expect(formatImpact(impact(PAST, after, lang))).toMatchFileSnapshot(`snapshots/${name}.${lang}.md`);
  });
});

test('every figure that is published has a word for its section and its field, in every language', () => {
  const tree = readTree('data');
  const { checked } = checkTree(tree, { asOf: '2022-08-31' });
  const leaves = ['2022-04-10', '2022-08-31', '2023-01-31'].flatMap((asOf) =>
    differences(null, summaryOf(computeFigures(checked!, { year: 2022, asOf, source: null })), ['source']),
  );
  for (const lang of LANGS) {
    const { sections, fields } = IMPACT_WORDS[lang];
    for (const { section, field } of leaves) {
      expect(sections, `${lang} ${section}`).toHaveProperty([section]);
      for (const part of field?.split('.') ?? [])
        expect(Object.keys(fields), `${lang} ${section} ${part}`).toContain(part);
    }
  }
});

test('states are called what the site calls them', () => {
  for (const lang of LANGS) {
    const { targetStates, taskStates } = messages(lang);
    const own = Object.fromEntries(
      Object.entries(IMPACT_WORDS[lang].states).map(([state, word]) => [state, word.toLowerCase()]),
    );
    for (const [state, word] of Object.entries({ ...targetStates, ...taskStates }))
      expect(own[state], `${lang} ${state}`).toBe(word.toLowerCase());
  }
});

const HOSTILE = '@all #7 ![x](https://evil.example) <img src=x> | `a`';

test('nothing from a file is markup', () => {
  const files: Files = {
    ...PAST,
    'registry/units.json': changed(UNITS, ({ units }) => {
      units[0]!.names = { ...units[0]!.names, en: HOSTILE };
    }),
    'registry/domains.json': changed(DOMAINS, ({ domains }) => {
      domains[2]!.aliases = [HOSTILE];
    }),
    ...month('gd-computer', '2022-06', 'computer-information', [5]),
  };
  const text = formatImpact(impact(PAST, files, 'en'));
  expect(text).toContain('evil');
  for (const sign of ['@all', '#7', '![', '<img', 'https://', '`']) expect(text).not.toContain(sign);
  for (const line of text.split('\n').filter((one) => one.startsWith('|')))
    expect(line.split('|').length, line).toBeLessThanOrEqual(11);
});

test('it keeps to its length, and says how many rows were cut', () => {
  const whole = impact(PAST, MANY, 'en');
  for (const maxLength of [8000, 12_000, 20_000])
    expect(formatImpact(whole, { maxLength }).length).toBeLessThanOrEqual(maxLength);
  const { rows } = whole.counts;
  expect(rows).toBeGreaterThan(3);
  expect(formatImpact(whole, { limit: 2 })).toContain(`${rows - 2} more rows are not listed.`);
  const cut = cutImpact(whole, 2);
  expect(cut.figures.map(({ field, before }) => [field, typeof before])).toEqual([
    ['status', 'string'],
    ['actual', 'number'],
  ]);
  expect(cut.rows).toHaveLength(2);
  expect(cut.counts).toEqual(whole.counts);
  expect(formatImpact(cut)).toContain(`${rows - 2} more rows are not listed.`);
});
