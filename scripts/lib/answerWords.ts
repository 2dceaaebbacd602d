/** What `answer` says. */
import type { Lang } from '../../src/core/model.ts';

interface AnswerWords {
  readonly written: (path: string) => string;
  readonly refused: string;
  readonly notAsked: string;
  /** The unit is asked nothing of the month. */
  readonly nothingAsked: string;
  readonly asked: (count: number) => string;
  readonly answeredBefore: (file: string, line: number) => string;
}

export const ANSWER_WORDS: Readonly<Record<Lang, AnswerWords>> = {
  'zh-CN': {
    written: (path) => `已写入 ${path}：`,
    refused: '没有写入，请先改正：',
    notAsked: '没有写入：现在没有这条提示，可能数字已经改过，也可能代码或对象写得不同。',
    nothingAsked: '这个单位这个月没有需要说明的提示。',
    asked: (count) => `这个单位这个月需要说明的提示有 ${count} 条：`,
    answeredBefore: (file, line) => `没有写入：这条提示已经说明过，见 ${file} 第 ${line} 行：`,
  },
  'zh-HK': {
    written: (path) => `已寫入 ${path}：`,
    refused: '沒有寫入，請先改正：',
    notAsked: '沒有寫入：現在沒有這項提示，可能數字已經改過，也可能代碼或對象寫得不同。',
    nothingAsked: '這個單位這個月沒有需要說明的提示。',
    asked: (count) => `這個單位這個月需要說明的提示有 ${count} 項：`,
    answeredBefore: (file, line) => `沒有寫入：這項提示已經說明過，見 ${file} 第 ${line} 行：`,
  },
  en: {
    written: (path) => `Written to ${path}:`,
    refused: 'Nothing was written. Correct this first:',
    notAsked:
      'Nothing was written: there is no such warning now. The number may have been changed, or the code or the subject is written otherwise.',
    nothingAsked: 'The unit is asked nothing of that month.',
    asked: (count) =>
      count === 1
        ? 'The unit is asked one thing of that month:'
        : `The unit is asked ${count} things of that month:`,
    answeredBefore: (file, line) =>
      `Nothing was written: this warning has been answered, in line ${line} of ${file}:`,
  },
};
