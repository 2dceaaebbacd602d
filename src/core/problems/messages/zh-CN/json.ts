import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

const ASK = '不熟悉 JSON 的，请改交 CSV 文件，或请技术人员协助';

export const json = {
  'json-syntax': {
    title: 'JSON 写法有误',
    message: ({ row, params }) =>
      `${row}的 JSON 写法有误，从这里起读不下去${params.expected === '' ? '' : `；这里应当是 ${params.expected}`}。`,
    cure: `请检查这一行和上一行：逗号、引号、括号是不是少了或多了，标点是不是用了中文标点。${ASK}。`,
    why: '写法有一处错误，整个文件就无法读取。',
  },
  'json-duplicate-key': {
    title: '属性名重复',
    message: ({ row, params, quote }) => `${row}的属性${quote(params.key)}在同一处写了两次。`,
    cure: '请只保留正确的那一个，删除另一个。',
    why: '同名的属性写两次，不同的程序会取不同的值。',
  },
  'json-forbidden-key': {
    title: '属性名不允许使用',
    message: ({ row, params, quote }) => `${row}用了不允许的属性名${quote(params.key)}。`,
    cure: '请删除这个属性。',
    why: '这个名称在许多程序里有特殊作用，可能被用来干扰处理，因此不接受。',
  },
  'json-type': {
    title: '值的类型不对',
    message: ({ where, params }) =>
      `${where}应当是${terms.jsonType(params.expected)}，写的却是${terms.jsonType(params.actual)}。`,
    cure: ({ params }) =>
      params.actual === 'string'
        ? '数字请不要加引号，例如写 3，不要写 "3"。'
        : '请改成要求的类型；文字要加英文双引号。',
    why: '类型明确，才不会把文字当成数字来计算。',
  },
  'json-missing-property': {
    title: '缺少属性',
    message: ({ row, params, label }) => `${row}缺少${label(params.property)}这个属性。`,
    cure: ({ params, label }) => `请补上${label(params.property)}。`,
    why: '少了必需的属性，这一条内容就不完整，无法使用。',
  },
  'json-unknown-property': {
    title: '不认识的属性',
    message: ({ row, params, quote, meant }) => `${row}的属性${quote(params.property)}不在规定之内${meant}。`,
    cure: ({ params, suggestion, names }) =>
      suggestion === null
        ? `请删除它。可用的属性：${names(params.expected)}。`
        : `请改为${suggestion}；如果是多余的，请删除。`,
    why: '不认识的属性不会被读取。拼错的名称如果不报出来，数据就会悄悄丢失。',
  },
  'json-constraint': {
    title: '值不符合规定',
    message: ({ where, value, isBlank, params }) =>
      `${where}${isBlank ? '' : `写的是${value}，`}${terms.rule(params.rule, params.limit)}。`,
    cure: ({ suggestion }) => (suggestion === null ? '请按要求改正。' : `请改为${suggestion}。`),
    why: '每个属性的取值范围都写在 schemas 文件夹里，超出范围的值无法使用。',
  },
  'path-content-mismatch': {
    title: '内容与文件位置不一致',
    message: ({ where, value, params, quote }) =>
      `${where}写的是${value}，按文件所在的文件夹和文件名应当是${quote(params.expected)}。`,
    cure: ({ params, quote }) => `请改为${quote(params.expected)}；如果内容没错，请把文件移到正确的位置。`,
    why: '文件夹说明是哪个单位，文件名说明是哪个月。两处说法不同，不知道该信哪一个。',
  },
} satisfies Partial<Messages>;
