// The kinds of numbers that a terminal, its SIM card and its owner carry.
import type { Bilingual } from '../model/bilingual.ts';

/** `mid` merchant number, `tid` terminal number, `tusn` UnionPay's hardware number, `sn` maker's serial number, `uscc` credit code of the business, `iccid` SIM card, `imei` mobile module. */
export const identifierKinds = ['mid', 'tid', 'tusn', 'sn', 'uscc', 'iccid', 'imei'] as const;
/** One of the kinds. */
export type IdentifierKind = (typeof identifierKinds)[number];

/** What a number is called. */
export interface KindName {
  readonly name: Bilingual;
  /** The abbreviation on screens and slips; the same in both languages. */
  readonly short: string;
  /** What it is, who gives it, and where to find it. */
  readonly about: Bilingual;
}

/** Names of all kinds. */
export const kindNames: Readonly<Record<IdentifierKind, KindName>> = {
  mid: {
    name: { zh: '商户号', en: 'Merchant number' },
    short: 'MID',
    about: {
      zh: '收单机构给商户的编号，15 位数字或大写字母，印在签购单的“商户编号”一栏。',
      en: 'The number that the acquirer gives to the merchant: 15 digits or capital letters, printed on the slip as merchant number.',
    },
  },
  tid: {
    name: { zh: '终端号', en: 'Terminal number' },
    short: 'TID',
    about: {
      zh: '收单机构给这台机器的逻辑编号，8 位，印在签购单的“终端编号”一栏。它不是机身上的序列号。',
      en: 'The logical number that the acquirer gives to this terminal: 8 characters, printed on the slip as terminal number. It is not the serial number on the machine.',
    },
  },
  tusn: {
    name: { zh: '银联终端唯一序列号', en: 'UnionPay terminal serial number' },
    short: 'TUSN',
    about: {
      zh: '在银联登记的硬件编号：厂商代码 6 位 + 设备类型 2 位 + 序列号，一般 20 位，在终端的“版本信息”或机身标签上。',
      en: 'The hardware number registered with UnionPay: maker 6, type 2, then the serial number; usually 20 characters, in the version menu of the terminal or on its label.',
    },
  },
  sn: {
    name: { zh: '机身序列号', en: 'Serial number' },
    short: 'SN',
    about: {
      zh: '厂家给机器的编号，印在机身背面条码下方，长度因厂家而异。',
      en: 'The number that the maker gives to the machine, printed under the bar code on its back; its length depends on the maker.',
    },
  },
  uscc: {
    name: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    short: 'USCC',
    about: {
      zh: '营业执照上的 18 位代码，带两个校验位。没有营业执照的小微商户没有这个代码，可以不填。',
      en: 'The 18-character code on the business licence, with two check characters. A small merchant without a licence has none; the field may stay empty.',
    },
  },
  iccid: {
    name: { zh: 'SIM 卡号', en: 'SIM card number' },
    short: 'ICCID',
    about: {
      zh: 'SIM 卡（流量卡）的编号，19 或 20 位，以 89 开头，印在卡面上。',
      en: 'The number of the SIM card, 19 or 20 digits beginning with 89, printed on the card.',
    },
  },
  imei: {
    name: { zh: '移动模块识别码', en: 'Mobile module number' },
    short: 'IMEI',
    about: {
      zh: '终端里移动通信模块的编号，15 位数字，最后一位是校验位。',
      en: 'The number of the mobile module in the terminal: 15 digits, the last one a check digit.',
    },
  },
};
