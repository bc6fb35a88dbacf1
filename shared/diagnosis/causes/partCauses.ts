// Causes in parts of the machine: coin cell, printer, reader, cable.
import type { CauseEntry } from '../cause.ts';

/** HW-05 to HW-08. */
export const partCauses = {
  'HW-05': {
    title: {
      zh: '安全存储的纽扣电池',
      en: 'Coin cell of the security memory',
    },
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
    rule: {
      when: {
        'check-failed': 0,
        'keys-missing': 0,
        'sign-on-failed': 0,
      },
      for: [
        ['coinCellDead', 76],
        ['coinCellLow', 52],
        ['clockResets', 42],
        ['clockYearsBehind', 16],
      ],
      against: [],
    },
  },
  'HW-06': {
    title: {
      zh: '打印机',
      en: 'Printer',
    },
    who: ['merchant', 'technician'],
    explanation: {
      zh: '缺纸、纸装反、打印头脏或磨损。与登记无关，但没有签购单就没有凭据。',
      en: 'No paper, paper the wrong way round, a dirty or worn print head. It has nothing to do with registration, but without slips there is no proof.',
    },
    check: {
      zh: '换一卷新纸，打印清楚吗？',
      en: 'Is the print clear with a new roll?',
    },
    actions: [
      {
        zh: '换一卷合格的热敏纸，断电冷却后用酒精棉擦打印头；还不行请技术员。',
        en: 'Put in a good roll of thermal paper; with power off and cold, wipe the print head with isopropyl; otherwise call the technician.',
      },
    ],
    seeds: [],
    rule: {
      when: {},
      for: [
        ['paperOut', 74],
        ['printPale', 72],
        ['printerFault', 62],
        ['toldNoPaper', 24],
        ['toldPrinting', 22],
      ],
      against: [],
    },
  },
  'HW-07': {
    title: {
      zh: '读卡器',
      en: 'Card reader',
    },
    who: ['merchant', 'technician'],
    explanation: {
      zh: '很多张卡都读不好，多半是磁头或芯片槽脏了或磨损。只有一张卡这样，是卡的问题。',
      en: 'Many misread cards point to a dirty or worn head or chip slot. A single one is a matter of the card.',
    },
    check: {
      zh: '不同的卡都读不好吗？清洁之后呢？',
      en: 'Are different cards misread? What about after cleaning?',
    },
    actions: [
      {
        zh: '用专用清洁卡清洁磁头和芯片槽（一次性）；仍读不好请技术员检修。',
        en: 'Clean head and chip slot with a proper cleaning card (single use); if that does not help, call the technician.',
      },
    ],
    seeds: [],
    rule: {
      when: {
        'card-unread': 6,
      },
      for: [
        ['manyCardsUnread', 68],
        ['toldReading', 16],
      ],
      against: [],
    },
  },
  'HW-08': {
    title: {
      zh: '数据线、接口或触点',
      en: 'Cable, port or contacts',
    },
    who: ['merchant', 'technician'],
    explanation: {
      zh: '线坏、接口松、触点脏，端口看不到或时有时无。',
      en: 'With a bad cable, a loose port or dirty contacts there is no connection, or one that comes and goes.',
    },
    check: {
      zh: '换一根线、换一个口还这样吗？',
      en: 'Is it the same with another cable and another port?',
    },
    actions: [
      {
        zh: '换一根线、换一个接口，用干布擦净触点。',
        en: 'Try another cable and another port, and wipe the contacts with a dry cloth.',
      },
    ],
    seeds: [],
    rule: {
      when: {
        'pad-silent': 50,
      },
      for: [
        ['noPort', 22],
        ['portComesAndGoes', 40],
        ['cableFails', 72],
      ],
      against: [],
    },
  },
} as const satisfies Readonly<Record<string, CauseEntry>>;
