/** What a marked workbook says, beside the problems themselves. */
import type { Lang } from '../../src/core/model.ts';
import type { MarkWords } from '../../src/core/workbook/marks.ts';

interface MarkedWords extends MarkWords {
  /** Where the marked workbook lies, and what to do with it. */
  readonly written: (file: string) => string;
}

export const MARK_WORDS: Readonly<Record<Lang, MarkedWords>> = {
  'zh-CN': {
    title: '数据校验发现的问题（改好后保存本工作簿，直接重新导入即可；本表和颜色、批注不必删除）',
    columns: ['序号', '位置', '级别', '问题', '怎么改', '代码'],
    error: '错误',
    warning: '提醒',
    cure: '怎么改：',
    withoutNote: (count) => `另有 ${count} 格只标了颜色，没有加批注。`,
    written: (file) => `已把问题标在您的工作簿里：${file}。改好后直接导入这一份即可。`,
  },
  'zh-HK': {
    title: '數據校驗發現的問題（改好後儲存本活頁簿，直接重新匯入即可；本表和顏色、註解不必刪除）',
    columns: ['序號', '位置', '級別', '問題', '怎樣改', '代碼'],
    error: '錯誤',
    warning: '提醒',
    cure: '怎樣改：',
    withoutNote: (count) => `另有 ${count} 格只標了顏色，沒有加註解。`,
    written: (file) => `已把問題標在你的活頁簿內：${file}。改好後直接匯入這一份即可。`,
  },
  en: {
    title:
      'Problems found by the data check (mend them, save this workbook and import it again; this sheet, the colours and the notes may stay)',
    columns: ['No.', 'Place', 'Severity', 'Problem', 'What to do', 'Code'],
    error: 'error',
    warning: 'warning',
    cure: 'To do: ',
    withoutNote: (count) => `Cells that have a colour but no note: ${count}.`,
    written: (file) =>
      `The problems are marked in your own workbook: ${file}. Mend them there and import that file.`,
  },
};
