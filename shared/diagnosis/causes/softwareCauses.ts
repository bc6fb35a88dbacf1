// Causes in the programs of the terminal.
import type { CauseEntry } from '../cause.ts';

/** SW-01 to SW-05. */
export const softwareCauses = {
  'SW-01': {
    title: {
      zh: '程序或系统崩溃',
      en: 'Program or system crashes',
    },
    who: ['technician', 'maker'],
    explanation: {
      zh: '收款程序或系统出错退出，正在做的事会中断。',
      en: 'The payment application or the system ends by itself, and whatever was going on breaks off.',
    },
    check: {
      zh: '崩溃了几次？更新之后还崩溃吗？',
      en: 'How often did it crash? Still after an update?',
    },
    actions: [
      {
        zh: '先结算，再重启一次；仍崩溃就请技术员更新程序或送修。',
        en: 'Settle first, then restart it once; if it crashes again, have a technician update or repair it.',
      },
    ],
    seeds: ['A1.2'],
    rule: {
      when: {
        'till-program': 50,
      },
      helps: ['told-unregistered'],
      for: [
        ['crashed', 42],
        ['crashedOften', 30],
        ['toldCrash', 20],
      ],
      against: [],
    },
  },
  'SW-02': {
    title: {
      zh: '软件冲突或资源不足',
      en: 'Software conflict or lack of resources',
    },
    who: ['technician', 'merchant'],
    explanation: {
      zh: '别的应用占满内存或存储，收款程序就跑不动。',
      en: 'Other applications use up memory or storage, and the payment application cannot run.',
    },
    check: {
      zh: '装了哪些收款以外的应用？存储还剩多少？',
      en: 'Which other applications are installed? How much storage is free?',
    },
    actions: [
      {
        zh: '先结算并备份要留的资料，征得店主同意后卸载无关的应用，腾出空间。',
        en: 'Settle first and keep what is needed, then, with the owner’s consent, uninstall what does not belong and make room.',
      },
    ],
    seeds: ['A5.2a'],
    rule: {
      when: {},
      helps: ['told-unregistered'],
      for: [
        ['storageFull', 30],
        ['crashed', 15],
        ['unknownApps', 16],
      ],
      against: [],
    },
  },
  'SW-03': {
    title: {
      zh: '恶意或被改动的程序',
      en: 'Malware or a changed program',
    },
    who: ['maker', 'acquirer'],
    explanation: {
      zh: '出现不认识的应用，或收款程序版本无故变了，可能有人改动过终端。',
      en: 'Applications that nobody knows, or a payment application whose version changed for no reason, may mean that somebody has altered the terminal.',
    },
    check: {
      zh: '这些应用是谁装的？收单机构认得吗？',
      en: 'Who installed them? Does the acquirer know them?',
    },
    actions: [
      {
        zh: '停用这台机器，不要输入密码；联系收单机构和厂商检查，处理之前先请他们结算。',
        en: 'Put it out of use and enter no password; have acquirer and maker examine it, and settle first before anything is changed.',
      },
    ],
    seeds: ['A5.2b', 'A6.2'],
    rule: {
      when: {},
      for: [
        ['unknownApps', 48],
        ['toldMalware', 22],
      ],
      against: [],
    },
  },
  'SW-04': {
    title: {
      zh: '程序过旧，或升级服务器的问题',
      en: 'Old program, or trouble with the upgrade server',
    },
    who: ['technician', 'acquirer'],
    explanation: {
      zh: '升级服务器也会说“终端未登记”，那是程序下载的登记，与收款无关。旧程序还可能把机身号当成 TUSN 上送。',
      en: 'Upgrade servers say “not registered” too; that is about downloading programs, not about payments. An old program may also send the serial number where the TUSN is due.',
    },
    check: {
      zh: '提示是在升级时出现的吗？刷卡本身正常吗？',
      en: 'Did it appear during an upgrade? Do payments themselves work?',
    },
    actions: [
      {
        zh: '先结算，再请技术员更新程序；升级服务器报“未登记”时，把机身号报给收单机构。',
        en: 'Settle first, then have a technician update the program; if the upgrade server says “not registered”, give the acquirer the serial number.',
      },
    ],
    seeds: ['A1.2', 'B7'],
    rule: {
      when: {
        'upgrade-refused': 74,
      },
      helps: ['terminal-unknown'],
      for: [
        ['tusnIsSerial', 46],
        ['outdated', 48],
        ['toldUpgradeServer', 20],
      ],
      with: [['updated', 8]],
      against: [],
    },
  },
  'SW-05': {
    title: {
      zh: '时钟不准',
      en: 'Wrong clock',
    },
    who: ['technician', 'merchant'],
    explanation: {
      zh: '时间差得多，好卡会被报过期，记录也对不上。',
      en: 'With a wrong clock good cards are called expired and records do not agree.',
    },
    check: {
      zh: '终端时间与手机差多少？断电后会复位吗？',
      en: 'By how much does it differ from a phone? Does it fall back when power is off?',
    },
    actions: [
      {
        zh: '在终端设置里打开网络自动对时；断电后又复位，看纽扣电池一项。',
        en: 'Switch on network time in the settings of the terminal; if it falls back after power-off, see the coin cell.',
      },
    ],
    seeds: [],
    rule: {
      when: {
        'card-expired': 8,
      },
      for: [
        ['clockWrong', 52],
        ['manyCardsExpired', 40],
      ],
      against: [
        ['coinCellDead', 20],
        ['clockResets', 20],
      ],
    },
  },
} as const satisfies Readonly<Record<string, CauseEntry>>;
