import type { Messages } from '../message.ts';

export const answers = {
  'not-answerable': {
    title: '這個代碼不能說明理由',
    message: ({ where, value, meant }) => `${where}寫的是${value}，沒有可以說明理由的這種提示${meant}。`,
    cure: ({ params, names }) => `請照抄提示內的代碼，能說明理由的有：${names(params.allowed)}。`,
    why: '只有數字看來異常、但可能沒有錯的提示才可以說明理由；寫法不對的要改正，不能只作說明。',
  },
  'duplicate-answer': {
    title: '說明重複',
    message: ({ row, params }) => `${row}與第 ${params.first} 行說明的是同一項提示。`,
    cure: '請只保留一行，把理由寫齊，刪除另一行。',
    why: '同一項提示有兩個理由，不知道以哪個為準。',
  },
  'answers-nothing': {
    title: '沒有要說明的提示',
    message: ({ row, value, params }) => `${row}說明的是${value}，${params.month} 的數據現在沒有這項提示。`,
    cure: '數字已經改過的，請刪除這一行；仍有提示的，請把提示給出的一行原樣抄來，再寫理由。',
    why: '理由只對當時的那個數字有效。數字改了，舊的理由便不再適用，需要重新核對。',
  },
} satisfies Partial<Messages>;
