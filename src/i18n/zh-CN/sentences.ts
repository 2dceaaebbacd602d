/** Sentences that are put together from figures. Numbers, names and dates arrive already written out. */
export const sentences = {
  headline: {
    first: (p: { asOf: string; name: string; actual: string; count: string; share: string }) =>
      `截至${p.asOf}，${p.name}${p.actual}，完成全年目标的${p.share}`,
    more: (p: { name: string; actual: string; count: string; share: string }) =>
      `${p.name}${p.actual}，完成${p.share}`,
    /** After the due day: the result alone. */
    firstOver: (p: { asOf: string; name: string; actual: string; count: string }) =>
      `截至${p.asOf}，${p.name}${p.actual}`,
    moreOver: (p: { name: string; actual: string; count: string }) => `${p.name}${p.actual}`,
    ahead: (span: string, points: string) => `较${span}匀速进度快${points}`,
    behind: (span: string, points: string) => `较${span}匀速进度慢${points}`,
    level: (span: string) => `与${span}匀速进度持平`,
    /** Where no room is for the months of the pace. */
    aheadPlain: (points: string) => `比匀速进度快${points}`,
    behindPlain: (points: string) => `比匀速进度慢${points}`,
    levelPlain: '与匀速进度持平',
    reporting: (month: string, reported: string, expected: string) => `${month}已报${reported}/${expected}家`,
    noneDue: (asOf: string, due: string) => `截至${asOf}，尚无到期月份，首次报送期限为${due}`,
    people: {
      regulated: (_value: number) => '准入类新增落地执业',
      nonRegulated: (_value: number) => '非准入类互认新增',
    },
    /** With word joiners, so that no line ends at the dash. */
    span: (first: string, last: string) => `${first}\u2060—\u2060${last}`,
  },
  target: {
    people: (p: { asOf: string; name: string; actual: string; share: string }) =>
      `截至${p.asOf}，${p.name}${p.actual}人，完成全年目标的${p.share}`,
    count: (p: { asOf: string; name: string; actual: string; target: string }) =>
      `截至${p.asOf}，${p.name}${p.actual}，目标${p.target}`,
    countOpen: (p: { asOf: string; name: string; actual: string }) =>
      `截至${p.asOf}，${p.name}${p.actual}，方案未设数量目标`,
    dueShort: (date: string) => `${date}截止`,
    due: (date: string) => `应于${date}前完成`,
    pending: (names: string, _value: number) => `尚缺${names}`,
    rate: (need: string) => `按期达成每月需新增${need}人`,
    latest: (n: string) => `最近一月新增${n}人`,
  },
  /** What the forecast means for the target. */
  prospect: {
    likely: '按目前进度，预计可达标',
    open: '按目前进度，可能达标，也可能不达标',
    unlikely: '按目前进度，预计难以达标',
    early: '时间尚短，看不出趋势',
  },
  line: {
    total: (p: { asOf: string; name: string; headcount: string; people: string }) =>
      `截至${p.asOf}，${p.name}累计新增${p.headcount}人`,
    split: (p: { regulated: string; nonRegulated: string }) =>
      `其中准入类${p.regulated}人、非准入类${p.nonRegulated}人`,
    shareOfCategory: (category: string, share: string) => `占${category}的${share}`,
    shareOfAll: (share: string) => `占全部新增的${share}`,
    latest: (month: string, n: string) => `${month}新增${n}人`,
    more: (month: string, by: string) => `比${month}多${by}人`,
    fewer: (month: string, by: string) => `比${month}少${by}人`,
    same: (month: string) => `与${month}持平`,
    none: (p: { asOf: string; name: string }) => `截至${p.asOf}，${p.name}尚无新增人员`,
    /** Said before a comparison with the month before: over the units that have reported both. */
    sameUnits: (n: string, _value: number) => `同口径${n}家`,
    sameUnitsSays: (n: string, _value: number, compared: string) => `同口径${n}家${compared}`,
  },
  domain: {
    waiting: (name: string) => `${name}是2022年新增领域，尚未签约；签约后计入互认领域，再转入人员互认`,
    signed: (name: string, date: string) => `${name}已于${date}签约，尚无人员互认`,
    signedOn: (date: string) => `${date}签约`,
  },
  month: {
    notDue: (month: string, due: string) => `${month}尚未到期，应于${due}前报送`,
    total: (p: {
      month: string;
      headcount: string;
      people: string;
      regulated: string;
      nonRegulated: string;
    }) => `${p.month}新增${p.headcount}人：准入类${p.regulated}人，非准入类${p.nonRegulated}人`,
    reporting: (expected: string, reported: string) => `应报${expected}家，已报${reported}家`,
    late: (n: string) => `其中迟报${n}家`,
    extended: (n: string) => `延期送达${n}家`,
    pending: (n: string, _value: number, names: string) => `延期未到${n}家：${names}`,
    missing: (n: string, _value: number, names: string) => `未报${n}家：${names}`,
    allReported: (n: string, _value: number) => `应报的${n}家单位均已报送`,
    abovePace: (by: string, pace: string) => `比匀速进度的每月${pace}多${by}`,
    belowPace: (by: string, pace: string) => `比匀速进度的每月${pace}少${by}`,
    atPace: (pace: string) => `与匀速进度的每月${pace}持平`,
    early: (month: string, people: string) => `${month}尚未到期，已报人数为${people}`,
  },
  completeness: {
    provisional: '暂计',
    /** Of a total over one month. */
    units: (received: string, expected: string) => `已报${received}/${expected}家`,
    /** Of a total over several. */
    unitsOf: (month: string, received: string, expected: string) => `${month}已报${received}/${expected}家`,
    share: (n: string, _value: number, share: string) => `缺的${n}家此前累计占${share}`,
    shareNone: (n: string, _value: number) => `缺的${n}家此前没有人员`,
    /** At the end of a sentence of numbers. */
    counts: '人数为暂计',
    open: (n: string, _value: number) => `尚缺${n}家次`,
    gaps: (n: string, _value: number) => `缺报${n}家次`,
  },
  unit: {
    reporting: (p: { asOf: string; name: string; due: string; reported: string; value: number }) =>
      `截至${p.asOf}，${p.name}应报${p.due}个月，已报${p.reported}个月`,
    missing: (months: string, _value: number) => `${months}未报`,
    onTime: (_value: number) => '均按时报送',
    lateOnce: (month: string, days: string) => `${month}迟报${days}`,
    late: (n: string, days: string) => `迟报${n}次，最长${days}`,
    extended: (n: string, _value: number) => `${n}个月在批准的延期内送达`,
    undated: (n: string, _value: number) => `另有${n}个月没有写明报送日期`,
    coordinator: (name: string) => `${name}负责统筹汇总，不报送人数`,
    headcount: (people: string) => `共新增${people}`,
    noneDue: (asOf: string, name: string) => `截至${asOf}，${name}尚无到期月份`,
  },
  task: {
    once: (due: string) => `应于${due}前完成`,
    asNeeded: '结合工作需要，方案未设期限',
    repeated: (due: string) => `下一期限${due}`,
    progress: (done: string, of: string) => `到期事项${of}项，已完成${done}项`,
    units: (done: string, of: string, value: number) =>
      value === 1 ? '责任单位尚未完成' : `${of}家责任单位中${done}家已完成`,
    allUnits: (of: string, value: number) => (value === 1 ? '责任单位已完成' : `${of}家责任单位均已完成`),
    overdue: (days: string) => `已逾期${days}`,
    owing: (names: string, _value: number) => `未完成的是${names}`,
    doneOn: (date: string) => `${date}完成`,
  },
  attention: {
    'target-missed': (name: string) => `${name}：到期未达成`,
    'target-short': (name: string, outcome: string) => `${name}：${outcome}`,
    'target-behind': (name: string) => `${name}：落后于应有进度`,
    'target-behind-points': (name: string, points: string) => `${name}：比匀速进度慢${points}`,
    'unit-missing': (name: string, month: string) => `${name}：${month}未报`,
    'unit-late': (name: string, month: string, days: string) => `${name}：${month}迟报${days}`,
    'task-overdue': (number: string, title: string) => `任务${number}逾期：${title}`,
    'domain-waiting': (name: string) => `${name}：尚未签约`,
    none: '没有需要关注的事项：目标均按进度推进，到期月份均已报送。',
    noneOver: '没有需要关注的事项：目标均已达成，到期月份均已报送。',
    more: (n: number) => `其余${n}项`,
  },
  changes: {
    added: (name: string, n: string) => `${name}新增${n}`,
    up: (n: string, _value: number) => `${n}个领域增加`,
    down: (n: string, _value: number) => `${n}个领域减少`,
    milestones: (n: string, _value: number) => `新增里程碑${n}项`,
    tasks: (n: string, _value: number) => `完成任务${n}项`,
    taskDone: (date: string, number: string, title: string) => `${date}，任务${number}完成：${title}`,
    milestone: (date: string, type: string, subject: string) =>
      `${date}，${type}${subject ? `：${subject}` : ''}`,
    none: '本月没有新增人员。',
  },
};
