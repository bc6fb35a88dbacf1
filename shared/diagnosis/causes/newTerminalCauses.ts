// Causes of a terminal that is new: not registered, not activated, not signed on.
import type { CauseEntry } from '../cause.ts';

/** REG-01, REG-09 and REG-10. */
export const newTerminalCauses = {
  'REG-01': {
    title: {
      zh: '终端从来没有登记完成',
      en: 'The terminal was never registered',
    },
    who: ['acquirer'],
    explanation: {
      zh: '新机器要先由收单机构入库，商户资料审核通过，再把机身号绑定到商户号，主机才认识它。其中一步没做完，从第一次联机起就会回 97。',
      en: 'A new machine has to be taken into stock by the acquirer, the merchant has to be accepted, and the serial number has to be bound to the merchant number. Until all of it is done the host answers 97 from the first message on.',
    },
    check: {
      zh: '有没有成功收过款？后台里这台机器是不是“未绑定”？连签到也回 97 吗？',
      en: 'Was a payment ever approved? Does the portal say “not bound”? Does even the sign-on answer 97?',
    },
    actions: [
      {
        zh: '请收单机构核对：这台机器（机身号、TUSN）是否已入库、是否已绑定到您的商户号；没有就请他们绑定。',
        en: 'Ask the acquirer whether this machine (serial number, TUSN) is in stock and bound to your merchant number; if not, have it bound.',
      },
      {
        zh: '绑定完成后，按他们的指引激活，再在终端上签到一次。',
        en: 'Once it is bound, activate it as they tell you and sign on at the terminal.',
      },
    ],
    seeds: ['A2.1', 'B0a', 'B1.3', 'B1.5'],
    rule: {
      when: {
        'terminal-unknown': 36,
      },
      for: [
        ['unbound', 45],
        ['notEnabledYet', 6],
        ['toldUnregistered', 22],
      ],
      with: [
        ['firstUse', 20],
        ['neverApproved', 26],
        ['codeUnused', 12],
        ['unknownAtSignOn', 8],
      ],
      against: [
        ['approvedBefore', 40],
        ['notFirstUse', 20],
        ['bound', 38],
        ['auditWaiting', 15],
        ['signOnWorked', 13],
        ['signedOnBefore', 20],
        ['knownBefore', 25],
        ['qrWorks', 28],
      ],
    },
  },
  'REG-09': {
    title: {
      zh: '激活没有做完',
      en: 'Activation not finished',
    },
    who: ['merchant'],
    explanation: {
      zh: '收单机构已经登记，但终端上的激活或注册提示被跳过了，激活码还没有用。',
      en: 'The acquirer has registered the terminal, but the prompt for activation was skipped and the activation code is still unused.',
    },
    check: {
      zh: '开机后有没有激活提示？激活码用过没有？后台是不是已绑定？',
      en: 'Is there a prompt after switching on? Was the activation code used? Does the portal say “bound”?',
    },
    actions: [
      {
        zh: '按装机单上的步骤把激活做完，激活码由收单机构提供；做完后签到一次。',
        en: 'Finish the activation as the installation sheet says, with the code from the acquirer, then sign on.',
      },
      {
        zh: '激活码过期或不被接受，请收单机构重发。',
        en: 'If the code has expired or is not accepted, ask the acquirer for a new one.',
      },
    ],
    seeds: ['A2.1', 'A7.2', 'B1.3'],
    rule: {
      when: {
        'terminal-unknown': 32,
        'not-initialised': 30,
      },
      for: [
        ['codeUnused', 15],
        ['prompted', 22],
        ['leftUnfinished', 25],
        ['toldActivation', 8],
      ],
      with: [['firstUse', 3]],
      against: [
        ['qrWorks', 16],
        ['codeUsed', 35],
        ['approvedBefore', 30],
        ['knownBefore', 25],
        ['signOnWorked', 20],
        ['notFirstUse', 15],
        ['signedOnBefore', 20],
      ],
    },
  },
  'REG-10': {
    title: {
      zh: '已登记，但从来没有签到',
      en: 'Registered, but never signed on',
    },
    who: ['merchant', 'acquirer'],
    explanation: {
      zh: '有的主机在终端第一次签到之前，也回 97。号码都对、后台也正常，就差一次签到。',
      en: 'Some hosts answer 97 until a terminal has signed on for the first time. All numbers are right and the portal is fine; only the sign-on is missing.',
    },
    check: {
      zh: '终端签到成功过吗？签购单上有没有批次号？',
      en: 'Has it ever signed on? Is there a batch number on its slips?',
    },
    actions: [
      {
        zh: '在终端上做一次签到，成功后重做这笔交易。',
        en: 'Sign on at the terminal once, then do the transaction again.',
      },
      {
        zh: '签到也回 97，就请收单机构查绑定。',
        en: 'If the sign-on is answered 97 too, have the acquirer check the binding.',
      },
    ],
    seeds: ['B2’'],
    rule: {
      when: {
        'terminal-unknown': 20,
        'sign-on-needed': 0,
      },
      for: [['neverSignedOn', 36]],
      with: [
        ['curedBySignOn', 32],
        ['portalFine', 20],
        ['codeUsed', 5],
      ],
      against: [
        ['signedOnBeforeIt', 45],
        ['unknownAtSignOn', 45],
        ['approvedBefore', 40],
        ['knownBefore', 25],
        ['signedOnBefore', 40],
        ['unbound', 30],
        ['unionpayMissing', 20],
      ],
    },
  },
} as const satisfies Readonly<Record<string, CauseEntry>>;
