import type { FurtherCells, NamedIn } from '../../catalogue.ts';
import type { Case, Messages } from '../message.ts';

const PLACES: Readonly<Record<NamedIn, string>> = {
  title: '标题',
  block: '小标题',
  tab: '工作表的名称',
  'file-name': '工作簿的文件名',
};
const TABLES = { headcounts: '人数表', milestones: '里程碑表', summary: '工作情况' };

/** 这一格之外还有哪些格。 */
const also = ({ cells, others }: FurtherCells): string =>
  others === 0 ? '' : `${cells.join('、')}${others > cells.length ? ` 等 ${others} 格` : ''}也是这样。`;

const hidden = ({ params, names, quote }: Case<{ part: string; names: readonly string[] }>): string =>
  params.part === 'row'
    ? `第 ${params.names.join('、')} 行`
    : params.part === 'column'
      ? `${params.names.join('、')} 列`
      : `工作表${params.names.length === 1 ? quote(params.names[0] ?? '') : names(params.names)}`;

export const workbook = {
  'total-mismatch': {
    title: '合计与各行不符',
    message: ({ where, value, params, number }) =>
      `${where}的合计写的是${value}，各行相加是 ${number(params.sum)}。`,
    cure: '请核对是合计写错了，还是哪一行写错或漏了，改好后再导入。',
    why: '合计只用来核对。两个数对不上，必有一个是错的，不能替您决定是哪一个。',
  },
  'other-unit-in-row': {
    title: '行里写的是别的单位',
    message: ({ where, value, params, name }) =>
      `${where}写的单位是${value}，本次导入的是${name(params.unit)}。`,
    cure: '一次只导入一个单位：请删掉别的单位的行；如果是单位名称写错了，请改正。',
    why: '别的单位的人数记到本单位名下，两边都会错。',
  },
  'shared-count': {
    title: '几行合用一个人数',
    message: ({ params }) => `${params.range} 把几行合并成一个人数，分不清每行各多少。`,
    cure: '请取消合并，逐行填写人数。',
    why: '一个数分给几行有许多分法，猜一种就可能错。',
  },
  'several-tables': {
    title: '同样的内容有几处',
    message: ({ params, names }) =>
      `工作表${names(params.sheets)}里都有${TABLES[params.table]}，不知道以哪一个为准。`,
    cure: '请只留下本月的一个，或者把工作表的名称改成月份，例如“8月”。',
    why: '几处的数字可能不同，也可能被重复计算，所以不替您挑选。',
  },
  'broken-milestones-file': {
    title: '已有的里程碑文件有错',
    message: ({ file }) => `已有的里程碑文件${file}有错误，工作簿里的里程碑无法加进去。`,
    cure: '请先改正那个文件（npm run validate 会说明哪里有错），再导入。',
    why: '有错的文件读不全，新旧内容混在一起就分不清了。',
  },
  'names-another-month': {
    title: '写的是别的月份',
    message: ({ params, value, quote }) =>
      `${PLACES[params.from]}写的是${value}，本次导入的是${quote(params.expected)}。`,
    cure: '如果拿错了工作簿或工作表，请换成本月的；如果是沿用上月的表忘了改，请把月份改对。一张表里只放一个月。',
    why: '把别的月份的人数记到本月，两个月的数字都会错。',
  },
  'names-another-unit': {
    title: '写的是别的单位',
    message: ({ params, value, name }) =>
      `${PLACES[params.from]}写的是${value}，本次导入的是${name(params.expected)}。`,
    cure: '如果拿错了工作簿，请换成本单位的；如果是借用别的单位的表忘了改，请把单位改对。',
    why: '把别的单位的人数记到本单位名下，两边都会错。',
  },
  'names-more-than-a-month': {
    title: '写的是几个月或累计',
    message: ({ params, value, quote }) =>
      `${PLACES[params.from]}写的是${value}，这里只收${quote(params.expected)}一个月新增的人数。`,
    cure: '请只填本月新增的人数，并把标题或名称改成本月；累计由程序相加，不用报送。',
    why: '累计数当作新增，以前各月的人就会再算一遍。',
  },
  'sheet-of-month-empty': {
    title: '本月的工作表是空的',
    message: ({ params, names }) => `本月的工作表没有填写，填了数的是${names(params.sheets)}。`,
    cure: '请把本月的人数填进本月的工作表；没有新增的填一行，人数写 0。如果数填错了地方，请移过来。',
    why: '别的工作表多半是别的月份，把它当作本月会记错。',
  },
  'hidden-part': {
    title: '要读的内容被隐藏了',
    message: (shown) => `${hidden(shown)}被隐藏、筛选掉或折叠起来了，里面却有要读的内容。`,
    cure: '要报的请取消隐藏（清除筛选、展开分组）；不要的请删除，再导入。',
    why: '看不见的人数不能悄悄计入，也不能悄悄丢掉：看到的和统计的必须一样。',
  },
  'struck-out': {
    title: '内容被划掉了',
    message: ({ where, params }) => `${where}的内容有删除线。${also(params)}`,
    cure: '作废的请删除内容或整行；仍然有效的请去掉删除线。',
    why: '划掉的数在人看来是不算的，程序却读得到，所以要先说清楚。',
  },
  superscript: {
    title: '内容里有上标或下标',
    message: ({ where, params }) =>
      `${where}里有上标或下标，读出来会与数字连在一起（例如 3 和上标 1 成了 31）。${also(params)}`,
    cure: '请删除上标或下标，要说明的写进备注。',
    why: '脚注编号连在人数后面，会把人数放大十倍。',
  },
  'formula-without-value': {
    title: '公式没有算出结果',
    message: ({ where, params }) => `${where}是公式，文件里没有它算出的结果。${also(params)}`,
    cure: '请用 Excel 或 WPS 打开工作簿，等它算完，保存后再导入。',
    why: '有些软件保存时只存公式。打开时才会出现的数，导入时还不存在。',
  },
  'error-value': {
    title: '公式出错了',
    message: ({ where, params, quote }) =>
      `${where}显示的是${quote(params.shown)}，公式出错了。${also(params)}`,
    cure: '请用 Excel 或 WPS 打开工作簿，改正公式或直接填写数字，等它算完，保存后再导入。',
    why: '#REF! 是引用的格子没有了，#N/A 是没有查到。它们都不是人数。',
  },
  'shown-otherwise': {
    title: '显示的数与存的数不同',
    message: ({ where, value, params, quote }) =>
      `${where}存的是${value}，显示出来${params.shown === '' ? '却是空白' : `却是${quote(params.shown)}`}。${also(params)}`,
    cure: '请用 Excel 或 WPS 打开工作簿，把单元格格式改为“常规”，核对数字，保存后再导入。',
    why: '看到的和统计的必须一样。格式会把 2.6 显示成 3，也能让数字不显示。',
  },
  'total-without-label': {
    title: '是不是合计',
    message: ({ row, value, params, number }) =>
      `${row}只有一个数${value}，没有领域、地点和来源地；上面各行相加是 ${number(params.sum)}，请看是不是合计。`,
    cure: '是合计的，请在这一行的第一格写上“合计”，或者删除这一行；不是的，请补上领域、地点和来源地。',
    why: '合计当作一行人数，这个月的人就会多算一遍。',
  },
  'rows-below-words': {
    title: '文字下面还有表格的行',
    message: ({ row }) => `${row}像是人数表的一行，却在工作情况、意见建议的下面。`,
    cure: '请把这些行移到上面的表格里，文字放在表格的后面。',
    why: '标题“工作情况”以下都按文字读取，夹在里面的人数会丢失。',
  },
  'tables-side-by-side': {
    title: '表格并排放着',
    message: ({ where }) => `${where}开始是另一张并排的表格，两张表一行一行地混在一起。`,
    cure: '请把右边的表格接到左边的下面，列对齐；不是人数的表格请放到别的工作表。',
    why: '一行只能是一条记录。并排的表格读不出哪个数属于哪一行。',
  },
  'second-table': {
    title: '同一张工作表里还有表',
    message: ({ row }) => `${row}是另一张表格的表头，它的列与前一张不同。`,
    cure: '请把另一张表格放到别的工作表；同是人数的，请接到同一张表的下面，列对齐。',
    why: '一张工作表只读一张表格，另一张里的数会丢失或错位。',
  },
  'header-of-two-lines': {
    title: '表头有两行',
    message: ({ row }) => `${row}也是表头：表头分成了上下两行。`,
    cure: '请只留一行表头，每一列一个名称：月份、专业领域、地点、来源地、人数、备注；香港、澳门、内地各写一行，不作为列。',
    why: '两行表头合起来才是一列的意思，上面的“本月新增”管到哪几列，程序读不出来。',
  },
  'unknown-unit-in-row': {
    title: '汇总表里有不认识的单位',
    message: ({ where, value, isBlank, meant }) =>
      isBlank
        ? `${where}没有写单位，不知道这一行是哪个单位的。`
        : `${where}写的单位${value}不在登记表里${meant}。`,
    cure: '请写登记表里的单位名称；一个单位有几行的，每行都要写。不是报送单位的行请删掉。',
    why: '汇总表按单位一列把各行分到各单位，单位认不出来，这一行的人数就没有着落。',
  },
  'no-unit-column': {
    title: '汇总表看不出哪行是哪个单位的',
    message: ({ where, params: { columns } }) =>
      columns.length === 0
        ? `${where}没有“单位”这一列，不知道每一行是哪个单位的。`
        : `${where}有几列写单位（${columns.join('、')} 列），写的却不一样。`,
    cure: ({ params: { columns } }) =>
      columns.length === 0
        ? '请加上“单位”一列，每行写明是哪个单位的；表里只有一个单位的，请去掉 --by-unit，改用 --unit。'
        : '请只留一列写报送单位，其余的请删掉或改列名。',
    why: '汇总表里每一行要归到一个单位名下，归错了两个单位的数都会错。',
  },
} satisfies Partial<Messages>;
