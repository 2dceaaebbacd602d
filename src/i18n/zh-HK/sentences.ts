/** Sentences that are put together from figures. Numbers, names and dates arrive already written out. */
import type { sentences as source } from '../zh-CN/sentences.ts';

export const sentences: typeof source = {
  headline: {
    first: (p) => `截至${p.asOf}，${p.name}${p.actual}，達全年目標的${p.share}`,
    more: (p) => `${p.name}${p.actual}，達${p.share}`,
    ahead: (span, points) => `較${span}勻速進度快${points}`,
    behind: (span, points) => `較${span}勻速進度慢${points}`,
    level: (span) => `與${span}勻速進度持平`,
    reporting: (month, reported, expected) => `${month}已有${reported}/${expected}個單位呈報`,
    noneDue: (asOf, due) => `截至${asOf}，尚無到期月份，首次呈報限期為${due}`,
    people: { regulated: '准入類新增落地執業', nonRegulated: '非准入類新增互認' },
    span: (first, last) => `${first}至${last}`,
  },
  target: {
    count: (p) => `截至${p.asOf}，${p.name}${p.actual}，目標${p.target}`,
    countOpen: (p) => `截至${p.asOf}，${p.name}${p.actual}，方案未設數量目標`,
    dueShort: (date) => `${date}截止`,
    due: (date) => `須於${date}或之前完成`,
    rate: (need, latest) => `如期達標每月須新增${need}，最近一個月新增${latest}`,
  },
  line: {
    total: (p) => `截至${p.asOf}，${p.name}累計新增${p.headcount}`,
    split: (p) => `其中准入類${p.regulated}、非准入類${p.nonRegulated}`,
    shareOfCategory: (category, share) => `佔${category}的${share}`,
    shareOfAll: (share) => `佔全部新增的${share}`,
    latest: (month, headcount) => `${month}新增${headcount}`,
    more: (month, by) => `較${month}多${by}`,
    fewer: (month, by) => `較${month}少${by}`,
    same: (month) => `與${month}持平`,
    none: (p) => `截至${p.asOf}，${p.name}未有新增專業人士`,
  },
  domain: {
    waiting: (name) => `${name}是2022年新增領域，尚未簽約；簽約後計入互認領域，再開展專業人士互認`,
    signed: (name, date) => `${name}已於${date}簽約，未有專業人士獲互認`,
    signedOn: (date) => `${date}簽約`,
  },
  month: {
    notDue: (month, due) => `${month}尚未到期，須於${due}或之前呈報`,
    total: (p) => `${p.month}新增${p.headcount}：准入類${p.regulated}，非准入類${p.nonRegulated}`,
    reporting: (p) =>
      `應報${p.expected}個單位，已報${p.reported}個，其中遲報${p.late}個；未報${p.missing}個`,
  },
  unit: {
    reporting: (p) => `截至${p.asOf}，${p.name}應報${p.due}個月，已報${p.reported}個月`,
    states: (p) => `準時${p.onTime}、遲報${p.late}、未報${p.missing}`,
    coordinator: (name) => `${name}負責統籌匯總，毋須呈報人數`,
    headcount: (n) => `共新增${n}`,
    noneDue: (asOf, name) => `截至${asOf}，${name}尚無到期月份`,
  },
  task: {
    once: (due) => `須於${due}或之前完成`,
    asNeeded: '按工作需要，方案未設限期',
    repeated: (due) => `下一個限期為${due}`,
    progress: (done, of) => `到期事項${of}項，已完成${done}項`,
    units: (done, of) => `${of}個負責單位中，${done}個已完成`,
    doneOn: (date) => `${date}完成`,
  },
  attention: {
    'target-missed': (name) => `${name}：年內未達標`,
    'target-behind': (name) => `${name}：落後於應有進度`,
    'target-behind-points': (name, points) => `${name}：較勻速進度慢${points}`,
    'unit-missing': (name, month) => `${name}：${month}未報`,
    'unit-late': (name, month, days) => `${name}：${month}遲報${days}`,
    'task-overdue': (number, title) => `任務${number}逾期：${title}`,
    'domain-waiting': (name) => `${name}：尚未簽約`,
    none: '沒有需要關注的事項：各項目標按進度推進，到期月份均已呈報。',
    more: (n) => `其餘${n}項`,
  },
  changes: {
    added: (name, n) => `${name}新增${n}`,
    taskDone: (date, number, title) => `${date}，任務${number}完成：${title}`,
    milestone: (date, type, subject) => `${date}，${type}${subject ? `：${subject}` : ''}`,
    none: '本月沒有新增人數。',
  },
};
