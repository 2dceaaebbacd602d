/**
 * A small programme in which nothing is wrong: what every case of the corpus is laid over. It has one of each
 * thing that a check can depend on.
 */
import type { Names } from '../../src/core/model.ts';

const names = (zhCN: string, zhHK: string, en: string): Names => ({ 'zh-CN': zhCN, 'zh-HK': zhHK, en });
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const PROGRAMME = {
  name: names('互认示例', '互認示例', 'Sample recognition'),
  source: {
    number: '示例〔2022〕2号',
    title: names('示例方案', '示例方案', 'Sample plan'),
    issuer: names('示例单位', '示例單位', 'Sample office'),
  },
  reporting: {
    briefingDueDay: 28,
    unitDueDay: null,
    firstMonth: '2022-04',
    lastMonth: '2022-12',
    closesOn: '2023-01-31',
    clause: '附件2 #4',
    inferred: true,
  },
  timeZone: 'Asia/Shanghai',
  illustrative: true,
};

const domain = (
  id: string,
  name: Names,
  aliases: readonly string[] = [],
  cohort = 'existing',
  category = 'non-regulated',
) => ({
  id,
  names: name,
  aliases,
  category,
  cohort,
  clause: '二(二)',
});

export const DOMAINS = {
  domains: [
    domain(
      'regulated-construction',
      names('工程建设', '工程建設', 'Construction practice'),
      [],
      'existing',
      'regulated',
    ),
    domain('construction', names('建筑工程', '建築工程', 'Building engineering'), ['建筑']),
    domain(
      'computer-information',
      names('计算机信息工程', '計算機信息工程', 'Computer information engineering'),
      ['计算机信息'],
    ),
    domain('electric-power', names('电力工程', '電力工程', 'Electric power engineering'), ['电气', '電氣']),
    domain('quality-management', names('质量管理', '質量管理', 'Quality management')),
    domain('quality', names('品质', '品質', 'Quality'), [], 'new'),
    domain('food', names('食品', '食品', 'Food'), [], 'new'),
  ],
};

const site = (id: string, name: Names, city: string, aliases: readonly string[] = []) => ({
  id,
  names: name,
  aliases,
  city,
  regulatedPilot: true,
  position: { x: 10, y: 20.5 },
  clause: '二(一)',
});

export const SITES = {
  cities: [
    { id: 'guangzhou', names: names('广州', '廣州', 'Guangzhou') },
    { id: 'zhuhai', names: names('珠海', '珠海', 'Zhuhai') },
    { id: 'dongguan', names: names('东莞', '東莞', 'Dongguan') },
    { id: 'guangdong', names: names('省级', '省級', 'Province') },
  ],
  sites: [
    site('guangzhou-nansha', names('广州南沙新区', '廣州南沙新區', 'Guangzhou Nansha'), 'guangzhou', [
      '南沙',
    ]),
    site('guangzhou', names('广州市（其他）', '廣州市（其他）', 'Guangzhou (rest)'), 'guangzhou'),
    site('zhuhai-hengqin', names('横琴合作区', '橫琴合作區', 'Hengqin'), 'zhuhai', ['横琴']),
    site('zhuhai', names('珠海市（其他）', '珠海市（其他）', 'Zhuhai (rest)'), 'zhuhai'),
    site('dongguan', names('东莞市', '東莞市', 'Dongguan'), 'dongguan'),
    site(
      'guangdong',
      names('省级（不分地区）', '省級（不分地區）', 'Province (no single place)'),
      'guangdong',
    ),
  ],
};

const unit = (
  id: string,
  name: Names,
  kind: string,
  domains: readonly string[],
  sites: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
) => ({
  id,
  names: name,
  kind,
  reportsTo: id === 'gd-engineers' ? null : 'gd-engineers',
  domains: domains.map((one) => ({
    id: one,
    clause: '附件1',
    inferred: kind === 'society' || kind === 'zone',
  })),
  sites: sites.map((one) => ({ id: one, clause: '附件2 #8', inferred: kind === 'zone' })),
  defaultSites: sites.length > 0 ? sites : kind === 'coordinator' ? [] : ['guangdong'],
  owners: [`@sample/${id}`],
  clause: '附件1',
  ...more,
});

