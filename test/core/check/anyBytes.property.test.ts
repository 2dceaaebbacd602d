/** Whatever the bytes, the check comes to an end and says something or nothing; it never throws. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTree } from '../../../src/core/check/checkTree.ts';
import { CATALOGUE } from '../../../src/core/problems/catalogue.ts';
import { BASE_FILES } from '../../corpus/base.ts';
import { AS_OF, rows, treeOf } from '../../corpus/case.ts';
import { encodeUtf8, joinBytes } from '../text/helpers/encode.ts';

const PLACES = [
  ...Object.keys(BASE_FILES),
  '2022/headcounts/gd-computer/2022-06.csv',
  '2022/headcounts/gd-computer/2022-06.json',
  '2022/tasks/gd-computer.csv',
  '2022/summaries/gd-computer/2022-06.md',
];
const STARTS: readonly string[] = [
  '',
  '\ufeff',
  rows('2022-06,computer-information,guangdong,HK,3,'),
  'date,type,subject,evidence,note\n',
  'task,period,status,date,evidence,note\n',
  '{"unit":"gd-computer","month":"2022-06","rows":[',
  ...Object.values(BASE_FILES),
];

/** Pieces that mean something to one of the readers. */
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    ',',
    ';',
    '\t',
    '"',
    '""',
    '\n',
    '\r\n',
    '\r',
    '{',
    '}',
    '[',
    ']',
    ':',
    '\\u0000',
    '\0',
    '\u202e',
    '\u200b',
    '#',
  ),
  fc.constantFrom(
    '2022-06',
    'computer-information',
    '计算机',
    'HK',
    '3',
    '-1',
    '1e9',
    '=A1',
    'month',
    '月份',
    '13812345678',
    '__proto__',
  ),
);
const content = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .tuple(fc.constantFrom(...STARTS), fc.array(piece, { maxLength: 40 }))
    .map(([start, pieces]) => encodeUtf8(start + pieces.join(''))),
  fc
    .tuple(fc.constantFrom(...STARTS), fc.nat(), fc.uint8Array({ maxLength: 6 }))
    .map(([start, at, bytes]) => {
      const text = encodeUtf8(start);
      const place = text.length === 0 ? 0 : at % text.length;
      return joinBytes(text.slice(0, place), bytes, text.slice(place + 1));
    }),
);

test('any bytes anywhere', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PLACES), content, (path, bytes) => {
      const { problems, counts } = checkTree(treeOf({ [path]: bytes }), { asOf: AS_OF });
      expect(counts.errors + counts.warnings).toBe(problems.length);
      for (const { code, line, column, file } of problems) {
        expect(Object.hasOwn(CATALOGUE, code), code).toBe(true);
        expect(line === null || line >= 1, `${file} ${code}`).toBe(true);
        expect(column === null || column >= 1, `${file} ${code}`).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
}, 120_000);

test('any path anywhere', () => {
  const name = fc.oneof(
    fc.constantFrom('2022', 'headcounts', 'gd-computer', '2022-06.csv', 'registry', 'tasks', '..', 'a.md'),
    fc.string({ minLength: 1, maxLength: 6 }),
  );
  const path = fc
    .array(
      name.map((part) => part.replaceAll('/', '_')),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(path, fc.boolean(), (place, alone) => {
      if (
        Object.keys(BASE_FILES).some(
          (other) => other.startsWith(`${place}/`) || place.startsWith(`${other}/`),
        )
      )
        return;
      checkTree(treeOf({ [place]: 'x' }), { asOf: AS_OF, ...(alone ? { paths: [place] } : {}) });
    }),
    { numRuns: 400 },
  );
}, 120_000);

/** Texts that would keep a careless pattern busy for hours. */
const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['blanks', ' '],
  ['quotes', '"'],
  ['commas', ','],
  ['line ends', '\n'],
  ['carriage returns', '\r'],
  ['digits', '1'],
  ['at signs', 'a@'],
  ['digits and hyphens', '1-'],
  ['opening brackets', '['],
  ['hashes', '#'],
  ['zero-width spaces', '\u200b'],
  ['short rows', 'a\n'],
  ['ideographs', '食品'],
];

test.each(HOSTILE)(
  'a long run of %s',
  (_, unit) => {
    const bytes = encodeUtf8(
      `${rows('2022-06,computer-information,guangdong,HK,3,').trimEnd()}${unit.repeat(400_000 / encodeUtf8(unit).length)}`,
    );
    for (const path of [
      '2022/headcounts/gd-computer/2022-06.csv',
      '2022/headcounts/gd-computer/2022-06.json',
      '2022/summaries/gd-computer/2022-06.md',
    ]) {
      const start = performance.now();
      checkTree(treeOf({ [path]: bytes }), { asOf: AS_OF, paths: [path] });
      // Seconds would be slow; what this guards against is minutes.
      expect(performance.now() - start, path).toBeLessThan(20_000);
    }
  },
  60_000,
);
