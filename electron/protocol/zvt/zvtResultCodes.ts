// Result codes of ZVT that matter for maintenance, in words (ZVT PA00P015 rev 13.08 §10).
import type { Bilingual } from '../../../shared/model/bilingual.ts';

const codes: Readonly<Record<number, Bilingual>> = {
  0: { zh: '正常', en: 'no error' },
  100: { zh: '读不出卡', en: 'card not readable' },
  102: { zh: '处理出错', en: 'processing error' },
  106: { zh: '交易存储已满', en: 'turnover file full' },
  107: { zh: '功能未启用（未登记）', en: 'function not active, the till is not registered' },
  108: { zh: '超时或按了取消键', en: 'time limit or cancel key' },
  111: { zh: '币种不对', en: 'wrong currency' },
  119: { zh: '现在不能日结', en: 'end-of-day not possible' },
  125: { zh: '通信模块不响应或缺失', en: 'communication module silent or missing' },
  131: { zh: '不支持此功能', en: 'function not possible' },
  133: { zh: '缺少密钥', en: 'key missing' },
  137: { zh: '密码键盘故障', en: 'PIN pad defective' },
  154: { zh: 'ZVT 协议错误', en: 'ZVT protocol error' },
  155: { zh: '拨号或通信故障', en: 'dial-up or communication fault' },
  156: { zh: '请稍候', en: 'please wait' },
  160: { zh: '接收方未就绪', en: 'receiver not ready' },
  161: { zh: '对方不响应', en: 'remote station does not respond' },
  163: { zh: '没有连接', en: 'no connection' },
  177: { zh: '存储已满', en: 'memory full' },
  178: { zh: '商户日志已满', en: 'merchant journal full' },
  191: { zh: '供电电压低', en: 'supply voltage low' },
  192: { zh: '卡锁故障', en: 'card lock defective' },
  193: { zh: '商户卡被锁', en: 'merchant card locked' },
  194: { zh: '需要诊断', en: 'diagnosis required' },
  196: { zh: '卡参数无效', en: 'card profile invalid' },
  204: { zh: '打印机未就绪', en: 'printer not ready' },
  224: { zh: '正在远程维护', en: 'remote maintenance active' },
  226: { zh: '读卡器故障', en: 'card reader defective' },
  227: { zh: '读卡口挡板关闭', en: 'shutter closed' },
  228: { zh: '需要激活', en: 'activation required' },
  237: { zh: '密码键盘故障', en: 'PIN pad defective' },
  240: { zh: '有未完成的日结', en: 'open end-of-day' },
  241: { zh: '脱机出错', en: 'offline error' },
  245: { zh: 'OPT 出错', en: 'OPT error' },
  246: { zh: '缺少 OPT 数据', en: 'OPT data missing' },
  251: { zh: '交易数据损坏', en: 'turnover data defective' },
  252: { zh: '部件缺失或故障', en: 'part missing or defective' },
  253: { zh: '速率不对', en: 'wrong baud rate' },
  254: { zh: '登记号未知', en: 'register unknown' },
  255: { zh: '系统错误', en: 'system error' },
};

/** Two upper-case hex digits. */
export const resultCodeName = (code: number): string => code.toString(16).toUpperCase().padStart(2, '0');

/** What a result code means; codes without a text of their own are shown by their number. */
export const resultCodeText = (code: number): Bilingual => {
  const hex = resultCodeName(code);
  const operator = { zh: `网络运营方报告 ${hex}`, en: `network operator reports ${hex}` };
  return codes[code] ?? (code >= 0x01 && code <= 0x63 ? operator : { zh: `结果码 ${hex}`, en: `result code ${hex}` });
};
