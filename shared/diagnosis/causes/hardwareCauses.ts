// Causes in the machine itself.
import type { CauseWords } from '../cause.ts';

/** HW-01 to HW-08. */
export const hardwareCauses = {
  'HW-01': {
    title: { zh: '电源或电池', en: 'Power or battery' },
    who: ['technician', 'maker'],
    explanation: {
      zh: '供电不稳或电池老化，机器开不了机、自己关机，也会让登记半途中断。',
      en: 'With unsteady power or a worn battery the machine does not start or switches itself off, and a registration breaks off half-way.',
    },
    check: {
      zh: '换原装电源能开机吗？充满后多久掉电？',
      en: 'Does it start on its own power supply? How fast does a full battery run down?',
    },
    actions: [
      {
        zh: '换上原装电源试一次；电池鼓起就停用；仍不正常，请技术员检修。',
        en: 'Try its own power supply; put it out of use if the battery bulges; otherwise have a technician look at it.',
      },
    ],
    seeds: ['A1.1', 'A5.1a'],
  },
  'HW-02': {
    title: { zh: '内存或存储', en: 'Memory or storage' },
    who: ['technician', 'maker'],
    explanation: {
      zh: '存储快满或损坏，程序会崩溃，登记过程也会被打断。',
      en: 'With full or faulty storage the program crashes, and a registration is interrupted.',
    },
    check: {
      zh: '剩余存储多少？清理之后还崩溃吗？',
      en: 'How much storage is free? Does it still crash after making room?',
    },
    actions: [
      {
        zh: '先结算，再请技术员清理存储；仍崩溃就送修。',
        en: 'Settle first, then have a technician make room; if it still crashes, send it to repair.',
      },
    ],
    seeds: ['A1.1', 'A5.1b'],
  },
  'HW-03': {
    title: { zh: '主板或通讯模块', en: 'Main board or communication module' },
    who: ['maker', 'technician'],
    explanation: {
      zh: '网线、SIM 卡、信号都好，数据就是出不去，可能是通讯模块坏了。',
      en: 'Cable, SIM card and signal are good and still nothing comes through: the communication module may be broken.',
    },
    check: {
      zh: '换一种联网方式能通吗？同一张 SIM 卡在别的机器上能用吗？',
      en: 'Does another way of connecting work? Does the SIM card work in another machine?',
    },
    actions: [
      {
        zh: '先结算，再送修或更换；换了机器要同时办换机，否则会出现 97。',
        en: 'Settle first, then have it repaired or replaced; with another machine the binding has to be moved too, or a 97 will follow.',
      },
    ],
    seeds: ['A1.1', 'A5.1c'],
  },
  'HW-04': {
    title: { zh: '防拆已触发，密钥被清除', en: 'Tamper alarm; the keys are erased' },
    who: ['acquirer', 'maker'],
    explanation: {
      zh: '摔落、进水、拆动、极端温度或纽扣电池耗尽，都会让终端清除全部密钥。商户无法解除，没结算的交易可能丢失。',
      en: 'A fall, liquid, opening, extreme temperature or an empty coin cell makes a terminal erase all its keys. A merchant cannot undo it, and unsettled payments may be lost.',
    },
    check: { zh: '屏幕上是不是防拆、被攻击一类的提示？', en: 'Does the screen speak of tampering or an attack?' },
    actions: [
      {
        zh: '马上停用这台机器，不要清洁，也不要自己动它；拍下屏幕，联系收单机构更换或重新灌密钥。',
        en: 'Take it out of use at once, leave it as it is, photograph the screen and call the acquirer for a replacement or new keys.',
      },
      {
        zh: '保留全部签购单，先请收单机构查还有没有没结算的交易。换机要同时办换绑。',
        en: 'Keep all slips and have the acquirer look for payments not settled yet before anything else. With another machine the binding has to be moved.',
      },
    ],
    seeds: [],
  },
  'HW-05': {
    title: { zh: '安全存储的纽扣电池', en: 'Coin cell of the security memory' },
    who: ['maker', 'acquirer'],
    explanation: {
      zh: '纽扣电池给密钥和时钟供电，一般能用五年左右。没电时时间会复位，接着密钥会丢。只有厂商能换，自己动会触发防拆。',
      en: 'The coin cell keeps keys and clock, usually for about five years. When it is empty the clock falls back and the keys are lost next. Only the maker can change it: the alarm goes off otherwise.',
    },
    check: {
      zh: '断电后时间会不会回到很早以前？自检说纽扣电池怎样？',
      en: 'Does the clock fall back when power is off? What does the self-test say about the coin cell?',
    },
    actions: [
      {
        zh: '先结算，让机器一直接着电源，请厂商尽快处理。',
        en: 'Settle first, leave the machine on its power supply and have the maker see to it soon.',
      },
    ],
    seeds: [],
  },
  'HW-06': {
    title: { zh: '打印机', en: 'Printer' },
    who: ['merchant', 'technician'],
    explanation: {
      zh: '缺纸、纸装反、打印头脏或磨损。与登记无关，但没有签购单就没有凭据。',
      en: 'No paper, paper the wrong way round, a dirty or worn print head. It has nothing to do with registration, but without slips there is no proof.',
    },
    check: { zh: '换一卷新纸，打印清楚吗？', en: 'Is the print clear with a new roll?' },
    actions: [
      {
        zh: '换一卷合格的热敏纸，断电冷却后用酒精棉擦打印头；还不行请技术员。',
        en: 'Put in a good roll of thermal paper; with power off and cold, wipe the print head with isopropyl; otherwise call the technician.',
      },
    ],
    seeds: [],
  },
  'HW-07': {
    title: { zh: '读卡器', en: 'Card reader' },
    who: ['merchant', 'technician'],
    explanation: {
      zh: '很多张卡都读不好，多半是磁头或芯片槽脏了或磨损。只有一张卡这样，是卡的问题。',
      en: 'Many misread cards point to a dirty or worn head or chip slot. A single one is a matter of the card.',
    },
    check: { zh: '不同的卡都读不好吗？清洁之后呢？', en: 'Are different cards misread? What about after cleaning?' },
    actions: [
      {
        zh: '用专用清洁卡清洁磁头和芯片槽（一次性）；仍读不好请技术员检修。',
        en: 'Clean head and chip slot with a proper cleaning card (single use); if that does not help, call the technician.',
      },
    ],
    seeds: [],
  },
  'HW-08': {
    title: { zh: '数据线、接口或触点', en: 'Cable, port or contacts' },
    who: ['merchant', 'technician'],
    explanation: {
      zh: '线坏、接口松、触点脏，端口看不到或时有时无。',
      en: 'With a bad cable, a loose port or dirty contacts there is no connection, or one that comes and goes.',
    },
    check: { zh: '换一根线、换一个口还这样吗？', en: 'Is it the same with another cable and another port?' },
    actions: [
      {
        zh: '换一根线、换一个接口，用干布擦净触点。',
        en: 'Try another cable and another port, and wipe the contacts with a dry cloth.',
      },
    ],
    seeds: [],
  },
} as const satisfies Readonly<Record<string, CauseWords>>;
