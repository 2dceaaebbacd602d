import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

export const header = {
  'missing-header': {
    title: '没有表头',
    message: '第 1 行不是表头，看起来已经是数据，无法知道每一列是什么。',
    cure: ({ quote, params }) => `请在最上面插入一行表头，照抄：${quote(params.expected)}。`,
    why: '要靠表头知道哪一列是人数、哪一列是地点，不能靠位置去猜。',
  },
  'blank-header': {
    title: '表头有空格子',
    message: ({ where, meant }) => `${where}的列名是空的，下面的行在这一列却有内容${meant}。`,
    cure: '请给这一列写上名称；如果这一列没有用，请整列删除。',
    why: '没有名称的列无法知道填的是什么，里面的内容会丢失。',
  },
  'duplicate-header': {
    title: '列名重复',
    message: ({ column, params }) => `${column}这一列出现了两次，第 ${params.first} 列已经是它。`,
    cure: '请保留填了数据的那一列，把另一列整列删除。',
    why: '同一个名称有两列，无法知道以哪一列为准。',
  },
  'missing-column': {
    title: '缺少一列',
    message: ({ column }) => `缺少${column}这一列。`,
    cure: ({ column, quote, params }) =>
      `请插入${column}这一列，每一行都填上。完整的表头是：${quote(params.expected)}。`,
    why: '缺了这一列，每一行都不完整，因此整个文件只报这一个问题，补上列之后再逐行检查。',
  },
  'unknown-column': {
    title: '不认识的列',
    message: ({ value, meant }) => `表头里的${value}不是规定的列名${meant}。`,
    cure: ({ quote, params, suggestion }) =>
      suggestion === null
        ? `请把这一列整列删除；需要说明的内容请写进备注。规定的表头是：${quote(params.expected)}。`
        : `请把列名改为${suggestion}；如果是多余的列，请整列删除。`,
    why: '不认识的列不会被读取。拼错的列名如果不报出来，整列数据就会悄悄丢失。',
  },
  'header-alias': {
    title: '表头不是规范写法',
    message: ({ params, names }) => `表头写的是${names(params.headers)}，已经读懂，规范写法是英文列名。`,
    cure: ({ suggestion }) =>
      suggestion === null ? '您不必处理。' : `您不必处理；规范的表头是${suggestion}。`,
    why: '中文表头可以照常读取。统一成英文列名，是为了别的程序也能使用。',
  },
  'column-order': {
    title: '列的顺序不同',
    message: '列的顺序与规定不同，不影响读取。',
    cure: ({ quote, params }) => `您不必处理；规定的顺序是：${quote(params.expected)}。`,
    why: '每个文件顺序一致，才方便对照，每次修改也只显示真正变动的地方。',
  },
  'personal-data-column': {
    title: '有一列是个人信息',
    message: ({ where, params }) =>
      `${where}是填${terms.personal(params.kind)}的列。这里的数据是公开的，只需要人数，不能有个人信息。`,
    cure: '请把这一列整列删除后重新提交，并马上通知办公室：已经推送的内容要从历史记录中清除。',
    why: '数据仓库对外公开，任何人都能看到。个人信息一旦提交，就很难收回。',
  },
} satisfies Partial<Messages>;
