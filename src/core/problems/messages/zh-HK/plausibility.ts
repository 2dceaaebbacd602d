import type { Messages } from '../message.ts';

const CONFIRM = '填錯了的，請改正。';

export const plausibility = {
  'identical-to-other-unit': {
    title: '與其他單位完全相同',
    message: ({ row, params, name }) =>
      `${row}與${name(params.other)}這個月報的一行完全相同（領域、地點、來源地、人數都一樣），可能是同一批人報了兩次。`,
    cure: `請與對方核對，同一批人只由一個單位報送。${CONFIRM}`,
    why: '一個人只統計一次，由辦理互認的單位報送。',
  },
  'before-agreement': {
    title: '簽約之前已有人數',
    message: ({ row, params, name }) =>
      `${row}報了${name(params.domain)}的人數，但這個新領域${
        params.agreement === '' ? '還沒有互認簽約的記錄' : `的互認協議 ${params.agreement} 才簽`
      }。`,
    cure: '請檢查月份和領域有沒有填錯；如果已經簽約，請在里程碑檔案裏補上簽約日期和依據。',
    why: '2022 年新增的領域要先簽互認協議，才能開展人員互認。',
  },
  'copy-of-last-month': {
    title: '與上個月完全相同',
    message: ({ params, quote }) =>
      `這個檔案的數據與${quote(params.other)}完全相同，可能是複製了上個月的檔案而沒有更新。`,
    cure: `這裏填的是本月新增的人數，不是累計。${CONFIRM}`,
    why: '兩個月的新增人數逐行相同很少見，多半是忘了改，或者填成了累計數。',
  },
  'unusual-month': {
    title: '人數與往月相差很大',
    message: ({ params, number }) =>
      `本月共報 ${number(params.headcount)} 人；本單位此前 ${params.months} 個月通常（中位數）是 ${number(params.usual)} 人。`,
    cure: `請檢查是否填成了累計人數，或者多打了一個 0。${CONFIRM}`,
    why: '與本單位自己的往月相比差得太遠，值得再看一眼。這只是提醒，不影響提交。',
  },
  'site-jump': {
    title: '某地人數突然增加',
    message: ({ params, name, number }) =>
      `${name(params.site)}本月報了 ${number(params.headcount)} 人；此前 ${params.months} 個月通常（中位數）是 ${number(params.usual)} 人。`,
    cure: `請檢查地點有沒有選錯、是否填成了累計人數。${CONFIRM}`,
    why: '某個地點突然增加很多，有時是把別處的人數填到了這裏。這只是提醒，不影響提交。',
  },
  'far-above-target': {
    title: '總數遠超目標',
    message: ({ params, number }) =>
      `這樣累計起來有 ${number(params.total)} 人，是全年目標 ${number(params.target)} 人的 ${params.times} 倍以上。`,
    cure: `請檢查是否把編號、日期或累計數填成了人數。${CONFIRM}`,
    why: '總數超過目標很多倍，多半是某一行填錯了。這只是提醒，不影響提交。',
  },
} satisfies Partial<Messages>;
