/** How each figure is made. The clauses stand in `src/site/methodology.ts`, the same for every language. */
export interface MethodText {
  readonly title: string;
  readonly text: readonly string[];
  readonly formula?: string;
}

/** Values of the programme that the texts quote. */
export interface MethodFacts {
  /** For example 4月—12月. */
  readonly span: string;
  /** Number of reporting months. */
  readonly months: string;
  readonly dueDay: string;
  readonly onTrackShare: string;
  readonly closesOn: string;
  readonly forecastLevel: string;
  readonly leastMonths: string;
  readonly leastCoverage: string;
}

export const methodology = {
  title: '计算方法',
  lead: '每个数字怎样得来，依据方案哪一条；方案没有写明的，注明是本看板的选择。',
  groups: { counting: '数什么', progress: '进度怎样算', reporting: '报送怎样判断', showing: '怎样显示' },
  topics: {
    regulated: {
      title: '准入类新增落地执业',
      text: [
        '只计来源地为香港或澳门、在大湾区新增落地执业的准入类专业技术人员。',
        '方案的“不少于100人”可指存量，也可指新增；本看板按2022年新增计。',
      ],
    },
    nonRegulated: {
      title: '非准入类互认新增',
      text: ['计非准入类专业技术人员新增互认的人数。来源地不限，香港、澳门、内地都计入。'],
    },
    once: {
      title: '一人计一次',
      text: [
        '每人在每一类别中只计一次，计在最先的地点，由办结互认的单位报送。',
        '之后离开的人不扣减。送报之后才办结的，计入下一个月；12月的用更正补入。',
      ],
    },
    domains: {
      title: '非准入类领域数',
      text: ['原有领域全部计入。新增领域自互认签约之日起计入一次。'],
      formula: '领域数 = 原有领域 + 已签约的新增领域',
    },
    milestones: {
      title: '签约、示范点、工作站与报告',
      text: [
        '写明日期和依据（网址或文号）的才计入。同一类型、同一对象只计一次，不论由哪个单位填报。',
        '方案对工作站只说“可设立”，因此没有数量目标，也不评定进度。',
      ],
    },
    sites: {
      title: '地点与城市',
      text: [
        '各地点互不重叠。城市名下的“其他”只计该市其余地区；“省级”指不分地区的互认。',
        '城市等于其名下地点之和，所有城市之和等于总数。',
      ],
    },
    share: {
      title: '完成比例',
      text: ['可以超过100%。没有数量目标的，不显示比例。'],
      formula: '完成比例 = 实际 ÷ 目标',
    },
    pace: {
      title: '匀速进度',
      text: [
        '方案没有分月目标。匀速进度是本看板的算法：假设全年目标在实施期内逐月均匀完成。报送期限过后，该月才算到期；期限当日仍可报送。',
        '匀速进度只作参照，不是任何单位的考核指标。',
      ],
      formula: '匀速进度 = 年初已有 + （目标 − 年初已有）× 已到期月数 ÷ 实施期月数',
    },
    ahead: {
      title: '较匀速进度快慢',
      text: ['以百分点表示。正数为快，负数为慢。'],
      formula: '快慢 = 实际 ÷ 目标 − 匀速进度 ÷ 目标',
    },
    status: {
      title: '目标状态',
      text: [
        '依次判断，先符合者为准。数据不足：方案没有数量目标，或已有到期月份而没有任何文件涉及该项人数。已达成：实际不小于目标，迟达也算。未达成：期限已过而实际小于目标。',
        '没有匀速进度的目标，或首个月份尚未到期时，数量没有超过年初的为未开始，否则为进度正常。其余按下式判断。',
        '12月的迟报和更正在年度数据截止日前仍可使“未达成”变为“已达成”。',
      ],
      formula: '进度正常：实际 ≥ 匀速进度 × 容许比例；否则为落后',
    },
    required: {
      title: '此后每月需',
      text: ['按期达成目标，其余每个月平均需要新增的数量。'],
      formula: '每月需 = （目标 − 实际）÷ 未到期月数',
    },
    forecast: {
      title: '年底预计',
      text: [
        '由已到期各月推算，只作参考，总以区间表示，不是方案的内容。以报告为单位：一个单位一个月为一份。',
        '区间按伽马—泊松模型（杰弗里斯先验）计算，并按各月起伏的大小放宽；月份越少，区间越宽。两端向外取整，且不低于已有人数。',
        '缺报不当作零：中值和下限不计逾期未报的份数，上限假定它们照常送达。有报告的月份太少、报告份数不足，或已没有待报的月份时，不作预计。',
      ],
      formula: '中值 = 实际 + 每份报告的平均人数 × 尚待报送的份数',
    },
    asOf: {
      title: '统计日',
      text: [
        '页面显示统计日当天的情况。文件的首次送达日不晚于统计日的才计入；没有写明送达日的，按当月期限计。较晚的文件照常校验，只是不计入，其份数会注明。',
        '更正过的数字显示现值。',
      ],
    },
    reporting: {
      title: '报送状态',
      text: [
        '按时：期限当日或之前送达。迟报：期限之后送达。已报：已送达但没有写明日期。未报：期限已过而没有文件。未到期：期限未到。免报：不在该单位的报送期内。',
        '明确报告“无新增”显示为0，与未报不同。',
      ],
    },
    tasks: {
      title: '任务状态',
      text: [
        '所有责任单位都报告完成，任务才算完成。期限已过而未完成的为逾期。没有期限的任务显示“持续进行”。',
        '按月或按半年的任务，以已到期的各期计。编号与附件2一致；原件没有第5项。',
      ],
    },
    corrections: {
      title: '更正',
      text: ['更正直接改动当月的文件，改动前的内容保留在版本记录中。以往月份因此变动的，合并前会列明。'],
    },
    checks: {
      title: '校验',
      text: ['有错误的数据不能生成本站。每种问题都有编号、说明和例子。'],
    },
    breakdown: {
      title: '占比与变化',
      text: [
        '领域的占比以同一类别的总数为分母，地点、城市、单位和来源地的占比以全部新增为分母。分母为零时不显示占比。',
        '变化指最近一个到期月份与前一个月之差。',
      ],
    },
    inferred: {
      title: '推定',
      text: ['单位与领域、单位与地点的对应关系，凡方案没有写明的，都标注“推定”。'],
    },
    map: {
      title: '示意图',
      text: [
        '地点示意图只表示相对位置，没有边界，不是地图。公开出版的中国地图须有审图号，因此本网站不绘制地图。',
      ],
    },
    illustrative: {
      title: '示例数据',
      text: ['方案没有公布人数。本站的人数、报送日期、状态、里程碑、任务进展和文字材料均为虚构示例。'],
    },
  },
  factsTitle: '本年采用的参数',
  facts: (f: MethodFacts): readonly (readonly [string, string])[] => [
    ['实施期', `${f.span}，共${f.months}个月`],
    ['每月报送期限', `当月${f.dueDay}日`],
    ['进度正常的容许比例', f.onTrackShare],
    ['预计区间的置信水平', f.forecastLevel],
    ['作预计所需的月份', `至少${f.leastMonths}个月有报告`],
    ['作预计所需的报告', `至少为应报份数的${f.leastCoverage}`],
    ['年度数据截止日', f.closesOn],
  ],
  clauses: '依据',
};
