import type { Messages } from '../message.ts';
import { terms } from './terms.ts';

export const reports = {
  'unknown-milestone-type': {
    title: '沒有這種里程碑',
    message: ({ where, value, meant }) => `${where}寫的是${value}，沒有這種里程碑${meant}。`,
    cure: ({ params, names }) => `請從以下幾種選一種：${names(params.allowed)}。`,
    why: '每種里程碑對應一項目標，類型不認識就不知道該計入哪一項。',
  },
  'unknown-subject': {
    title: '沒有這個對象',
    message: ({ where, value, meant }) => `${where}寫的是${value}，登記冊內沒有這個專業領域或地點${meant}。`,
    cure: ({ suggestion }) =>
      suggestion === null
        ? '請填已登記的專業領域（互認簽約）或地點（示範點、工作站）。'
        : `如果是，請改為${suggestion}；如果不是，請填已登記的專業領域或地點。`,
    why: '對象說明是哪個領域簽約、哪個地點掛牌，對不上就無法計入目標。',
  },
  'subject-kind': {
    title: '對象的種類不對',
    message: ({ where, value, params, name }) =>
      `${where}寫的是${value}，${name(params.type)}的對象必須是${terms.subject[params.needs]}。`,
    cure: ({ params }) => `請填一個已登記的${terms.subject[params.needs]}。`,
    why: '簽約是某個領域的簽約，示範點和工作站設在某個地點，欠了對象就不能計入目標。',
  },
  'duplicate-milestone': {
    title: '里程碑重複',
    message: ({ row, params, quote }) =>
      `${row}的里程碑已經登記過，在${quote(params.other)}第 ${params.first} 行。`,
    cure: '請與另一單位核對，只由一個單位登記，刪除另一行。',
    why: '同一次簽約、同一個示範點只能計一次。',
  },
  'evidence-format': {
    title: '依據的寫法不對',
    message: ({ where, value }) => `${where}寫的是${value}，既不是 https 網址，也不是文號。`,
    cure: '請寫 https:// 開頭的網址，或者文號，例如「粵科協學〔2022〕2號」；還沒有依據的請留空。',
    why: '有日期又有依據的里程碑才計入目標，依據要讓別人查得到。',
  },
  'unknown-task': {
    title: '沒有這項任務',
    message: ({ where, value }) => `${where}寫的是${value}，分工表裏沒有這個編號的任務。`,
    cure: ({ params, names }) => `請填分工表（附件2）裏的編號：${names(params.allowed)}。`,
    why: '任務按方案附件2的編號登記；原文沒有第 5 項。',
  },
  'unknown-status': {
    title: '沒有這種狀態',
    message: ({ where, value, meant }) => `${where}寫的是${value}，沒有這種狀態${meant}。`,
    cure: ({ params, names }) => `請從以下幾種選一種：${names(params.allowed)}。`,
    why: '狀態統一，才能統計有幾個單位已經完成。',
  },
  'period-required': {
    title: '欠缺期間',
    message: ({ where, params }) => `${where}是空的，任務 ${params.task} 要按期填報，必須寫明是哪一期。`,
    cure: ({ params, quote }) => `請寫明期間，例如${quote(params.expected)}。`,
    why: '月報和半年總結每期都要完成，不寫期間就不知道完成的是哪一期。',
  },
  'period-not-allowed': {
    title: '不應填期間',
    message: ({ where, value, params }) => `${where}寫的是${value}，但任務 ${params.task} 不分期填報。`,
    cure: '請清空期間這一格，並檢查任務編號有沒有填錯。',
    why: '只有月報（第 4 項）和半年總結（第 15 項）分期填報。',
  },
  'invalid-period': {
    title: '期間寫法不對',
    message: ({ where, value, params, quote }) =>
      `${where}寫的是${value}，任務 ${params.task} 的期間應寫成像${quote(params.expected)}這樣。`,
    cure: ({ suggestion, params, quote }) =>
      `請改為${suggestion ?? `像${quote(params.expected)}這樣的寫法`}。`,
    why: '月報按月、半年總結按上下半年統計，期間對不上就無法計入。',
  },
  'task-not-responsible': {
    title: '不是本單位的任務',
    message: ({ where, params, name }) =>
      `${where}填的任務 ${params.task}，責任單位裏沒有${name(params.unit)}。`,
    cure: '請檢查任務編號有沒有填錯、檔案有沒有放錯單位。確有分工變動的，請聯絡辦公室。',
    why: '任務要由分工表列明的責任單位全部完成才算完成，其他單位填報不計入。',
  },
  'duplicate-task-row': {
    title: '任務重複',
    message: ({ row, params }) => `${row}與第 ${params.first} 行是同一項任務、同一期間。`,
    cure: '請只保留最新的一行，刪除另一行。',
    why: '同一項任務有兩種狀態，不知道以哪一個為準。',
  },
  'done-without-date': {
    title: '已完成卻沒有日期',
    message: ({ where }) => `${where}是空的，狀態卻是「已完成」。`,
    cure: '請填完成的日期，例如「2022-06-28」；還沒有完成的，請把狀態改為「進行中」。',
    why: '沒有完成日期，就無法判斷是否按期完成。',
  },
  'declaration-differs': {
    title: '所述與檔案不一致',
    message: ({ where, value, params, quote, suggestion }) =>
      params.found === 'no-file'
        ? `${where}寫的是${value}，但任務 ${params.task} 的檔案${quote(params.path)}還沒有交來。`
        : params.found === 'file'
          ? `${where}寫的是${value}，但任務 ${params.task} 的檔案${quote(params.path)}已經交來。`
          : `${where}寫的是${value}，但檔案${quote(params.path)}的呈報日期是${suggestion ?? ''}。`,
    cure: '請核對：檔案漏交的請補交；已經交來的，請把狀態和日期改成與檔案一致，或者刪除這一行。',
    why: '月報以人數檔案和它的呈報日期為準，半年總結要有檔案才算交來。兩處說法不同，別人不知道該信哪一處。',
  },
  'summary-unknown-heading': {
    title: '不認識的標題',
    message: ({ where, value }) => `${where}的標題${value}不認識，這一段會併入前面的內容。`,
    cure: '只用兩個標題：「## 工作情況」和「## 意見建議」。其他小標題請改成普通文字。',
    why: '工作情況和意見建議要分開匯總進簡報，標題不對就會混在一起。',
  },
  'summary-empty': {
    title: '沒有正文',
    message: '這個檔案裏沒有工作情況，也沒有意見建議。',
    cure: '請寫上內容；沒有要說的，請刪除這個檔案，它本來就可以不交。',
    why: '空的檔案會令人以為已經報過，其實甚麼也沒有說。',
  },
} satisfies Partial<Messages>;
