// What a terminal says while it works, `04 FF`: its status numbers in words.
//
// Weight: ZVT PA00P015 rev 13.08, chapter on intermediate status information, for the numbers named in PROTOCOL.md; the
// others are known from that chapter at second hand, where several public programs agree on the number and its sense.
// 5E and 6A–6D are of later revisions. 41–5D are 01–1D with a request to take the card out.
import type { Bilingual } from '../model/bilingual.ts';

const statuses: ReadonlyMap<number, Bilingual> = new Map(
  (
    [
      [0x00, '等待确认金额', 'waiting for the amount to be confirmed'],
      [0x01, '请看密码键盘', 'please watch the PIN pad'],
      [0x02, '请看密码键盘', 'please watch the PIN pad'],
      [0x03, '不受理', 'not accepted'],
      [0x04, '等待主机回答', 'waiting for the host’s answer'],
      [0x05, '正在发送自动冲正', 'sending an automatic reversal'],
      [0x06, '正在补传交易', 'sending stored transactions'],
      [0x07, '不允许使用此卡', 'card not admitted'],
      [0x08, '未知的卡', 'card unknown'],
      [0x09, '卡已过期', 'card expired'],
      [0x0a, '请插卡', 'please insert the card'],
      [0x0b, '请取走卡', 'please remove the card'],
      [0x0c, '读不出卡', 'card not readable'],
      [0x0d, '处理出错', 'processing error'],
      [0x0e, '请稍候', 'please wait'],
      [0x0f, '开始自动日结', 'automatic end-of-day begins'],
      [0x10, '卡无效', 'card not valid'],
      [0x11, '正在显示余额', 'balance is shown'],
      [0x12, '系统故障', 'system malfunction'],
      [0x13, '不能付款', 'payment not possible'],
      [0x14, '余额不足', 'credit not sufficient'],
      [0x15, '密码错误', 'PIN wrong'],
      [0x16, '超过限额', 'limit not sufficient'],
      [0x17, '请稍候', 'please wait'],
      [0x18, '密码输错次数过多', 'too many wrong PINs'],
      [0x19, '卡数据不对', 'card data wrong'],
      [0x1a, '服务模式', 'service mode'],
      [0x1b, '已批准，请加油', 'approved, please fill up'],
      [0x1c, '已批准，请取货', 'approved, please take the goods'],
      [0x1d, '被拒绝', 'declined'],
      [0x26, '等待输入手机号', 'waiting for the mobile number'],
      [0x27, '等待再次输入手机号', 'waiting for the mobile number once more'],
      [0x28, '正在选择币种，请稍候', 'currency is being selected, please wait'],
      [0x29, '正在选择语言，请稍候', 'language is being selected, please wait'],
      [0x2a, '请插卡充值', 'please insert the card for loading'],
      [0x2b, '应急交易，请稍候', 'emergency transaction, please wait'],
      [0x2c, '正在选择应用，请稍候', 'application is being selected, please wait'],
      [0x4a, '请取走卡', 'please remove the card'],
      [0x4b, '请取走卡', 'please remove the card'],
      [0x5e, '非接卡读取结束', 'contactless card has been read'],
      [0x68, '发现有卡插入', 'a card was inserted'],
      [0x69, '请选择是否按本国货币结算', 'please select the currency of the payment'],
      [0x6a, '输入了一位密码', 'a PIN digit was entered'],
      [0x6b, '输入了一位密码，可以确认', 'a PIN digit was entered, it can be confirmed'],
      [0x6c, '按了更正键，删去一位', 'correction key, the last digit was deleted'],
      [0x6d, '密码已输入', 'PIN was entered'],
      [0xc7, '等待输入里程', 'waiting for the mileage'],
      [0xc8, '等待收银员', 'waiting for the cashier'],
      [0xc9, '开始自动诊断', 'automatic diagnosis begins'],
      [0xca, '开始自动初始化', 'automatic initialisation begins'],
      [0xcb, '商户日志已满', 'merchant journal full'],
      [0xcc, '不能补记，需要密码', 'debit advice not possible, PIN required'],
      [0xd2, '正在建立连接', 'connecting'],
      [0xd3, '连接已建立', 'connected'],
      [0xe0, '等待选择应用', 'waiting for an application to be selected'],
      [0xe1, '等待选择语言', 'waiting for a language to be selected'],
      [0xe2, '请使用清洁卡', 'please use the cleaning card'],
      [0xf1, '脱机', 'offline'],
      [0xf2, '联机', 'online'],
      [0xf3, '脱机交易', 'offline transaction'],
      [0xff, '终端的提示', 'message of the terminal'],
    ] as const
  ).map(([status, zh, en]) => [status, { zh, en }]),
);

const takeCardOut = 0x40;

/**
 * What an intermediate status (0–255) means. FF says that the terminal has only a text for it. Unknown ones are shown by
 * their number.
 */
export const intermediateStatusText = (status: number): Bilingual => {
  const known = statuses.get(status);
  if (known !== undefined) return known;
  const same = status > takeCardOut && status < 0x68 ? statuses.get(status - takeCardOut) : undefined;
  if (same !== undefined) return { zh: `${same.zh}，请取走卡`, en: `${same.en}, please remove the card` };
  const hex = status.toString(16).toUpperCase().padStart(2, '0');
  return { zh: `状态 ${hex}`, en: `status ${hex}` };
};
