import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

export const registry = {
  'duplicate-id': {
    title: '代號重複',
    message: ({ where, value, params }) => `${where}的代號${value}在第 ${params.first} 行已經用過。`,
    cure: '請刪除重複的項目，或者換一個沒有用過的代號。',
    why: '一個代號只能代表一個項目，否則不知道數據屬於哪一個。',
  },
  'dangling-reference': {
    title: '指向不存在的項目',
    message: ({ where, value, params, meant }) =>
      `${where}寫的是${value}，登記冊內沒有這個${terms.entry(params.kind)}${meant}。`,
    cure: ({ suggestion }) =>
      suggestion === null ? '請改為已經登記的代號，或者先登記它。' : `請改為${suggestion}，或者先登記它。`,
    why: '引用的項目不存在，相關的人數、目標和任務就會對不上。',
  },
  'ambiguous-alias': {
    title: '一個名稱屬於兩個項目',
    message: ({ where, value, params, name }) =>
      `${where}的名稱${value}同時屬於${name(params.first)}和${name(params.second)}。`,
    cure: '請從其中一個項目刪除這個名稱。',
    why: '各單位可以用名稱填報；一個名稱對應兩個項目，填的人就無法說清楚。',
  },
  'date-out-of-range': {
    title: '日期超出範圍',
    message: ({ where, value, params }) =>
      `${where}寫的是${value}，不在 ${params.first} 至 ${params.last} 之間。`,
    cure: '請檢查年份、月份和日期有沒有寫錯。',
    why: '試點有起止時間，範圍以外的日期多半是筆誤。',
  },
  'duplicate-extension': {
    title: '同一份呈報有兩項延期',
    message: ({ params, name }) =>
      `${name(params.unit)}的 ${params.month} 呈報在第 ${params.first} 行已有一項延期。`,
    cure: '請只保留有效的一項，刪除另一項。',
    why: '一份呈報只有一個限期，有兩個就不知道何時算遲報。',
  },
} satisfies Partial<Messages>;
