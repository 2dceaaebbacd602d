/** Whatever Excel or WPS made of a valid file, `fix` gives the canonical one; and it never changes a fact. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTree } from '../../../src/core/check/checkTree.ts';
import { BASE_FILES } from '../../corpus/base.ts';
import { AS_OF, treeOf } from '../../corpus/case.ts';
import { encodeUtf8 } from '../text/helpers/encode.ts';
import { excelised } from './excelised.ts';
import { expectPromises, facts } from './promises.ts';

test('a valid file in any clothing becomes the canonical file', () => {
  fc.assert(
    fc.property(excelised, ({ path, canonical, bytes }) => {
      const { before, after, files } = expectPromises(treeOf({ [path]: bytes }), [path]);
      const errors = before.problems.filter(({ severity }) => severity === 'error');
      // The one error there may be: bytes that are as good in one old encoding as in the other.
      if (errors.length > 0) {
        expect(errors.map(({ code }) => code)).toEqual(['ambiguous-encoding']);
        return;
      }
      const plain = checkTree(treeOf({ [path]: canonical }), { asOf: AS_OF, paths: [path] });
      expect(facts(after)).toEqual(facts(plain));
      expect(new TextDecoder().decode(files[0]?.bytes ?? bytes)).toBe(canonical);
    }),
    { numRuns: 120 },
  );
}, 240_000);

/** What slips into a file that is edited by hand. */
const slip = fc.constantFrom(
  ',',
  ',,',
  ';',
  '\t',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  ' ',
  '\u3000',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u202e',
  '\u2028',
  '\u000b',
  '\u0007',
  '\0',
  '电气',
  '=A1',
  'x',
  '3',
  '-',
  '。',
  '，',
  '月份',
  '领域',
  'reported_on',
  '合计',
  '#',
);

/** Files that are no tables. */
const TEXTS: readonly (readonly [path: string, text: string])[] = [
  [
    '2022/headcounts/gd-computer/2022-06.json',
    `{"unit": "省计算机学会", "month": "2022年6月", "reported_on": "2022/6/27", "rows": [
  {"domain": "计算机信息", "site": " guangdong", "origin": "香港", "headcount": 3.0, "note": "首批\\u200b "},
  {"domain": "computer-information", "site": "dongguan", "origin": "MO", "headcount": 0}]}`,
  ],
  [
    '2022/summaries/gd-computer/2022-06.md',
    '## 工作情况\r\n\r\n办了两场说明会。\r\n\r\n## 意见建议\r\n\r\n请统一表格。\r\n',
  ],
  ['2022/targets.json', BASE_FILES['2022/targets.json'] ?? ''],
  ['registry/domains.json', BASE_FILES['registry/domains.json'] ?? ''],
];
const any = fc.oneof(
  { weight: 3, arbitrary: excelised.map(({ path, text }) => [path, text] as const) },
  { weight: 1, arbitrary: fc.constantFrom(...TEXTS) },
);

/** The one label that is understood has a character that may not be in it, once that slips in; the rest are blank. */
const ODD_LABEL = ['2022/tasks/gd-computer.csv', '月份,,,,,,\n15,H1,完成,2022-06-30,〔2022〕2号,'] as const;

test('a file with slips of every kind keeps its facts and its errors', () => {
  fc.assert(
    fc.property(
      any,
      fc.array(fc.tuple(fc.nat(), slip), { minLength: 1, maxLength: 4 }),
      ([path, start], slips) => {
        let text = start;
        for (const [place, piece] of slips) {
          const at = place % (text.length + 1);
          text = text.slice(0, at) + piece + text.slice(at);
        }
        expectPromises(treeOf({ [path]: encodeUtf8(text) }), [path]);
      },
    ),
    {
      numRuns: 240,
      examples: [[ODD_LABEL, [[0, '\u2028']]]],
    },
  );
}, 240_000);
