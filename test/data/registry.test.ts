import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadChecked } from '../../src/io/loadData.ts';

const { checked } = loadChecked(join(import.meta.dirname, '../../data'), '2023-01-31');
const { registry, programme, years } = checked!;
const [year] = years;

/** The plan, read out: every id with what it stands for. */
describe('the registry', () => {
  test('has one regulated domain, the seven existing and the five new ones of 二(二)', () => {
    const ids = (category: string, cohort: string): string[] =>
      registry.domains
        .filter((one) => one.category === category && one.cohort === cohort)
        .map(({ names }) => names['zh-CN']);
    expect(ids('regulated', 'existing')).toEqual(['工程建设']);
    expect(ids('non-regulated', 'existing')).toEqual([
      '建筑工程',
      '计量及控制',
      '质量管理',
      '计算机信息工程',
      '网络空间安全',
      '标准化',
      '电力工程',
    ]);
    expect(ids('non-regulated', 'new')).toEqual(['品质', '电子政务工程', '非金属材料', '纺织', '食品']);
  });

  test('knows 电气 of 二(二)1 as another name of 电力工程, not as a domain', () => {
    const power = registry.domains.find(({ id }) => id === 'electric-power');
    expect(power?.aliases).toContain('电气');
  });

  test('has nine sites that do not overlap, and the pilots of 二(一)', () => {
    expect(registry.sites.map(({ id, city }) => `${id} ${city}`)).toEqual([
      'guangzhou-nansha guangzhou',
      'guangzhou-huangpu guangzhou',
      'guangzhou guangzhou',
      'shenzhen-qianhai shenzhen',
      'shenzhen shenzhen',
      'zhuhai-hengqin zhuhai',
      'zhuhai zhuhai',
      'dongguan dongguan',
      'guangdong guangdong',
    ]);
    const others = registry.sites.filter((site) => !site.regulatedPilot).map(({ id }) => id);
    expect(others).toEqual(['guangzhou', 'guangdong']);
  });

  test('links each unit to its own domains and sites', () => {
    const links = registry.units
      .filter(({ kind }) => kind !== 'coordinator')
      .map((unit) => `${unit.id}: ${[...unit.domains, ...unit.sites].map(({ id }) => id).join(' ')}`);
    expect(links).toEqual([
      'gd-measurement-control: metrology-control',
      'gd-highway: construction',
      'gd-civil-architecture: construction',
      'gd-computer: computer-information',
      'gd-product-certification: quality-management',
      'gd-electrical-engineering: electric-power',
      'gd-standardization: standardization quality',
      'gd-cybersecurity: cybersecurity',
      'gd-ceramic: non-metallic-materials',
      'gd-textile: textiles',
      'gd-food: food',
      'gd-quality: quality',
      'gd-e-government: e-government',
      'guangzhou-ast: regulated-construction guangzhou-nansha guangzhou-huangpu',
      'shenzhen-ast: regulated-construction shenzhen-qianhai shenzhen',
      'zhuhai-ast: regulated-construction zhuhai',
      'dongguan-ast: regulated-construction dongguan',
      'hengqin-development: regulated-construction zhuhai-hengqin',
    ]);
    expect(registry.units.flatMap((unit) => unit.domains).every(({ inferred }) => inferred)).toBe(true);
  });

  test('cites a clause for every entry that is not wholly ours', () => {
    const entries = [
      ...registry.domains,
      ...registry.sites,
      ...registry.units,
      ...year!.targets,
      ...year!.tasks,
    ];
    expect(entries.filter(({ clause }) => clause === null)).toMatchObject([
      { id: 'guangdong', inferred: true },
    ]);
  });

  test('names no person and every team by its handle', () => {
    for (const unit of registry.units) expect(unit.owners).toEqual([`@gba-engineers/${unit.id}`]);
  });
});

describe('targets and tasks', () => {
  test('are those of the plan', () => {
    expect(year!.targets.map(({ id, target, baseline, due }) => [id, target, baseline, due])).toEqual([
      ['regulated-practising', 100, 0, '2022-12-31'],
      ['non-regulated-recognised', 200, 0, '2022-12-31'],
      ['non-regulated-domains', 12, 7, '2022-12-31'],
      ['agreements-signed', 5, 0, '2022-12-31'],
      ['experience-report', 1, 0, '2022-12-31'],
      ['demonstration-points', 4, 0, '2022-06-30'],
      ['workstations', null, 0, '2022-06-30'],
    ]);
    expect(year!.tasks.map(({ number, due }) => [number, due.join(' ')])).toEqual([
      [1, '2022-02-25'],
      [2, '2022-03-04'],
      [3, '2022-03-25'],
      [
        4,
        [4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => `2022-${String(month).padStart(2, '0')}-28`).join(' '),
      ],
      [6, '2022-03-15'],
      [7, '2022-03-31'],
      [8, '2022-06-30'],
      [9, '2022-12-31'],
      [10, '2022-12-31'],
      [11, '2022-06-30'],
      [12, '2022-06-30'],
      [13, '2022-12-31'],
      [14, ''],
      [15, '2022-06-30 2022-12-31'],
    ]);
  });

  test('keep the rhythm of 附件2 #4, and say what is invented', () => {
    expect(programme.reporting).toMatchObject({
      briefingDueDay: 28,
      unitDueDay: null,
      firstMonth: '2022-04',
      lastMonth: '2022-12',
      closesOn: '2023-01-31',
    });
    expect(programme.illustrative).toBe(true);
  });
});
