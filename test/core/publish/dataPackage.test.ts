import { describe, expect, test } from 'vitest';
import { dataPackage } from '../../../src/core/publish/dataPackage.ts';
import { sha256 } from '../../../src/io/publishedFiles.ts';
import { brokenRules } from './dataPackageRules.ts';
import { sampleFigures } from './sample.ts';

const file = { bytes: 12, sha256: sha256(new Uint8Array(12)) };
const files = {
  'headcounts.csv': file,
  'headcounts.json': file,
  'headcounts.xlsx': file,
  'summary.json': file,
};
const ANSWER = {
  unit: 'gd-computer',
  month: '2022-06',
  code: 'unusual-month',
  subject: 'month=37',
  answeredOn: '2022-07-05',
  file: '2022/answers/gd-computer.csv',
  line: 2,
};
const made = dataPackage(sampleFigures(), { files, homepage: null });

describe('datapackage.json', () => {
  test('keeps every rule of Data Package v2', () => {
    expect(brokenRules(made)).toEqual([]);
  });

  test('notes the numbers that were answered for, with the reasons, and no open ones', () => {
    expect(made.notes).toEqual([]);
    const figures = sampleFigures();
    const problem = {
      code: 'unusual-month',
      severity: 'warning',
      file: '2022/headcounts/gd-computer/2022-06.csv',
      line: 2,
      column: null,
      field: 'headcount',
      value: null,
      suggestion: null,
      fixable: false,
      params: {},
      asked: { month: '2022-06', subject: 'month=37', units: ['gd-computer'] },
    } as const;
    const reason = '六月集中受理 "两批" <b>申请</b>';
    const answer = { ...ANSWER, reason };
    const odd = [null, answer].map((given) => ({
      unit: 'gd-computer',
      month: '2022-06',
      problem,
      answer: given,
    }));
    const noted = dataPackage({ ...figures, odd }, { files, homepage: null });
    expect(noted.notes).toEqual([
      {
        unit: 'gd-computer',
        month: '2022-06',
        code: 'unusual-month',
        subject: 'month=37',
        reason,
        answeredBy: 'gd-computer',
        answeredOn: '2022-07-05',
      },
    ]);
    expect(brokenRules(noted)).toEqual([]);
  });

  test('would be caught by those rules where it did not', () => {
    expect(brokenRules({ ...made, resources: [] })).not.toEqual([]);
    expect(brokenRules({ ...made, $schema: 'https://example.org/other.json' })).not.toEqual([]);
    const [table, ...rest] = made.resources;
    for (const broken of [
      { ...table, name: 'summary' },
      { ...table, path: '/etc/headcounts.csv' },
      { ...table, path: '../headcounts.csv' },
      { ...table, data: [] },
      { ...table, hash: 'sha256:xyz' },
      { ...table, mediatype: 'csv' },
      { ...table, bytes: 1.5 },
      { ...table, schema: { fields: [{ name: 'a', type: 'number of people' }] } },
      { ...table, schema: { fields: [{ name: 'a', type: 'string' }], primaryKey: ['b'] } },
      {
        ...table,
        schema: {
          fields: [{ name: 'a', type: 'string' }],
          foreignKeys: [{ fields: ['a'], reference: { resource: 'nowhere', fields: ['id'] } }],
        },
      },
    ]) {
      expect(
        brokenRules({ ...made, resources: [broken, ...rest] }),
        JSON.stringify(broken).slice(0, 80),
      ).not.toEqual([]);
    }
  });

  test('says that its data are illustrative, and stops saying so when they are not', () => {
    expect(made.illustrative).toBe(true);
    expect(made.description).toContain('示例数据');
    expect(made.description).toContain('Illustrative data');
    const figures = sampleFigures();
    const real = dataPackage({ ...figures, illustrative: false }, { files, homepage: null });
    expect(real.illustrative).toBe(false);
    expect(real.description).not.toContain('示例');
  });

  test('names the site only where it is known', () => {
    expect(made).not.toHaveProperty('homepage');
    const homepage = 'https://example.org/a/';
    expect(dataPackage(sampleFigures(), { files, homepage })).toHaveProperty('homepage', homepage);
  });

  test('resolves every id of the table in its code lists', () => {
    const figures = sampleFigures();
    const list = (name: string): readonly unknown[] => {
      const resource = made.resources.find((one) => one.name === name);
      if (resource === undefined || !('data' in resource)) throw new Error(`No inline table ${name}.`);
      return resource.data.map(({ id }) => id);
    };
    expect(figures.facts.every(({ domain }) => list('domains').includes(domain))).toBe(true);
    expect(figures.facts.every(({ site }) => list('sites').includes(site))).toBe(true);
    expect(figures.facts.every(({ unit }) => list('units').includes(unit))).toBe(true);
  });
});
