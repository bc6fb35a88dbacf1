// Keys of the way to the host: signal, SIM, the four hops of the network, and where the terminal stands.
import { choiceForm, type FactKeyWords, nameForm, numberForm, yesNo } from '../factKey.ts';

const sources = ['device', 'receipt', 'user'] as const;
const measured = {
  zh: '接上数据线检查一次，或看终端顶部的信号图标',
  en: "a check over the cable, or the signal icon on the terminal's screen",
} as const;
const hop = choiceForm([
  ['ok', '通', 'works'],
  ['fail', '不通', 'fails'],
]);
const hops = { zh: '本程序的网络检查', en: 'the network check of this program' } as const;

/** Keys of network, SIM and place. */
export const networkKeys = {
  'signal.csq': {
    name: { zh: '信号强度（CSQ）', en: 'Signal strength (CSQ)' },
    ask: { zh: '出问题的地方信号强不强？', en: 'How strong is the signal where it happens?' },
    where: measured,
    form: numberForm(0, 31, '', [99]),
    sources,
    worth: 31,
  },
  'signal.registration': {
    name: { zh: '移动网络注册（CREG）', en: 'Registration in the mobile network (CREG)' },
    ask: { zh: '终端在移动网络里注册上了吗？', en: 'Is the terminal registered in the mobile network?' },
    where: measured,
    form: choiceForm([
      [0, '未注册', 'not registered'],
      [1, '已注册（本地）', 'registered, home'],
      [2, '正在搜索', 'searching'],
      [3, '被拒绝', 'denied'],
      [4, '未知', 'unknown'],
      [5, '已注册（漫游）', 'registered, roaming'],
    ]),
    sources,
    worth: 29,
  },
  'sim.state': {
    name: { zh: 'SIM 卡状态', en: 'State of the SIM card' },
    ask: {
      zh: '终端有没有提示 SIM 卡的问题（未插、锁卡、欠费）？',
      en: 'Does the terminal report a SIM problem: missing, locked, in arrears?',
    },
    where: measured,
    form: choiceForm([
      ['ready', '正常', 'ready'],
      ['pin', '要 PIN 码', 'wants a PIN'],
      ['puk', '已锁，要 PUK 码', 'locked, wants a PUK'],
      ['missing', '没有卡', 'no card'],
      ['arrears', '欠费停机', 'stopped, in arrears'],
    ]),
    sources: ['device', 'portal', 'user'],
    worth: 34,
  },
  'sim.iccid': {
    name: { zh: '终端里的 SIM 卡号', en: 'SIM number in the terminal' },
    ask: {
      zh: '终端里 SIM 卡的卡号（ICCID）是多少？',
      en: 'Which number (ICCID) does the SIM card in the terminal have?',
    },
    where: measured,
    form: nameForm(22),
    sources,
    worth: 43,
  },
  'network.pingLossPercent': {
    name: { zh: '丢包率', en: 'Lost packets' },
    ask: { zh: '网络检查里丢了多少包？', en: 'How many packets were lost in the network check?' },
    where: hops,
    form: numberForm(0, 100, '%'),
    sources,
    worth: 27,
  },
  'network.cable': {
    name: { zh: '网线', en: 'Network cable' },
    ask: { zh: '网线两端插好了、灯亮吗？', en: 'Is the cable plugged in at both ends, with its light on?' },
    where: hops,
    form: hop,
    sources,
    worth: 23,
  },
  'network.lan': {
    name: { zh: '店内网络', en: 'Network of the shop' },
    ask: { zh: '店里别的设备能连上路由器吗？', en: 'Can other devices in the shop reach the router?' },
    where: hops,
    form: hop,
    sources,
    worth: 26,
  },
  'network.internet': {
    name: { zh: '互联网', en: 'Internet' },
    ask: {
      zh: '同一个网络上，手机或电脑能上网吗？',
      en: 'Does the internet work for a phone or computer in the same network?',
    },
    where: hops,
    form: hop,
    sources,
    worth: 37,
  },
  'network.acquirer': {
    name: { zh: '收单机构主机', en: "Acquirer's host" },
    ask: {
      zh: '网络检查里，收单机构的主机能连上吗？',
      en: "In the network check, can the acquirer's host be reached?",
    },
    where: hops,
    form: hop,
    sources,
    worth: 39,
  },
  'network.unknown': {
    name: { zh: '陌生网络', en: 'Network nobody knows' },
    ask: {
      zh: '终端连的是不是陌生 Wi-Fi，或出现过要填银行卡、密码的网页？',
      en: 'Is the terminal in a Wi-Fi nobody knows, or did a page ask for card or password?',
    },
    where: { zh: '终端的无线网络设置；屏幕照片', en: 'wireless settings of the terminal; a photo of the screen' },
    form: yesNo,
    sources,
    worth: 16,
  },
  'location.region': {
    name: { zh: '终端现在的位置', en: 'Where the terminal is now' },
    ask: { zh: '终端现在在哪个城市使用？', en: 'In which city is the terminal used now?' },
    where: { zh: '终端定位、基站，或店铺实际地址', en: "the terminal's position, cell, or the address of the shop" },
    form: nameForm(120),
    sources,
    worth: 41,
  },
  'location.available': {
    name: { zh: '有定位数据', en: 'Position available' },
    ask: { zh: '终端能取得定位（卫星或基站）吗？', en: 'Does the terminal get a position from satellites or cells?' },
    where: { zh: '终端的定位设置和状态', en: "the terminal's location setting and state" },
    form: yesNo,
    sources,
    worth: 12,
  },
} as const satisfies Readonly<Record<string, FactKeyWords>>;
