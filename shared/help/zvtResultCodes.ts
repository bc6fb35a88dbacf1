// Result codes of ZVT in words: of `84 xx`, of an abort, and of the bitmap 27 (ZVT PA00P015 rev 13.08 §10).
import type { Bilingual } from '../model/bilingual.ts';

const codes: ReadonlyMap<number, Bilingual> = new Map(
  (
    [
      [0x00, '正常', 'no error'],
      [0x64, '读不出卡', 'card not readable'],
      [0x65, '卡上没有数据（没有磁道也没有芯片）', 'no card data, neither stripe nor chip'],
      [0x66, '处理出错，读卡机构也可能有问题', 'processing error, perhaps of the card reader'],
      [0x67, '这种借记卡不允许此功能', 'function not permitted for debit cards'],
      [0x68, '这种信用卡或加油卡不允许此功能', 'function not permitted for credit or fleet cards'],
      [0x6a, '交易存储已满', 'turnover file full'],
      [0x6b, '功能未启用（未登记）', 'function not active, the till is not registered'],
      [0x6c, '超时或按了取消键', 'time limit or cancel key'],
      [0x6e, '卡在止付名单里', 'card is on the block list'],
      [0x6f, '币种不对', 'wrong currency'],
      [0x71, '余额不足', 'credit not sufficient'],
      [0x72, '芯片出错', 'chip error'],
      [0x73, '卡数据不对', 'card data wrong'],
      [0x74, 'DUKPT 密钥已用完', 'DUKPT keys used up'],
      [0x75, '文本未通过验证', 'text is not authentic'],
      [0x76, '卡号不在允许名单里', 'card is not on the permitted list'],
      [0x77, '现在不能日结', 'end-of-day not possible'],
      [0x78, '卡已过期', 'card expired'],
      [0x79, '卡尚未生效', 'card not valid yet'],
      [0x7a, '未知的卡', 'card unknown'],
      [0x7b, '借记卡不能改刷磁条', 'no fall-back to the stripe for debit cards'],
      [0x7c, '此卡不能改刷磁条', 'no fall-back to the stripe for this card'],
      [0x7d, '通信模块不响应或缺失', 'communication module silent or missing'],
      [0x7e, '不能改刷磁条，可以补记', 'no fall-back to the stripe, debit advice possible'],
      [0x83, '不支持此功能', 'function not possible'],
      [0x85, '缺少密钥', 'key missing'],
      [0x89, '密码键盘故障', 'PIN pad defective'],
      [0x9a, 'ZVT 协议错误', 'ZVT protocol error'],
      [0x9b, '拨号或通信故障', 'dial-up or communication fault'],
      [0x9c, '请稍候', 'please wait'],
      [0xa0, '接收方未就绪', 'receiver not ready'],
      [0xa1, '对方不响应', 'remote station does not respond'],
      [0xa3, '没有连接', 'no connection'],
      [0xa4, '电子钱包数据不能上送', 'electronic purse data cannot be submitted'],
      [0xa5, '因安全规范（PCI、P2PE）不允许', 'not allowed by security rules (PCI, P2PE)'],
      [0xb1, '存储已满', 'memory full'],
      [0xb2, '商户日志已满', 'merchant journal full'],
      [0xb4, '已经撤销过', 'already reversed'],
      [0xb5, '不能撤销', 'reversal not possible'],
      [0xb7, '预授权不对或金额太大', 'pre-authorisation wrong or amount too high'],
      [0xb8, '预授权出错', 'pre-authorisation error'],
      [0xbf, '供电电压低', 'supply voltage low'],
      [0xc0, '卡锁故障', 'card lock defective'],
      [0xc1, '商户卡被锁', 'merchant card locked'],
      [0xc2, '需要诊断', 'diagnosis required'],
      [0xc3, '超过最大金额', 'largest amount exceeded'],
      [0xc4, '卡参数无效', 'card profile invalid'],
      [0xc5, '不支持这种付款方式', 'payment method not supported'],
      [0xc6, '币种不适用', 'currency not applicable'],
      [0xc8, '金额太小', 'amount too small'],
      [0xc9, '单笔最大金额太小', 'largest amount of a transaction too small'],
      [0xcb, '只支持欧元', 'euro only'],
      [0xcc, '打印机未就绪', 'printer not ready'],
      [0xcd, '不能提现', 'cash-back not possible'],
      [0xd2, '服务卡或银行客户卡不允许此功能', 'function not permitted for service or bank customer cards'],
      [0xdc, '卡还插着', 'card inserted'],
      [0xdd, '退卡出错', 'error while ejecting the card'],
      [0xde, '插卡出错', 'error while inserting the card'],
      [0xe0, '正在远程维护', 'remote maintenance active'],
      [0xe2, '读卡器故障', 'card reader defective'],
      [0xe3, '读卡口挡板关闭', 'shutter closed'],
      [0xe4, '需要激活', 'activation required'],
      [0xe7, '找不到某个商品组', 'a goods group was not found'],
      [0xe8, '没有商品组表', 'no table of goods groups'],
      [0xe9, '限制代码不允许', 'restriction code not permitted'],
      [0xea, '卡代码不允许', 'card code not permitted'],
      [0xeb, '不能执行，PIN 算法未知', 'not possible, PIN algorithm unknown'],
      [0xec, '不能处理 PIN', 'PIN processing not possible'],
      [0xed, '密码键盘故障', 'PIN pad defective'],
      [0xf0, '有未完成的日结', 'open end-of-day'],
      [0xf1, '脱机出错', 'offline error'],
      [0xf5, 'OPT 出错', 'OPT error'],
      [0xf6, '缺少 OPT 数据', 'OPT data missing'],
      [0xfa, '上送脱机交易出错', 'error while clearing offline transactions'],
      [0xfb, '交易数据损坏', 'turnover data defective'],
      [0xfc, '部件缺失或故障', 'part missing or defective'],
      [0xfd, '速率不对', 'wrong baud rate'],
      [0xfe, '登记号未知', 'register unknown'],
      [0xff, '系统错误', 'system error'],
    ] as const
  ).map(([code, zh, en]) => [code, { zh, en }]),
);

/** The codes (0–255) that have words of their own, in ascending order. */
export const listedResultCodes: readonly number[] = [...codes.keys()].sort((a, b) => a - b);

/** Two upper-case hex digits. */
export const resultCodeName = (code: number): string => code.toString(16).toUpperCase().padStart(2, '0');

/**
 * What a result code (0–255) means. 01–63 belong to the network operator; codes without a text of their own are shown
 * by their number.
 */
export const resultCodeText = (code: number): Bilingual => {
  const hex = resultCodeName(code);
  const operator = { zh: `网络运营方报告 ${hex}`, en: `network operator reports ${hex}` };
  const other = { zh: `结果码 ${hex}`, en: `result code ${hex}` };
  return codes.get(code) ?? (code >= 0x01 && code <= 0x63 ? operator : other);
};
