/** The registry, targets and tasks of the charts' fixture: real names, so that real lengths are drawn. */
import type {
  Category,
  City,
  Domain,
  Measure,
  Names,
  Programme,
  Registry,
  Site,
  Target,
  Task,
  TaskSchedule,
  Unit,
  UnitKind,
} from '../../src/core/model.ts';

const names = (zhCN: string, zhHK: string, en: string): Names => ({ 'zh-CN': zhCN, 'zh-HK': zhHK, en });
const cited = { clause: '二(二)', inferred: false };

export const PROGRAMME: Programme = {
  name: names(
    '粤港澳大湾区工程师资格互认试点',
    '粵港澳大灣區工程師資格互認試點',
    'GBA engineer mutual recognition pilot',
  ),
  source: {
    number: '粤科协学〔2022〕2号',
    title: names('实施方案', '實施方案', 'Implementation plan'),
    issuer: names('广东省科学技术协会', '廣東省科學技術協會', 'GDAST'),
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
  n: Names,
  cohort: Domain['cohort'],
  category: Category = 'non-regulated',
): Domain => ({
  id,
  names: n,
  aliases: [],
  category,
  cohort,
  ...cited,
});

const DOMAINS: readonly Domain[] = [
  domain(
    'regulated-construction',
    names('工程建设', '工程建設', 'Construction (regulated)'),
    'existing',
    'regulated',
  ),
  domain('construction', names('建筑工程', '建築工程', 'Construction engineering'), 'existing'),
  domain('metrology-control', names('计量及控制', '計量及控制', 'Metrology and control'), 'existing'),
  domain('quality-management', names('质量管理', '質量管理', 'Quality management'), 'existing'),
  domain(
    'computer-information',
    names('计算机信息工程', '計算機信息工程', 'Computer and information engineering'),
    'existing',
  ),
  domain('cybersecurity', names('网络空间安全', '網絡空間安全', 'Cybersecurity'), 'existing'),
  domain('standardization', names('标准化', '標準化', 'Standardization'), 'existing'),
  domain('electric-power', names('电力工程', '電力工程', 'Electric power engineering'), 'existing'),
  domain('quality', names('品质', '品質', 'Quality'), 'new'),
  domain('e-government', names('电子政务工程', '電子政務工程', 'E-government engineering'), 'new'),
  domain('non-metallic-materials', names('非金属材料', '非金屬材料', 'Non-metallic materials'), 'new'),
  domain('textiles', names('纺织', '紡織', 'Textiles'), 'new'),
  domain('food', names('食品', '食品', 'Food'), 'new'),
];

const CITIES: readonly City[] = [
  { id: 'guangzhou', names: names('广州市', '廣州市', 'Guangzhou') },
  { id: 'shenzhen', names: names('深圳市', '深圳市', 'Shenzhen') },
  { id: 'zhuhai', names: names('珠海市', '珠海市', 'Zhuhai') },
  { id: 'dongguan', names: names('东莞市', '東莞市', 'Dongguan') },
  { id: 'guangdong', names: names('省级', '省級', 'Province') },
];

const site = (
  id: string,
  n: Names,
  city: string,
  regulatedPilot: boolean,
  x: number | null,
  y = 0,
): Site => ({
  id,
  names: n,
  aliases: [],
  city,
  regulatedPilot,
  position: x === null ? null : { x, y },
  ...cited,
});

const SITES: readonly Site[] = [
  site(
    'guangzhou-nansha',
    names('广州南沙新区', '廣州南沙新區', 'Nansha, Guangzhou'),
    'guangzhou',
    true,
    45,
    47,
  ),
  site(
    'guangzhou-huangpu',
    names('广州黄埔区', '廣州黃埔區', 'Huangpu, Guangzhou'),
    'guangzhou',
    true,
    48,
    20,
  ),
  site(
    'guangzhou',
    names('广州市（其他）', '廣州市（其他）', 'Guangzhou (rest)'),
    'guangzhou',
    false,
    30,
    18,
  ),
  site('shenzhen-qianhai', names('前海合作区', '前海合作區', 'Qianhai'), 'shenzhen', true, 66, 62),
  site('shenzhen', names('深圳市（其他）', '深圳市（其他）', 'Shenzhen (rest)'), 'shenzhen', true, 80, 54),
  site('zhuhai-hengqin', names('横琴合作区', '橫琴合作區', 'Hengqin'), 'zhuhai', true, 42, 92),
  site('zhuhai', names('珠海市（其他）', '珠海市（其他）', 'Zhuhai (rest)'), 'zhuhai', true, 36, 80),
  site('dongguan', names('东莞市', '東莞市', 'Dongguan'), 'dongguan', true, 68, 26),
  site(
    'guangdong',
    names('省级（不分地区）', '省級（不分地區）', 'Province (no site)'),
    'guangdong',
    false,
    null,
  ),
];

const link = (id: string): { id: string; clause: string; inferred: boolean } => ({
  id,
  clause: '附件1',
  inferred: true,
});

const unit = (
  id: string,
  n: Names,
  kind: UnitKind,
  domains: readonly string[],
  sites: readonly string[] = [],
): Unit => ({
  id,
  names: n,
  aliases: [],
  kind,
  reportsTo: kind === 'coordinator' ? null : 'gd-engineers',
  reportsFrom: null,
  reportsUntil: null,
  domains: domains.map(link),
  sites: sites.map(link),
  defaultSites: sites.length > 0 ? sites.slice(0, 1) : ['guangdong'],
  owners: [],
  ...cited,
});

const REGULATED = ['regulated-construction'];
const UNITS: readonly Unit[] = [
  unit(
    'gd-measurement-control',
    names(
      '省测量控制技术与装备应用促进会',
      '省測量控制技術與裝備應用促進會',
      'Guangdong Measurement, Control and Equipment Promotion Association',
    ),
    'society',
    ['metrology-control'],
  ),
  unit('gd-highway', names('省公路学会', '省公路學會', 'Guangdong Highway Society'), 'society', [
    'construction',
  ]),
  unit(
    'gd-civil-architecture',
    names('省土木建筑学会', '省土木建築學會', 'Guangdong Civil Engineering and Architecture Society'),
    'society',
    ['construction'],
  ),
  unit('gd-computer', names('省计算机学会', '省計算機學會', 'Guangdong Computer Federation'), 'society', [
    'computer-information',
  ]),
  unit(
    'gd-product-certification',
    names('省产品认证服务协会', '省產品認證服務協會', 'Guangdong Product Certification Association'),
    'society',
    ['quality-management'],
  ),
  unit(
    'gd-electrical-engineering',
    names('省电机工程学会', '省電機工程學會', 'Guangdong Society of Electrical Engineering'),
    'society',
    ['electric-power'],
  ),
  unit(
    'gd-standardization',
    names('省粤科标准化研究院', '省粵科標準化研究院', 'Guangdong Yueke Standardization Institute'),
    'society',
    ['standardization', 'quality'],
  ),
  unit(
    'gd-cybersecurity',
    names('省网络空间安全协会', '省網絡空間安全協會', 'Guangdong Cybersecurity Association'),
    'society',
    ['cybersecurity'],
  ),
  unit('gd-ceramic', names('省硅酸盐学会', '省硅酸鹽學會', 'Guangdong Ceramic Society'), 'society', [
    'non-metallic-materials',
  ]),
  unit(
    'gd-textile',
    names('省纺织工程学会', '省紡織工程學會', 'Guangdong Textile Engineering Society'),
    'society',
    ['textiles'],
  ),
  unit('gd-food', names('省食品学会', '省食品學會', 'Guangdong Food Society'), 'society', ['food']),
  unit('gd-quality', names('省质量协会', '省質量協會', 'Guangdong Quality Association'), 'society', [
    'quality',
  ]),
  unit(
    'gd-e-government',
    names('省电子政务协会', '省電子政務協會', 'Guangdong E-government Association'),
    'society',
    ['e-government'],
  ),
  unit('guangzhou-ast', names('广州市科协', '廣州市科協', 'Guangzhou AST'), 'city-association', REGULATED, [
    'guangzhou-nansha',
    'guangzhou-huangpu',
  ]),
  unit('shenzhen-ast', names('深圳市科协', '深圳市科協', 'Shenzhen AST'), 'city-association', REGULATED, [
    'shenzhen-qianhai',
    'shenzhen',
  ]),
  unit('zhuhai-ast', names('珠海市科协', '珠海市科協', 'Zhuhai AST'), 'city-association', REGULATED, [
    'zhuhai',
  ]),
  unit('dongguan-ast', names('东莞市科协', '東莞市科協', 'Dongguan AST'), 'city-association', REGULATED, [
    'dongguan',
  ]),
  unit(
    'hengqin-development',
    names('珠海大横琴发展有限公司', '珠海大橫琴發展有限公司', 'Zhuhai Da Hengqin Development Co.'),
    'zone',
    REGULATED,
    ['zhuhai-hengqin'],
  ),
  unit(
    'gd-engineers',
    names('省工程师学会', '省工程師學會', 'Guangdong Society of Engineers'),
    'coordinator',
    [],
  ),
  unit(
    'gdast-academic',
    names('省科协学会学术部', '省科協學會學術部', 'GDAST Academic Department'),
    'coordinator',
    [],
  ),
  unit(
    'gdast-cooperation',
    names('省科协合作交流部', '省科協合作交流部', 'GDAST Cooperation Department'),
    'coordinator',
    [],
  ),
];

/** The category of a domain; throws on an unknown one. */
export function categoryOf(id: string): Category {
  const found = DOMAINS.find((d) => d.id === id);
  if (!found) throw new Error(`no domain ${id} in the fixture`);
  return found.category;
}

const PEOPLE = names('人', '人', 'people');
const target = (
  id: string,
  n: Names,
  measure: Measure,
  goal: number | null,
  unitNames: Names,
  due: string,
  extra: Partial<Target> = {},
): Target => ({
  id,
  names: n,
  measure,
  target: goal,
  baseline: 0,
  unit: unitNames,
  due,
  paced: false,
  subjects: [],
  ...cited,
  ...extra,
});

export const TARGETS: readonly Target[] = [
  target(
    'regulated-practising',
    names('准入类专业人士落地执业', '准入類專業人士落地執業', 'Regulated professionals practising'),
    'regulated-headcount',
    100,
    PEOPLE,
    '2022-12-31',
    { paced: true },
  ),
  target(
    'non-regulated-recognised',
    names(
      '非准入类专业人士互认新增',
      '非准入類專業人士互認新增',
      'Non-regulated professionals newly recognised',
    ),
    'non-regulated-headcount',
    200,
    PEOPLE,
    '2022-12-31',
    { paced: true },
  ),
  target(
    'non-regulated-domains',
    names('非准入类互认领域', '非准入類互認領域', 'Non-regulated domains'),
    'non-regulated-domains',
    12,
    names('个', '個', 'domains'),
    '2022-12-31',
    { baseline: 7 },
  ),
  target(
    'agreements-signed',
    names('新增领域互认签约', '新增領域互認簽約', 'Recognition agreements in new domains'),
    'agreements',
    5,
    names('项', '項', 'agreements'),
    '2022-12-31',
    { subjects: ['quality', 'e-government', 'non-metallic-materials', 'textiles', 'food'] },
  ),
  target(
    'experience-report',
    names('大湾区经验报告', '大灣區經驗報告', 'GBA experience report'),
    'reports',
    1,
    names('份', '份', 'reports'),
    '2022-12-31',
  ),
  target(
    'demonstration-points',
    names('示范点', '示範點', 'Demonstration points'),
    'demonstration-points',
    4,
    names('个', '個', 'points'),
    '2022-06-30',
    { subjects: ['guangzhou-nansha', 'guangzhou-huangpu', 'zhuhai-hengqin', 'shenzhen-qianhai'] },
  ),
  target(
    'workstations',
    names('工程师学会工作站', '工程師學會工作站', 'Workstations of the engineers’ society'),
    'workstations',
    null,
    names('个', '個', 'workstations'),
    '2022-06-30',
  ),
];

const task = (
  number: number,
  title: Names,
  schedule: TaskSchedule,
  due: readonly string[],
  responsible: readonly string[],
): Task => ({
  number,
  title,
  schedule,
  due,
  responsible,
  withBodies: [],
  clause: `附件2 #${number}`,
  inferred: false,
});
const MONTHLY_DUE = [4, 5, 6, 7, 8, 9, 10, 11, 12].map((m) => `2022-${String(m).padStart(2, '0')}-28`);

export const TASKS: readonly Task[] = [
  task(
    1,
    names('制定实施方案', '制定實施方案', 'Draw up the implementation plan'),
    'once',
    ['2022-02-25'],
    ['gdast-academic'],
  ),
  task(
    2,
    names('成立领导小组', '成立領導小組', 'Set up the leading group'),
    'once',
    ['2022-03-04'],
    ['gdast-academic'],
  ),
  task(
    3,
    names('建设互认信息平台', '建設互認信息平台', 'Build the information platform for mutual recognition'),
    'once',
    ['2022-03-25'],
    ['gd-engineers'],
  ),
  task(4, names('报送每月简报', '報送每月簡報', 'Deliver the monthly briefing'), 'monthly', MONTHLY_DUE, [
    'gdast-cooperation',
    'pilot-units',
  ]),
  task(
    6,
    names(
      '各试点单位制定工作方案，省科协和省工程师学会跟进落实',
      '各試點單位制定工作方案，省科協和省工程師學會跟進落實',
      'Work plan of each pilot unit, followed up by GDAST and the engineers’ society',
    ),
    'once',
    ['2022-03-15'],
    ['pilot-units'],
  ),
  task(
    7,
    names(
      '准入类试点列入粤港澳合作议程并在三地宣传',
      '准入類試點列入粵港澳合作議程並在三地宣傳',
      'Put the regulated pilots on the HK and Macao agenda; publicity in the three places',
    ),
    'once',
    ['2022-03-31'],
    ['gdast-cooperation'],
  ),
  task(
    8,
    names('开展准入类试点', '開展准入類試點', 'Carry out the regulated pilots'),
    'once',
    ['2022-06-30'],
    ['gd-engineers', 'guangzhou-ast'],
  ),
  task(
    9,
    names('开展非准入类互认', '開展非准入類互認', 'Carry out non-regulated recognition'),
    'once',
    ['2022-12-31'],
    ['gd-engineers', 'pilot-societies'],
  ),
  task(
    10,
    names(
      '支持广州、深圳、珠海、东莞工程师学会建设',
      '支持廣州、深圳、珠海、東莞工程師學會建設',
      'Support the engineers’ societies of four cities',
    ),
    'once',
    ['2022-12-31'],
    ['gdast-academic', 'gd-engineers'],
  ),
  task(
    11,
    names('设立工作站', '設立工作站', 'Set up workstations'),
    'once',
    ['2022-06-30'],
    ['gd-engineers'],
  ),
  task(
    12,
    names(
      '建设示范点并争取配套政策',
      '建設示範點並爭取配套政策',
      'Demonstration points and supporting policies',
    ),
    'once',
    ['2022-06-30'],
    ['gd-engineers', 'guangzhou-ast'],
  ),
  task(
    13,
    names('形成大湾区经验报告', '形成大灣區經驗報告', 'Write the GBA experience report'),
    'once',
    ['2022-12-31'],
    ['gd-engineers'],
  ),
  task(14, names('宣传推广', '宣傳推廣', 'Publicity'), 'as-needed', [], ['gdast-cooperation']),
  task(
    15,
    names('报送半年总结', '報送半年總結', 'Half-yearly summaries'),
    'half-yearly',
    ['2022-06-30', '2022-12-31'],
    ['gdast-academic'],
  ),
];

export const REGISTRY: Registry = { domains: DOMAINS, cities: CITIES, sites: SITES, units: UNITS };
