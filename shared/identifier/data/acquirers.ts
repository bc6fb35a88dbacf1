// Who stands behind the first three digits of a merchant number.
//
// Source: lists on public web pages that agree with one another; nobody at UnionPay was asked, so `isVerified` is false.
// The exception is 822, which the merchant numbers in the open platform's own samples confirm. To correct or add a row,
// see CONTRIBUTING.md.
import type { Bilingual } from '../../model/bilingual.ts';
import type { SourceKey } from '../sources.ts';

/** An acquirer as merchant numbers name it. */
export interface Acquirer {
  /** Three digits. */
  readonly code: string;
  readonly name: Bilingual;
  readonly source: SourceKey;
  readonly isVerified: boolean;
}

type Row = readonly [code: string, zh: string, en: string];

const banks: readonly Row[] = [
  ['100', '中国邮政储蓄银行', 'Postal Savings Bank of China'],
  ['102', '中国工商银行', 'Industrial and Commercial Bank of China'],
  ['103', '中国农业银行', 'Agricultural Bank of China'],
  ['104', '中国银行', 'Bank of China'],
  ['105', '中国建设银行', 'China Construction Bank'],
  ['301', '交通银行', 'Bank of Communications'],
  ['302', '中信银行', 'China CITIC Bank'],
  ['303', '中国光大银行', 'China Everbright Bank'],
  ['304', '华夏银行', 'Hua Xia Bank'],
  ['305', '中国民生银行', 'China Minsheng Bank'],
  ['306', '广发银行', 'China Guangfa Bank'],
  ['307', '深圳发展银行（今平安银行）', 'Shenzhen Development Bank (now Ping An Bank)'],
  ['308', '招商银行', 'China Merchants Bank'],
  ['309', '兴业银行', 'Industrial Bank'],
  ['310', '上海浦东发展银行', 'Shanghai Pudong Development Bank'],
];

const unionPay: readonly Row[] = [
  ['001', '中国银联', 'China UnionPay'],
  ['802', '银联商务', 'China UnionPay Merchant Services'],
  ['806', '银联商务', 'China UnionPay Merchant Services'],
  ['811', '银联商务', 'China UnionPay Merchant Services'],
  ['898', '银联商务', 'China UnionPay Merchant Services'],
];

const paymentInstitutions: readonly Row[] = [
  ['801', '卡友支付', 'Kayou Payment'],
  ['808', '中行预付卡', 'BOC Prepaid'],
  ['810', '中铁银通', 'China Railway Yintong'],
  ['812', '快钱', '99Bill'],
  ['813', '迅付', 'Xunfu (IPS)'],
  ['815', '网银在线', 'Chinabank Payments'],
  ['816', '易智付', 'Yizhifu'],
  ['817', '钱袋宝', 'Qiandaibao'],
  ['818', '富友支付', 'Fuiou'],
  ['819', '付费通', 'Fufeitong'],
  ['820', '盛付通', 'Shengpay'],
  ['821', '通联支付', 'Allinpay'],
  ['822', '拉卡拉', 'Lakala'],
  ['823', '汇付', 'Huifu'],
  ['824', '快付通', 'Kuaifutong'],
  ['825', '易宝支付', 'YeePay'],
  ['826', '银盛支付', 'Yinsheng'],
  ['827', '杉德', 'Sand'],
  ['828', '平安付', 'Ping An Pay'],
  ['829', '联动优势', 'UMPay'],
  ['831', '华势', 'Huashi'],
  ['833', '海科融通', 'Haike Rongtong'],
  ['834', '现代金融控股（成都）', 'Modern Financial Holdings (Chengdu)'],
  ['835', '易联支付', 'PayEco'],
  ['836', '随行付', 'Suixingfu'],
  ['837', '天翼支付', 'BestPay'],
  ['838', '乐富支付', 'Lefu'],
];

const confirmed: ReadonlyMap<string, SourceKey> = new Map([['822', 'lakala-samples']]);

/** All known codes, in the order of their groups: banks, UnionPay, payment institutions. */
export const acquirers: readonly Acquirer[] = [...banks, ...unionPay, ...paymentInstitutions].map(([code, zh, en]) => ({
  code,
  name: { zh, en },
  source: confirmed.get(code) ?? 'acquirer-list',
  isVerified: confirmed.has(code),
}));

const byCode = new Map(acquirers.map((acquirer) => [acquirer.code, acquirer]));

/** The acquirer with this code of three digits. */
export const acquirerOf = (code: string): Acquirer | null => byCode.get(code) ?? null;
