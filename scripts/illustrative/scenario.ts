/**
 * The story that the illustrative year tells. Every figure here is invented: the plan publishes none.
 *
 * Non-regulated recognition passes its target, regulated practice falls short; Qianhai runs ahead, Dongguan
 * behind; every state that the dashboard must show occurs.
 */

export const SEED = 20220428;

/** April to December */
export const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => `2022-${String(month).padStart(2, '0')}`);

type Weights = Readonly<Record<string, number>>;

export interface Stream {
  readonly unit: string;
  readonly domain: string;
  /** People new in each month, April to December. */
  readonly people: readonly number[];
  readonly sites: Weights;
  readonly origins: Weights;
}

const ANYWHERE: Weights = {
  guangdong: 10,
  'shenzhen-qianhai': 3,
  'guangzhou-nansha': 2,
  guangzhou: 2,
  shenzhen: 1,
  'zhuhai-hengqin': 1,
};
/** Two units in one domain keep to different sites, so that nobody is counted twice. */
const PROVINCE: Weights = { guangdong: 6, guangzhou: 1 };
const ROADS: Weights = { 'shenzhen-qianhai': 3, 'guangzhou-nansha': 3, dongguan: 1, zhuhai: 1 };
const ZONES: Weights = { 'shenzhen-qianhai': 2, 'zhuhai-hengqin': 1 };
const ALL: Weights = { HK: 11, MO: 4, ML: 5 };
const BOTH: Weights = { HK: 3, MO: 1 };

const society = (
  unit: string,
  domain: string,
  people: readonly number[],
  sites: Weights = ANYWHERE,
): Stream => ({
  unit,
  domain,
  people,
  sites,
  origins: ALL,
});
const practice = (
  unit: string,
  site: string,
  people: readonly number[],
  origins: Weights = BOTH,
): Stream => ({
  unit,
  domain: 'regulated-construction',
  people,
  sites: { [site]: 1 },
  origins,
});

export const STREAMS: readonly Stream[] = [
  society('gd-measurement-control', 'metrology-control', [3, 2, 4, 3, 4, 3, 4, 5, 3]),
  society('gd-highway', 'construction', [2, 3, 2, 4, 3, 2, 0, 3, 2], ROADS),
  society('gd-civil-architecture', 'construction', [4, 3, 5, 4, 6, 5, 4, 6, 4], PROVINCE),
  society('gd-computer', 'computer-information', [3, 4, 5, 3, 6, 5, 4, 5, 4]),
  society('gd-product-certification', 'quality-management', [2, 1, 2, 3, 2, 2, 3, 2, 0]),
  society('gd-electrical-engineering', 'electric-power', [2, 3, 3, 2, 4, 3, 3, 4, 2]),
  society('gd-standardization', 'standardization', [1, 2, 1, 2, 2, 1, 2, 2, 1]),
  society('gd-standardization', 'quality', [0, 0, 0, 1, 2, 1, 1, 2, 1], ZONES),
  society('gd-cybersecurity', 'cybersecurity', [1, 2, 0, 2, 1, 2, 2, 3, 2]),
  society('gd-ceramic', 'non-metallic-materials', [0, 0, 0, 0, 0, 0, 0, 0, 0]),
  society('gd-textile', 'textiles', [0, 0, 0, 0, 2, 3, 2, 3, 2]),
  society('gd-food', 'food', [0, 0, 0, 0, 0, 0, 1, 1, 2]),
  society('gd-quality', 'quality', [0, 0, 0, 2, 1, 3, 2, 2, 1], PROVINCE),
  society('gd-e-government', 'e-government', [0, 0, 0, 0, 0, 2, 1, 2, 1]),
  practice('guangzhou-ast', 'guangzhou-nansha', [1, 2, 1, 2, 2, 1, 2, 2, 1]),
  practice('guangzhou-ast', 'guangzhou-huangpu', [0, 1, 1, 1, 2, 1, 1, 2, 1]),
  practice('shenzhen-ast', 'shenzhen-qianhai', [3, 4, 3, 5, 4, 4, 5, 4, 3], { HK: 6, MO: 1 }),
  practice('shenzhen-ast', 'shenzhen', [1, 0, 1, 1, 2, 1, 1, 1, 1]),
  practice('zhuhai-ast', 'zhuhai', [0, 1, 0, 1, 0, 1, 1, 0, 0], { HK: 1, MO: 1 }),
  practice('dongguan-ast', 'dongguan', [0, 0, 1, 0, 0, 0, 1, 0, 1]),
  practice('hengqin-development', 'zhuhai-hengqin', [1, 2, 1, 2, 2, 1, 2, 2, 1], { HK: 1, MO: 2 }),
];

