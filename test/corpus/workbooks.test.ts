import { describe, expect, test } from 'vitest';
import { imported, textsOf } from '../core/workbook/sheets.ts';
import { found } from './workbooks/case.ts';
import { BAD_WORKBOOKS, GOOD_WORKBOOKS } from './workbooks/index.ts';

describe.each(Object.entries(BAD_WORKBOOKS))('%s', (_, cases) => {
  test.each(cases)('$name', (one) => {
    expect(found(one)).toEqual(one.expected);
    expect(imported(one.sheets, one.given).valid).toBe(false);
  });
});

describe.each(Object.entries(GOOD_WORKBOOKS))('%s', (_, cases) => {
  test.each(cases)('$name', (one) => {
    expect(found(one)).toEqual([]);
    const { valid, ...result } = imported(one.sheets, one.given);
    expect(valid).toBe(true);
    const csv = textsOf({ valid, ...result })['2022/headcounts/gd-computer/2022-06.csv'] ?? '';
    expect(csv.split('\n').filter((line) => line.startsWith('2022-06'))).toHaveLength(
      one.name === 'a raised letter in a note' ? 1 : 2,
    );
  });
});

test('who filled in a form goes nowhere', () => {
  const person = '张三';
  const all = [...Object.values(BAD_WORKBOOKS), ...Object.values(GOOD_WORKBOOKS)].flat();
  for (const one of all.filter(({ name }) => /form|footer|words over/.test(name))) {
    const sheets = one.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((value) => (typeof value === 'string' ? value.replaceAll('某某', person) : value)),
      ),
    }));
    const { check: _check, files, ...told } = imported(sheets, one.given);
    expect(JSON.stringify(told), one.name).not.toContain(person);
    for (const bytes of files.values()) expect(new TextDecoder().decode(bytes)).not.toContain(person);
  }
});
