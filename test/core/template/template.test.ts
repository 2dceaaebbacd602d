import { describe, expect, test } from 'vitest';
import { headcountTemplateCsv, templateRows } from '../../../src/core/template/headcountTemplate.ts';
import { workbookTemplate } from '../../../src/core/template/workbookTemplate.ts';
import type { TemplateSheet } from '../../../src/core/template/workbookTemplate.ts';
import { imported, problemsOf, REGISTRY, textsOf, unitOf } from '../workbook/sheets.ts';
import { plainSheet } from '../../../src/core/workbook/sheet.ts';
import type { Sheet, SheetValue } from '../../../src/core/workbook/sheet.ts';

const REPORTING = REGISTRY.units.filter(({ kind }) => kind !== 'coordinator');

/** The sheet as it stands in the workbook, with a number in every row of headcounts. */
function filled({ name, guide, header, rows, choices }: TemplateSheet): Sheet {
  const count = choices.find(({ kind }) => kind === 'count')?.column;
  const lines = rows.map((row, at) =>
    row.map((text, index): SheetValue => (index + 1 === count ? at : text || null)),
  );
  return plainSheet(name, [
    ...(guide === null ? [] : [[guide]]),
    ...(header.length === 0 ? [] : [header]),
    ...lines,
  ]);
}

describe('the template', () => {
  test('has a row for each of the unit’s own domains, default sites and origins', () => {
    expect(templateRows(unitOf('gd-quality'), REGISTRY)).toEqual(
      ['quality-management', 'quality'].flatMap((domain) =>
        ['HK', 'MO', 'ML'].map((origin) => ({ domain, site: 'guangdong', origin })),
      ),
    );
    expect(templateRows(unitOf('dongguan-ast'), REGISTRY)).toEqual(
      ['HK', 'MO'].map((origin) => ({ domain: 'regulated-construction', site: 'dongguan', origin })),
    );
    expect(templateRows(unitOf('gd-engineers'), REGISTRY)).toEqual([]);
  });

  test('is canonical, but for the numbers that are left blank', () => {
    expect(headcountTemplateCsv(unitOf('dongguan-ast'), '2022-06', REGISTRY)).toBe(
      'month,domain,site,origin,headcount,note\n' +
        '2022-06,regulated-construction,dongguan,HK,,\n2022-06,regulated-construction,dongguan,MO,,\n',
    );
  });

  test('offers a society every site and all origins, a city its own', () => {
    const lists = (unit: string) =>
      workbookTemplate(unitOf(unit), '2022-06', REGISTRY)[0]?.choices.map((choice) =>
        choice.kind === 'list' ? choice.options : choice.kind,
      );
    expect(lists('gd-computer')).toEqual([
      ['计算机信息工程'],
      REGISTRY.sites.map(({ names }) => names['zh-CN']),
      ['香港', '澳门', '内地'],
      'count',
    ]);
    expect(lists('dongguan-ast')).toEqual([['工程建设'], ['东莞市'], ['香港', '澳门'], 'count']);
  });

  test.each(REPORTING)('of $id reads back as it was meant, once it is filled in', (unit) => {
    const sheets = workbookTemplate(unit, '2022-06', REGISTRY).map(filled);
    const result = imported(sheets, { unit: unit.id });
    expect(problemsOf(result).filter((problem) => !problem.startsWith('before-agreement'))).toEqual([]);
    expect(result.valid).toBe(true);
    let people = 0;
    expect(textsOf(result)).toEqual({
      [`2022/headcounts/${unit.id}/2022-06.csv`]: headcountTemplateCsv(unit, '2022-06', REGISTRY).replace(
        /,,\n/g,
        () => {
          const line = `,${people},\n`;
          people += 1;
          return line;
        },
      ),
    });
  });
});
