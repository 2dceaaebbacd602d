/** What the script of every page says by itself. Kept apart: each page loads the words of all languages. */
export const script = {
  /** A chart that answers to keys. */
  kind: '可逐项查看的图表',
  hint: '用方向键逐项查看，Esc 退出',
  saveFailed: '未能保存图片',
  /** After the address went to the clipboard. */
  copied: '已复制',
};