export const UNITS = {
  units: [
    unit(
      'gd-computer',
      names('省计算机学会', '省計算機學會', 'Computer Society'),
      'society',
      ['computer-information'],
      [],
    ),
    unit('gd-highway', names('省公路学会', '省公路學會', 'Highway Society'), 'society', ['construction'], []),
    unit(
      'gd-civil',
      names('省土木建筑学会', '省土木建築學會', 'Civil Society'),
      'society',
      ['construction'],
      [],
    ),
    unit('gd-food', names('省食品学会', '省食品學會', 'Food Society'), 'society', ['food'], []),
    unit(
      'gd-quality',
      names('省质量协会', '省質量協會', 'Quality Association'),
      'society',
      ['quality', 'quality-management'],
      [],
      {
        // Its domain is stated outright, so that going outside is an error.
        domains: [
          { id: 'quality', clause: '二(二)2' },
          { id: 'quality-management', clause: '二(二)1', inferred: true },
        ],
      },
    ),
    unit(
      'gd-power',
      names('省电机工程学会', '省電機工程學會', 'Power Society'),
      'society',
      ['electric-power'],
      [],
      {
        reportsFrom: '2022-06',
        reportsUntil: '2022-10',
      },
    ),
    unit(
      'dongguan-ast',
      names('东莞市科协', '東莞市科協', 'Dongguan Association'),
      'city-association',
      ['regulated-construction'],
      ['dongguan'],
    ),
    unit(
      'hengqin-zone',
      names('横琴发展', '橫琴發展', 'Hengqin Development'),
      'zone',
      ['regulated-construction'],
      ['zhuhai-hengqin'],
    ),
    unit('gd-engineers', names('省工程师学会', '省工程師學會', 'Engineers Society'), 'coordinator', [], []),
  ],
};

export const TARGETS = {
  year: 2022,
  targets: [
    {
      id: 'non-regulated-recognised',
      names: names('非准入类互认新增', '非准入類互認新增', 'Newly recognised'),
      measure: 'non-regulated-headcount',
      target: 200,
      baseline: 0,
      unit: names('人', '人', 'people'),
      due: '2022-12-31',
      paced: true,
      subjects: [],
      clause: '二(二)',
    },
    {
      id: 'agreements-signed',
      names: names('互认签约', '互認簽約', 'Agreements'),
      measure: 'agreements',
      target: 2,
      baseline: 0,
      unit: names('个', '個', 'domains'),
      due: '2022-12-31',
      paced: false,
      subjects: ['quality', 'food'],
      clause: '二(二)2',
    },
  ],
};

const task = (number: number, schedule: string, due: readonly string[], responsible: readonly string[]) => ({
  number,
  title: names(`任务${number}`, `任務${number}`, `Task ${number}`),
  schedule,
  due,
  responsible,
  withBodies: [],
  clause: `附件2 #${number}`,
});

export const TASKS = {
  year: 2022,
  tasks: [
    task(4, 'monthly', ['2022-04-28', '2022-05-28'], ['pilot-units', 'gd-engineers']),
    task(6, 'once', ['2022-03-15'], ['pilot-units']),
    task(9, 'once', ['2022-12-31'], ['gd-engineers', 'pilot-societies']),
    task(13, 'once', ['2022-12-31'], ['gd-engineers']),
    task(15, 'half-yearly', ['2022-06-30', '2022-12-31'], ['pilot-units']),
  ],
};

/** The files of the programme, by path below the data directory. */
export const BASE_FILES: Readonly<Record<string, string>> = {
  'programme.json': json(PROGRAMME),
  'registry/domains.json': json(DOMAINS),
  'registry/sites.json': json(SITES),
  'registry/units.json': json(UNITS),
  '2022/targets.json': json(TARGETS),
  '2022/tasks.json': json(TASKS),
  '2022/milestones/gd-food.csv':
    'date,type,subject,evidence,note\n2022-05-20,agreement,food,https://example.org/food,\n',
};

/** A JSON file of the base with one change, written as the base is. */
export function changed<T>(value: T, change: (copy: T) => void): string {
  const copy = structuredClone(value);
  change(copy);
  return json(copy);
}
