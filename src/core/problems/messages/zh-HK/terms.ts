import { lookup, lookupEach } from '../terms.ts';
import type { PersonalKind, Terms } from '../terms.ts';

const RULES: Readonly<Record<string, (limit: string) => string>> = {
  minimum: (limit) => `不能小於 ${limit}`,
  exclusiveMinimum: (limit) => `必須大於 ${limit}`,
  maximum: (limit) => `不能大於 ${limit}`,
  exclusiveMaximum: (limit) => `必須小於 ${limit}`,
  multipleOf: (limit) => `必須是 ${limit} 的整數倍`,
  minLength: (limit) => (limit === '1' ? '必須填寫' : `最少要有 ${limit} 個字元`),
  maxLength: (limit) => `最多 ${limit} 個字元`,
  minItems: (limit) => `最少要有 ${limit} 項`,
  maxItems: (limit) => `最多 ${limit} 項`,
  uniqueItems: () => '各項不能重複',
  enum: (limit) => `只能是以下其中之一：${limit}`,
  const: (limit) => `只能是 ${limit}`,
  pattern: (limit) => `格式不對，應當符合 ${limit}`,
  required: () => '必須填寫',
  type: (limit) => `類型不對，應當是${terms.jsonType(limit)}`,
  additionalProperties: () => '規定裏沒有這一項',
  format: (limit) => `格式不對，應當是${FORMATS[limit] ?? ` ${limit}`}`,
};

const FORMATS: Readonly<Record<string, string>> = {
  date: '日期，例如 2022-06-28',
  uri: '網址',
  email: '電郵地址',
};

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  name: '姓名',
  'identity-number': '證件號碼',
  phone: '電話號碼',
  email: '電郵地址',
  address: '住址',
  'birth-date': '出生日期',
  sex: '性別',
  account: '帳戶號碼',
  'mainland-id': '內地居民身份證號碼',
  'hong-kong-id': '香港身份證號碼',
  'macao-id': '澳門身份證號碼',
  'home-return-permit': '回鄉證號碼',
  'exit-entry-permit': '往來港澳通行證號碼',
  passport: '護照號碼',
  'mainland-mobile': '內地手提電話號碼',
  'hong-kong-mobile': '香港手提電話號碼',
  'macao-mobile': '澳門手提電話號碼',
};

export const terms: Terms = {
  delimiter: { tab: '定位字元（Tab）', semicolon: '分號', pipe: '直線', 'full-width-comma': '全形逗號' },
  lineEnding: { CRLF: 'Windows 式（CRLF）', CR: '舊式 Mac（CR）', mixed: '幾種混用' },
  notation: {
    exponent: '科學記數法',
    hexadecimal: '十六進制',
    thousands: '千位分隔符號',
    decimal: '小數點',
    'leading-zero': '前面多餘的 0',
    sign: '正號',
  },
  encoding: lookup(
    {
      GB18030: 'GB18030（簡體中文電腦的預設編碼，又稱 GBK）',
      Big5: 'Big5（繁體中文電腦的預設編碼）',
      'UTF-16LE': 'UTF-16（Excel 的「Unicode 文字」）',
      'UTF-16BE': 'UTF-16（大端）',
    },
    (name) => name,
  ),
  personal: lookup(PERSONAL, () => '個人資料'),
  jsonType: lookupEach(
    lookup(
      {
        string: '文字',
        integer: '整數',
        number: '數字',
        boolean: 'true 或 false',
        array: '清單 [ ]',
        object: '物件 { }',
        null: '空值 null',
      },
      (name) => name,
    ),
    '或',
  ),
  rule: (keyword, limit) => RULES[keyword]?.(limit) ?? `不符合規則 ${keyword} ${limit}`.trimEnd(),
  entry: lookup(
    { domain: '專業領域', site: '地點', city: '城市', unit: '單位', target: '目標', task: '任務' },
    () => '項目',
  ),
  subject: { domain: '專業領域', site: '地點' },
};
