/**
 * Text of the charts in simplified Chinese; it is the source of the type that the other languages satisfy.
 * Numbers, months and names arrive already written out.
 */
export const zhCN = {
  people: (n: string, _value: number) => `${n}人`,
  asOf: (date: string) => `截至${date}`,
  asOfEnd: (month: string) => `截至${month}底`,
  span: (first: string, last: string) => `${first.replace('月', '')}—${last}`,
  source: (issuer: string, illustrative: boolean) =>
    `来源：试点单位月报，${issuer}${illustrative ? '（人数与日期为虚构示例）' : ''}`,
  newPeople: '新增人数',
  join: (parts: readonly string[]) => parts.join('；'),
  stop: '。',
  /** Of a column of changes, where a report of either month is missing. */
  sameUnits: (n: string, _value: number) => `较上月只比较两月都已报送的${n}家单位（同口径）`,
  provisionalKey: '暂计：尚有单位未报',
  provisional: (said: string) => `${said}（暂计）`,
  provisionalNote: '虚线段和空心点为暂计：尚有单位未报',

  cumulative: {
    title: (name: string, actual: string, share: string) => `${name}${actual}，完成全年目标的${share}`,
    titleReached: (name: string, month: string) => `${name}在${month}达到全年目标`,
    titleOpen: (name: string, actual: string) => `${name}${actual}`,
    titleNone: (name: string) => `${name}尚无到期数据`,
    subtitle: (span: string, asOf: string) => `${span}累计人数，单位：人；${asOf}`,
    target: (n: string) => `目标${n}`,
    pace: '匀速进度',
    forecast: '年底预计',
    range: (low: string, high: string) => `${low}—${high}`,
    datum: (month: string, added: string, cumulative: string) =>
      `${month}底累计${cumulative}（当月新增${added}）`,
    datumPace: (pace: string) => `，匀速进度${pace}`,
    datumForecast: (month: string, low: string, mid: string, high: string) =>
      `${month}底预计${mid}（${low}—${high}）`,
    ahead: (month: string, actual: string, gap: string) => `到${month}底累计${actual}，比匀速进度多${gap}`,
    behind: (month: string, actual: string, gap: string) => `到${month}底累计${actual}，比匀速进度少${gap}`,
    level: (month: string, actual: string) => `到${month}底累计${actual}，与匀速进度持平`,
    plain: (month: string, actual: string) => `到${month}底累计${actual}`,
    forecastSays: (low: string, high: string, level: string) =>
      `按已有月份推算，年底为${low}—${high}（${level}区间）`,
    none: (asOf: string) => `${asOf}，还没有到期的月份`,
    notePace: '虚线为匀速进度：方案没有月度目标，由本看板把全年目标按月均摊',
    noteForecast: (level: string) => `浅色带为本看板的预计，${level}区间`,
    columns: { pace: '匀速进度', forecast: '预计' },
  },

  events: {
    head: '大事',
    dated: (day: string, what: string) => `${day}${what}`,
    what: {
      agreement: (name: string | null) => `${name ?? ''}签约`,
      'demonstration-point': (name: string | null) => `${name ?? ''}示范点设立`,
      workstation: (name: string | null) => `${name ?? ''}工作站设立`,
      policy: (name: string | null) => `${name ?? ''}配套政策`,
      report: (name: string | null) => `${name ?? ''}经验报告`,
    },
  },

  progress: {
    title: (all: string, counts: readonly string[]) => `${all}项目标中，${counts.join('、')}`,
    count: (state: string, n: string) => `${state}${n}项`,
    subtitle: (asOf: string) => `完成目标的百分比；${asOf}`,
    full: '目标 100%',
    pace: '匀速进度',
    of: (actual: string, target: string, unit: string) => `${actual} / ${target}${unit}`,
    open: (actual: string, unit: string) => `${actual}${unit}`,
    unit: (unit: string) => unit,
    openNote: '方案未定数量',
    datum: (name: string, value: string, share: string, state: string) =>
      `${name}：${value}，完成${share}，${state}`,
    datumOpen: (name: string, value: string) => `${name}：${value}，方案未定数量`,
    datumPace: (share: string) => `，匀速进度${share}`,
    summary: (parts: readonly string[]) => `需要关注：${parts.join('、')}`,
    summaryFine: '没有落后或未达成的目标',
    part: (name: string, share: string, state: string) => `${name}完成${share}（${state}）`,
    note: '竖实线为目标；竖虚线为匀速进度，由本看板推算，只用于两项人数目标',
    columns: {
      target: '目标项',
      actual: '实际',
      goal: '目标',
      share: '完成',
      pace: '匀速进度',
      state: '状态',
    },
  },

  monthly: {
    title: (month: string, added: string) => `${month}新增${added}`,
    titleNone: '每月新增多少人？',
    titlePace: (kept: string, all: string, _value: number) => `到期的${all}个月中，${kept}个月达到匀速进度`,
    pace: (n: string) => `匀速进度：每月${n}人`,
    notePace: '虚线为匀速进度：两项人数目标按月均摊之和，由本看板推算',
    subtitle: (asOf: string) => `每月新增人数，按类别与领域批次；${asOf}`,
    groups: {
      regulated: (_n: string) => '准入类',
      existing: (n: string) => `非准入·原有${n}个领域`,
      new: (n: string) => `非准入·新增${n}个领域`,
    },
    datum: (month: string, group: string, n: string) => `${month}，${group}：${n}`,
    datumDomains: (parts: readonly string[]) => `（${parts.join('、')}）`,
    summary: (best: string, n: string, total: string) =>
      `已到期各月中，${best}新增最多，为${n}；累计${total}`,
    summaryNone: (asOf: string) => `${asOf}，还没有新增人员`,
  },

  ranking: {
    title: (name: string, n: string) => `非准入类中，${name}人数最多，${n}`,
    titleNone: '哪些领域已有人员互认？',
    subtitle: (asOf: string) => `各领域累计新增人数；占比按所属类别计算；${asOf}`,
    regulated: '准入类',
    existing: '非准入类 · 原有领域',
    fresh: '非准入类 · 2022年新增领域',
    columns: { total: '累计', share: '占比', latest: (month: string) => `${month}新增`, change: '较上月' },
    waiting: {
      waiting: '待签约',
      signed: (day: string) => `${day}已签约，待受理`,
      signedUndated: '已签约，待受理',
      none: '尚无人员',
    },
    datum: (name: string, n: string, share: string) => `${name}：累计${n}，占所属类别${share}`,
    summary: (top: readonly string[], share: string) => `${top.join('、')}居前，合占非准入类的${share}`,
    summaryWaiting: (names: string) => `尚待签约：${names}`,
    summaryNone: (asOf: string) => `${asOf}，各领域都还没有人员`,
  },

  heat: {
    title: (cell: string) => `单月最多：${cell}`,
    titleDomainNone: '哪个领域在哪个月有新增？',
    titleSiteNone: '哪个地点在哪个月有新增？',
    cell: (name: string, month: string, n: string) => `${name}，${month}新增${n}`,
    subtitleDomain: (asOf: string) => `各领域每月新增人数，颜色越浓越多；${asOf}`,
    subtitleSite: (asOf: string) => `各地点每月新增人数，两类合计，颜色越浓越多；${asOf}`,
    total: '累计',
    datum: (month: string, n: string) => `${month}：${n}`,
    notOpen: (month: string) => `${month}：未开通`,
    notDueKey: '斜线为未到期',
    gapsKey: '斜线为未到期，或签约前未开通，不等于零；竖线为签约',
    notOpenKey: '斜线为未开通：签约前不受理，不等于零；竖线为签约',
    missing: (month: string) => `${month}：未报`,
    partly: '（部分单位未报）',
    missingKey: '未报（单位没有交表，不等于零）',
    summary: (cell: string, zero: string, all: string) =>
      `${cell}，为单月最高；${all}项中有${zero}项尚无人员`,
    summaryAll: (cell: string) => `${cell}，为单月最高；各项均已有人员`,
    summaryNone: (asOf: string) => `${asOf}，还没有新增人员`,
  },

  map: {
    site: {
      title: (few: string, n: string, share: string) => `人数最多的${few}个地点合计${n}，占全部的${share}`,
      titleOne: (name: string, n: string) => `具体地点中只有${name}已有人员，${n}`,
      titleNone: '人员落在哪里？',
      subtitle: (asOf: string) => `各地点累计新增人数与占全部的百分比；${asOf}`,
      summary: (parts: readonly string[], sites: string, all: string) =>
        `${parts.join('、')}居前；${all}个地点中${sites}个已有人员`,
      summaryNone: (asOf: string) => `${asOf}，各地点都还没有人员`,
    },
    city: {
      title: (few: string, n: string, share: string) => `人数最多的${few}个城市合计${n}，占全部的${share}`,
      titleOne: (name: string, n: string) => `各城市中只有${name}已有人员，${n}`,
      titleNone: '人员落在哪些城市？',
      subtitle: (asOf: string) => `各城市累计新增人数与占全部的百分比；${asOf}`,
      summary: (parts: readonly string[], cities: string, all: string) =>
        `${parts.join('、')}居前；${all}个城市中${cities}个已有人员`,
      summaryNone: (asOf: string) => `${asOf}，各城市都还没有人员`,
    },
    datum: (name: string, n: string, regulated: string, nonRegulated: string) =>
      `${name}：${n}（准入类${regulated}，非准入类${nonRegulated}）`,
    part: (name: string, n: string) => `${name}${n}`,
    apart: (name: string, n: string) => `另有${name}${n}`,
    apartHead: '不分地区，不计入深浅',
    note: '示意图：只表示大致方位，不是地图，不表示任何界线',
  },

  origin: {
    title: (name: string, n: string, share: string) => `来自${name}的人员最多，${n}，占${share}`,
    titleNone: '人员来自哪里？',
    subtitle: (asOf: string) => `按来源地的累计新增人数；${asOf}`,
    note: '准入类只计港澳专业人士；非准入类不限来源地',
    summary: (parts: readonly string[]) => `${parts.join('，')}`,
    part: (name: string, n: string, share: string) => `${name}${n}（${share}）`,
    summaryNone: (asOf: string) => `${asOf}，还没有新增人员`,
  },

  multiples: {
    title: (counting: string, all: string) => `${all}个非准入类领域，${counting}个已有人员互认`,
    subtitle: (asOf: string) => `各领域累计新增人数，纵轴相同；${asOf}`,
    existing: (n: string) => `原有${n}个领域`,
    fresh: (n: string) => `2022年新增${n}个领域`,
    signed: (day: string) => `${day}签约`,
    waiting: '待签约',
    signedWaiting: '已签约，待受理',
    none: '尚无人员',
    datum: (month: string, added: string, cumulative: string) => `${month}：新增${added}，累计${cumulative}`,
    summary: (name: string, n: string) => `${name}累计最多，为${n}`,
    summaryNone: '各领域都还没有人员',
  },

  calendar: {
    title: (onTime: string, due: string, _value: number) => `到期的${due}份报告中，${onTime}份按时`,
    titleNone: '哪些单位已经报送？',
    subtitle: (asOf: string) => `各单位每月报送状态；符号旁为报送的新增人数，0为明确零报；${asOf}`,
    row: '已报家数',
    datum: (month: string, state: string) => `${month}：${state}`,
    zero: '，零报',
    days: (n: string, _value: number) => `${n}天`,
    headcount: (n: string) => `，新增${n}`,
    summary: (onTime: string, late: string, missing: string) =>
      `到期各月中，按时${onTime}份、迟报${late}份、未报${missing}份`,
    summaryExtended: (n: string) => `另有${n}份在批准的延期内送达`,
    until: (day: string) => `，延至${day}`,
    /** Beside the mark of a report with an extension. */
    extended: '延',
    summaryUndated: (n: string) => `另有${n}份已报但未写日期`,
    summaryNone: (asOf: string) => `${asOf}，还没有到期的月份`,
  },

  tasks: {
    title: '各项任务何时到期，何时完成？',
    subtitle: (asOf: string) => `《方案》附件2的任务、期限与状态；${asOf}`,
    today: (day: string) => `截至${day}`,
    doneOn: (day: string) => `${day}完成`,
    noDue: '结合工作需要，无期限',
    monthly: (day: string) => `每月${day}日`,
    datum: (day: string, state: string) => `${day}到期：${state}`,
    datumNoDue: (state: string) => `无期限：${state}`,
    summary: (done: string, running: string, overdue: string, open: string) =>
      `已完成${done}项、进行中${running}项、逾期${overdue}项、未开始${open}项`,
    columns: { number: '编号', task: '任务', due: '期限', state: '状态', progress: '完成单位' },
  },

  series: {
    title: (name: string, month: string, added: string) => `${name}在${month}新增最多，${added}`,
    titleMonths: (name: string) => `${name}每月新增多少人？`,
    titleNone: (name: string) => `${name}尚无新增人员`,
    subtitle: (asOf: string) => `每月新增人数；柱下为累计；${asOf}`,
    cumulative: '累计',
    datum: (month: string, added: string, cumulative: string) => `${month}：新增${added}，累计${cumulative}`,
    notReported: (month: string) => `${month}：未报`,
    summary: (month: string, added: string, total: string) => `${month}新增${added}，累计${total}`,
    summaryTotal: (total: string) => `累计${total}`,
    summaryNone: (name: string, asOf: string) => `${asOf}，${name}还没有新增人员`,
  },

  breakdown: {
    title: {
      domain: (name: string) => `${name}：各领域人数`,
      site: (name: string) => `${name}：各地点人数`,
      city: (name: string) => `${name}：各城市人数`,
      unit: (name: string) => `${name}：各单位人数`,
      origin: (name: string) => `${name}：人员来源地`,
    },
    titleAll: {
      domain: '各领域人数',
      site: '各地点人数',
      city: '各城市人数',
      unit: '各单位人数',
      origin: '人员来源地',
    },
    all: '全部',
    subtitle: (asOf: string) => `累计新增人数与占比；${asOf}`,
    subtitleMonth: (month: string, asOf: string) => `${month}新增人数与占比；${asOf}`,
    datum: (name: string, n: string, share: string) => `${name}：${n}，占${share}`,
    summary: (name: string, n: string, share: string) => `${name}最多，${n}，占${share}`,
    summaryNone: (name: string, asOf: string) => `${asOf}，${name}还没有新增人员`,
    columns: { n: '人数', share: '占比' },
  },

  sparkline: {
    label: (name: string, values: string) => `${name}每月新增：${values}`,
    notDue: '未到期',
  },
};

export type ChartText = typeof zhCN;
