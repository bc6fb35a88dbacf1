// Codes of the UMS interface program on the till: no host sent them. 2B and 2D tell a wrong pair of numbers at once.
import { makeRows, type ShortRow } from './makeRows.ts';

const reversal = (code: string): ShortRow => ({
  code,
  action: 'RETRY',
  zh: '冲正：上一笔没有完成，正在撤回',
  en: 'Reversal: the last transaction did not complete and is taken back',
  cashier: {
    zh: '等冲正完成，查上一笔的结果，确认没有扣款再重做。',
    en: 'Let the reversal finish, query the last transaction, and do it again only if nothing was charged.',
  },
  shown: ['冲正'],
});

const packing = (code: string): ShortRow => ({
  code,
  action: 'SYSTEM',
  zh: '报文打包或解包出错',
  en: 'The message could not be packed or unpacked',
  who: 'technician',
  cashier: {
    zh: '重启收银程序后再做一次；还是这样，请技术员检查接口程序的版本。',
    en: 'Restart the till program and try once; if it stays, the technician looks at the version of the interface.',
  },
  shown: ['打包解包错'],
});

const keypad = {
  who: 'technician',
  cashier: {
    zh: '检查密码键盘的连线，重启收银程序一次；还是这样，请技术员处理。',
    en: 'Check the cable of the PIN pad and restart the till program once; if it stays, call the technician.',
  },
} as const;

const queryFirst = {
  zh: '先查上一笔的结果：已成功就不要再刷。再看终端和收银电脑的网络是否正常。',
  en: 'Query the last transaction first; if it went through, do not charge again. Then see whether terminal and till are online.',
};

/** All rows. */
export const umsDll = makeRows({ profile: 'ums-dll', sources: ['U'], attestation: 'single' }, [
  {
    code: '-102',
    action: 'KEYS_PARAMS',
    zh: '启动时加载主配置失败',
    en: 'The main configuration could not be loaded at the start',
    who: 'technician',
    cashier: {
      zh: '请技术员检查收银电脑上接口程序的安装和配置文件。',
      en: 'The technician checks installation and configuration of the interface on the till.',
    },
    shown: ['加载主配置失败', 'UMS_Init -102'],
  },
  {
    code: '-103',
    action: 'SYSTEM',
    zh: '启动时初始化密码键盘失败',
    en: 'The PIN pad could not be set up at the start',
    ...keypad,
    shown: ['初始化密码键盘失败', 'UMS_Init -103'],
  },
  { code: '1H', action: 'SIGN_IN', zh: '校验 MAC 失败', en: 'MAC check failed', shown: ['校验MAC失败'] },
  { code: '1I', action: 'KEYS_PARAMS', zh: '写密钥失败', en: 'A key could not be written', shown: ['写密钥失败'] },
  { code: '1K', action: 'KEYS_PARAMS', zh: '终端没有初始化', en: 'Terminal not initialised', shown: ['未初始化'] },
  {
    code: '2B',
    action: 'TERMINAL_REG',
    zh: '终端号不匹配：程序里的终端号与机器上的不同',
    en: 'Terminal number differs: the one in the program is not the one in the machine',
    cashier: {
      zh: '停止重试。这不是网络问题：核对终端号和机身号，问最近有没有换过机器，请收单机构改正参数或办换机。',
      en: 'Stop trying. This is no network matter: compare TID and serial number, ask whether a machine was swapped, and have the acquirer correct the parameters or file the swap.',
    },
    shown: ['终端号不匹配'],
  },
  {
    code: '2D',
    action: 'MERCHANT_REG',
    zh: '商户号不匹配：程序里的商户号与机器上的不同',
    en: 'Merchant number differs: the one in the program is not the one in the machine',
    cashier: {
      zh: '停止重试。这不是网络问题：核对商户号，问最近有没有换过机器，请收单机构改正参数或办换机。',
      en: 'Stop trying. This is no network matter: compare the MID, ask whether a machine was swapped, and have the acquirer correct the parameters or file the swap.',
    },
    shown: ['商户号不匹配'],
  },
  { code: '3E', action: 'RETRY', zh: '输入密码超时', en: 'PIN entry timed out', shown: ['输入密码超时'] },
  { code: '3G', action: 'RETRY', zh: '用户取消', en: 'Cancelled by the user', shown: ['用户取消'] },
  packing('P0'),
  packing('P2'),
  packing('P3'),
  {
    code: 'X4',
    action: 'RECON',
    zh: '已经结算',
    en: 'Already settled',
    cashier: {
      zh: '这一批已经结算过，不用再结。已结算的交易不能撤销，要退款请做退货。',
      en: 'This batch is settled; nothing to do again. A settled payment cannot be voided; use a refund.',
    },
    shown: ['已结算'],
  },
  { code: 'X7', action: 'RECON', zh: '交易合计错误', en: 'Totals are wrong', shown: ['交易合计错误'] },
  { code: 'Y1', action: 'RETRY', zh: '二磁道信息有误', en: 'Track 2 was misread', shown: ['二磁道信息错误'] },
  {
    code: 'Y5',
    action: 'SYSTEM',
    zh: '与密码键盘通信失败',
    en: 'No communication with the PIN pad',
    ...keypad,
    shown: ['与密码键盘通讯失败'],
  },
  {
    code: 'Y8',
    action: 'WAIT_RETRY',
    zh: '通信链路异常：程序没有连上主机',
    en: 'Line broken: the program did not reach the host',
    who: 'isp',
    cashier: queryFirst,
    shown: ['通讯链路异常'],
  },
  {
    code: 'Z0',
    action: 'WAIT_RETRY',
    zh: '没有收到应答',
    en: 'No answer came',
    cashier: queryFirst,
    shown: ['未收到应答'],
  },
  {
    code: 'Z1',
    action: 'WAIT_RETRY',
    zh: '交易超时',
    en: 'Transaction timed out',
    cashier: queryFirst,
    shown: ['交易超时'],
  },
  reversal('Z2'),
  reversal('Z3'),
  reversal('Z4'),
  reversal('Z5'),
  {
    code: 'ZA',
    action: 'SIGN_IN',
    zh: '校验错，要重新签到',
    en: 'Check failed, sign on again',
    shown: ['校验错，请重新签到'],
  },
]);
