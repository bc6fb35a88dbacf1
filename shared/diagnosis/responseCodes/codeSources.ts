// Where the meanings of response codes were seen, and how far that carries.
import type { Bilingual } from '../../model/bilingual.ts';
import type { Attestation, SourceKey, SourceLetter } from './responseCode.ts';

/** What each source is. Code files are second-hand: they copy a specification that was not available to us. */
export const sourceNames: Readonly<Record<SourceKey, Bilingual>> = {
  K: { zh: '收款程序应答码表 BankErrorCode', en: 'code table BankErrorCode of a payment app' },
  C4: { zh: '另四个收款程序里的同一张表', en: 'the same table in four further apps' },
  H: {
    zh: '收款程序应答码表 ResultsQuery（剔除错行）',
    en: 'code table ResultsQuery of a payment app, shifted rows left out',
  },
  J: { zh: '交通银行与通联的应答码表', en: 'code lists of Bank of Communications and Allinpay' },
  U: { zh: '银联 MISPOS 接口程序里的表', en: 'table inside a UnionPay MISPOS interface' },
  R: { zh: '酒店入住系统里的银行应答表', en: 'bank answers inside a hotel check-in system' },
  KC: { zh: '收款程序提示文字表 HostMessage', en: 'message table HostMessage of a payment app' },
  MPOS: { zh: '一个手机收款程序', en: 'one mobile payment app' },
  FLM: { zh: '付临门的应答码表', en: 'response table of one payment institution (Fulinmen)' },
  P: { zh: '一家收单机构前置系统的程序（2017 年）', en: "program of one acquirer's front-end host (2017)" },
  E: { zh: '一家银行 ePOS 主机的错误码表', en: "error table of a bank's ePOS host" },
  N: { zh: '新大陆收单前置的返回码表', en: "return codes of Newland's acquiring front end" },
  TW: { zh: '台湾 HyPOS 的回应码表', en: 'response table of HyPOS, Taiwan' },
  ISO87: {
    zh: 'ISO 8583:1987 应答码表（支付网关常用版本）',
    en: 'ISO 8583:1987 response list as payment gateways publish it',
  },
  ZVT: { zh: 'ZVT 规范 PA00P015 rev 13.08 第 10 章', en: 'ZVT PA00P015 rev 13.08 §10' },
  LKL: { zh: '拉卡拉开放平台的返回码', en: 'return codes of the Lakala open platform' },
};

/** What each degree of attestation is called. */
export const attestationNames: Readonly<Record<Attestation, Bilingual>> = {
  published: { zh: '已核实：出自规范原文', en: 'verified: read in the published document' },
  agreed: {
    zh: '二手资料：多份表格一致，规范原文未见',
    en: 'second-hand: several tables agree, the specification itself was not seen',
  },
  single: { zh: '二手资料：只有一份表格这样写', en: 'second-hand: one table only' },
  general: { zh: '通用知识：这家主机的表里没有见到', en: "general knowledge: not seen in this host's own table" },
  disputed: { zh: '有争议：各表互相矛盾', en: 'disputed: the tables contradict each other' },
};

/** Whether the meaning was read in the document of whoever defines the code. */
export const isVerified = (attestation: Attestation): boolean => attestation === 'published';

/** What the class letters of the China UnionPay table stand for. */
export const letterNames: Readonly<Record<SourceLetter, Bilingual>> = {
  A: { zh: '成功', en: 'approved' },
  B: { zh: '失败，可以重试', en: 'failed, may be tried again' },
  C: { zh: '失败，不要重试', en: 'failed, do not try again' },
  D: { zh: '失败，要操作员处理', en: 'failed, the operator has to act' },
  E: { zh: '系统故障，不要重试', en: 'system fault, do not try again' },
};
