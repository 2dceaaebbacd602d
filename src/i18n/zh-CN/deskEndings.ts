/** The end of the desk: what is kept, what merging would change, and the two ways out. */
export const deskEndings = {
  title: '送出',
  checking: '正在检查……',
  failed: '检查没有完成，请改动任意一格再试，或刷新页面。',
  /** What stands in the way; numbers of errors, and of places to be looked at. */
  notReady: (errors: number, standing: number) =>
    `还不能送出：${[
      ...(errors > 0 ? [`有${errors}处要改`] : []),
      ...(standing > 0 ? [`有${standing}处要您看过`] : []),
    ].join('，')}。`,
  toProblems: '看问题清单',
  nothingToSend: '与已公布的完全一样，没有要送出的。',
  ready: (files: number, warnings: number) =>
    warnings === 0
      ? `可以送出：${files}个文件，没有问题。`
      : `可以送出：${files}个文件，没有错误，${warnings}处请核对。`,
  choose: '两种方式任选一种，效果相同。',
  impact: {
    title: '合并后会改变什么',
    working: '正在计算……',
    failed: '暂时算不出来，不影响送出。',
    details: '逐项查看',
  },
  send: {
    title: '下载，发给收表的单位',
    to: (collector: string) => `发给${collector}。邮件、微信或网盘都可以。`,
    toNobody: '本单位不向其他单位报送，请发给办公室。',
    download: (name: string) => `下载 ${name}`,
    downloadAll: (files: number) => `下载全部${files}个文件（zip）`,
    each: '逐个下载',
    receipt: '下载回执',
    receiptName: '回执',
    paper: '打印签字表',
    message: '可直接发送的说明',
    subject: (subject: string) => `标题：${subject}`,
    done: (name: string) => `已下载 ${name}`,
  },
  propose: {
    title: '提交合并请求',
    lead: '在仓库的网页上提交，需要该网站的账号。',
    noRepository: '本站没有设置仓库地址，不能从这里提交合并请求。请用另一种方式。',
    open: (name: string) => `打开已填好的页面：${name}`,
    openBlank: (name: string) => `打开页面：${name}`,
    newTab: '（新窗口）',
    copy: '复制内容',
    contentOf: (name: string) => `${name} 的内容`,
    notFilled: {
      exists: '这个文件已经公布过。先复制内容，再打开页面，全选后粘贴。',
      'too-long': '内容太长，不能写进网址。先复制内容，再打开页面粘贴。',
      'unknown-host': '不认识这个网站的编辑页。先复制内容，再打开仓库，把文件放在下面的位置。',
    },
    path: (path: string) => `位置：${path}`,
    afterwards: '在打开的页面上按“提交”，再按“新建合并请求”。检查通过后由办公室合并。',
    many: (files: number) => `共${files}个文件，各打开一次；每个文件一个合并请求也可以。`,
  },
  copy: '复制',
  copied: '已复制',
  selected: '已选中，请按 Ctrl+C 复制',
  keep: {
    kept: (time: string) => `草稿只存在这台电脑上，${time}保存。`,
    leftOut: (count: number) => `有${count}格像个人信息，没有存进草稿。`,
    tooLarge: '内容太多，没有保存草稿。关闭页面前请下载。',
    refused: '浏览器不允许保存草稿。关闭页面前请下载。',
    forget: '删除草稿',
    forgotten: '草稿已删除。',
    found: (what: string, time: string) => `有一份没有送出的草稿：${what}，${time}保存。`,
    resume: '继续',
    /** What the draft is of. */
    of: (unit: string, month: string) => `${unit}${month}`,
    ofMany: (month: string) => `${month}汇总表`,
  },
  offline: '本页已存好，断网也能使用。',
  paper: {
    title: '新增人数报表',
    unit: '单位',
    month: '月份',
    reportedOn: '首次报送日期',
    rows: '明细',
    byDomain: '各领域人数',
    domain: '领域',
    people: '人数',
    total: '合计',
    hash: (digits: string) => `回执 SHA-256：${digits}`,
    notChecked: '尚未通过检查，不是正式报表。',
    lines: ['填报人', '审核人', '盖章', '日期'],
    illustrative: '示例数据',
  },
};

export type DeskEndingWords = typeof deskEndings;
