import { lookup, lookupEach } from '../terms.ts';
import type { PersonalKind, Terms } from '../terms.ts';

const RULES: Readonly<Record<string, (limit: string) => string>> = {
  minimum: (limit) => `不能小于 ${limit}`,
  exclusiveMinimum: (limit) => `必须大于 ${limit}`,
  maximum: (limit) => `不能大于 ${limit}`,
  exclusiveMaximum: (limit) => `必须小于 ${limit}`,
  multipleOf: (limit) => `必须是 ${limit} 的整数倍`,
  minLength: (limit) => (limit === '1' ? '必须填写' : `至少要有 ${limit} 个字符`),
  maxLength: (limit) => `最多 ${limit} 个字符`,
  minItems: (limit) => `至少要有 ${limit} 项`,
  maxItems: (limit) => `最多 ${limit} 项`,
  uniqueItems: () => '各项不能重复',
  enum: (limit) => `只能是以下之一：${limit}`,
  const: (limit) => `只能是 ${limit}`,
  pattern: (limit) => `格式不对，应当符合 ${limit}`,
  required: () => '必须填写',
  type: (limit) => `类型不对，应当是${terms.jsonType(limit)}`,
  additionalProperties: () => '规定里没有这一项',
  format: (limit) => `格式不对，应当是${FORMATS[limit] ?? ` ${limit}`}`,
};

const FORMATS: Readonly<Record<string, string>> = {
  date: '日期，例如 2022-06-28',
  uri: '网址',
  email: '电子邮箱',
};

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  name: '姓名',
  'identity-number': '证件号码',
  phone: '电话号码',
  email: '电子邮箱',
  address: '住址',
  'birth-date': '出生日期',
  sex: '性别',
  account: '账号',
  'mainland-id': '内地居民身份证号码',
  'hong-kong-id': '香港身份证号码',
  'macao-id': '澳门身份证号码',
  'home-return-permit': '港澳居民来往内地通行证号码',
  'exit-entry-permit': '往来港澳通行证号码',
  passport: '护照号码',
  'mainland-mobile': '内地手机号码',
  'hong-kong-mobile': '香港手机号码',
  'macao-mobile': '澳门手机号码',
};

export const terms: Terms = {
  delimiter: { tab: '制表符', semicolon: '分号', pipe: '竖线', 'full-width-comma': '全角逗号' },
  lineEnding: { CRLF: 'Windows 式（CRLF）', CR: '旧式 Mac（CR）', mixed: '几种混用' },
  notation: {
    exponent: '科学计数法',
    hexadecimal: '十六进制',
    thousands: '千位分隔符',
    decimal: '小数点',
    'leading-zero': '前面多余的 0',
    sign: '正号',
  },
  encoding: lookup(
    {
      GB18030: 'GB18030（中文版 Excel、WPS 的默认编码，也叫 GBK）',
      Big5: 'Big5（繁体中文电脑的默认编码）',
      'UTF-16LE': 'UTF-16（Excel 的“Unicode 文本”）',
      'UTF-16BE': 'UTF-16（大端）',
    },
    (name) => name,
  ),
  personal: lookup(PERSONAL, () => '个人信息'),
  jsonType: lookupEach(
    lookup(
      {
        string: '文字',
        integer: '整数',
        number: '数字',
        boolean: 'true 或 false',
        array: '列表 [ ]',
        object: '对象 { }',
        null: '空值 null',
      },
      (name) => name,
    ),
    '或',
  ),
  rule: (keyword, limit) => RULES[keyword]?.(limit) ?? `不符合规则 ${keyword} ${limit}`.trimEnd(),
  entry: lookup(
    { domain: '专业领域', site: '地点', city: '城市', unit: '单位', target: '目标', task: '任务' },
    () => '条目',
  ),
  subject: { domain: '专业领域', site: '地点' },
};
