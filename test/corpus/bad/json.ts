/** Headcounts as JSON. */
import { at } from '../case.ts';
import type { Case, Content } from '../case.ts';

const PLACE = '2022/headcounts/gd-computer/2022-06.json';
const ROW = { domain: 'computer-information', site: 'guangdong', origin: 'HK', headcount: 3 };
const GOOD = { unit: 'gd-computer', month: '2022-06', rows: [ROW] };

const json = (name: string, content: Content | object, ...expected: readonly string[]): Case => {
  const written = typeof content === 'object' && content !== null && !(content instanceof Uint8Array);
  return at(PLACE, name, written ? `${JSON.stringify(content, null, 1)}\n` : content, ...expected);
};

export const JSON_FILES: readonly Case[] = [
  json(
    'a comma at the end',
    '{\n "unit": "gd-computer",\n "month": "2022-06",\n "rows": [],\n}\n',
    'json-syntax@5:-',
  ),
  json('cut off in the middle', '{\n "unit": "gd-computer",\n', 'json-syntax@3:-'),
  json('a full-width colon', '{\n "unit"： "gd-computer"\n}\n', 'json-syntax@2:-'),
  json(
    'a property twice',
    '{\n "unit": "gd-computer",\n "month": "2022-06",\n "month": "2022-06",\n "rows": [{"domain": "computer-information", "site": "guangdong", "origin": "HK", "headcount": 3}]\n}\n',
    'json-duplicate-key@4:-',
  ),
  json(
    'a property that would change the object',
    '{\n "unit": "gd-computer",\n "month": "2022-06",\n "__proto__": {},\n "rows": [{"domain": "computer-information", "site": "guangdong", "origin": "HK", "headcount": 3}]\n}\n',
    'json-forbidden-key@4:-',
  ),
  json('a list instead of an object', '[]\n', 'json-type@1:-'),
  json('a number as text', { ...GOOD, rows: [{ ...ROW, headcount: '3' }] }, 'json-type@9:-'),
  json('a domain as a number', { ...GOOD, rows: [{ ...ROW, domain: 5 }] }, 'json-type@6:-'),
  json('rows that are no list', { ...GOOD, rows: ROW }, 'json-type@4:-'),
  json('a row that is no object', { ...GOOD, rows: [3] }, 'json-type@5:-'),
  json('no unit', { month: GOOD.month, rows: GOOD.rows }, 'json-missing-property@1:-'),
  json(
    'a row without a site',
    { ...GOOD, rows: [{ domain: ROW.domain, origin: 'HK', headcount: 3 }] },
    'json-missing-property@5:-',
  ),
  json(
    '500 rows without a site are one problem',
    {
      ...GOOD,
      rows: Array.from({ length: 500 }, (_, index) => ({
        domain: ROW.domain,
        origin: 'HK',
        headcount: index,
      })),
    },
    'json-missing-property@5:-',
  ),
  json('a property nobody knows', { ...GOOD, comment: 'x' }, 'json-unknown-property@12:-'),
  json(
    'a property misspelt',
    { ...GOOD, rows: [{ domain: ROW.domain, sites: 'guangdong', origin: 'HK', headcount: 3 }] },
    'json-unknown-property@7:-',
  ),
  json('a property for names', { ...GOOD, rows: [{ ...ROW, 姓名: '某人' }] }, 'personal-data-column@10:-'),
  json('no rows', { ...GOOD, rows: [] }, 'no-rows@4:-'),
  json("another unit than the path's", { ...GOOD, unit: 'gd-food' }, 'path-content-mismatch@2:-'),
  json('a unit nobody knows', { ...GOOD, unit: 'nobody' }, 'path-content-mismatch@2:-'),
  json("another month than the path's", { ...GOOD, month: '2022-05' }, 'path-content-mismatch@3:-'),
  json('a month with a slash', { ...GOOD, month: '2022/6' }, 'month-format@3:-'),
  json('a decimal', { ...GOOD, rows: [{ ...ROW, headcount: 2.5 }] }, 'not-an-integer@9:-'),
  json('a negative number', { ...GOOD, rows: [{ ...ROW, headcount: -2 }] }, 'negative-headcount@9:-'),
  json(
    'more people than there are',
    { ...GOOD, rows: [{ ...ROW, headcount: 1_000_001 }] },
    'headcount-too-large@9:-',
  ),
  json('an origin nobody knows', { ...GOOD, rows: [{ ...ROW, origin: 'TW' }] }, 'unknown-origin@8:-'),
  json('an origin by its name', { ...GOOD, rows: [{ ...ROW, origin: '香港' }] }, 'name-alias@8:-'),
  json('a unit by its name', { ...GOOD, unit: '省计算机学会' }, 'name-alias@2:-'),
  json('a day that is none', { ...GOOD, reported_on: '2022-02-30' }, 'invalid-date@12:-'),
  json('a day of delivery that says nothing', { ...GOOD, reported_on: '' }, 'blank-value@12:-'),
  json('a row twice', { ...GOOD, rows: [ROW, ROW] }, 'duplicate-row@11:-'),
  json(
    'a mobile number in a note',
    { ...GOOD, rows: [{ ...ROW, note: '联系 13812345678' }] },
    'personal-data@10:-',
  ),
  json(
    'a mobile number in a file that is no JSON',
    '{\n "note": "13812345678"\n "x"\n',
    'json-syntax@3:-',
    'personal-data@2:-',
  ),
  json('a NUL written as an escape', { ...GOOD, $schema: 'a\0b' }, 'nul-character@12:-'),
  json(
    'a hidden direction in a note',
    { ...GOOD, rows: [{ ...ROW, note: 'a\u202eb' }] },
    'bidirectional-character@10:-',
  ),
  json(
    'a note of 501 characters',
    { ...GOOD, rows: [{ ...ROW, note: '长'.repeat(501) }] },
    'note-too-long@10:-',
  ),
];
