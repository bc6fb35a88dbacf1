// Causes in where and with which SIM card a terminal is used.
import type { CauseEntry } from '../cause.ts';

/** LOC-01 to LOC-03. */
export const locationCauses = {
  'LOC-01': {
    title: {
      zh: '不在登记的地点使用',
      en: 'Used away from its registered place',
    },
    who: ['merchant', 'acquirer'],
    explanation: {
      zh: '终端登记了布放地址，交易时会比对位置。搬了店没有报备，可能被拒绝。',
      en: 'A terminal is registered with an address, and its position is compared at payment time. After a move that was not reported it may be refused.',
    },
    check: {
      zh: '终端现在的城市与登记的一样吗？问题是不是从搬动之后开始的？',
      en: 'Is the terminal in its registered city? Did it begin after a move?',
    },
    actions: [
      {
        zh: '把新地址报给收单机构，办移机变更，等通过后再用。不要想办法绕过位置检查。',
        en: 'Report the new address to the acquirer and wait until the change is accepted. Do not try to get round the position check.',
      },
    ],
    seeds: [],
    rule: {
      when: {
        'terminal-refused': 24,
      },
      helps: ['terminal-unknown', 'merchant-unknown', 'terminal-not-enabled'],
      for: [['regionDiffers', 48]],
      with: [['moved', 20]],
      against: [
        ['regionMatches', 25],
        ['oneCardRefused', 24],
        ['otherCardsWork', 24],
      ],
    },
  },
  'LOC-02': {
    title: {
      zh: 'SIM 卡不是登记的那张',
      en: 'The SIM card is not the registered one',
    },
    who: ['merchant', 'acquirer'],
    explanation: {
      zh: '有的收单机构把 SIM 卡与终端绑定，换了卡会回 58 或 03。',
      en: 'Some acquirers bind the SIM card to the terminal and answer 58 or 03 when it was changed.',
    },
    check: {
      zh: 'SIM 卡号与登记的一样吗？问题是不是从换卡开始的？',
      en: 'Is the SIM number the registered one? Did it begin with the change?',
    },
    actions: [
      {
        zh: '原来的卡还在就换回去；否则把新卡号报给收单机构做变更。',
        en: 'Put the old card back if you still have it; otherwise report the new number to the acquirer.',
      },
    ],
    seeds: [],
    rule: {
      when: {
        'terminal-refused': 22,
        'merchant-unknown': 22,
      },
      helps: ['terminal-unknown'],
      for: [['iccidDiffers', 48]],
      with: [['simChanged', 32]],
      against: [
        ['iccidMatches', 30],
        ['oneCardRefused', 22],
        ['otherCardsWork', 22],
      ],
    },
  },
  'LOC-03': {
    title: {
      zh: '没有位置数据',
      en: 'No position',
    },
    who: ['merchant'],
    explanation: {
      zh: '终端取不到卫星或基站位置。有的主机只告警不拒绝，但时间长了可能被要求整改。',
      en: 'The terminal gets no position from satellites or cells. Some hosts only raise an alarm, but it may have to be put right later.',
    },
    check: {
      zh: '终端的定位功能打开了吗？放到窗边有没有位置？',
      en: 'Is location switched on? Is there a position near a window?',
    },
    actions: [
      {
        zh: '在终端设置里打开定位，放到靠窗的位置试一次；仍没有位置就告诉收单机构。',
        en: 'Switch location on in the settings of the terminal and try near a window; if there is still none, tell the acquirer.',
      },
    ],
    seeds: [],
    rule: {
      when: {},
      helps: ['terminal-refused'],
      for: [['noPosition', 48]],
      against: [],
    },
  },
} as const satisfies Readonly<Record<string, CauseEntry>>;
