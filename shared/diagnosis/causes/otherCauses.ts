// A matter of the card, and what this program could not see.
import type { CauseEntry } from '../cause.ts';

/** CARD and CON. */
export const otherCauses = {
  CARD: {
    title: {
      zh: '卡或发卡行的问题，终端没有故障',
      en: 'A matter of card or issuer; the terminal is fine',
    },
    who: ['issuer'],
    explanation: {
      zh: '余额、密码、限额、过期、挂失一类，由发卡银行决定，与终端无关。',
      en: 'Funds, PIN, limits, expiry, lost cards: the issuer decides that, and the terminal has no part in it.',
    },
    check: {
      zh: '换一张卡就能成功吗？',
      en: 'Does another card work?',
    },
    actions: [
      {
        zh: '请顾客换一张卡，或联系自己的发卡银行。终端不用处理。',
        en: 'Ask for another card; the customer can call the issuing bank. Nothing has to be done to the terminal.',
      },
    ],
    seeds: [],
    rule: {
      when: {
        issuer: 76,
        'pin-refused': 72,
        'card-expired': 60,
        'card-unread': 50,
        'terminal-refused': 20,
      },
      for: [
        ['oneCardRefused', 55],
        ['otherCardsWork', 40],
      ],
      against: [
        ['everyCardRefused', 45],
        ['everyPinRefused', 60],
        ['manyCardsUnread', 45],
        ['manyCardsExpired', 40],
      ],
    },
  },
  CON: {
    title: {
      zh: '本程序没能读到终端',
      en: 'This program could not read the terminal',
    },
    who: ['technician', 'merchant'],
    explanation: {
      zh: '看不到端口、没有权限、被占用，或终端上没有允许。这不说明终端有毛病，只是这边没有证据。',
      en: 'No port, no permission, in use, or not allowed on the terminal. That says nothing about the terminal; there is just no evidence from here.',
    },
    check: {
      zh: '运行一次连接诊断，看缺的是驱动、权限还是数据线。',
      en: 'Run the connection doctor: is it driver, permission or cable?',
    },
    actions: [
      {
        zh: '先拍下屏幕上的提示和应答码；再运行“连接诊断”，按它说的处理。',
        en: 'Photograph the message with its code first, then run the connection doctor and do what it says.',
      },
    ],
    seeds: [],
    rule: {
      when: {},
      for: [['notReadable', 50]],
      against: [],
    },
  },
} as const satisfies Readonly<Record<string, CauseEntry>>;
