import type { Messages } from '../message.ts';

const CATEGORY = { regulated: '准入類', 'non-regulated': '非准入類' };

export const relations = {
  'domain-not-allowed': {
    title: '不是本單位的專業領域',
    message: ({ where, value, params, name, names }) =>
      `${where}的${value}不是${name(params.unit)}負責的專業領域；它負責的是${names(params.allowed)}。`,
    cure: '請檢查領域有沒有選錯、檔案有沒有放錯單位的資料夾。分工有變動的，請聯絡辦公室修改登記冊。',
    why: '每個領域由登記的單位報送，其他單位再報一次，人數就會重複。',
  },
  'site-not-allowed': {
    title: '不是本單位的地點',
    message: ({ where, value, params, name, names }) =>
      `${where}的${value}不是${name(params.unit)}負責的地點；它負責的是${names(params.allowed)}。`,
    cure: '請檢查地點有沒有選錯、檔案有沒有放錯單位的資料夾。分工有變動的，請聯絡辦公室修改登記冊。',
    why: '每個地點的落地執業人數由當地單位報送，其他單位再報一次，人數就會重複。',
  },
  'origin-not-allowed': {
    title: '這個領域不統計該來源地',
    message: ({ where, value, params, name, names }) =>
      `${where}寫的是${value}，${name(params.domain)}只統計來自${names(params.allowed)}的人員。`,
    cure: '請檢查來源地有沒有填錯。准入類的內地人員不用報，請刪除這一行。',
    why: '方案的准入類目標是「港澳專業技術人員落地執業」，內地人員不在其中。',
  },
  'coordinator-reports': {
    title: '統籌單位不報人數',
    message: ({ params, name }) => `${name(params.unit)}是統籌單位，只作匯總，不報送人數。`,
    cure: '請把檔案放到實際開展互認的單位的資料夾。',
    why: '統籌單位匯總的人數各單位已經報過，再報一次就會重複。',
  },
  'category-not-allowed': {
    title: '本單位不報這一類',
    message: ({ where, value, params, name }) =>
      `${where}的${value}屬於${CATEGORY[params.category]}，${name(params.unit)}不報送這一類。`,
    cure: '學會只報非准入類，地市科協和合作區只報准入類。請檢查領域有沒有選錯、檔案有沒有放錯資料夾。',
    why: '兩類人數分別統計、分別對照目標，由不同的單位負責。',
  },
  'duplicate-row': {
    title: '重複的行',
    message: ({ row, params }) => `${row}與第 ${params.first} 行重複：領域、地點、來源地都相同。`,
    cure: '請合併為一行，人數寫總數；如果是誤複製，請刪除其中一行。',
    why: '同一個領域、地點、來源地只能有一行，否則分不清是要相加還是重複。',
  },
  'outside-reporting-period': {
    title: '不在本單位的報送期間',
    message: ({ params, name }) =>
      `${name(params.unit)}的報送期間是 ${params.from} 至 ${params.until}，這個月不在其中。`,
    cure: '請檢查月份和資料夾有沒有弄錯。報送期間有變動的，請聯絡辦公室修改登記冊。',
    why: '登記冊寫明了每個單位由哪個月報到哪個月，期間以外的檔案多半是放錯了。',
  },
  'total-beside-parts': {
    title: '像是各地的合計',
    message: ({ where, value, params, name, number }) =>
      `${where}寫的是${value}，${name(params.domain)}${name(params.origin)}的人數 ${number(params.headcount)} 正好是另外 ${params.parts} 行之和，看來是各地的合計，不是另外的人。`,
    cure: ({ params, name }) =>
      `如果是合計，請把這一行整行刪除；如果是各地以外的人，請把地點寫成登記的全稱${name(params.site)}，並在備註裏說明。`,
    why: '合計裏的人在各地的行已經計算過，再計一次就會重複。',
  },
} satisfies Partial<Messages>;
