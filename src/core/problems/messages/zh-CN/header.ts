import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

const KINDS = { domain: '专业领域', site: '地点', origin: '来源地', month: '月份' };

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
  'lines-above-header': {
    title: '表头上面还有别的行',
    message: ({ params }) => `表头在第 ${params.header} 行，上面还有标题或说明。`,
    cure: ({ params }) => `请把第 ${params.header} 行以上的内容都删除，让表头成为第一行，再检查其余的行。`,
    why: '标题里可能写着别的月份或单位，程序不会去读。表头在第一行，每一行是什么才清楚。',
  },
  'cumulative-column': {
    title: '这一列像是累计人数',
    message: ({ where, value }) =>
      `${where}的列名${value}像是到某个时候为止的累计人数或总人数，这里要的是当月新增的人数。`,
    cure: '请把这一列换成当月新增的人数（本月累计减去上月累计），不能只改列名、不改数字。表里已经另有一列当月新增人数的，请把累计这一列整列删除。',
    why: '各月的人数会相加。填了累计数，同一批人每个月都会再算一次。',
  },
  'other-month-column': {
    title: '这一列说的是别的月份',
    message: ({ where, value, params, quote }) =>
      `${where}的列名${value}说的不是${quote(params.expected)}，这个文件却是${quote(params.expected)}的。`,
    cure: ({ quote, params }) =>
      `请检查填的是哪个月的数：如果是别的月份的，请填到那个月的文件里；如果数字确实是${quote(params.expected)}新增的，请把列名里的月份改对。`,
    why: '列名里的月份与文件不同，多半是用了别的月份的表，数字也是那个月的。',
  },
  'other-count-unit': {
    title: '计数单位不是人',
    message: ({ where, value }) => `${where}写的是${value}，计数单位不是“人”，读出来的人数会差很多倍。`,
    cure: '请把这一列每一行的数换算成“人”再填，列名写“人数”，例如 1.2 百人写 120。',
    why: '按“人”计数，各单位的数才能相加。',
  },
  'column-per-value': {
    title: '每个值占了一列',
    message: ({ params, names }) =>
      `表头把${KINDS[params.kind]}横着排成了几列：${names(params.headers)}。规定每一行只有一个人数。`,
    cure: ({ params }) =>
      `请改成每个${KINDS[params.kind]}一行：${params.kind === 'month' ? '只留这个文件的月份，写在“月份”一列' : `加一列“${KINDS[params.kind]}”写明是哪一个`}，人数都写在“人数”一列；没有新增的可以不写。`,
    why: '一行一个人数，才能按领域、地点和来源地相加，也不会有一列数字悄悄丢失。',
  },
  'no-note-column': {
    title: '没有备注列',
    message: '表里没有“备注”这一列，已按没有备注读取。',
    cure: ({ quote, params }) => `您不必处理，会补上空白的备注列；规范的表头是：${quote(params.expected)}。`,
    why: '备注可以空着。每个文件的列都一样，才方便对照。',
  },
} satisfies Partial<Messages>;
