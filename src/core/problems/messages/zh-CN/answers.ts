import type { Messages } from '../message.ts';

export const answers = {
  'not-answerable': {
    title: '这个代码不能说明理由',
    message: ({ where, value, meant }) => `${where}写的是${value}，没有可以说明理由的这种提示${meant}。`,
    cure: ({ params, names }) => `请照抄提示里的代码，能说明理由的有：${names(params.allowed)}。`,
    why: '只有数字看着异常、但可能没有错的提示才能说明理由；写法不对的要改正，不能只作说明。',
  },
  'duplicate-answer': {
    title: '说明重复',
    message: ({ row, params }) => `${row}与第 ${params.first} 行说明的是同一条提示。`,
    cure: '请只保留一行，理由写全，删除另一行。',
    why: '同一条提示有两个理由，不知道以哪个为准。',
  },
  'answers-nothing': {
    title: '没有要说明的提示',
    message: ({ row, value, params }) => `${row}说明的是${value}，${params.month} 的数据现在没有这条提示。`,
    cure: '数字已经改过的，请删除这一行；仍有提示的，请把提示里给出的一行原样抄来，再写理由。',
    why: '理由只对当时的那个数字有效。数字改了，旧的理由就不再适用，需要重新核对。',
  },
} satisfies Partial<Messages>;
