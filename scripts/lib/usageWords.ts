/** How a command says that it was called wrongly, in each language. */
import type { Lang } from '../../src/core/model.ts';

export type UsageFault =
  | 'unknown-option'
  | 'needs-a-value'
  | 'takes-no-value'
  | 'unexpected-argument'
  | 'missing-option'
  | 'not-one-of'
  | 'not-a-date'
  | 'not-a-month'
  | 'not-a-port'
  | 'no-such-folder'
  | 'no-such-file'
  | 'no-such-commit'
  | 'no-such-unit'
  | 'outside-data'
  | 'file-exists'
  | 'other-format-exists'
  | 'no-such-year'
  | 'not-a-reporting-month'
  | 'broken-registry'
  | 'unit-reports-nothing'
  | 'same-file'
  | 'exactly-one-of';

interface UsageWords {
  readonly usage: string;
  readonly internal: string;
  readonly checking: string;
  readonly fault: (fault: UsageFault, what: string) => string;
}

const faults = (sentences: Readonly<Record<UsageFault, string>>) => (fault: UsageFault, what: string) =>
  `${sentences[fault]}${what}`;

export const USAGE_WORDS: Readonly<Record<Lang, UsageWords>> = {
  'zh-CN': {
    usage: '用法：',
    internal: '程序内部出错：',
    checking: '正在检查……',
    fault: faults({
      'unknown-option': '没有这个选项：',
      'needs-a-value': '选项后面要写值：',
      'takes-no-value': '选项后面不能写值：',
      'unexpected-argument': '多余的参数：',
      'missing-option': '缺少选项：',
      'not-one-of': '值不在可选范围内：',
      'not-a-date': '不是有效日期（应为 YYYY-MM-DD）：',
      'not-a-month': '不是有效月份（应为 YYYY-MM）：',
      'not-a-port': '不是有效端口（0–65535）：',
      'no-such-folder': '找不到文件夹：',
      'no-such-file': '找不到文件：',
      'no-such-commit': 'git 里没有这个提交：',
      'no-such-unit': '登记表里没有这个单位：',
      'outside-data': '路径不在数据文件夹内：',
      'file-exists': '文件已存在，加 --force 才会覆盖：',
      'other-format-exists': '这个月已有另一种格式的文件，一个月只能有一个，请先删除：',
      'no-such-year': '数据里没有这一年（该年文件夹缺少 targets.json）：',
      'not-a-reporting-month': '这个月不在报送月份之内：',
      'broken-registry': '登记表读不出来，请先运行 npm run validate：',
      'unit-reports-nothing': '该单位不报人数：',
      'same-file': '不能写回原来的工作簿，请另起一个文件名：',
      'exactly-one-of': '下列选项必须写一个，且只能写一个：',
    }),
  },
  'zh-HK': {
    usage: '用法：',
    internal: '程式內部出錯：',
    checking: '正在檢查……',
    fault: faults({
      'unknown-option': '沒有這個選項：',
      'needs-a-value': '選項後面要寫值：',
      'takes-no-value': '選項後面不能寫值：',
      'unexpected-argument': '多餘的參數：',
      'missing-option': '缺少選項：',
      'not-one-of': '值不在可選範圍內：',
      'not-a-date': '不是有效日期（應為 YYYY-MM-DD）：',
      'not-a-month': '不是有效月份（應為 YYYY-MM）：',
      'not-a-port': '不是有效連接埠（0–65535）：',
      'no-such-folder': '找不到資料夾：',
      'no-such-file': '找不到檔案：',
      'no-such-commit': 'git 內沒有這個提交：',
      'no-such-unit': '登記表內沒有這個單位：',
      'outside-data': '路徑不在數據資料夾內：',
      'file-exists': '檔案已存在，加 --force 才會覆蓋：',
      'other-format-exists': '這個月已有另一種格式的檔案，一個月只能有一個，請先刪除：',
      'no-such-year': '數據內沒有這一年（該年資料夾缺少 targets.json）：',
      'not-a-reporting-month': '這個月不在呈報月份之內：',
      'broken-registry': '登記表讀不出來，請先執行 npm run validate：',
      'unit-reports-nothing': '該單位不報人數：',
      'same-file': '不能寫回原來的活頁簿，請另起一個檔案名稱：',
      'exactly-one-of': '下列選項必須寫一個，而且只能寫一個：',
    }),
  },
  en: {
    usage: 'Usage: ',
    internal: 'Internal failure: ',
    checking: 'Checking…',
    fault: faults({
      'unknown-option': 'Unknown option: ',
      'needs-a-value': 'Option needs a value: ',
      'takes-no-value': 'Option takes no value: ',
      'unexpected-argument': 'Unexpected argument: ',
      'missing-option': 'Missing option: ',
      'not-one-of': 'Value is not one of those allowed: ',
      'not-a-date': 'Not a day of the calendar (YYYY-MM-DD): ',
      'not-a-month': 'Not a month (YYYY-MM): ',
      'not-a-port': 'Not a port (0–65535): ',
      'no-such-folder': 'No such folder: ',
      'no-such-file': 'No such file: ',
      'no-such-commit': 'Git knows no such commit: ',
      'no-such-unit': 'No such unit in the registry: ',
      'outside-data': 'Path is outside the data folder: ',
      'file-exists': 'File exists; add --force to overwrite it: ',
      'other-format-exists':
        'The month has a file in the other format already, and may have one only; delete it first: ',
      'no-such-year': 'No such year in the data (its folder has no targets.json): ',
      'not-a-reporting-month': 'No reports are due for this month: ',
      'broken-registry': 'The registry cannot be read; run npm run validate first: ',
      'unit-reports-nothing': 'The unit reports no headcounts: ',
      'same-file': 'The workbook that was sent is never overwritten; give another file: ',
      'exactly-one-of': 'Give one of these options, and no more than one: ',
    }),
  },
};
