// Where the facts about numbers come from, as shown beside each reading.
import type { Bilingual } from '../model/bilingual.ts';

/** All sources; a reading names one of them. */
export const sourceKeys = [
  'iso8583',
  'field-layout',
  'acquirer-list',
  'lakala-samples',
  'clearing-regions',
  'gbt2260',
  'mcc-list',
  'own-translation',
  'tusn-layout',
  'gb32100',
  'gb11714',
  'itu-e118',
  'sim-issuers',
  'luhn',
  '3gpp-23003',
  'imei-issuers',
  'maker',
] as const;
/** One of the sources. */
export type SourceKey = (typeof sourceKeys)[number];

/** The sources in words. */
export const identifierSources: Readonly<Record<SourceKey, Bilingual>> = {
  iso8583: { zh: 'ISO 8583 报文域 41、42', en: 'ISO 8583, fields 41 and 42' },
  'field-layout': {
    zh: '常见的商户号结构 3+4+4+4，并非每家收单机构都采用',
    en: 'the usual layout 3+4+4+4, which not every acquirer follows',
  },
  'acquirer-list': {
    zh: '公开网页整理的收单机构代码，没有向银联核对',
    en: 'acquirer codes collected from public pages, not compared with UnionPay',
  },
  'lakala-samples': {
    zh: '拉卡拉开放平台的示例商户号',
    en: "sample merchant numbers of Lakala's open platform",
  },
  'clearing-regions': {
    zh: '银联卡跨行业务地区代码（源自 GB 13497-92 清算中心代码），名单不全',
    en: 'region codes of inter-bank card business (after GB 13497-92, clearing centres), list incomplete',
  },
  gbt2260: {
    zh: 'GB/T 2260 行政区划代码，按常识整理到地级，不含县级，可能不是最新',
    en: 'GB/T 2260 administrative codes down to prefectures, from general knowledge, without counties, perhaps not the newest',
  },
  'mcc-list': {
    zh: '商户类别码：公开数据 greggles/mcc-codes（Unlicense），中文为本程序自译',
    en: 'merchant category codes: open data greggles/mcc-codes (Unlicense); Chinese names are our own translation',
  },
  'own-translation': {
    zh: '国内常用的商户类别，名称为本程序自拟',
    en: 'categories usual in China, names in our own words',
  },
  'tusn-layout': {
    zh: '厂商开发包和终端管理工具里的 TUSN 结构',
    en: "TUSN layout as in makers' development kits and administration tools",
  },
  gb32100: {
    zh: 'GB 32100-2015 法人和其他组织统一社会信用代码编码规则',
    en: 'GB 32100-2015, unified social credit codes',
  },
  gb11714: { zh: 'GB 11714 组织机构代码编制规则', en: 'GB 11714, organisation codes' },
  'itu-e118': { zh: 'ITU-T E.118 国际电信卡编号', en: 'ITU-T E.118, telecommunication charge cards' },
  'sim-issuers': {
    zh: '公开网页整理的国内 SIM 卡发行方前缀',
    en: 'prefixes of Chinese SIM card issuers from public pages',
  },
  luhn: { zh: 'ISO/IEC 7812-1 附录的模 10 校验（Luhn）', en: 'modulus 10 check (Luhn), ISO/IEC 7812-1' },
  '3gpp-23003': { zh: '3GPP TS 23.003 第 6 章', en: '3GPP TS 23.003, clause 6' },
  'imei-issuers': {
    zh: 'IMEI 发号机构，按常识整理',
    en: 'bodies that give out IMEIs, from general knowledge',
  },
  maker: { zh: '由厂家自定', en: 'chosen by the maker' },
};

const standards: ReadonlySet<SourceKey> = new Set([
  'iso8583',
  'field-layout',
  'tusn-layout',
  'gb32100',
  'gb11714',
  'itu-e118',
  'luhn',
  '3gpp-23003',
  'maker',
]);

/** Whether a source is data that somebody collected, so that it matters whether they were verified. */
export const isCollected = (key: SourceKey): boolean => !standards.has(key);
