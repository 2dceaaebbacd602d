/** What the script of every page says by itself. */
import type { script as source } from '../zh-CN/script.ts';

export const script: typeof source = {
  /** A chart that answers to keys. */
  kind: '可逐項檢視的圖表',
  hint: '用方向鍵逐項檢視，按 Esc 離開',
  saveFailed: '未能儲存圖片',
  /** After the address went to the clipboard. */
  copied: '已複製',
};
