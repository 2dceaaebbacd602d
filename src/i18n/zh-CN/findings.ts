/**
 * What the pages that list things find, and what a target came to. Numbers and names arrive already written out;
 * a bare number beside one is for the languages that inflect.
 */
export const findings = {
  /** Names, shortened where there are more than can be read: `n` in all, `rest` of them not named. */
  someUnits: (names: string, n: string, _rest: string) => `${names}等${n}家`,
  outcome: {
    over: (by: string) => `超额${by}`,
    short: (by: string) => `差${by}`,
    exact: '恰好达成',
  },
  targets: {
    none: '方案未设数量目标',
    allMet: (all: string, value: number) =>
      value === 1 ? '唯一的数量目标已达成' : `${all}项数量目标全部达成`,
    met: (all: string, met: string, value: number) =>
      value === 1 ? '唯一的数量目标未达成' : `${all}项数量目标达成${met}项`,
    metSoFar: (all: string, met: string, _value: number) =>
      met === '0' ? `${all}项数量目标尚无一项达成` : `${all}项数量目标已达成${met}项`,
    allOpen: (all: string, value: number) =>
      value === 1 ? '唯一的数量目标未到期限' : `${all}项数量目标都未到期限`,
    result: (name: string, outcome: string) => `${name}${outcome}`,
    behind: (name: string, points: string) => `${name}比匀速进度慢${points}`,
    open: (n: string, _value: number) => `其余${n}项未到期限`,
    short: {
      'regulated-headcount': '落地执业',
      'non-regulated-headcount': '非准入类互认',
      'non-regulated-domains': '非准入类领域',
      agreements: '新增领域签约',
      reports: '经验报告',
      'demonstration-points': '示范点',
      workstations: '工作站',
    },
  },
  months: {
    total: (months: string, _value: number, people: string) => `到期的${months}个月共新增${people}`,
    best: (month: string, people: string) => `${month}最多，为${people}`,
    missing: (reports: string, _value: number, who: string) => `仍缺${reports}份报告（${who}）`,
    allReported: '应报的报告均已送达',
  },
  sites: {
    some: (all: string, counting: string, _value: number) => `${all}个地点中${counting}个已有新增人员`,
    all: (all: string, value: number) => `${all}个地点${value === 1 ? '' : '均'}已有新增人员`,
    none: (all: string, value: number) => `${all}个地点${value === 1 ? '' : '均'}尚无新增人员`,
    top: (name: string, people: string, share: string) => `${name}最多，${people}，占全部新增的${share}`,
    without: (names: string, _value: number) => `尚无人员的是${names}`,
  },
  cities: {
    some: (all: string, counting: string, _value: number) => `${all}个城市中${counting}个已有新增人员`,
    all: (all: string, value: number) => `${all}个城市${value === 1 ? '' : '均'}已有新增人员`,
    none: (all: string, value: number) => `${all}个城市${value === 1 ? '' : '均'}尚无新增人员`,
  },
  domains: {
    some: (all: string, counting: string, _value: number) => `${all}个领域中${counting}个已有新增人员`,
    all: (all: string, value: number) => `${all}个领域${value === 1 ? '' : '均'}已有新增人员`,
    none: (all: string, value: number) => `${all}个领域${value === 1 ? '' : '均'}尚无新增人员`,
    top: (name: string, people: string, share: string) => `非准入类中${name}最多，${people}，占${share}`,
    waiting: (names: string, _value: number) => `${names}待签约`,
    waitingMany: (n: string) => `${n}个新增领域待签约`,
  },
  units: {
    all: (month: string, n: string, value: number) =>
      `${month}应报的${n}家单位${value === 1 ? '' : '均'}已报送`,
    some: (month: string, expected: string, reported: string) =>
      `${month}应报${expected}家，已报${reported}家`,
    missing: (names: string, _value: number) => `未报的是${names}`,
    earlier: (reports: string, _value: number, who: string) => `此前各月还缺${reports}份（${who}）`,
  },
  tasks: {
    none: '方案没有列出任务',
    total: (all: string, states: string, _value: number) => `${all}项任务中，${states}`,
    state: (state: string, n: string) => `${state}${n}项`,
    owing: (names: string, _value: number) => `逾期任务尚待${names}完成`,
    owingMost: (units: string, names: string, value: number, tasks: string) =>
      `逾期任务涉及${units}家未完成的单位，${names}最多，${value === 1 ? '' : '各'}有${tasks}项`,
    owingMany: (units: string) => `逾期任务涉及${units}家未完成的单位`,
  },
  movers: {
    up: (month: string, name: string, by: string) => `${month}${name}比上月多${by}，增得最多`,
    down: (month: string, name: string, by: string) => `${month}${name}比上月少${by}，减得最多`,
    still: (names: string, _value: number, months: string) => `${names}已连续${months}个月没有新增`,
    none: (month: string) => `${month}各领域、各地点与上月相比没有可以确认的变化`,
    first: (month: string) => `${month}是首个到期的月份，没有上月可比`,
    /** Where a report of either month is missing. */
    sameUnits: (n: string, _value: number) => `升降只比较两月都已报送的${n}家单位（同口径）：缺报不是减少。`,
  },
  behind: {
    unitsMissing: (units: string, _value: number, reports: string) => `${units}家单位缺${reports}份报告`,
    tasks: (n: string, _value: number) => `${n}项任务逾期`,
    none: '目标、报送和任务都没有落后',
    noneDue: (due: string) => `尚无到期月份，首次报送期限为${due}`,
  },
  odd: {
    open: (n: string, _value: number, units: string, _units: number) =>
      `${units}家单位有${n}处数字看着不寻常，还没有说明`,
    answered: (n: string, _value: number) => `${n}处已经说明理由`,
    none: '没有看着不寻常的数字',
  },
  corrections: {
    some: (n: string, _value: number, units: string, _units: number) =>
      `${units}家单位的${n}份月报，首次发布后更正过人数`,
    withdrawn: (n: string, _value: number, people: string, _all: number) => `${n}份已撤回（原为${people}）`,
    /** `rest`: some are withdrawn, of which this is not said. */
    moved: (from: string, to: string, _value: number, rest: boolean) =>
      `${rest ? '其余' : ''}合计由${from}改为${to}`,
    level: (people: string, _value: number, rest: boolean) => `${rest ? '其余' : ''}合计仍为${people}`,
    none: '月报首次发布后，人数没有更正过；各次版本都有记录可查',
    unknown: {
      shallow: '生成本站时没有取得完整的版本历史，无法判断哪些数字更正过；这不表示没有更正',
      none: '生成本站时没有版本历史，无法判断哪些数字更正过；这不表示没有更正',
    },
  },
  office: {
    owe: (names: string, n: string, value: number, all: string, units: number) =>
      value === units
        ? `${all}家单位${units === 1 ? '' : '都'}尚欠材料：${names}`
        : `${all}家单位中有${n}家尚欠材料：${names}`,
  },
  share: {
    part: (name: string, share: string, target: string) => `占${name}目标${target}的${share}`,
    rest: (n: string) => `其他${n}`,
  },
};
