// What the tables of response codes are called, and where their codes come from.
import type { Bilingual } from '../../model/bilingual.ts';
import type { ProfileId } from './responseCode.ts';

/** Name of a table, and one line on who sends its codes. */
export interface ProfileWords {
  readonly name: Bilingual;
  readonly about: Bilingual;
}

/** Words of all tables. */
export const profileWords: Readonly<Record<ProfileId, ProfileWords>> = {
  'cn-unionpay': {
    name: { zh: '银联终端（中国内地）', en: 'UnionPay terminals (mainland China)' },
    about: {
      zh: '收单机构主机返回的应答码（39 域），内地的刷卡终端几乎都用这张表。',
      en: "Answers of the acquirer's host (field 39); nearly all card terminals in mainland China use this table.",
    },
  },
  iso87: {
    name: { zh: 'ISO 8583:1987（国际通用）', en: 'ISO 8583:1987 (international)' },
    about: {
      zh: '境外支付网关常用的应答码。97、98、99 与银联的意思不同。',
      en: 'Answers of payment gateways abroad. 97, 98 and 99 mean something else than with UnionPay.',
    },
  },
  'tw-hypos': {
    name: { zh: 'HyPOS（台湾）', en: 'HyPOS (Taiwan)' },
    about: {
      zh: '台湾 HyPOS 系统的回应码，这里只收录与内地不同的部分。',
      en: 'Answers of HyPOS in Taiwan; only what differs is recorded here.',
    },
  },
  'epos-e': {
    name: { zh: '银行 ePOS 主机', en: 'A bank’s ePOS host' },
    about: {
      zh: '一家银行 ePOS 主机自己的错误码，这里只收录与终端登记有关的部分。',
      en: 'Error codes of one bank’s ePOS host; only those about registration are recorded here.',
    },
  },
  'newland-posp': {
    name: { zh: '新大陆收单前置', en: 'Newland acquiring front end' },
    about: {
      zh: '新大陆收单前置自己的返回码，这里只收录与终端登记有关的部分。',
      en: 'Codes of Newland’s acquiring front end; only those about registration are recorded here.',
    },
  },
  'ums-dll': {
    name: { zh: '银联商务接口程序', en: 'UMS interface on the till' },
    about: {
      zh: '收银电脑上的接口程序自己报的码，看起来像应答码，但不是主机发来的。',
      en: 'Codes of the interface program on the till; they look like answers, but no host sent them.',
    },
  },
  zvt: {
    name: { zh: 'ZVT（欧洲收银接口）', en: 'ZVT (European till interface)' },
    about: {
      zh: '终端经 ZVT 接口报给收银机的结果码，两位十六进制；01–63 由网络运营方规定。',
      en: 'Result codes that a terminal gives to the till over ZVT, two hex digits; 01–63 belong to the network operator.',
    },
  },
  'lakala-qr': {
    name: { zh: '拉卡拉扫码（开放平台）', en: 'Lakala QR payment (open platform)' },
    about: {
      zh: '扫码支付没有 39 域应答码，平台用 BBS 开头的返回码。',
      en: 'QR payments have no field 39; the platform answers with codes that begin with BBS.',
    },
  },
};
