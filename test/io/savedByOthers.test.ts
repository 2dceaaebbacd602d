/** Workbooks that another program has saved: it writes the same sheets in its own way. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/io/xlsx/readWorkbook.ts';
import { imported, problemsOf, textsOf } from '../core/workbook/sheets.ts';

const saved = async (name: string) =>
  imported(await readWorkbook(readFileSync(`test/fixtures/workbooks/${name}.libreoffice.xlsx`)));

test('the template, filled in', async () => {
  const result = await saved('template');
  expect([problemsOf(result), result.valid]).toEqual([[], true]);
  expect(textsOf(result)).toEqual({
    '2022/headcounts/gd-computer/2022-06.csv':
      'month,domain,site,origin,headcount,note\n' +
      '2022-06,computer-information,guangdong,HK,3,\n' +
      '2022-06,computer-information,guangdong,MO,4,\n' +
      '2022-06,computer-information,guangdong,ML,5,\n' +
      '2022-06,computer-information,zhuhai-hengqin,HK,1,补报\n',
    '2022/milestones/gd-computer.csv':
      'date,type,subject,evidence,note\n2022-06-20,policy,,粤科〔2022〕3号,\n',
    '2022/summaries/gd-computer/2022-06.md': '## 意见建议\n\n请统一表格。\n',
  });
});

test('a sheet of one’s own: merged names, months as dates, a number as text, a total that is a formula', async () => {
  const result = await saved('own-sheet');
  expect([problemsOf(result), result.valid]).toEqual([[], true]);
  expect(textsOf(result)).toEqual({
    '2022/headcounts/gd-computer/2022-06.csv':
      'month,domain,site,origin,headcount,note\n' +
      '2022-06,computer-information,guangdong,HK,3,首批\n' +
      '2022-06,computer-information,guangdong,MO,2,\n' +
      '2022-06,computer-information,zhuhai-hengqin,HK,1,"第一行\n第二行"\n',
    '2022/summaries/gd-computer/2022-06.md':
      '## 工作情况\n\n办了两场说明会。\n\n## 意见建议\n\n请统一表格。\n',
  });
  expect(result.receipt[0]).toMatchObject({
    rows: 3,
    people: 6,
    skippedLines: [1, 7],
    totals: [{ line: 6, state: 'agrees' }],
    unitColumns: ['B'],
    filledRanges: ['B3:B5', 'D3:D5', 'E3:E4'],
  });
});
