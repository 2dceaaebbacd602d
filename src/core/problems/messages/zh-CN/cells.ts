import { ORIGINS } from '../../../model.ts';
import type { Case, Messages } from '../message.ts';
import { terms } from './terms.ts';

const unknownName = ({ where, value, meant }: Case<unknown>): string =>
  `${where}写的是${value}，登记表里没有这个名称${meant}。`;

const useSuggestion =
  (otherwise: string) =>
  ({ suggestion }: Case<unknown>) =>
    suggestion === null ? otherwise : `如果是，请改为${suggestion}；如果不是，${otherwise}`;

export const cells = {
  'no-rows': {
    title: '只有表头，没有数据',
    message: '这个文件只有表头，一行数据也没有。',
    cure: '请填上数据。本月没有新增人员的，也请报一行：任选本单位的一个领域和地点，人数写 0。',
    why: '空着分不清是“没有新增”还是“忘了填”。写一行 0，才算报过了。',
  },
  'blank-row': {
    title: '有空行',
    message: ({ row }) => `${row}是空行。`,
    cure: '您不必处理，空行会被去掉。',
    why: 'Excel 和 WPS 常在表格末尾留下空行，不影响数据。',
  },
  'extra-cell': {
    title: '这一行多了格子',
    message: ({ row, params }) =>
      `${row}有 ${params.actual} 格，表头只有 ${params.expected} 列，多出来的内容不知道属于哪一列。`,
    cure: '请检查这一行是不是多了一个逗号。备注里要用逗号的，请用中文逗号“，”，或者用 Excel、WPS 保存，会自动加上引号。',
    why: '多一个逗号，后面的内容就会错开一列，人数可能被当成别的。',
  },
  'trailing-empty-cells': {
    title: '行末有多余的空格子',
    message: ({ row }) => `${row}的末尾有多余的空格子（逗号）。`,
    cure: '您不必处理，多余的空格子会被去掉。',
    why: '表格右边曾经填过又删除的列，Excel 和 WPS 仍会保存下来，不影响数据。',
  },
  'missing-cell': {
    title: '这一行少了格子',
    message: ({ row, params }) => `${row}只有 ${params.actual} 格，表头有 ${params.expected} 列。`,
    cure: '请补齐这一行。没有备注的，备注那一格也要留着（空白即可）。',
    why: '少一格，后面的内容就会错开一列，无法确定缺的是哪一格。',
  },
  'blank-value': {
    title: '必填的格子是空的',
    message: ({ where }) => `${where}是空的，这一格必须填写。`,
    cure: '请补上内容。人数没有新增的请写 0，不要留空。',
    why: '空白不等于 0，也可能是忘了填，所以不能替您决定。',
  },
  'surrounding-space': {
    title: '前后有空格',
    message: ({ where, value }) => `${where}写的是${value}，前后有多余的空格。`,
    cure: '您不必处理，前后的空格会被去掉。',
    why: '看不见的空格会让相同的名称对不上。',
  },
  'full-width-characters': {
    title: '用了全角字符',
    message: ({ where, value, suggestion }) =>
      `${where}写的是${value}，其中有全角字符${suggestion === null ? '' : `，已读作${suggestion}`}。`,
    cure: '您不必处理，会改为半角。下次输入数字时请关闭全角输入。',
    why: '全角的“１２”和半角的“12”看起来相似，对程序来说是不同的字。',
  },
  'month-format': {
    title: '月份写法不规范',
    message: ({ where, value, suggestion }) =>
      `${where}写的是${value}${suggestion === null ? '' : `，已读作${suggestion}`}。规范写法像“2022-06”。`,
    cure: '您不必处理。要自己改的话，请先把这一列的单元格格式设为“文本”，再输入“2022-06”。',
    why: 'Excel 和 WPS 会自动把月份变成日期格式。统一写法，才能按月份排序和比较。',
  },
  'invalid-month': {
    title: '不是月份',
    message: ({ where, value, meant }) => `${where}写的是${value}，读不出是哪一年哪一月${meant}。`,
    cure: '请写成“年份-月份”，例如“2022-06”。请先把这一列的单元格格式设为“文本”，再输入。',
    why: '月份读不出来，这一行的人数就无法归到哪个月。',
  },
  'month-mismatch': {
    title: '月份与文件名不一致',
    message: ({ where, value, params, quote }) =>
      `${where}写的是${value}，文件名说的却是${quote(params.expected)}。`,
    cure: ({ quote, params }) =>
      `如果这一行是本月的，请改为${quote(params.expected)}；如果是别的月份的，请移到那个月的文件里。`,
    why: '一个文件只装一个月。月份对不上，多半是复制了上个月的文件而忘了改。',
  },
  'month-outside-programme': {
    title: '月份不在试点期间',
    message: ({ value, params }) => `月份${value}不在试点的 ${params.first} 至 ${params.last} 之间。`,
    cure: '请检查年份和月份有没有写错，文件名也要一起检查。',
    why: '试点的统计有起止月份，期间以外的人数不计入。',
  },
  'name-alias': {
    title: '用了名称，不是代码',
    message: ({ where, value, suggestion }) =>
      `${where}写的是${value}${suggestion === null ? '' : `，已读作${suggestion}`}。`,
    cure: '您不必处理，名称会换成代码。',
    why: '中文名称可以照常填写。换成代码，是为了名称有变动时数据仍然对得上。',
  },
  'unknown-domain': {
    title: '没有这个专业领域',
    message: unknownName,
    cure: useSuggestion('请从模板的下拉列表里选一个专业领域。确实是新领域的，请先联系办公室登记。'),
    why: '只统计登记过的专业领域。名称对不上的人数无法归类，因此不会计入。',
  },
  'unknown-site': {
    title: '没有这个地点',
    message: unknownName,
    cure: useSuggestion('请从模板的下拉列表里选一个地点。不分地区的请选“省级”。'),
    why: '只统计登记过的地点。名称对不上的人数无法归类，因此不会计入。',
  },
  'unknown-origin': {
    title: '没有这个来源地',
    message: ({ where, value, names, meant }) =>
      `${where}写的是${value}，来源地只有${names(ORIGINS)}${meant}。`,
    cure: '请写其中一个的名称，或者括号里的代码。',
    why: '准入类只统计港澳人员，所以每一行都要说明来自哪里。',
  },
  'ambiguous-name': {
    title: '名称有几种可能',
    message: ({ where, value, names, params }) =>
      `${where}写的是${value}，可能是${names(params.candidates)}，无法确定是哪一个。`,
    cure: ({ names, params }) => `请写全称或代码，从这几个里选一个：${names(params.candidates)}。`,
    why: '一个名称对应几个条目时，猜错就会把人数记到别处。',
  },
  'not-an-integer': {
    title: '人数不是整数',
    message: ({ where, value }) => `${where}写的是${value}，不是整数。`,
    cure: '请只写数字，例如“3”，不要带“人”“约”等字样；没有新增的写 0。说明请写进备注。',
    why: '人数要相加。文字和小数无法相加，也不能替您取整。',
  },
  'negative-headcount': {
    title: '人数是负数',
    message: ({ where, value }) => `${where}写的是${value}，人数不能小于 0。`,
    cure: '这里只填本月新增的人数。要更正以前报多了的数，请直接修改那个月的文件。',
    why: '统计的是当月新增，离开的人不扣减；更正要改在原来的月份，才看得清楚。',
  },
  'number-notation': {
    title: '数字写法有歧义',
    message: ({ where, value, params }) =>
      `${where}写的是${value}，这种写法（${terms.notation[params.notation]}）可能有几种读法。`,
    cure: '请只用 0 到 9 的数字写整数，例如“1200”。',
    why: '“1,200”可以是一千二百，也可以是一点二；“1e3”可能是编号。有两种读法的一律不猜。',
  },
  formula: {
    title: '这一格是公式',
    message: ({ where, value }) => `${where}写的是${value}，是公式，不是数字。`,
    cure: '请选中这一格，复制后用“选择性粘贴 → 数值”粘贴回去，再保存为 CSV。备注不要以 =、+、- 或 @ 开头。',
    why: '公式在别的电脑上可能算出不同的结果，也可能被用来执行命令，因此不接受。',
  },
  'headcount-too-large': {
    title: '人数过大',
    message: ({ where, value, params, number }) =>
      `${where}写的是${value}，超过单行上限 ${number(params.limit)} 人。`,
    cure: '请检查是不是多打了几个 0，或者把日期、编号填到了人数这一列。',
    why: '全年目标只有几百人，这么大的数几乎一定是填错了。',
  },
  'note-too-long': {
    title: '备注太长',
    message: ({ where, params, number }) =>
      `${where}有 ${number(params.length)} 个字，最多 ${number(params.limit)} 个字。`,
    cure: '请缩短备注。较长的说明请写进当月的工作情况（summaries 文件夹）。',
    why: '备注用来说明一行数字，太长的文字在表格里看不清。',
  },
  'date-format': {
    title: '日期写法不规范',
    message: ({ where, value, suggestion }) =>
      `${where}写的是${value}${suggestion === null ? '' : `，已读作${suggestion}`}。规范写法像“2022-06-28”。`,
    cure: '您不必处理。要自己改的话，请先把单元格格式设为“文本”，再输入“2022-06-28”。',
    why: 'Excel 和 WPS 会自动改变日期的样子。统一写法，才能比较先后。',
  },
  'invalid-date': {
    title: '不是日期',
    message: ({ where, value, meant }) =>
      `${where}写的是${value}，日历上没有这一天，或者读不出是哪一天${meant}。`,
    cure: '请写成“年-月-日”，例如“2022-06-28”。“6/7/2022”这样的写法分不清月和日，请不要用。',
    why: '日期决定是否按时、任务是否完成，不能猜。',
  },
  'reported-on-unequal': {
    title: '首次报送日期不一致',
    message: ({ where, value, params, quote }) =>
      `${where}写的是${value}，前面的行写的是${quote(params.first)}。`,
    cure: '请让每一行都写同一天，即本单位第一次报送这个月数据的日期；以后更正也不要改它。',
    why: '一个文件是一次报送，只有一个首次报送日期，用来判断是否按时。',
  },
  'reported-on-before-month': {
    title: '报送日期早于当月',
    message: ({ where, value, params }) => `${where}写的是${value}，比数据的月份 ${params.month} 还早。`,
    cure: '请检查年份和月份有没有写错。这里填第一次报送这个月数据的日期。',
    why: '一个月还没有开始，不可能已经报送它的新增人数。',
  },
  'personal-data': {
    title: '含有个人信息',
    message: ({ where, value, params }) =>
      `${where}像是${terms.personal(params.kind)}（${value}，已遮盖）。这里的数据是公开的，不能有个人信息。`,
    cure: '请删除后重新提交，并马上通知办公室：已经推送的内容要从历史记录中清除。',
    why: '数据仓库对外公开，任何人都能看到。统计只需要人数，不需要知道是谁。',
  },
  'reported-on-absent': {
    title: '新报的文件没有报送日期',
    message: '这个文件是新报的，但没有写报送日期（reported_on），这个月只能算“已报”，不算按时。',
    cure: '请在表的最右边加一列，标题写 reported_on，每一行都填第一次报送的日期，写成 2022-06-28 这样。',
    why: '有没有按时报送，只看文件里写的报送日期。日期只在第一次报送时填，以后更正不改。',
  },
  'value-constraint': {
    title: '内容不符合规定',
    message: ({ where, isBlank, value, params }) =>
      `${where}${isBlank ? '' : `写的是${value}，`}${terms.rule(params.rule, params.limit)}。`,
    cure: '请按要求改正。觉得规定不合适的，请联系办公室；规定改动之前，不符合的内容不能提交。',
    why: '每一格能填什么，都写在 schemas 文件夹的规则里；CSV、JSON 和 Excel 表格用的是同一套规则。',
  },
  'repeated-header': {
    title: '表头又出现了一次',
    message: ({ row }) => `${row}又是一行表头，不是数据。`,
    cure: '请删除这一行，只留最上面的一行表头。如果下面是另一张表（别的月份或单位），请把它移到自己的文件里。',
    why: '几张表接在一起时，下面的行可能是别的月份的。一个文件只能有一行表头、一张表。',
  },
  'total-row': {
    title: '这一行是合计',
    message: ({ where, value }) => `${where}写的是${value}，这一行是合计，不是另外的人。`,
    cure: '请把这一行整行删除，合计由程序来算。',
    why: '合计里的人在上面的行里已经算过，再算一次就会重复。',
  },
  'remark-row': {
    title: '这一行是说明，不是数据',
    message: ({ row }) => `${row}是表格外的说明或落款，不是一行人数。`,
    cure: '请把这一行整行删除。要保留的说明请写进有关那一行的备注；填表人、联系人等个人信息不要提交。',
    why: '表格里只能有数据。其余的文字程序读不懂，也可能带有个人信息。',
  },
  'number-without-keys': {
    title: '只有人数，没有其他内容',
    message: ({ row, value }) =>
      `${row}只写了人数${value}，没有写领域、地点和来源地。请确认是不是上面各行的合计。`,
    cure: '如果是合计，请把这一行整行删除；如果不是，请补上领域、地点和来源地。',
    why: '合计里的人在上面的行里已经算过。补上地点再报一次，人数就会重复。',
  },
  'unquoted-thousands': {
    title: '人数被逗号分成了两格',
    message: ({ row, value, params, quote }) =>
      `${row}的人数是${value}，后面一格正好是三位数字，看起来是${quote(params.meant)}里的千位逗号把它分成了两格。`,
    cure: ({ params, quote }) =>
      `如果人数是${quote(params.meant)}，请去掉逗号写成 ${params.meant}；如果后面的三位数字是备注，请在备注里加上文字说明它是什么。`,
    why: 'CSV 用逗号分格，“1,200”不加引号会变成 1 和 200 两格，人数就错了。',
  },
} satisfies Partial<Messages>;
