// Causes in the standing of terminal and merchant: dormant, not enabled, merchant unknown.
import type { CauseEntry } from '../cause.ts';

/** REG-04 to REG-06. */
export const standingCauses = {
  'REG-04': {
    title: {
      zh: '长期没有使用，可能被停用',
      en: 'Idle for long, probably closed',
    },
    who: ['acquirer'],
    explanation: {
      zh: '长时间没有交易的终端，收单机构要重新核实商户，再久就停止服务。期限各家不同，本程序按 3 个月和 12 个月提醒，可以在设置里改。',
      en: 'Acquirers verify the merchant again when a terminal has no payments for long, and later stop its service. The periods differ; this program reminds at 3 and 12 months, which can be changed.',
    },
    check: {
      zh: '最近一次成功收款是哪一天？号码都对吗？',
      en: 'When was the last approved payment? Do all numbers agree?',
    },
    actions: [
      {
        zh: '致电收单机构，说明闲置了多久、为什么，请他们重新核实商户并恢复终端。',
        en: 'Call the acquirer, say how long it was idle and why, and ask them to verify the merchant and reinstate the terminal.',
      },
      {
        zh: '恢复后正常营业即可；长期备用的机器，请收单机构登记为备用机。',
        en: 'Then simply use it in normal business; have a machine that is only kept ready recorded as a spare.',
      },
    ],
    seeds: [],
    rule: {
      when: {
        'terminal-unknown': 26,
        'terminal-refused': 18,
        'terminal-not-enabled': 15,
        'merchant-unknown': 12,
      },
      for: [
        ['quietForAYear', 50],
        ['quietForMonths', 22],
      ],
      with: [['allMatches', 5]],
      against: [
        ['approvedLately', 42],
        ['knownLately', 30],
        ['signedOnLately', 20],
        ['enabled', 12],
        ['neverApproved', 30],
        ['firstUse', 20],
      ],
    },
  },
  'REG-05': {
    title: {
      zh: '终端已登记，但没有启用或被停用',
      en: 'The terminal is on record but not enabled',
    },
    who: ['acquirer'],
    explanation: {
      zh: '主机里有这台终端，但状态是未启用、停用、注销，或资料还在审核。有的主机这时回 58，有的回 97。',
      en: 'The host has the terminal, but it is not enabled yet, disabled, cancelled, or its data are still being audited. Some hosts answer 58 then, others 97.',
    },
    check: {
      zh: '后台里终端状态和审核状态是什么？',
      en: 'What does the portal say about the state of the terminal and the audit?',
    },
    actions: [
      {
        zh: '请收单机构查这台终端的状态和审核结果，把没有完成的审核走完，然后启用。',
        en: 'Ask the acquirer for the state of the terminal and its audit, have the audit finished, then have it enabled.',
      },
      {
        zh: '如果是被停用或注销，问清原因再恢复。',
        en: 'If it was disabled or cancelled, ask for the reason before you have it reinstated.',
      },
    ],
    seeds: [],
    rule: {
      when: {
        'terminal-unknown': 23,
        'terminal-refused': 30,
        'terminal-not-enabled': 76,
        'merchant-unknown': 0,
      },
      for: [
        ['disabled', 55],
        ['cancelled', 55],
        ['notEnabledYet', 56],
        ['auditWaiting', 56],
        ['auditRefused', 50],
        ['unboundAgain', 30],
      ],
      with: [
        ['everyCardRefused', 15],
        ['approvedLately', 4],
      ],
      against: [
        ['enabled', 15],
        ['snDiffers', 6],
        ['regionDiffers', 12],
        ['iccidDiffers', 12],
        ['oneCardRefused', 25],
        ['otherCardsWork', 25],
      ],
    },
  },
  'REG-06': {
    title: {
      zh: '商户没有登记、已关闭或暂停',
      en: 'The merchant is unknown, closed or suspended',
    },
    who: ['acquirer'],
    explanation: {
      zh: '03 说的是商户号，不是终端。至少有一家主机先查商户再查终端，所以 03 可能挡住后面的 97：商户恢复以后，终端的问题才会露出来。',
      en: '03 is about the merchant number, not the terminal. At least one host looks for the merchant before the terminal, so a 03 may hide a 97 that shows only when the merchant is in order again.',
    },
    check: {
      zh: '签购单上的商户号与合同一致吗？后台里商户状态正常吗？店里其他终端是不是也这样？',
      en: 'Is the MID on the slip the one in the contract? Is the merchant normal in the portal? Do other terminals have it too?',
    },
    actions: [
      {
        zh: '请收单机构查商户状态：没有登记就办登记，关闭或暂停就问清原因后恢复。',
        en: 'Ask the acquirer for the state of the merchant: have it registered, or reinstated once the reason is known.',
      },
      {
        zh: '商户恢复后再试一次；如果接着出现 97，再查终端的绑定。',
        en: 'Try again when the merchant is in order; if a 97 follows, have the binding of the terminal checked next.',
      },
    ],
    seeds: ['B0b', 'B1.5'],
    rule: {
      when: {
        'merchant-unknown': 72,
        'terminal-unknown': 0,
        'terminal-refused': 0,
        'qr-merchant-stopped': 72,
      },
      for: [
        ['merchantStopped', 72],
        ['othersUnregistered', 6],
      ],
      against: [
        ['merchantNormal', 30],
        ['midDiffers', 30],
        ['othersFine', 28],
        ['iccidDiffers', 25],
        ['simChanged', 20],
      ],
    },
  },
} as const satisfies Readonly<Record<string, CauseEntry>>;
