import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

export const registry = {
  'duplicate-id': {
    title: '代码重复',
    message: ({ where, value, params }) => `${where}的代码${value}在第 ${params.first} 行已经用过。`,
    cure: '请删除重复的条目，或者换一个没有用过的代码。',
    why: '一个代码只能代表一个条目，否则不知道数据属于哪一个。',
  },
  'dangling-reference': {
    title: '指向不存在的条目',
    message: ({ where, value, params, meant }) =>
      `${where}写的是${value}，登记表里没有这个${terms.entry(params.kind)}${meant}。`,
    cure: ({ suggestion }) =>
      suggestion === null ? '请改为已经登记的代码，或者先登记它。' : `请改为${suggestion}，或者先登记它。`,
    why: '引用的条目不存在，相关的人数、目标和任务就会对不上。',
  },
  'ambiguous-alias': {
    title: '一个名称属于两个条目',
    message: ({ where, value, params, name }) =>
      `${where}的名称${value}同时属于${name(params.first)}和${name(params.second)}。`,
    cure: '请从其中一个条目里删除这个名称。',
    why: '各单位可以用名称填报；一个名称对应两个条目，填的人就无法说清楚。',
  },
  'date-out-of-range': {
    title: '日期超出范围',
    message: ({ where, value, params }) =>
      `${where}写的是${value}，不在 ${params.first} 至 ${params.last} 之间。`,
    cure: '请检查年份、月份和日期有没有写错。',
    why: '试点有起止时间，范围以外的日期多半是笔误。',
  },
  'duplicate-extension': {
    title: '同一份报送有两条延期',
    message: ({ params, name }) =>
      `${name(params.unit)}的 ${params.month} 报送在第 ${params.first} 行已有一条延期。`,
    cure: '请只保留有效的一条，删除另一条。',
    why: '一份报送只有一个期限，有两个就不知道何时算迟报。',
  },
} satisfies Partial<Messages>;
