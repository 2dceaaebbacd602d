/**
 * The words of a briefing, beside those that it takes over from the site. Numbers, names and days arrive already
 * written out; a bare number beside one is for the languages that inflect.
 */
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

export const zhCN = {
  title: {
    month: (programme: string) => `${programme}工作简报`,
    half: (programme: string, half: string) => `${programme}${half}工作简报`,
    brief: (programme: string, month: string) => `${programme}一页简报（${month}）`,
    report: (programme: string) => `${programme}经验报告`,
  },
  number: (n: string, month: string) => `第${n}期（${month}）`,
  spans: { H1: '上半年', H2: '下半年', year: '全年' },
  heading: (at: number, text: string) => `${NUMERALS[at] ?? String(at + 1)}、${text}`,
  subheading: (at: number, text: string) => `（${NUMERALS[at] ?? String(at + 1)}）${text}`,
  draft: (day: string, asOf: string) => `本期应于${day}编印，以下为截至${asOf}的情况。`,
  silent: (asOf: string, span: string) => `截至${asOf}，尚无单位报送${span}人数`,
  silentSo: (span: string) => `尚无单位报送${span}人数`,
  sections: {
    overall: '总体进展',
    places: '领域与地点',
    changes: '本月变化',
    months: '逐月情况',
    reports: '报送情况',
    corrections: '更正',
    milestones: '里程碑',
    tasks: '任务',
    units: '单位工作与建议',
    next: { month: '下月安排', H1: '下半年安排', rest: '后续安排' },
    behind: '需要关注',
  },
  overall: {
    added: (name: string, span: string, people: string) => `${name}${span}新增${people}`,
    left: (target: string, left: string) => `距全年目标${target}还差${left}`,
    reached: (target: string) => `已达到全年目标${target}`,
    rate: (months: string, _value: number, need: string, value: number) =>
      value === 1 ? `余下1个月需新增${need}` : `余下${months}个月每月需新增${need}`,
    pace: (month: string, pace: string) => `按匀速进度，${month}底应达${pace}`,
    pending: (name: string, subjects: string, _value: number) => `${name}尚待${subjects}`,
    caption: (asOf: string) => `各项目标（截至${asOf}）`,
    paceNote: (month: string) => `匀速进度按${month}底计算，由本看板推算，只用于人数目标。`,
  },
  places: {
    domains: (span: string) => `各领域人数（${span}新增与累计）`,
    sites: (span: string) => `各地点人数（${span}新增与累计）`,
    added: (span: string) => `${span}新增`,
  },
  changes: {
    up: (n: string, _value: number, names: string, all: boolean) =>
      all ? `增加的领域有${n}个：${names}` : `增加的领域有${n}个，较多的是${names}`,
    down: (n: string, _value: number, names: string, all: boolean) =>
      all ? `减少的领域有${n}个：${names}` : `减少的领域有${n}个，较多的是${names}`,
    sites: (names: string, _value: number) => `变化较大的地点：${names}`,
    by: (name: string, by: string, n: string) => `${name}${by}（新增${n}人）`,
    more: (n: string) => `多${n}人`,
    fewer: (n: string) => `少${n}人`,
    none: (month: string) => `${month}各领域人数与上月相同。`,
    notCompared: '没有单位两个月都已报送，暂不比较。',
    first: (month: string) => `${month}是首个报送月份，没有上月可比。`,
  },
  months: {
    caption: '逐月新增与报送',
    columns: { month: '月份', added: '新增', cumulative: '累计', reported: '已报/应报', onTime: '按时' },
    best: (month: string, people: string) => `${month}新增最多，为${people}`,
    total: (span: string, people: string) => `${span}共新增${people}`,
  },
  reports: {
    over: (span: string, expected: string, received: string, _value: number) =>
      `${span}各月应报${expected}家次，已报${received}家次`,
    allOver: (span: string, expected: string, _value: number) => `${span}各月应报的${expected}家次均已报送`,
    onTime: (n: string, _value: number) => `按时${n}家`,
    late: (n: string, _value: number, who: string) => `迟报${n}家：${who}`,
    extended: (n: string, _value: number, who: string) => `在批准的延期内送达${n}家：${who}`,
    undated: (n: string, _value: number) => `另有${n}家没有写明报送日期`,
    zero: (n: string, _value: number) => `已报单位中${n}家报告无新增`,
    pending: (n: string, _value: number, names: string) => `尚未报送${n}家：${names}`,
    missing: (n: string, _value: number, names: string) => `未报${n}家：${names}`,
    missingOver: (n: string, _value: number, who: string) => `未报${n}家次：${who}`,
    pendingOver: (n: string, _value: number, who: string) => `尚未报送${n}家次：${who}`,
    until: (name: string, day: string) => `${name}（获准延至${day}）`,
    days: (name: string, days: string) => `${name}（${days}）`,
    months: (name: string, months: string) => `${name}（${months}）`,
    earlier: (n: string, _value: number, who: string) => `此前各月还缺${n}份：${who}`,
    none: '没有应报的单位。',
  },
  corrections: {
    none: '上期简报以来，已报数据没有更正。',
    noneFirst: '已报数据没有更正。',
    unknown: '本份数据不带修改记录，无法列出更正。',
    changed: (unit: string, month: string, before: string, after: string) =>
      `${unit}更正${month}人数，由${before}改为${after}`,
    moved: (unit: string, month: string, people: string) => `${unit}调整${month}各项人数，合计仍为${people}`,
    withdrawn: (unit: string, month: string, before: string) => `${unit}撤回${month}报送（原报${before}）`,
    restored: (unit: string, month: string, after: string) => `${unit}重新报送${month}人数，为${after}`,
    on: (day: string, what: string, why: string) =>
      `${day}，${what}${why === '' ? '' : `（说明：${why}）`}。`,
  },
  milestones: {
    none: '上期简报以来没有新的里程碑。',
    noneFirst: '尚无里程碑。',
    event: (day: string, what: string, evidence: string) =>
      `${day}，${what}${evidence === '' ? '' : `（${evidence}）`}。`,
    what: {
      agreement: (subject: string) => `${subject === '' ? '' : `${subject}领域`}签订互认协议`,
      'demonstration-point': (subject: string) => `${subject}设立示范点`,
      workstation: (subject: string) => `${subject}设立工作站`,
      policy: (subject: string) => `${subject}出台配套政策`,
      report: (subject: string) => `${subject}形成经验报告`,
    },
    notCounted: '未写明依据，未计入目标',
  },
  tasks: {
    name: (number: string, title: string) => `任务${number}（${title}）`,
    done: (task: string, day: string) => `${task}已于${day}完成`,
    due: (task: string, day: string) => `${task}${day}到期`,
    overdue: (task: string, days: string) => `${task}已逾期${days}`,
    overdueOf: (task: string, periods: string, _value: number, days: string) =>
      `${task}${periods}的部分尚未完成，最长已逾期${days}`,
    owing: (names: string, _value: number) => `尚待${names}完成`,
    none: '没有到期或逾期的任务。',
    columns: { task: '任务', due: '期限', state: '状态', done: '已完成单位' },
    caption: '各项任务',
  },
  units: {
    none: (span: string) => `没有单位报送${span}的工作情况或意见建议。`,
    source: (unit: string, period: string) => `${unit}，${period}`,
  },
  next: {
    both: (day: string, month: string, issue: string) => `${day}：报送${month}人数，编印${issue}简报。`,
    report: (day: string, month: string) => `${day}：报送${month}人数的期限。`,
    briefing: (day: string, issue: string) => `${day}：编印${issue}简报。`,
    issue: (n: string) => `第${n}期`,
    monthly: (p: { first: string; last: string; day: string; firstIssue: string; lastIssue: string }) =>
      `${p.first}至${p.last}，每月${p.day}日：报送当月人数，编印当月简报（${p.firstIssue}至${p.lastIssue}）。`,
    halfYear: (day: string, half: string) => `${day}：报送${half}工作情况与意见建议。`,
    task: (day: string, number: string, title: string) => `${day}：任务${number}到期（${title}）。`,
    extension: (day: string, unit: string, month: string) => `${day}：${unit}补报${month}人数的延期届满。`,
    close: (day: string) => `${day}：补报和更正截止。`,
    none: '没有待办的期限。',
  },
  brief: {
    more: (n: string, _value: number) => `其余${n}项见当月简报。`,
  },
  report: {
    sections: {
      background: '试点背景与目标',
      work: '组织实施',
      results: '主要成效',
      practice: '经验做法',
      problems: '问题与建议',
      outlook: '下一步打算',
      reporting: '附：报送情况',
    },
    background: '试点由来、工作机制与政策依据',
    work: '组织领导、分工和推进过程',
    results: '对成效的说明：哪些目标达成，原因何在',
    practice: '可复制、可推广的做法，最好各举一例',
    problems: '未达成的目标与原因，以及对各方的建议',
    outlook: '下一年度的打算',
    said: '各单位的意见建议如下，供撰写时参考。',
    saidWork: '各单位的工作情况如下，供撰写时参考。',
    units: '各单位报送情况',
    columns: { unit: '单位', due: '应报', received: '已报', onTime: '按时', people: '累计新增' },
  },
  markdown: {
    by: (by: string) => `—— ${by}`,
    as: (day: string, issuer: string) => `${issuer} · ${day}`,
    chart: (title: string) => `图：${title}`,
  },
  /** A place that the office fills. */
  blank: (prompt: string) => `〔待补充：${prompt}〕`,
};

export type BriefingWords = typeof zhCN;
