import { words } from '../../../src/core/text/words.ts';
import { describe, expect, test } from 'vitest';
import { HEADER_WORDS, LABELS } from '../../../src/core/text/headerLabels.ts';
import { COLUMNS, personalColumn, readHeader } from '../../../src/core/text/normalise.ts';
import type { TableKind } from '../../../src/core/text/normalise.ts';

const KINDS = Object.keys(COLUMNS) as TableKind[];

function columns(kind: TableKind): readonly string[] {
  return [...COLUMNS[kind].required, ...COLUMNS[kind].optional];
}

describe('readHeader', () => {
  test.each(KINDS)('takes the canonical names of %s as they are', (kind) => {
    for (const column of columns(kind))
      expect(readHeader(column, kind)).toEqual({ value: column, changes: [] });
  });

  test.each(KINDS)('knows every label of %s, for a column of that table, and none for two', (kind) => {
    const seen = new Map<string, string>();
    for (const [column, labels] of Object.entries(LABELS[kind])) {
      expect(columns(kind)).toContain(column);
      for (const label of labels) {
        expect(readHeader(label, kind)).toMatchObject({ value: column });
        expect(seen.get(label) ?? column).toBe(column);
        seen.set(label, column);
      }
    }
  });

  test.each([
    ['月份', 'month'],
    ['領域', 'domain'],
    ['互认领域', 'domain'],
    ['地區', 'site'],
    ['来源地', 'origin'],
    ['人數', 'headcount'],
    ['人数（人）', 'headcount'],
    ['人数(单位:人)', 'headcount'],
    ['新增人数 *', 'headcount'],
    ['本月新增', 'headcount'],
    ['備註', 'note'],
    ['报送日期', 'reported_on'],
    ['Month', 'month'],
    ['HEADCOUNT', 'headcount'],
    ['head_count', 'headcount'],
    ['Reported On', 'reported_on'],
    ['reported-on', 'reported_on'],
    ['ｍｏｎｔｈｓ'.slice(0, 5), 'month'],
    ['  月 份 ', 'month'],
    ['\ufeff月份', 'month'],
  ])('reads %j as %s, with a warning', (label, column) => {
    const reading = readHeader(label, 'headcounts');
    expect('value' in reading && reading.value).toBe(column);
    expect('changes' in reading && reading.changes.length).toBeGreaterThan(0);
  });

  test('blanks around a canonical name are only that', () => {
    expect(readHeader(' month', 'headcounts')).toMatchObject({
      value: 'month',
      changes: [{ code: 'surrounding-space' }],
    });
  });

  test.each([
    ['专业领城', 'headcounts', 'domain'],
    ['互认专业领域', 'headcounts', 'domain'],
    ['monht', 'headcounts', 'month'],
    ['headcounts', 'headcounts', 'headcount'],
    ['evidance', 'milestones', 'evidence'],
    ['任务状况', 'tasks', 'status'],
    ['foo', 'headcounts', undefined],
  ] as const)('does not know %j in %s; suggestion %j', (label, kind, suggestion) => {
    const expected = columns(kind).join(',');
    expect(readHeader(label, kind)).toEqual({
      error: 'unknown-column',
      params: { expected },
      ...(suggestion && { suggestion }),
    });
  });

  describe('numbers that are not those of the people new in the month', () => {
    const read = (label: string, month: string | null = '2022-08') => readHeader(label, 'headcounts', month);

    test.each(
      words(
        '人数（累计）|人数(截至8月)|人数【累计】|人数〔累计〕|人数-累计|人数：累计|人数（ 累 计 ）|累计人数|累计|總人數（累計）|总人数|在册人数|合计',
        'headcount (cumulative)|Headcount (as of 31 Aug)|cumulative|to date|YTD|headcount_ytd|running total|total|people so far',
        '人数（1-8月）|人数（Jan-Aug）|人数（2022年）|第三季度人数|年初至今新增|执业人数',
      ),
    )('%s is a running total', (label) => expect(read(label)).toMatchObject({ error: 'cumulative-column' }));

    test.each(
      words(
        '人数（7月）|7月新增人数|人数 (July)|headcount (July 2022)|人数（2021年8月）|人数（2022-07）|上月人数|人数（去年同期）',
      ),
    )('%s is another month', (label) =>
      expect(read(label)).toMatchObject({ error: 'other-month-column', params: { expected: '2022-08' } }),
    );

    test.each(
      words('人数（百人）|人数(万人)|人数/百人|人数（单位：百人）|headcount (thousands)|Headcount (000s)'),
    )('%s counts in another unit', (label) =>
      expect(read(label)).toMatchObject({ error: 'other-count-unit' }),
    );

    test.each(
      words(
        '人数（人）|人数（本月新增）|人数（8月）|人数(2022年8月)|人数（2022-08）|新增人数（名）|8月新增人数|人数（不含累计）|人数（人次）|当月新增人数（单位：人）',
        'headcount (Aug)|headcount (August 2022)|New (this month)|Headcount (not cumulative)|人数（必填，整数）',
      ),
    )('%s is a number of people new in August', (label) =>
      expect(read(label)).toMatchObject({ value: 'headcount' }),
    );

    test('a month says nothing where the file’s is not known', () => {
      expect(read('人数（7月）', null)).toMatchObject({ value: 'headcount' });
    });

    test.each([
      ['备注（累计）', 'note'],
      ['月份（8月）', 'month'],
    ])('%s is no number', (label, column) => expect(read(label)).toMatchObject({ value: column }));

    test.each(['截止日期', '年度', '经费'])('%s is merely unknown', (label) =>
      expect(read(label)).toMatchObject({ error: 'unknown-column' }),
    );

    test('a long label takes no time', () => {
      const started = performance.now();
      for (const part of ['人数（', '累', '1-', '8月', '2022', 'as of ', '((']) read(part.repeat(100_000));
      expect(performance.now() - started).toBeLessThan(2_000);
    });
  });

  test.each(['', ' ', '\u3000\u200b'])('%j is blank', (label) => {
    expect(readHeader(label, 'tasks')).toEqual({ error: 'blank-header', params: {} });
  });

  test('a long row of brackets is an unknown column', () => {
    expect(readHeader('('.repeat(100_000), 'headcounts')).toMatchObject({ error: 'unknown-column' });
  });
});

