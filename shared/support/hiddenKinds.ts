// What a support bundle hides: the kinds, which of them a person can let through, and why each is hidden.
import { z } from 'zod';
import type { Bilingual } from '../model/bilingual.ts';

/** Every kind, the more serious one first: where two overlap, the first one names the mark. */
export const hiddenKinds = [
  'track',
  'card',
  'pin',
  'key',
  'password',
  'identity',
  'word',
  'wifi',
  'email',
  'phone',
  'network',
  'place',
  'merchant',
  'person',
  'computer',
] as const;
/** A kind of text that is hidden. */
export type HiddenKind = (typeof hiddenKinds)[number];

/** Kinds that a person may let through; the others are always hidden. */
export const optionalKinds = [
  'person',
  'phone',
  'email',
  'place',
  'wifi',
  'network',
  'computer',
  'merchant',
] as const satisfies readonly HiddenKind[];
/** A kind that a person may let through. */
export type OptionalKind = (typeof optionalKinds)[number];
/** Accepts a kind that a person may let through. */
export const optionalKindSchema = z.enum(optionalKinds);

/** What is let through unless a person says otherwise: whoever helps has to know which terminal it is about. */
export const shownAtFirst: readonly OptionalKind[] = ['merchant'];

/** A kind in words. */
export interface HiddenKindWords {
  readonly name: Bilingual;
  /** Why it is hidden, or by what it was recognised. */
  readonly reason: Bilingual;
}

/** All kinds in words. */
export const hiddenKindWords: Readonly<Record<HiddenKind, HiddenKindWords>> = {
  card: {
    name: { zh: '银行卡号', en: 'Card number' },
    reason: {
      zh: '13–19 位数字且校验位正确，或写在“卡号”“账号”之后',
      en: '13–19 digits with a right check digit, or behind the words “card number” or “account”',
    },
  },
  track: {
    name: { zh: '磁道数据', en: 'Track data' },
    reason: { zh: '银行卡磁条里的内容', en: 'What is on the stripe of a bank card' },
  },
  pin: {
    name: { zh: 'PIN 与安全码', en: 'PIN or check value' },
    reason: { zh: '写在 PIN、CVV 等字样之后', en: 'Behind words such as PIN or CVV' },
  },
  key: {
    name: { zh: '密钥与令牌', en: 'Key or token' },
    reason: { zh: '密钥、证书私钥或登录令牌', en: 'A key, the private part of a certificate, or a token' },
  },
  password: {
    name: { zh: '密码', en: 'Password' },
    reason: { zh: '写在“密码”“口令”等字样之后', en: 'Behind words such as “password”' },
  },
  identity: {
    name: { zh: '身份证号', en: 'Identity number' },
    reason: { zh: '18 位，出生日期和校验位都对', en: '18 digits with a date of birth and a right check digit' },
  },
  word: {
    name: { zh: '您指定的词', en: 'Your own words' },
    reason: { zh: '您要求一并遮盖', en: 'You asked to hide it' },
  },
  wifi: {
    name: { zh: '无线网络名称', en: 'Wi-Fi name' },
    reason: {
      zh: '能说明店铺在哪里；无线密码不论怎样都遮盖',
      en: 'It can tell where the shop is; its password is hidden in any case',
    },
  },
  email: {
    name: { zh: '电子邮箱', en: 'E-mail address' },
    reason: { zh: '邮箱的写法', en: 'It has the form of an e-mail address' },
  },
  phone: {
    name: { zh: '电话号码', en: 'Telephone number' },
    reason: {
      zh: '手机或固定电话的写法，或在您的联系人里',
      en: 'It has the form of one, or stands in your contacts',
    },
  },
  network: {
    name: { zh: '网络地址', en: 'Network address' },
    reason: { zh: 'IP 地址、MAC 地址或主机名', en: 'An IP address, a MAC address or the name of a host' },
  },
  place: {
    name: { zh: '地址与门店', en: 'Address or store' },
    reason: {
      zh: '街道地址的写法，或档案里的门店和布放地址',
      en: 'A street address, or a store or address of your register',
    },
  },
  merchant: {
    name: { zh: '商户资料', en: 'Merchant data' },
    reason: {
      zh: '商户名称、商户号、终端号、统一社会信用代码',
      en: 'Name and number of the merchant, terminal number, credit code',
    },
  },
  person: {
    name: { zh: '人名', en: 'Name of a person' },
    reason: {
      zh: '操作人、联系人或人员名单里的姓名',
      en: 'An operator, a contact, or somebody on your list of people',
    },
  },
  computer: {
    name: { zh: '电脑与用户名', en: 'Computer and user' },
    reason: { zh: '电脑名、登录名和个人文件夹', en: 'Name of the computer, of the user, and the personal folder' },
  },
};

/** The mark that stands in place of what was hidden: the same text has the same number throughout a bundle. */
export const hiddenMark = (kind: HiddenKind, number: number): string => `⟦${kind} ${number}⟧`;

/** Finds the marks in a line; the kind is the first group, the number the second. */
export const hiddenMarks = (): RegExp => new RegExp(`⟦(${hiddenKinds.join('|')}) ([0-9]{1,9})⟧`, 'g');
