// Keys of the terminal's condition: power, memory, clock, security memory, printer, reader, programs.
import { choiceForm, type FactKeyWords, numberForm, yesNo } from '../factKey.ts';

const sources = ['device', 'receipt', 'user'] as const;
const byCheck = {
  zh: '接上数据线检查一次；读不到时看终端屏幕或“关于”菜单',
  en: "a check over the cable; otherwise the terminal's screen or About menu",
} as const;

/** Keys of the terminal's condition. */
export const conditionKeys = {
  'power.boots': {
    name: { zh: '能正常开机', en: 'Starts normally' },
    ask: { zh: '这台机器能正常开机吗？', en: 'Does the machine start normally?' },
    where: { zh: '接上原装电源开机看一次', en: 'switch it on with its own power supply' },
    form: yesNo,
    sources,
    worth: 58,
  },
  'battery.percent': {
    name: { zh: '电量', en: 'Battery level' },
    ask: { zh: '电量还有多少？', en: 'How full is the battery?' },
    where: byCheck,
    form: numberForm(0, 100, '%'),
    sources,
    worth: 11,
  },
  'storage.freePercent': {
    name: { zh: '剩余存储', en: 'Free storage' },
    ask: { zh: '终端还剩多少存储空间？', en: 'How much storage is free on the terminal?' },
    where: byCheck,
    form: numberForm(0, 100, '%'),
    sources,
    worth: 13,
  },
  'app.crashes': {
    name: { zh: '程序崩溃次数', en: 'Crashes' },
    ask: { zh: '收款程序最近闪退或死机几次？', en: 'How often has the payment application crashed lately?' },
    where: byCheck,
    form: numberForm(0, 1_000_000, ''),
    sources,
    worth: 19,
  },
  'apps.unknown': {
    name: { zh: '不认识的应用数', en: 'Applications nobody knows' },
    ask: { zh: '终端里有几个不是收单机构装的应用？', en: 'How many applications did the acquirer not install?' },
    where: byCheck,
    form: numberForm(0, 10_000, ''),
    sources,
    worth: 15,
  },
  'app.outdated': {
    name: { zh: '程序不是最新', en: 'Application out of date' },
    ask: {
      zh: '收单机构说收款程序是最新版本吗（不是就选“是，已过期”）？',
      en: 'Does the acquirer say that the application is out of date?',
    },
    where: { zh: '终端的更新菜单，或问收单机构', en: "the terminal's update menu, or the acquirer" },
    form: yesNo,
    sources: ['device', 'portal', 'user'],
    worth: 14,
  },
  'clock.offsetSeconds': {
    name: { zh: '时钟偏差', en: 'Clock offset' },
    ask: {
      zh: '终端时间与手机时间差多少秒？',
      en: "By how many seconds does the terminal's clock differ from your phone?",
    },
    where: { zh: '终端屏幕上的日期和时间', en: 'date and time on the screen of the terminal' },
    form: numberForm(-4_000_000_000, 4_000_000_000, 's'),
    sources,
    worth: 32,
  },
  'clock.resetAfterPowerOff': {
    name: { zh: '断电后时间复位', en: 'Clock reset after power-off' },
    ask: {
      zh: '关机断电再开机，日期时间会变回很早以前吗？',
      en: 'After power was off, does the clock show a date long ago?',
    },
    where: { zh: '终端屏幕上的日期和时间', en: 'date and time on the screen of the terminal' },
    form: yesNo,
    sources,
    worth: 33,
  },
  'coinCell.state': {
    name: { zh: '安全存储的纽扣电池', en: 'Coin cell of the security memory' },
    ask: { zh: '终端自检里纽扣电池的状态是什么？', en: "What does the terminal's self-test say about the coin cell?" },
    where: byCheck,
    form: choiceForm([
      ['ok', '正常', 'ok'],
      ['low', '偏低', 'low'],
      ['dead', '耗尽', 'dead'],
    ]),
    sources,
    worth: 26,
  },
  'tamper.flag': {
    name: { zh: '防拆已触发', en: 'Tamper triggered' },
    ask: {
      zh: '屏幕上有没有防拆、被攻击或密钥丢失一类的提示？',
      en: 'Does the screen say anything about tampering, an attack or lost keys?',
    },
    where: { zh: '终端屏幕；请拍照', en: 'the screen of the terminal; take a photo' },
    form: yesNo,
    sources,
    worth: 68,
  },
  'printer.state': {
    name: { zh: '打印机', en: 'Printer' },
    ask: { zh: '打印机是什么情况？', en: 'What does the printer do?' },
    where: { zh: '终端屏幕的提示、打印出来的纸', en: 'message on the screen, the printed paper' },
    form: choiceForm([
      ['ok', '正常', 'works'],
      ['no-paper', '提示缺纸', 'says there is no paper'],
      ['busy', '一直忙', 'stays busy'],
      ['pale', '字迹淡或缺笔', 'prints pale or with gaps'],
      ['fault', '不打印', 'prints nothing'],
    ]),
    sources,
    worth: 21,
  },
  'link.state': {
    name: { zh: '电脑与终端的连接', en: 'Link between computer and terminal' },
    ask: {
      zh: '用数据线连上终端再检查一次，好吗？',
      en: 'Can you connect the terminal by its cable and check once more?',
    },
    where: { zh: '本程序的“终端”页', en: 'the terminals page of this program' },
    form: choiceForm([
      ['ok', '已读到', 'read'],
      ['no-port', '看不到端口', 'no port to be seen'],
      ['permission-denied', '没有端口权限', 'no permission for the port'],
      ['busy', '端口被占用', 'port in use by another program'],
      ['adb-unauthorized', '终端上未允许调试', 'not allowed on the terminal'],
      ['silent', '终端不回答', 'terminal does not answer'],
      ['wrong-protocol', '说的是另一种协议', 'another protocol is spoken'],
    ]),
    sources: ['device'],
    worth: 25,
  },
} as const satisfies Readonly<Record<string, FactKeyWords>>;
