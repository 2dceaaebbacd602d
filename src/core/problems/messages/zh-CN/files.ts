import type { Messages } from '../message.ts';

const MAKERS = {
  macos: 'macOS（苹果电脑）自动生成的文件',
  windows: 'Windows 自动生成的文件',
  office: 'Excel、WPS 或 LibreOffice 打开文件时生成的临时文件',
  editor: '编辑器或其他软件留下的备份或临时文件',
};

const PARTS = { rows: '行', lines: '行', columns: '列', cells: '个单元格', values: '个值' };

export const files = {
  'file-unreadable': {
    title: '文件读不出来',
    message: ({ params }) => `这个文件读不出来（系统代码 ${params.reason}）。`,
    cure: '请检查文件是否损坏、是否有读取权限，然后重新提交。',
    why: '读不出来的文件无法校验，里面的数据也就不会计入。',
  },
  'file-empty': {
    title: '文件是空的',
    message: '这个文件没有任何内容。',
    cure: '请填好内容后重新提交。本月没有新增人员的，也请报一行，人数写 0。',
    why: '空文件分不清是“没有新增”还是“忘了填”。没有新增要用人数为 0 的一行明确说明。',
  },
  'file-too-large': {
    title: '文件太大',
    message: ({ params, number }) =>
      `这个文件有 ${number(params.bytes)} 字节，超过上限 ${number(params.limit)} 字节，没有继续读取。`,
    cure: '请检查是不是把别的工作表、图片或大量空行空列也存了进来，只留需要报送的几行后重新保存。',
    why: '一个单位一个月的文件通常只有几 KB，过大的文件多半是存错了。',
  },
  'symbolic-link': {
    title: '这是一个链接，不是文件',
    message: '这个位置放的是指向别处的链接（符号链接），不是文件本身。',
    cure: '请删除这个链接，把文件本身放到这里。',
    why: '链接可能指向仓库以外的内容，换一台电脑就打不开，所以一律不读取。',
  },
  'unexpected-file': {
    title: '不该出现的文件',
    message: ({ meant }) => `数据文件夹的这个位置不该有这个文件，它不会被读取${meant}。`,
    cure: '如果是要报送的数据，请放到规定的位置，例如人数放在“年份/headcounts/单位代码/月份.csv”；如果是 Excel 原件、图片或临时文件，请删除。',
    why: '放错位置的文件不会计入统计。明确报出来，才不会有数据被悄悄漏掉。',
  },
  'bad-file-name': {
    title: '文件名不符合规定',
    message: ({ file, quote, params }) =>
      `文件名${file}不符合规定，应当写成像${quote(params.expected)}这样。`,
    cure: ({ suggestion, quote, params }) =>
      `请把文件重命名为${suggestion ?? `${quote(params.expected)}的样子${params.expected.includes('MM') ? '（MM 换成两位的月份）' : ''}`}，文件内容不必改动。`,
    why: '要靠文件名知道这是哪个单位、哪个月份的数据，名字不对就无法归档。',
  },
  'unknown-unit-folder': {
    title: '不是登记的单位',
    message: ({ value, meant }) => `文件夹${value}不是登记表里任何单位的代码${meant}。`,
    cure: ({ suggestion }) =>
      suggestion === null
        ? '请把文件放进本单位代码的文件夹。不知道代码或者是新加入的单位，请联系办公室。'
        : `如果是，请把文件移到${suggestion}的文件夹里；新加入的单位请先联系办公室登记。`,
    why: '只有登记过的单位才能报送，数据才不会记到不存在的单位名下。',
  },
  'year-without-targets': {
    title: '这一年没有目标文件',
    message: ({ params }) => `文件夹 ${params.year} 里没有 targets.json，这一年的数据都不会被读取。`,
    cure: '如果年份写错了，请把文件移到正确的年份；如果是新的一年，请由办公室先补上 targets.json。',
    why: '一个文件夹里有 targets.json 才算一个年度，否则其中的人数没有目标可以对照。',
  },
  'both-formats': {
    title: '同一个月有两个文件',
    message: ({ quote, params }) => `同一个月还有另一个文件${quote(params.other)}，不知道以哪个为准。`,
    cure: '请只保留一个，删除另一个。用 Excel 或 WPS 填报的，保留 .csv 文件即可。',
    why: '两个文件的数字可能不同，也可能被重复计算，所以一个单位一个月只能有一个文件。',
  },
  'missing-required-file': {
    title: '缺少必需的文件',
    message: ({ file }) => `缺少必需的文件${file}。`,
    cure: '请恢复或补上这个文件。这类文件由办公室维护。',
    why: '没有登记表、目标和任务，就无法判断报送的数据对不对。',
  },
  'merge-conflict': {
    title: '合并冲突没有处理完',
    message: ({ row }) =>
      `${row}是合并冲突的记号（<<<<<<<、=======、>>>>>>>）：同一处有两个版本，还没有选定一个。`,
    cure: '请只保留正确的那个版本，把另一个版本和这几行记号都删除，再检查一遍数字后提交。不确定选哪个的，请联系办公室。',
    why: '两个人改了同一个文件时，系统把两个版本都写进文件，要由人来选。没有选定之前，里面的数字不能用，因此别的问题先不报。',
  },
  'system-file': {
    title: '电脑自动生成的文件',
    message: ({ file, params }) => `${file}是${MAKERS[params.maker]}，不是要报送的数据。`,
    cure: '请删除这个文件，不会影响数据。',
    why: '电脑和软件会在文件夹里留下自己的文件，它们不是数据，会让人误以为多报了一份。',
  },
  'copied-file': {
    title: '看起来是一个副本',
    message: ({ file, quote, params }) =>
      `${file}看起来是${quote(params.original)}的副本，不会被读取。请确认是不是复制或下载时多出来的。`,
    cure: ({ quote, params }) =>
      params.there === 'yes'
        ? `${quote(params.original)}已经在这里：如果它是对的，请删除这个文件；如果这个文件才是对的，请用它的内容替换${quote(params.original)}，再删除这个文件。`
        : `如果这就是要报送的文件，请把它重命名为${quote(params.original)}；如果不是，请删除。`,
    why: '同一份数据有两个文件时，分不清以哪个为准，也可能重复计算。',
  },
  'table-too-large': {
    title: '表格太大',
    message: ({ params, number }) =>
      `这张表有 ${number(params.actual)} ${PARTS[params.part]}，超过上限 ${number(params.limit)} ${PARTS[params.part]}，表里的内容没有继续校验。`,
    cure: '请检查是不是把其他月份、其他单位的数据或大量空行空列也存了进来，只留本单位要报送的几行几列后重新保存。',
    why: '一个单位一个月的表通常只有几十行、七列以内，过大的表多半是存错了，逐行报错也没有用。',
  },
} satisfies Partial<Messages>;
