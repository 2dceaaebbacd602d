import { describe, expect, test } from 'vitest';
import { receiptsOf } from '../../scripts/ci/makeReceipts.ts';
import { MOST_RECEIPTS, readReceipts, receiptPart } from '../../scripts/ci/receipts.ts';
import { sha256 } from '../../src/io/sha256.ts';
import { AS_OF, treeOf } from '../corpus/case.ts';
import { CSV, PATH, REGISTRY } from '../core/workbook/sheets.ts';

const receiptsIn = (files: Readonly<Record<string, string>>, ...more: readonly string[]) =>
  receiptsOf(treeOf(files), REGISTRY, AS_OF, [...Object.keys(files), ...more], sha256);

describe('receipts of a change', () => {
  test('are of the canonical file, however it was written', () => {
    const written = CSV.replaceAll('computer-information', '计算机信息工程').replaceAll('\n', '\r\n');
    const [told] = receiptsIn({ [PATH]: written });
    expect(told).toEqual(receiptsIn({ [PATH]: CSV })[0]);
    expect(told?.sha256).toBe(sha256(new TextEncoder().encode(CSV)));
  });

  test('leave out files with errors, files of other kinds and files that are gone', () => {
    const files = {
      [PATH]: CSV.replace(',3,', ',three,'),
      '2022/summaries/gd-computer/2022-06.md': '## 工作情况\n\n一\n',
    };
    expect(receiptsIn(files, '2022/headcounts/gd-computer/2022-07.csv')).toEqual([]);
  });
});

describe('receipts that an untrusted run left', () => {
  const [good] = JSON.parse(JSON.stringify(receiptsIn({ [PATH]: CSV }))) as Readonly<
    Record<string, unknown>
  >[];

  test('are shown', () => {
    const lines = receiptPart(readReceipts([good]));
    expect(lines.join('\n')).toContain('（gd-computer） 2022-06：2 行，共 5 人；');
    expect(lines.join('\n')).toContain(`SHA-256：${sha256(new TextEncoder().encode(CSV))}`);
  });

  test.each([
    ['a name with markup', { unitNames: { 'zh-CN': '[a](http://b)' } }],
    ['a mention', { unitNames: { 'zh-CN': '@org' } }],
    ['a unit that is no id', { unit: '#1' }],
    ['a month of words', { month: 'June' }],
    ['a day of words', { reportedOn: '<b>' }],
    ['people below zero', { people: -1 }],
    ['people as text', { people: '5' }],
    ['a hash that is none', { sha256: 'x'.repeat(64) }],
    ['no names', { unitNames: null }],
  ])('are not, with %s', (_, other) => {
    expect(readReceipts([{ ...good, ...other }]).receipts).toEqual([]);
  });

  test.each([[null], ['text'], [{}], [[null, 7, 'x', []]]])('are none in %j', (left) => {
    expect(receiptPart(readReceipts(left))).toEqual([]);
  });

  test('are cut, and counted', () => {
    const lines = receiptPart(readReceipts(Array.from({ length: MOST_RECEIPTS + 5 }, () => good)));
    expect(lines.join('\n').match(/^- /gm)).toHaveLength(MOST_RECEIPTS);
    expect(lines.at(-1)).toBe('另有 5 份回执没有列出。');
  });
});
