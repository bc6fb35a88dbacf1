// What states, sensors, keys and operations of a terminal are called in front of a person.
import type { Bilingual } from '../model/bilingual.ts';

/** States of a part. */
export const componentStateNames = {
  ready: { zh: '就绪', en: 'ready' },
  initialisationNeeded: { zh: '需要初始化', en: 'initialisation needed' },
  noKeys: { zh: '没有密钥', en: 'no keys' },
  fraud: { zh: '疑似被动过手脚', en: 'fraud' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Security sensors. */
export const tamperFlagNames = {
  tampered: { zh: '防拆已触发、密钥已清除', en: 'tampered, keys erased' },
  caseOpened: { zh: '外壳被打开', en: 'case opened' },
  mesh: { zh: '防拆网断开', en: 'security mesh broken' },
  temperature: { zh: '温度异常', en: 'temperature out of range' },
  voltage: { zh: '电压异常', en: 'voltage out of range' },
  clockOrCoinCell: { zh: '时钟或纽扣电池', en: 'clock or coin cell' },
  sensorsOffForService: { zh: '传感器因维护而关闭', en: 'sensors off for service' },
  tamperLogNotEmpty: { zh: '防拆记录不为空', en: 'tamper log not empty' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a key is for. */
export const keyUseNames = {
  terminalMaster: { zh: '终端主密钥', en: 'terminal master key' },
  pin: { zh: 'PIN 密钥', en: 'PIN key' },
  mac: { zh: 'MAC 密钥', en: 'MAC key' },
  trackData: { zh: '磁道密钥', en: 'track data key' },
  dukptInitial: { zh: 'DUKPT 初始密钥', en: 'DUKPT initial key' },
  tusn: { zh: 'TUSN 密钥', en: 'TUSN key' },
  tlsClient: { zh: 'TLS 客户端证书', en: 'TLS client certificate' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Conditions of a key slot. */
export const keyStateNames = {
  missing: { zh: '缺失', en: 'missing' },
  present: { zh: '在位', en: 'present' },
  expired: { zh: '过期', en: 'expired' },
  locked: { zh: '锁定', en: 'locked' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Operations that a host answers. */
export const hostOperationNames = {
  sale: { zh: '消费', en: 'sale' },
  void: { zh: '撤销', en: 'void' },
  refund: { zh: '退货', en: 'refund' },
  query: { zh: '查询', en: 'query' },
  signOn: { zh: '签到', en: 'sign-on' },
  settlement: { zh: '结算', en: 'settlement' },
  qr: { zh: '扫码', en: 'QR payment' },
  parameterDownload: { zh: '参数下载', en: 'parameter download' },
  preAuthorisation: { zh: '预授权', en: 'pre-authorisation' },
  upgrade: { zh: '升级', en: 'upgrade' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** States of a modem in its network. */
export const networkRegistrationNames = {
  none: { zh: '未入网', en: 'not registered' },
  home: { zh: '已入网', en: 'registered' },
  searching: { zh: '正在搜网', en: 'searching' },
  denied: { zh: '被网络拒绝', en: 'denied by the network' },
  unknown: { zh: '不明', en: 'unknown' },
  roaming: { zh: '漫游中', en: 'registered, roaming' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Kinds of software parts. */
export const softwareKindNames = {
  firmware: { zh: '固件', en: 'firmware' },
  paymentApplication: { zh: '支付应用', en: 'payment application' },
  parameters: { zh: '参数', en: 'parameters' },
  emvKernel: { zh: 'EMV 内核', en: 'EMV kernel' },
  caKeys: { zh: 'CA 公钥', en: 'CA keys' },
  bootLoader: { zh: '引导程序', en: 'boot loader' },
  securityModule: { zh: '安全模块', en: 'security module' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Ways into a network. */
export const networkKindNames = {
  wifi: { zh: 'Wi-Fi', en: 'Wi-Fi' },
  ethernet: { zh: '网线', en: 'cable' },
  mobile: { zh: '移动网络', en: 'mobile network' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is said where a terminal does not give a name or number. */
export const notGiven: Bilingual = { zh: '（终端未提供）', en: '(not given by the terminal)' };
