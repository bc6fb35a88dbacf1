// Causes in sign-on, keys and parameters.
import type { CauseEntry } from '../cause.ts';

/** KEY-01 to KEY-04. */
export const keyCauses = {
  'KEY-01': {
    title: {
      zh: '要重新签到',
      en: 'Sign-on is due',
    },
    who: ['merchant', 'acquirer'],
    explanation: {
      zh: '终端没有签到、已签退，或批次号与主机不一致。主机认识这台终端，所以不是登记问题。',
      en: 'The terminal is not signed on, was signed off, or its batch number differs from the host’s. The host knows it, so it is no matter of registration.',
    },
    check: {
      zh: '今天签到过吗？终端与签购单的批次号一样吗？',
      en: 'Has it signed on today? Do terminal and slip show the same batch number?',
    },
    actions: [
      {
        zh: '终端要求先结算就先结算，然后签到一次，再重做这笔交易。',
        en: 'If the terminal asks for settlement, settle first. Sign on once, then do the transaction again.',
      },
      {
        zh: '签到成功后还是这样，不要反复试，联系收单机构。',
        en: 'If it goes on after an accepted sign-on, do not keep trying; call the acquirer.',
      },
    ],
    seeds: ['B2’'],
    rule: {
      when: {
        'sign-on-needed': 74,
        'terminal-refused': 18,
      },
      for: [],
      with: [
        ['batchDiffers', 18],
        ['neverSignedOn', 30],
      ],
      whoIf: [['signOnDidNotHelp', 'acquirer']],
      against: [
        ['signOnDidNotHelp', 22],
        ['unknownAtSignOn', 48],
        ['oneCardRefused', 18],
        ['otherCardsWork', 18],
      ],
    },
  },
  'KEY-02': {
    title: {
      zh: '工作密钥不同步',
      en: 'Working keys out of step',
    },
    who: ['merchant', 'acquirer'],
    explanation: {
      zh: '签到时主机会发新的工作密钥。终端还在用旧的，校验就不通过（A0、99）。重新签到会换上新密钥。',
      en: 'Each sign-on brings new working keys. A terminal that still uses old ones fails the check (A0, 99); another sign-on brings the present ones.',
    },
    check: {
      zh: '重新签到一次以后，还会出现吗？',
      en: 'Does it come again after one more sign-on?',
    },
    actions: [
      {
        zh: '在终端上重新签到一次，再重做这笔交易。',
        en: 'Sign on at the terminal once, then do the transaction again.',
      },
      {
        zh: '签到成功后又出现，就是主密钥的问题，联系收单机构。',
        en: 'If it comes again after an accepted sign-on, it is the master key: call the acquirer.',
      },
    ],
    seeds: [],
    rule: {
      when: {
        'check-failed': 64,
        'pin-refused': 0,
      },
      for: [
        ['notSignedOnSince', 10],
        ['everyPinRefused', 56],
      ],
      against: [
        ['failsAfterSignOn', 52],
        ['signOnFailsAgain', 30],
        ['tampered', 30],
      ],
    },
  },
  'KEY-03': {
    title: {
      zh: '主密钥丢失，或主机没有这台终端的密钥',
      en: 'Master key lost, or unknown to the host',
    },
    who: ['acquirer', 'maker'],
    explanation: {
      zh: '签到成功后仍然校验失败，或签到本身反复失败，说明终端里的主密钥没有了，或主机那边没有记录。防拆触发会清除密钥。',
      en: 'Checks that fail after an accepted sign-on, or a sign-on that fails repeatedly, mean that the master key is gone or the host has no record of it. A tamper alarm erases keys.',
    },
    check: {
      zh: '签到成功后还出现 A0/99 吗？签到是不是反复回 96？屏幕有没有防拆提示？',
      en: 'Do A0/99 come after an accepted sign-on? Is the sign-on answered 96 again and again? Does the screen speak of tampering?',
    },
    actions: [
      {
        zh: '停止反复签到。保留未结算的签购单，能结算就先结算，再请收单机构重新下载主密钥或更换机器。',
        en: 'Stop signing on again and again. Keep the slips of unsettled payments, settle first if it still can, then have the acquirer load the master key anew or replace the machine.',
      },
      {
        zh: '换了机器要同时办换机，否则接着会出现 97。',
        en: 'With another machine the binding has to be moved too, or a 97 will follow.',
      },
    ],
    seeds: [],
    rule: {
      when: {
        'check-failed': 20,
        'keys-missing': 74,
        'not-initialised': 48,
        'sign-on-failed': 25,
        'pin-refused': 0,
      },
      for: [
        ['failsAfterSignOn', 52],
        ['signOnFailsAgain', 38],
        ['everyPinRefused', 20],
        ['securityFailsAgain', 30],
        ['tampered', 30],
        ['toldTamper', 10],
      ],
      with: [
        ['signOnWorksElsewhere', 12],
        ['serviced', 5],
        ['dropped', 5],
      ],
      against: [],
    },
  },
  'KEY-04': {
    title: {
      zh: '参数或公钥过期',
      en: 'Parameters or public keys out of date',
    },
    who: ['acquirer'],
    explanation: {
      zh: '主机要求终端更新参数、公钥或卡种列表。更新会清空终端里的数据，所以要先结算。',
      en: 'The host wants the terminal to load parameters, public keys or card lists anew. Loading clears data in the terminal, so settle first.',
    },
    check: {
      zh: '是 78，或者反复出现 30 吗？最近换过参数吗？',
      en: 'Is it 78, or 30 again and again? Were parameters changed lately?',
    },
    actions: [
      {
        zh: '先结算当前批次，再按收单机构的指引下载参数和公钥，不要自己改。',
        en: 'Settle the current batch first, then load parameters and public keys as the acquirer tells you; change none by hand.',
      },
    ],
    seeds: [],
    rule: {
      when: {
        'parameters-old': 74,
        'not-initialised': 46,
        'format-error': 38,
      },
      for: [
        ['formatErrorAgain', 36],
        ['formatErrorOnce', 1],
        ['securityFailsAgain', 20],
      ],
      with: [['updated', 8]],
      against: [],
    },
  },
} as const satisfies Readonly<Record<string, CauseEntry>>;
