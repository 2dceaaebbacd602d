import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

const SAVE_AGAIN = '请用 Excel 或 WPS 打开原表，选“另存为”，类型选“CSV UTF-8（逗号分隔）”，保存后再提交';

export const encoding = {
  'workbook-as-text': {
    title: '用文本扩展名保存的工作簿',
    message: ({ params }) =>
      `这其实是 Excel 或 WPS 的工作簿（${params.format === 'xlsx' ? '.xlsx' : '.xls 或 .et'}），只是改了扩展名，内容不是文本。`,
    cure: `${SAVE_AGAIN}。只改扩展名，文件的内容不会变。`,
    why: '工作簿有自己的打包格式，直接读不出行，也看不出每次改了什么。',
  },
  'byte-order-mark': {
    title: '文件开头有 BOM 标记',
    message: '文件开头有一个看不见的标记（BOM），是 Excel 保存“CSV UTF-8”时加上的，不影响数据。',
    cure: '您不必处理，统一改写格式时会去掉。',
    why: '数据可以照常读取。去掉这个标记，是为了让每次修改只显示真正变动的地方。',
  },
  'legacy-encoding': {
    title: '文件不是 UTF-8 编码',
    message: ({ params, quote }) =>
      `这个文件的文字编码是 ${terms.encoding(params.encoding)}，不是 UTF-8；已按它读取${params.sample === '' ? '' : `，读出来的文字例如${quote(params.sample)}`}。`,
    cure: '请看一眼文字有没有变成乱码；没有就不必处理。下次保存时可选“CSV UTF-8（逗号分隔）”。',
    why: '同样的字节用不同的编码会读成不同的字。统一为 UTF-8，任何电脑打开都一样。',
  },
  'ambiguous-encoding': {
    title: '无法确定文字编码',
    message: ({ params }) =>
      `这个文件按 ${params.encodings.join(' 和 ')} 都能读通，读出来的字却不同，无法确定哪个对。`,
    cure: `${SAVE_AGAIN}。`,
    why: '猜错编码，领域、地点和备注就会变成别的字，所以不猜。',
  },
  'invalid-encoding': {
    title: '文字编码已损坏',
    message: ({ where }) => `${where}有读不通的字节，文件可能已经损坏，或者根本不是文本文件。`,
    cure: `${SAVE_AGAIN}。`,
    why: '损坏的字节读出来是乱码，无法知道原来写的是什么。',
  },
  'nul-character': {
    title: '含有空字符',
    message: ({ where }) => `${where}含有看不见的空字符（U+0000），文件可能已经损坏。`,
    cure: `${SAVE_AGAIN}。`,
    why: '正常的表格文件不会有空字符，它常常表示文件没有保存完整。',
  },
  'control-character': {
    title: '含有控制字符',
    message: ({ where, params }) => `${where}含有看不见的控制字符 ${params.codePoint}。`,
    cure: '请把这个单元格清空，再手工输入一遍（不要粘贴）。',
    why: '控制字符看不见，却会让名称对不上，或者打乱显示。',
  },
  'line-endings': {
    title: '换行符不统一',
    message: ({ params }) =>
      `这个文件的换行方式是“${terms.lineEnding[params.kind]}”，规定用 LF。不影响数据。`,
    cure: '您不必处理，统一改写格式时会改好。',
    why: '换行统一，每次修改才只显示真正变动的行。',
  },
  'wrong-delimiter': {
    title: '列与列之间不是逗号',
    message: ({ params }) =>
      `各列之间用的是${terms.delimiter[params.delimiter]}，规定用半角逗号。已按${terms.delimiter[params.delimiter]}读取。`,
    cure: '您不必手工替换。下次保存时请选“CSV UTF-8（逗号分隔）”，不要选“文本文件（制表符分隔）”。',
    why: '分隔符不同，别的程序会把整行当成一格。',
  },
  'unclosed-quote': {
    title: '引号没有成对',
    message: ({ where }) => `${where}开始的双引号（"）一直没有结束，后面的内容都被当成了同一格。`,
    cure: '请在这一格的末尾补上一个双引号（"），或者把多出来的双引号删除。',
    why: '缺一个引号，后面所有的行都会挤进一个单元格，人数就会漏掉。',
  },
  'stray-quote': {
    title: '引号的位置不对',
    message: ({ where }) => `${where}的双引号（"）位置不对，无法确定这一格到哪里结束。`,
    cure: '请删除这个双引号，或者改用中文引号“”。用 Excel 或 WPS 保存的 CSV 会自动处理引号。',
    why: '在 CSV 文件里，双引号用来包住整个单元格。写在中间会有几种读法。',
  },
  'bidirectional-character': {
    title: '含有改变文字方向的字符',
    message: ({ where, params }) =>
      `${where}含有看不见的方向控制字符 ${params.codePoint}，显示的顺序与实际内容可能不同。`,
    cure: '请把这个单元格清空，再手工输入一遍（不要粘贴）。',
    why: '这类字符能让人看到的内容与文件里的内容不一样，因此不接受。',
  },
  'zero-width-character': {
    title: '含有看不见的字符',
    message: ({ where, params }) =>
      `${where}含有看不见的字符 ${params.codePoint}，多半是从网页或聊天软件粘贴来的。`,
    cure: '您不必处理，去掉它不会改变内容。',
    why: '看上去一样的两个名称，多一个看不见的字符就对不上。',
  },
  'doubtful-encoding': {
    title: '文字可能读成了乱码',
    message: ({ params, quote }) =>
      `这个文件不是 UTF-8，已按 ${params.encoding} 读取，但只有备注等自由文字可以参考，读出来的是${quote(params.sample)}，可能是乱码。`,
    cure: '请看一眼这段文字。如果是乱码（例如葡文、日文、韩文的备注），请用 Excel 或 WPS 打开原表，另存为“CSV UTF-8（逗号分隔）”后再提交；如果没有错，也请这样另存一次。自动改写不会动这个文件。',
    why: '葡文、日文、韩文等文字用别的编码保存时，也能按中文编码读通，读出来却是不相干的字。',
  },
} satisfies Partial<Messages>;
