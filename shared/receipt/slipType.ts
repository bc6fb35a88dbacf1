// What a slip is about, from the words on it.
import type { SlipType } from './receiptSchema.ts';

/** Surest words first: a voided QR payment is a QR matter, a settlement of QR payments is a settlement. */
const wordsOf: readonly (readonly [SlipType, RegExp])[] = [
  ['settlement', /结算|批结|结账|總結|總計單|总计单|SETTLE|BATCH (?:CLOSE|TOTAL)|END OF DAY/i],
  ['qr', /扫码|扫一扫|二维码|条码支付|付款码|收款码|微信|支付宝|云闪付|掃碼|WECHAT|ALIPAY|\bQR\b/i],
  ['void', /撤销|撤消|冲正|取消交易|VOID|REVERSAL/i],
  ['refund', /退货|退款|退貨|REFUND/i],
  ['preauth', /预授权|預授權|PRE-? ?AUTH/i],
  ['sign-off', /签退|簽退|SIGN ?-?OFF|LOG ?-?OFF/i],
  ['sign-on', /签到|簽到|SIGN ?-?(?:ON|IN)\b|LOG ?-?ON\b/i],
  ['upgrade', /升级|软件更新|程序更新|应用更新|参数下载|UPGRADE|SOFTWARE UPDATE|DOWNLOAD/i],
  ['query', /余额查询|查询余额|查余|餘額查詢|BALANCE|INQUIRY|ENQUIRY/i],
  ['sale', /消费|消費|收款|付款|SALE|PURCHASE|\bPAYMENT\b/i],
];
/** Words of advice and advertising, which name a transaction that did not take place here. */
const noHeading = /请|未|需|重新|先|关注|公众号|开票|发票|领券|优惠|活动|下载APP|客服|官网|PLEASE|MUST|NOT /i;
const longestHeading = 28;

/** What the words of a type label mean; null for words that are not known. */
export const slipTypeOf = (words: string): SlipType | null => {
  const close = words.replace(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '');
  return wordsOf.find(([, pattern]) => pattern.test(close))?.[0] ?? null;
};

/** The same for a line that may be a heading: short, no figures, no request. */
export const headingTypeOf = (line: string): SlipType | null =>
  line.length > longestHeading || /[0-9]{2}/.test(line) || noHeading.test(line) ? null : slipTypeOf(line);
