import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../src/core/model.ts';
import { receiptOf } from '../../../src/core/receipt/receipt.ts';
import { receiptLine, receiptText } from '../../../src/core/receipt/receiptWords.ts';
import { sha256 } from '../../../src/io/sha256.ts';
import { CSV, PATH, REGISTRY } from '../workbook/sheets.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const of = (path: string, text: string) => receiptOf({ path, bytes: bytes(text) }, REGISTRY, sha256);

describe('receiptOf', () => {
  test('says what a month’s file holds', () => {
    expect(of(PATH, CSV)).toMatchObject({
      unit: 'gd-computer',
      month: '2022-06',
      rows: 2,
      people: 5,
      reportedOn: null,
      sha256: sha256(bytes(CSV)),
    });
  });

  test('gives the day of first delivery, and rows with notes over several lines', () => {
    const text =
      'month,domain,site,origin,headcount,note,reported_on\n' +
      '2022-06,computer-information,guangdong,HK,3,"一\n二, 三",2022-06-28\n' +
      '2022-06,computer-information,guangdong,MO,0,,2022-06-28\n';
    expect(of(PATH, text)).toMatchObject({ rows: 2, people: 3, reportedOn: '2022-06-28' });
  });

  test('reads the JSON form', () => {
    const row = { domain: 'computer-information', site: 'guangdong', origin: 'HK', headcount: 4 };
    const text = JSON.stringify({
      unit: 'gd-computer',
      month: '2022-06',
      reported_on: '2022-06-27',
      rows: [row, { ...row, origin: 'MO' }],
    });
    expect(of(PATH.replace('.csv', '.json'), text)).toMatchObject({
      rows: 2,
      people: 8,
      reportedOn: '2022-06-27',
    });
  });

  test('depends on nothing but the file: equal bytes give equal receipts, one other digit another hash', () => {
    expect(of(PATH, CSV)).toEqual(of(PATH, CSV));
    expect(of(PATH, CSV.replace(',3,', ',4,'))?.sha256).not.toBe(of(PATH, CSV)?.sha256);
  });

  test('counts the rules that the file keeps', () => {
    expect(of(PATH, CSV)?.checksPassed).toBeGreaterThan(30);
  });

  test.each(['2022/milestones/gd-computer.csv', '2022/headcounts/nobody/2022-06.csv', 'programme.json'])(
    'none for %s',
    (path) => {
      expect(of(path, CSV)).toBeNull();
    },
  );
});

describe('in words', () => {
  const receipt = { ...of(PATH, CSV)!, checksPassed: 50 };

  test('in three languages', () => {
    expect(LANGS.map((lang) => receiptText(receipt, lang)).join('\n')).toMatchInlineSnapshot(`
      "报送回执
        单位：省计算机学会（gd-computer）
        月份：2022-06
        内容：2 行，共 5 人
        首次报送日期：未填写
        检查：50 项全部通过
        SHA-256：aafcd0a81667e05a1d281bd9a5b02b9c06c93b3460f64985a1050c8c1ad21420

      報送回執
        單位：省計算機學會（gd-computer）
        月份：2022-06
        內容：2 行，共 5 人
        首次報送日期：未填寫
        檢查：50 項全部通過
        SHA-256：aafcd0a81667e05a1d281bd9a5b02b9c06c93b3460f64985a1050c8c1ad21420

      Receipt
        Unit: Computer Society (gd-computer)
        Month: 2022-06
        Content: rows: 2, people: 5
        First reported on: not given
        Checks: all 50 passed
        SHA-256: aafcd0a81667e05a1d281bd9a5b02b9c06c93b3460f64985a1050c8c1ad21420
      "
    `);
  });

  test('as one line', () => {
    expect(LANGS.map((lang) => receiptLine(receipt, lang)).join('\n')).toMatchInlineSnapshot(`
      "省计算机学会（gd-computer） 2022-06：2 行，共 5 人；首次报送日期：未填写；检查：50 项全部通过；SHA-256：aafcd0a81667e05a1d281bd9a5b02b9c06c93b3460f64985a1050c8c1ad21420
      省計算機學會（gd-computer） 2022-06：2 行，共 5 人；首次報送日期：未填寫；檢查：50 項全部通過；SHA-256：aafcd0a81667e05a1d281bd9a5b02b9c06c93b3460f64985a1050c8c1ad21420
      Computer Society (gd-computer) 2022-06: rows: 2, people: 5; First reported on: not given; Checks: all 50 passed; SHA-256: aafcd0a81667e05a1d281bd9a5b02b9c06c93b3460f64985a1050c8c1ad21420"
    `);
  });
});
