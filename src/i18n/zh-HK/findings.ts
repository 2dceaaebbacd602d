/** What the pages that list things find, and what a target came to. */
import type { findings as source } from '../zh-CN/findings.ts';

export const findings: typeof source = {
  someUnits: (names, n) => `${names}等${n}個單位`,
  outcome: {
    over: (by) => `超額${by}`,
    short: (by) => `尚差${by}`,
    exact: '剛好達標',
  },
  targets: {
    none: '方案未設數量目標',
    allMet: (all, value) => (value === 1 ? '唯一的數量目標已達標' : `${all}項數量目標全部達標`),
    met: (all, met, value) => (value === 1 ? '唯一的數量目標未達標' : `${all}項數量目標中${met}項達標`),
    metSoFar: (all, met) =>
      met === '0' ? `${all}項數量目標尚無一項達標` : `${all}項數量目標中${met}項已達標`,
    allOpen: (all, value) => (value === 1 ? '唯一的數量目標未到限期' : `${all}項數量目標都未到限期`),
    result: (name, outcome) => `${name}${outcome}`,
    behind: (name, points) => `${name}較勻速進度慢${points}`,
    open: (n) => `其餘${n}項未到限期`,
    short: {
      'regulated-headcount': '落地執業',
      'non-regulated-headcount': '非准入類互認',
      'non-regulated-domains': '非准入類領域',
      agreements: '新增領域簽約',
      reports: '經驗報告',
      'demonstration-points': '示範點',
      workstations: '工作站',
    },
  },
  months: {
    total: (months, _value, people) => `到期的${months}個月共新增${people}`,
    best: (month, people) => `${month}最多，為${people}`,
    missing: (reports, _value, who) => `仍欠${reports}份報告（${who}）`,
    allReported: '應交的報告均已送達',
  },
  sites: {
    some: (all, counting) => `${all}個地點中${counting}個已有新增專業人士`,
    all: (all, value) => `${all}個地點${value === 1 ? '' : '均'}已有新增專業人士`,
    none: (all, value) => `${all}個地點${value === 1 ? '' : '均'}未有新增專業人士`,
    top: (name, people, share) => `${name}最多，${people}，佔全部新增的${share}`,
    without: (names) => `未有專業人士的是${names}`,
  },
  cities: {
    some: (all, counting) => `${all}個城市中${counting}個已有新增專業人士`,
    all: (all, value) => `${all}個城市${value === 1 ? '' : '均'}已有新增專業人士`,
    none: (all, value) => `${all}個城市${value === 1 ? '' : '均'}未有新增專業人士`,
  },
  domains: {
    some: (all, counting) => `${all}個領域中${counting}個已有新增專業人士`,
    all: (all, value) => `${all}個領域${value === 1 ? '' : '均'}已有新增專業人士`,
    none: (all, value) => `${all}個領域${value === 1 ? '' : '均'}未有新增專業人士`,
    top: (name, people, share) => `非准入類中${name}最多，${people}，佔${share}`,
    waiting: (names) => `${names}尚待簽約`,
    waitingMany: (n) => `${n}個新增領域尚待簽約`,
  },
  units: {
    all: (month, n, value) => `${month}應報的${n}個單位${value === 1 ? '' : '均'}已呈報`,
    some: (month, expected, reported) => `${month}應報${expected}個單位，已報${reported}個`,
    missing: (names) => `未報的是${names}`,
    earlier: (reports, _value, who) => `之前各月尚欠${reports}份（${who}）`,
  },
  tasks: {
    none: '方案沒有列出任務',
    total: (all, states) => `${all}項任務中，${states}`,
    state: (state, n) => `${state}${n}項`,
    owing: (names) => `逾期任務尚待${names}完成`,
    owingMost: (units, names, value, tasks) =>
      `逾期任務涉及${units}個未完成的單位，${names}最多，${value === 1 ? '' : '各'}有${tasks}項`,
    owingMany: (units) => `逾期任務涉及${units}個未完成的單位`,
  },
  movers: {
    up: (month, name, by) => `${month}${name}較上月多${by}，增幅最大`,
    down: (month, name, by) => `${month}${name}較上月少${by}，減幅最大`,
    still: (names, _value, months) => `${names}已連續${months}個月沒有新增`,
    none: (month) => `${month}各領域、各地點與上月相比沒有可以確認的變化`,
    first: (month) => `${month}是首個到期的月份，沒有上月可比`,
    sameUnits: (n) => `升跌只比較兩個月均已呈報的${n}個單位（同口徑）：欠報不是減少。`,
  },
  behind: {
    unitsMissing: (units, _value, reports) => `${units}個單位欠交${reports}份報告`,
    tasks: (n) => `${n}項任務逾期`,
    none: '目標、呈報和任務都沒有落後',
    noneDue: (due) => `尚無到期月份，首次呈報限期為${due}`,
  },
  odd: {
    open: (n, _value, units) => `${units}個單位有${n}處數字看來不尋常，尚未說明`,
    answered: (n) => `${n}處已經說明理由`,
    none: '沒有看來不尋常的數字',
  },
  corrections: {
    some: (n, _value, units) => `${units}個單位的${n}份月報，首次發佈後更正過人數`,
    withdrawn: (n, _value, people) => `${n}份已撤回（原為${people}）`,
    moved: (from, to, _value, rest) => `${rest ? '其餘' : ''}合計由${from}改為${to}`,
    level: (people, _value, rest) => `${rest ? '其餘' : ''}合計仍為${people}`,
    none: '月報首次發佈後，人數沒有更正過；歷次版本均有紀錄可查',
    unknown: {
      shallow: '產生本網站時未有取得完整的版本歷史，無從判斷哪些數字更正過；這不代表沒有更正',
      none: '產生本網站時沒有版本歷史，無從判斷哪些數字更正過；這不代表沒有更正',
    },
  },
  office: {
    owe: (names, n, value, all, units) =>
      value === units
        ? `${all}個單位${units === 1 ? '' : '都'}尚欠資料：${names}`
        : `${all}個單位中有${n}個尚欠資料：${names}`,
  },
  share: {
    part: (name, share, target) => `佔${name}目標${target}的${share}`,
    rest: (n) => `其他${n}`,
  },
};
