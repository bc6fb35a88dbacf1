// Causes in rules and data: clean-ups, wrong data, restrictions, registration left out.
import type { CauseEntry } from '../cause.ts';

/** REG-07, REG-08, REG-13 and REG-14. */
export const complianceCauses = {
  'REG-07': {
    title: {
      zh: '合规清理：没有 TUSN 或一机多户',
      en: 'Clean-up by the rules: no TUSN, or several merchants on one machine',
    },
    who: ['acquirer'],
    explanation: {
      zh: '现行规定要求一台机器只对应一个商户，并且有银联登记的序列号（TUSN）。老机型、没有上传 TUSN 或能切换商户的机器，会在清理时被停掉。',
      en: 'Present rules want one merchant to a machine and a serial number registered with UnionPay (TUSN). Old models, machines without an uploaded TUSN and machines that switch merchants are closed in clean-ups.',
    },
    check: {
      zh: '“关于”页里有没有 TUSN？这台机器是不是老型号，能不能切换商户？',
      en: 'Does the About page show a TUSN? Is it an old model; can it switch merchants?',
    },
    actions: [
      {
        zh: '请收单机构校验 TUSN，问这个型号还能不能用。',
        en: 'Have the acquirer check the TUSN and say whether this model may still be used.',
      },
      {
        zh: '不能用就先结算，再由收单机构升级或更换机器，每个商户一台。',
        en: 'If not, settle first, then have the acquirer upgrade or replace the machine, one to each merchant.',
      },
    ],
    seeds: ['A4.1', 'A4.2', 'B1.1', 'B1.2'],
    rule: {
      when: {
        'terminal-unknown': 25,
        'terminal-refused': 12,
      },
      for: [
        ['tusnEmpty', 36],
        ['severalMerchants', 42],
        ['machineShared', 42],
        ['midVaries', 30],
      ],
      with: [
        ['noTusnThoughAllMatches', 10],
        ['tusnIsSerial', 10],
        ['modelUnsupported', 18],
        ['quietForAYear', 4],
      ],
      against: [
        ['firstUse', 6],
        ['unionpayDone', 10],
      ],
    },
  },
  'REG-08': {
    title: {
      zh: '登记资料有误或过期',
      en: 'Registration data wrong or out of date',
    },
    who: ['merchant'],
    explanation: {
      zh: '地址、电话、执照、信用代码或结算账户变了没有报，或当初就填错了。收单机构核对不上，可能退回申请，也可能停掉终端。',
      en: 'Address, phone, licence, credit code or settlement account changed without notice, or were wrong from the start. When they do not agree, an application is returned or a terminal stopped.',
    },
    check: {
      zh: '信用代码校验通过吗？执照到期没有？地址、电话、账户是不是现在的？',
      en: 'Does the credit code pass its check? Is the licence valid? Are address, phone and account the present ones?',
    },
    actions: [
      {
        zh: '对照营业执照把资料逐项核对，向收单机构提交更正。',
        en: 'Compare every item with the licence and hand the corrections to the acquirer.',
      },
      {
        zh: '以后每季度核对一次，有变化当天就报。',
        en: 'Look through the data every quarter, and report a change on the day it happens.',
      },
    ],
    seeds: ['A7.1', 'B1.8', 'B8'],
    rule: {
      when: {
        'terminal-unknown': 0,
        'merchant-unknown': 0,
        'terminal-refused': 0,
        'terminal-not-enabled': 0,
      },
      for: [
        ['usccInvalid', 46],
        ['licenceExpired', 52],
        ['auditRefused', 48],
      ],
      against: [],
    },
  },
  'REG-13': {
    title: {
      zh: '行业或地区受限',
      en: 'Restricted by business or region',
    },
    who: ['acquirer'],
    explanation: {
      zh: '有些行业或地区暂时不能办理或使用，登记因此做不完。',
      en: 'Some lines of business or regions cannot be served for the time being, so a registration cannot be completed.',
    },
    check: {
      zh: '收单机构有没有书面通知点名您的行业或地区？',
      en: 'Has the acquirer named your business or region in writing?',
    },
    actions: [
      {
        zh: '问收单机构依据哪条规定、哪些收款方式仍可以用、什么时候能恢复。',
        en: 'Ask the acquirer which rule it is, which ways of payment are still allowed, and until when.',
      },
    ],
    seeds: ['A8.2'],
    rule: {
      when: {
        'terminal-unknown': 0,
        'merchant-unknown': 0,
        'terminal-refused': 0,
        'terminal-not-enabled': 0,
      },
      for: [
        ['restrictionNamed', 62],
        ['toldRestricted', 18],
      ],
      against: [['approvedLately', 15]],
    },
  },
  'REG-14': {
    title: {
      zh: '有意没有登记',
      en: 'Left unregistered on purpose',
    },
    who: ['merchant'],
    explanation: {
      zh: '为了省钱或省事没有登记。登记一般不另收费；有人要收“重新登记费”，先打收单机构官方电话核实。',
      en: 'It was left out to save money or effort. Registration as a rule costs nothing extra; if somebody asks for a fee to “register again”, verify it on the acquirer’s official line first.',
    },
    check: {
      zh: '店里是不是有意没有去登记？',
      en: 'Did the shop leave it out on purpose?',
    },
    actions: [
      {
        zh: '没有登记的终端不能收款，还可能有法律责任；请直接找收单机构补办。',
        en: 'An unregistered terminal cannot take payments and may have legal consequences; have the acquirer register it.',
      },
    ],
    seeds: ['B1.4', 'B5'],
    rule: {
      when: {
        'terminal-unknown': 0,
      },
      for: [
        ['declined', 62],
        ['toldLeftOut', 22],
      ],
      against: [
        ['approvedBefore', 30],
        ['bound', 30],
      ],
    },
  },
} as const satisfies Readonly<Record<string, CauseEntry>>;
