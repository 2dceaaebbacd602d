/** Days and times in workbooks: the same in every time zone. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/io/xlsx/readWorkbook.ts';
import { cells, packed, rawParts, rawSheet, workbookOf } from './workbooks.ts';

/** The value of a cell with this number and number format. */
async function valueOf(serial: number, format: string | number, before = ''): Promise<unknown> {
  const code =
    typeof format === 'string'
      ? format.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
      : '';
  const styles = `<numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf/><xf numFmtId="${typeof format === 'number' ? format : 200}"/></cellXfs>`;
  const { rows } = await rawSheet({ sheet: cells(`<c s="1"><v>${serial}</v></c>`), styles, before });
  return rows[0]?.[0];
}
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe('a number is a date', () => {
  test.each([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 31, 36, 45, 46, 47, 50, 57, 58])(
    'by the number %i of its format',
    async (id) => {
      expect(await valueOf(44713, id)).toEqual(day('2022-06-01'));
    },
  );

  test.each([
    ['yyyy"年"m"月"'],
    ['yyyy\\-mm'],
    ['[$-804]yyyy"年"m"月"d"日";@'],
    ['[DBNum1][$-804]yyyy"年"m"月"'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy'],
    ['yyyy年m月'],
    ['[h]:mm'],
    ['mm:ss.0'],
    ['h:mm AM/PM'],
    ['上午/下午h"时"'],
    ['aaaa'],
    ['[Red]m/d;@'],
    ['[>40000]yyyy-m-d;0'],
  ])('by the code %s', async (code) => {
    expect(await valueOf(44713, code)).toEqual(day('2022-06-01'));
  });

  test.each([
    ['General'],
    ['general'],
    ['G/通用格式'],
    ['0'],
    ['[Red]0'],
    ['#,##0.00_);[Red]\\(#,##0.00\\)'],
    ['0"d 天"'],
    ['0\\d'],
    ['0.00E+00'],
    ['@'],
    ['"month"0'],
    ['[$¥-804]#,##0'],
    ['[>50000]yyyy-m-d;0'],
    ['# ?/?'],
  ])('but not by the code %s', async (code) => {
    expect(await valueOf(44713, code)).toBe(44713);
  });

  test.each([0, 1, 2, 3, 4, 9, 11, 12, 37, 41, 44, 48, 49, 23, 163])('nor by the number %i', async (id) => {
    expect(await valueOf(44713, id)).toBe(44713);
  });
});

describe('a count of days', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [44713, '2022-06-01'],
    [2958465, '9999-12-31'],
  ])('from 1900: %i', async (serial, text) => {
    expect(await valueOf(serial, 14)).toEqual(day(text));
  });

  test.each([
    [0, '1904-01-01'],
    [43312, '2022-08-01'],
  ])('from 1904: %i', async (serial, text) => {
    expect(await valueOf(serial, 14, '<workbookPr date1904="true"/>')).toEqual(day(text));
    expect(await valueOf(serial, 14, '<workbookPr date1904="1"/>')).toEqual(day(text));
  });

  test('with a time, or a time alone', async () => {
    expect(await valueOf(44713.75, 22)).toEqual(new Date('2022-06-01T18:00:00Z'));
    expect(await valueOf(0.5, 20)).toEqual(new Date('1899-12-30T12:00:00Z'));
  });

  test('that is none stays a number', async () => {
    expect(await valueOf(-1, 14)).toBe(-1);
    expect(await valueOf(3e6, 14)).toBe(3e6);
  });
});

test.each([
  ['2022-08-29', '2022-08-29T00:00:00Z'],
  ['2022-08-29T00:00:00', '2022-08-29T00:00:00Z'],
  ['2022-08-29T23:30:00.000Z', '2022-08-29T23:30:00Z'],
  ['2022-08-29T01:30:00+08:00', '2022-08-29T01:30:00Z'],
  ['12:30:00', '1899-12-30T12:30:00Z'],
])('a date written as %s is the one that is written', async (text, moment) => {
  const { rows } = await rawSheet({ sheet: cells(`<c t="d"><v>${text}</v></c>`) });
  expect(rows).toEqual([[new Date(moment)]]);
});

test('dates are the same in every time zone', async () => {
  const iso = packed(rawParts({ sheet: cells('<c t="d"><v>2022-08-29T00:00:00</v></c>') }));
  const serial = await workbookOf({ name: '人数', rows: [[day('2022-08-29')]] });
  const script = `
    const { readWorkbook } = await import(${JSON.stringify(resolve('src/io/xlsx/readWorkbook.ts'))});
    for (const bytes of ${JSON.stringify([iso, serial].map((bytes) => Buffer.from(bytes).toString('base64')))}) {
      const [sheet] = await readWorkbook(Buffer.from(bytes, 'base64'));
      process.stdout.write(JSON.stringify(sheet.rows));
    }`;
  for (const TZ of ['Asia/Shanghai', 'America/New_York']) {
    const options = { env: { ...process.env, TZ }, encoding: 'utf8' } as const;
    const there = execFileSync(process.execPath, ['--input-type=module', '--eval', script], options);
    expect(there).toBe('[["2022-08-29T00:00:00.000Z"]]'.repeat(2));
  }
  expect((await readWorkbook(iso))[0]?.rows).toEqual([[day('2022-08-29')]]);
});
