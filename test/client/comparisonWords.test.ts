/** The finding of a comparison, in every language: for nobody, one, as many, three, and where there is no number. */
import { describe, expect, test } from 'vitest';
import { comparisonSummary, comparisonTitle } from '../../src/client/explorer/comparisonWords.ts';
import type { Controls } from '../../src/client/explorer/controls.ts';
import type { ComparedMember, Comparison } from '../../src/core/explore/compare.ts';
import type { PageFacts } from '../../src/core/explore/pageFacts.ts';
import type { Cell } from '../../src/core/explore/pivot.ts';
import { DEFAULT_VIEW } from '../../src/core/explore/view.ts';
import { LANGS } from '../../src/core/model.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';

const NAMES: Readonly<Record<string, string>> = { a: 'Aa', b: 'Bb', c: 'Cc', HK: 'Hh' };
const controls = {
  dimensionName: (dimension: string) => dimension,
  memberName: (_: string, id: string) => NAMES[id] ?? id,
} as unknown as Controls;

const member = (id: string, total: Cell, owed: readonly number[] = [0, 0]): ComparedMember => ({
  id,
  cells: [],
  total,
  owed,
  provisional: [],
});
const of = (members: readonly ComparedMember[], isDue = true): Comparison => ({
  months: ['2022-04', '2022-05'],
  members,
  difference: null,
  isDue,
});

const CASES: Readonly<Record<string, Comparison>> = {
  'two apart': of([member('a', 62), member('b', 80)]),
  'one and nobody': of([member('a', 0), member('b', 1)]),
  'as many': of([member('a', 62), member('b', 62)]),
  'one each': of([member('a', 1), member('b', 1)]),
  'nobody each': of([member('a', 0), member('b', 0), member('c', 0)]),
  three: of([member('a', 62), member('b', 80), member('c', 1)]),
  'one not open': of([member('a', 'not-open'), member('b', 80)]),
  'two of three open': of([member('a', 'not-open'), member('b', 80), member('c', 81)]),
  'none open': of([member('a', 'not-open'), member('b', 'not-open')]),
  alone: of([member('a', 3)]),
  'nothing due': of([member('a', 'not-due'), member('b', 'not-due')], false),
  'the same month missing': of([member('a', 3, [1, 0]), member('b', 3, [2, 0])]),
  'other months missing': of([member('a', 3, [1, 0]), member('b', 2, [1, 1])]),
};

describe.each(LANGS)('the finding in %s', (lang) => {
  const words = MESSAGES[lang].explorer;
  const page = { lang, asOfWords: 'DAY' } as PageFacts;
  const view = { ...DEFAULT_VIEW, filter: { domain: ['a', 'b'], origin: ['HK'] } };

  test('says who has how many and how far they are apart', () => {
    const said = Object.entries(CASES).map(
      ([name, comparison]) =>
        `${name}: ${comparisonSummary(comparison, DEFAULT_VIEW, words, controls, page)}`,
    );
    expect(said).toMatchSnapshot();
  });

  test('names the compared in the title, and in the filters only the others', () => {
    const three = CASES['three'] as Comparison;
    expect(comparisonTitle(three, view, words, controls)).toMatchSnapshot();
    const summary = comparisonSummary(three, view, words, controls, page);
    expect(summary).toContain('Hh');
    expect(summary).not.toContain('domain');
  });
});
