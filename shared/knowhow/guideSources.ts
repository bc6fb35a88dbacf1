// Where the facts of the guides come from, as shown at the foot of each.
import type { Bilingual } from '../model/bilingual.ts';

/** All sources. */
export const guideSources = {
  pci951: {
    zh: 'PCI DSS 4.0.1 第 9.5.1 条（终端清单、定期检查、人员培训），依据二手资料，未见原文',
    en: 'PCI DSS 4.0.1, requirement 9.5.1 (list, inspection, training), from secondary sources; the original was not seen',
  },
  ptsTamper: {
    zh: '几家厂商的终端手册里关于防拆触发的说明',
    en: 'manuals of several makers on what happens when the tamper protection has triggered',
  },
  panRules: {
    zh: 'PCI SSC 常见问题 1091、1492（卡号显示与截断），依据二手资料',
    en: 'PCI SSC FAQ 1091 and 1492 on showing and truncating card numbers, from secondary sources',
  },
  notice259: {
    zh: '银发〔2021〕259号（2022 年 3 月 1 日起施行），依据二手资料，未见全文',
    en: 'Yinfa [2021] No. 259, in force since 1 March 2022, from secondary sources; the full text was not seen',
  },
  dormancy: {
    zh: '中国支付清算协会巡检要求里关于长期无交易的说法，各来源不一致',
    en: 'inspection guide of the Payment & Clearing Association on terminals without transactions; sources differ',
  },
  responseCodes: {
    zh: '银联 POS 应答码表，见本程序“查询”页的来源说明',
    en: 'China UnionPay POS response codes; sources on the page Look up of this program',
  },
  lifecycle: {
    zh: '几家收单机构公开的接口文档里终端入库、绑定、换机的流程',
    en: 'published interface documents of several acquirers on stock-in, binding and replacement',
  },
  signOn: {
    zh: '公开的签到、结算报文说明',
    en: 'published descriptions of the sign-on and settlement messages',
  },
  articles: {
    zh: '两篇讨论“终端未登记”原因与预防的文章，内容经核对取舍',
    en: 'two articles on causes and prevention of unregistered terminals, checked and sifted',
  },
  care: {
    zh: '打印头、清洁卡供应商与终端维护公司的保养说明',
    en: 'care instructions of suppliers of print heads and cleaning cards and of service companies',
  },
  modem: {
    zh: '3GPP TS 27.007（信号强度与入网状态）',
    en: '3GPP TS 27.007 on signal strength and network registration',
  },
  settlementPayer: {
    zh: '关于一清、二清的公开说明，互相矛盾的不采用',
    en: 'public explanations of direct and second-hand settlement; contradicting ones are not used',
  },
  ownAdvice: {
    zh: '本程序的建议，没有外部来源，请按店里情况调整',
    en: 'our own advice without an outside source; adapt it to your shop',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One source. */
export type GuideSource = keyof typeof guideSources;
