/** Columns about people. The repository needs head counts only, so whatever they are meant for, they are refused. */
import { foldLabel, splitRemark } from './foldLabel.ts';
import { words } from './words.ts';

/** What a column named for people is about. */
export type PersonalColumnKind =
  'name' | 'identity-number' | 'phone' | 'email' | 'address' | 'birth-date' | 'sex' | 'account';

interface PersonalLabels {
  /** Chinese words that make a label personal wherever they stand in it. */
  readonly holds: readonly string[];
  /** Labels that are personal as a whole. */
  readonly is: readonly string[];
}

/** What a label says about people, also in a remark behind it (`备注（姓名）`); null where it says nothing. */
export function personalColumn(label: string): PersonalColumnKind | null {
  const folded = foldLabel(label);
  const parts = splitRemark(folded);
  for (const [kind, { holds, is }] of FOLDED) {
    if (holds.some((word) => folded.includes(word)) || parts.some((part) => is.has(part))) return kind;
  }
  return null;
}

const PERSONAL_LABELS: Readonly<Record<PersonalColumnKind, PersonalLabels>> = {
  name: {
    holds: words('姓名|名字|姓氏|联系人|聯絡人|聯繫人|联络人|人名|工程师名单|工程師名單'),
    is: words(
      'name|full name|first name|last name|given name|family name|surname|person|engineer name',
      'engineer|contact|contact person|chinese name|english name|人员|人員|名单|名單|姓|名|工程师|工程師',
    ),
  },
  'identity-number': {
    holds: words(
      '身份证|身份證|证件|證件|护照|護照|通行证|通行證|回乡证|回鄉證|居住证|居住證|证书编号',
      '證書編號|证书号|證書號|执业证号|執業證號|注册号|註冊號|社保号|社保號|学号|工号|工號',
    ),
    is: words(
      'id|id no|id number|id card|identity|identity card|identity no|identity number|identification',
      'identification number|hkid|hkid no|bir|passport|passport no|passport number|permit|permit no',
      'permit number|travel permit|home return permit|certificate no|certificate number|licence no',
      'licence number|license no|license number|registration no|registration number',
    ),
  },
  phone: {
    holds: words('电话|電話|手机|手機|手提|联系方式|聯繫方式|聯絡方式|联络方式|号码|號碼'),
    is: words(
      'phone|phone no|phone number|telephone|telephone no|telephone number|tel|tel no|mobile',
      'mobile no|mobile number|mobile phone|cell|cell phone|contact no|contact number',
      'contact details|whatsapp',
    ),
  },
  email: {
    holds: words('邮箱|郵箱|电邮|電郵|邮件|郵件|电子邮|電子郵'),
    is: words('email|e mail|email address|e mail address|mail|mailbox'),
  },
  address: {
    holds: words('住址|地址|住所|籍贯|籍貫|户籍|戶籍'),
    is: words('address|home address|residence|postal address|mailing address'),
  },
  'birth-date': {
    holds: words('出生|年龄|年齡'),
    is: words('生日|birth date|date of birth|birthday|dob|born|age|birth year|year of birth'),
  },
  sex: {
    holds: words('性别|性別'),
    is: words('sex|gender'),
  },
  account: {
    holds: words('微信|银行|銀行|卡号|卡號|账号|賬號|帐号|帳號'),
    is: words('wechat|wechat id|weixin|qq|account|account no|account number|bank account|bank card'),
  },
};

const FOLDED = (Object.keys(PERSONAL_LABELS) as PersonalColumnKind[]).map((kind) => {
  const { holds, is } = PERSONAL_LABELS[kind];
  return [kind, { holds: holds.map(foldLabel), is: new Set(is.map(foldLabel)) }] as const;
});