/** Months without a file. */
export const MISSING: ReadonlySet<string> = new Set([
  'gd-highway 2022-10',
  'dongguan-ast 2022-05',
  'dongguan-ast 2022-11',
  'gd-food 2022-04',
  'zhuhai-ast 2022-12',
]);
/** Units that need not report yet. */
export const EXEMPT_BEFORE: Readonly<Record<string, string>> = { 'gd-e-government': '2022-07' };
/** Days after the 28th on which a late file came. */
export const LATE: Readonly<Record<string, number>> = {
  'gd-highway 2022-05': 3,
  'gd-highway 2022-09': 6,
  'gd-food 2022-06': 4,
  'gd-food 2022-10': 2,
  'gd-textile 2022-04': 1,
  'gd-ceramic 2022-07': 5,
  'dongguan-ast 2022-04': 9,
  'dongguan-ast 2022-06': 7,
  'dongguan-ast 2022-10': 8,
  'zhuhai-ast 2022-07': 2,
  'gd-quality 2022-08': 1,
  'hengqin-development 2022-11': 3,
  'gd-cybersecurity 2022-12': 2,
};
/** Files that do not say when they were first delivered. */
export const UNDATED: ReadonlySet<string> = new Set([
  'gd-electrical-engineering 2022-04',
  'gd-electrical-engineering 2022-05',
  'gd-electrical-engineering 2022-06',
  'zhuhai-ast 2022-04',
  'zhuhai-ast 2022-05',
  'gd-product-certification 2022-08',
]);
/** Units that write JSON. */
export const JSON_UNITS: ReadonlySet<string> = new Set(['gd-computer', 'shenzhen-ast']);
/** Notes, by unit and month, put on the first row. */
export const NOTES: Readonly<Record<string, string>> = {
  'gd-civil-architecture 2022-08': '含结构与岩土两个方向，名单由学会留存',
  'gd-computer 2022-08': '与香港同行组织集中评审一批',
  'gd-quality 2022-07': '签约后首批',
  'gd-textile 2022-08': '签约后首批',
  'guangzhou-ast 2022-08': '南沙、黄埔两区已分别核对',
  'shenzhen-ast 2022-07': '更正：按核对结果调整',
  'gd-e-government 2022-09': '签约后首批',
};

export interface MilestoneRow {
  readonly unit: string;
  readonly date: string;
  readonly type: string;
  readonly subject: string;
  readonly evidence: string;
  readonly note: string;
}

const milestone = (
  unit: string,
  date: string,
  type: string,
  subject: string,
  evidence: string,
  note = '',
): MilestoneRow => ({
  unit,
  date,
  type,
  subject,
  evidence,
  note,
});

export const MILESTONES: readonly MilestoneRow[] = [
  milestone('gd-quality', '2022-05-20', 'agreement', 'quality', '示例〔2022〕1号'),
  milestone('gd-textile', '2022-06-16', 'agreement', 'textiles', '示例〔2022〕2号'),
  milestone('gd-e-government', '2022-07-21', 'agreement', 'e-government', '示例〔2022〕3号'),
  milestone('gd-food', '2022-09-07', 'agreement', 'food', '示例〔2022〕4号'),
  milestone(
    'gd-ceramic',
    '2022-11-18',
    'agreement',
    'non-metallic-materials',
    '示例〔2022〕5号',
    '已签约，评审标准商定中',
  ),
  milestone('guangzhou-ast', '2022-05-31', 'demonstration-point', 'guangzhou-nansha', '示例〔2022〕6号'),
  milestone('guangzhou-ast', '2022-06-24', 'demonstration-point', 'guangzhou-huangpu', '示例〔2022〕7号'),
  milestone('guangzhou-ast', '', 'policy', 'guangzhou-nansha', '', '配套支持政策征求意见中'),
  milestone('shenzhen-ast', '2022-06-15', 'demonstration-point', 'shenzhen-qianhai', '示例〔2022〕8号'),
  milestone('shenzhen-ast', '2022-08-30', 'policy', 'shenzhen-qianhai', 'https://example.org/policy/qianhai'),
  milestone(
    'hengqin-development',
    '2022-07-12',
    'demonstration-point',
    'zhuhai-hengqin',
    '示例〔2022〕9号',
    '场地交付晚于计划',
  ),
  milestone('gd-engineers', '2022-06-20', 'workstation', 'guangzhou-nansha', '示例〔2022〕10号'),
  milestone('gd-engineers', '2022-06-28', 'workstation', 'shenzhen-qianhai', '示例〔2022〕11号'),
  milestone('gd-engineers', '2022-08-19', 'workstation', 'dongguan', '示例〔2022〕12号'),
  milestone('gd-engineers', '2022-12-23', 'report', '', '示例〔2022〕13号'),
];