describe('columns about people', () => {
  test.each([
    ['姓名', 'name'],
    ['工程师姓名', 'name'],
    ['姓　名', 'name'],
    ['聯絡人', 'name'],
    ['Name', 'name'],
    ['Full Name', 'name'],
    ['full_name', 'name'],
    ['身份证号', 'identity-number'],
    ['身份證號碼', 'identity-number'],
    ['证件号码', 'identity-number'],
    ['证件类型', 'identity-number'],
    ['護照號碼', 'identity-number'],
    ['回乡证', 'identity-number'],
    ['HKID', 'identity-number'],
    ['ID No.', 'identity-number'],
    ['Passport number', 'identity-number'],
    ['证书编号', 'identity-number'],
    ['电话', 'phone'],
    ['聯絡電話', 'phone'],
    ['手机号码', 'phone'],
    ['联系方式', 'phone'],
    ['Tel', 'phone'],
    ['Mobile Phone', 'phone'],
    ['邮箱', 'email'],
    ['電郵地址', 'email'],
    ['E-mail', 'email'],
    ['ｅｍａｉｌ', 'email'],
    ['住址', 'address'],
    ['通讯地址', 'address'],
    ['出生日期', 'birth-date'],
    ['年齡', 'birth-date'],
    ['DOB', 'birth-date'],
    ['性别', 'sex'],
    ['Gender', 'sex'],
    ['微信号', 'account'],
    ['银行账号', 'account'],
    ['备注（姓名、电话）', 'name'],
  ])('%j is one: %s', (label, kind) => {
    expect(readHeader(label, 'headcounts')).toEqual({ error: 'personal-data-column', params: { kind } });
    expect(personalColumn(label)).toBe(kind);
  });

  test('no label of ours is one', () => {
    for (const kind of KINDS) {
      for (const [column, labels] of Object.entries(LABELS[kind])) {
        for (const label of [column, ...labels]) expect(personalColumn(label)).toBeNull();
      }
    }
  });
});

test('the words that settle an encoding are all outside ASCII', () => {
  expect(HEADER_WORDS.length).toBeGreaterThan(50);
  for (const word of HEADER_WORDS) expect(word).toMatch(/[^\0-\x7f]/);
});
