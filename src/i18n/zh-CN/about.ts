/** The page about the site itself. */
export const about = {
  title: '关于本站',
  lead: '本站显示粤港澳大湾区工程师资格互认试点的目标与进展，由各单位报送的数据文件自动生成。',
  source: {
    title: '依据',
    text: '目标、任务、期限和单位取自以下文件：',
    issuer: '发文单位',
    number: '文号',
    document: '文件',
  },
  illustrative: {
    title: '哪些是示例',
    real: '取自方案：名称、目标、任务、责任单位和期限。',
    invented: '虚构示例：人数、报送日期、报送状态、里程碑、任务进展、工作情况与意见建议。',
    inferred: '方案没有写明、由本站推定的，都标注“推定”或“本看板的选择”。',
  },
  corrections: {
    title: '发现错误怎么办',
    text: '数据有误，请由报送单位更正当月的文件；程序有误，请在代码仓库提出。',
    repository: '代码仓库',
  },
  privacy: {
    title: '隐私',
    text: [
      '数据文件只有人数，没有姓名、证件号码或联系方式。校验会拒绝疑似个人信息的内容，也不会把它显示出来。',
      '本站不使用 Cookie，不作统计跟踪，不向其他网站发出请求。显示主题的选择只保存在您的浏览器里。',
    ],
  },
  accessibility: {
    title: '无障碍',
    text: [
      '关闭 JavaScript 也能看到全部数字与图表。每张图都有文字说明和数据表，可只用键盘操作，也可打印。',
      '状态同时用形状和文字表示，不只靠颜色。',
    ],
  },
  languages: {
    title: '语言',
    text: '简体中文、繁体中文（香港）与英文三种界面。官方名称以方案原文为准，英文名称是本站的译名。',
  },
  licence: {
    title: '许可',
    text: '程序以 Apache-2.0 许可证开放。',
  },
};
