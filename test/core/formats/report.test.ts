import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../src/core/formats/report.ts';
import { errorsFirst, groupByFile, reportIn } from '../../../src/core/formats/reportIn.ts';
import { zhHK } from '../../../src/core/problems/messages/zh-HK/index.ts';
import { sourceTexts } from '../../../src/core/formats/sourceTexts.ts';
import { formatText } from '../../../src/core/formats/text.ts';
import { memoryTree } from '../../../src/core/check/tree.ts';
import { FILES, PROBLEMS, resultOf, sampleReport } from './fixture.ts';

describe('buildReport', () => {
  test('is valid where there are warnings only', () => {
    const warnings = PROBLEMS.filter(({ severity }) => severity === 'warning');
    expect(buildReport(resultOf(warnings), { lang: 'en' }).valid).toBe(true);
    expect(buildReport(resultOf(PROBLEMS), { lang: 'en' }).valid).toBe(false);
  });

  test('keeps the order of the problems and says each in the language', () => {
    const { problems } = buildReport(resultOf(PROBLEMS), { lang: 'zh-HK' });
    expect(problems.map(({ code }) => code)).toEqual(PROBLEMS.map(({ code }) => code));
    expect(problems[2]).toMatchObject({ title: '沒有這個專業領域', value: '计算机' });
  });

  test('is the same with a phrasebook that was loaded by itself', () => {
    const alone = reportIn(zhHK, resultOf(PROBLEMS), () => null);
    expect(formatText(alone)).toBe(formatText(buildReport(resultOf(PROBLEMS), { lang: 'zh-HK' })));
  });

  test('says how many files were not checked', () => {
    const report = buildReport(resultOf(PROBLEMS, { notChecked: 3 }), { lang: 'en' });
    expect(formatText(report)).toContain('3 files were not checked');
    expect(formatText(sampleReport('en'))).not.toContain('not checked');
  });
});

describe('order', () => {
  test('brings problems together by file, and errors before warnings', () => {
    const { problems } = sampleReport();
    expect(groupByFile(problems).map(({ problems: own }) => own.length)).toEqual([5, 3, 2, 1, 1]);
    expect(errorsFirst(problems).map(({ severity }) => severity)).toEqual([
      ...Array<string>(9).fill('error'),
      ...Array<string>(3).fill('warning'),
    ]);
  });
});

describe('sourceTexts', () => {
  const bytes = new Map(Object.entries(FILES).map(([file, text]) => [file, new TextEncoder().encode(text)]));

  test('reads a file once, and gives nothing for one that is not there', () => {
    let reads = 0;
    const tree = memoryTree(bytes);
    const texts = sourceTexts({ ...tree, read: (path) => ((reads += 1), tree.read(path)) }, null);
    expect(texts('registry/units.json')).toBe(FILES['registry/units.json']);
    expect(texts('registry/units.json')).toBe(FILES['registry/units.json']);
    expect(reads).toBe(1);
    expect(texts('registry/none.json')).toBeNull();
    expect(texts('registry')).toBeNull();
  });

  test('decodes what Excel wrote', () => {
    const big5 = new Uint8Array([...new TextEncoder().encode('month,'), 0xa4, 0xeb, 0xa5, 0xf7, 0x0a]);
    const texts = sourceTexts(memoryTree(new Map([['a.csv', big5]])), null);
    expect(texts('a.csv')).toBe('month,月份\n');
  });
});
