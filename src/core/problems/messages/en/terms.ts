import { lookup, lookupEach } from '../terms.ts';
import type { PersonalKind, Terms } from '../terms.ts';

const plural = (count: string, one: string): string => `${count} ${one}${count === '1' ? '' : 's'}`;

const RULES: Readonly<Record<string, (limit: string) => string>> = {
  minimum: (limit) => `it must not be less than ${limit}`,
  exclusiveMinimum: (limit) => `it must be more than ${limit}`,
  maximum: (limit) => `it must not be more than ${limit}`,
  exclusiveMaximum: (limit) => `it must be less than ${limit}`,
  multipleOf: (limit) => `it must be a multiple of ${limit}`,
  minLength: (limit) =>
    limit === '1' ? 'it must not be blank' : `it must have at least ${plural(limit, 'character')}`,
  maxLength: (limit) => `it must have at most ${plural(limit, 'character')}`,
  minItems: (limit) => `it must have at least ${plural(limit, 'item')}`,
  maxItems: (limit) => `it must have at most ${plural(limit, 'item')}`,
  uniqueItems: () => 'no item may occur twice',
  enum: (limit) => `it must be one of ${limit}`,
  const: (limit) => `it must be ${limit}`,
  pattern: (limit) => `it must match ${limit}`,
  required: () => 'it must be given',
  type: (limit) => `it must be ${terms.jsonType(limit)}`,
  additionalProperties: () => 'nothing may stand here',
  format: (limit) => `it must be ${FORMATS[limit] ?? `in the format ${limit}`}`,
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a date such as 2022-06-28',
  uri: 'a web address',
  email: 'an e-mail address',
};

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  name: 'a person’s name',
  'identity-number': 'an identity document number',
  phone: 'a phone number',
  email: 'an e-mail address',
  address: 'a home address',
  'birth-date': 'a date of birth',
  sex: 'a person’s sex',
  account: 'a personal account',
  'mainland-id': 'a Mainland identity card number',
  'hong-kong-id': 'a Hong Kong identity card number',
  'macao-id': 'a Macao identity card number',
  'home-return-permit': 'a Home Return Permit number',
  'exit-entry-permit': 'an Exit-Entry Permit number',
  passport: 'a passport number',
  'mainland-mobile': 'a Mainland mobile number',
  'hong-kong-mobile': 'a Hong Kong mobile number',
  'macao-mobile': 'a Macao mobile number',
};

export const terms: Terms = {
  delimiter: {
    tab: 'tabs',
    semicolon: 'semicolons',
    pipe: 'vertical bars',
    'full-width-comma': 'full-width commas',
  },
  lineEnding: {
    CRLF: 'Windows line endings (CRLF)',
    CR: 'old Mac line endings (CR)',
    mixed: 'several kinds of line ending',
  },
  notation: {
    exponent: 'an exponent',
    hexadecimal: 'hexadecimal digits',
    thousands: 'a thousands separator',
    decimal: 'a decimal point',
    'leading-zero': 'leading zeros',
    sign: 'a plus sign',
  },
  encoding: lookup(
    {
      GB18030: 'GB18030 (also called GBK, the default of Excel and WPS on a Simplified Chinese computer)',
      Big5: 'Big5 (the default on a Traditional Chinese computer)',
      'UTF-16LE': 'UTF-16 (what Excel calls “Unicode text”)',
      'UTF-16BE': 'UTF-16 (big-endian)',
    },
    (name) => name,
  ),
  personal: lookup(PERSONAL, () => 'personal data'),
  jsonType: lookupEach(
    lookup(
      {
        string: 'text',
        integer: 'a whole number',
        number: 'a number',
        boolean: 'true or false',
        array: 'a list [ ]',
        object: 'an object { }',
        null: 'null',
      },
      (name) => name,
    ),
    ' or ',
  ),
  rule: (keyword, limit) => RULES[keyword]?.(limit) ?? `it breaks the rule ${keyword} ${limit}`.trimEnd(),
  entry: lookup(
    { domain: 'domain', site: 'site', city: 'city', unit: 'unit', target: 'target', task: 'task' },
    () => 'entry',
  ),
  subject: { domain: 'a domain', site: 'a site' },
};
