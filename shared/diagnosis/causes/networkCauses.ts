// Causes on the way to the host. The master rule: an answer of a host proves that the way worked then.
import type { CauseEntry } from '../cause.ts';

/** NET-01 to NET-05. */
export const networkCauses = {
  'NET-01': {
    title: {
      zh: '信号弱或网络拥堵',
      en: 'Weak signal or congested network',
    },
    who: ['isp', 'merchant'],
    explanation: {
      zh: '信号差、丢包多，消息来不及往返。它会让登记做不完，但收到过 97，就说明那一刻网络是通的。',
      en: 'With a weak signal or lost packets messages do not get through in time. It can keep a registration from being finished; a 97 that was received proves that the network worked at that moment.',
    },
    check: {
      zh: '换到信号好的地方还会这样吗？只有这个位置这样吗？',
      en: 'Does it go on where the signal is good? Is it this place only?',
    },
    actions: [
      {
        zh: '把终端移到信号好的位置，重启路由器；还不行就联系网络运营商。',
        en: 'Move the terminal to a better place, restart the router, then call the network provider.',
      },
    ],
    seeds: ['A6.1', 'B1.6'],
    rule: {
      when: {
        'no-answer': 34,
        late: 20,
      },
      helps: ['told-unregistered'],
      for: [
        ['weakSignal', 48],
        ['searching', 30],
        ['packetsLost', 34],
        ['lanFails', 50],
        ['internetFails', 46],
        ['notInNetwork', 30],
        ['toldNoConnection', 16],
      ],
      whoIf: [['lanFails', 'merchant']],
      against: [
        ['othersOutToo', 30],
        ['goodSignal', 12],
      ],
    },
  },
  'NET-02': {
    title: {
      zh: 'SIM 卡没有就绪、被锁或欠费',
      en: 'SIM card not ready, locked or in arrears',
    },
    who: ['isp', 'acquirer'],
    explanation: {
      zh: '移动网络不接受这张卡，终端连不上任何主机。',
      en: 'The mobile network does not accept the card, so the terminal reaches no host at all.',
    },
    check: {
      zh: '终端有没有提示 SIM 卡？移动网络是不是“拒绝”？',
      en: 'Does the terminal speak of the SIM card? Does the mobile network say “denied”?',
    },
    actions: [
      {
        zh: '向提供 SIM 卡的一方查是否欠费、停机或被锁，由他们恢复。',
        en: 'Ask whoever supplied the SIM card whether it is in arrears, stopped or locked, and have them restore it.',
      },
    ],
    seeds: ['A6.1', 'B1.6'],
    rule: {
      when: {
        'no-answer': 10,
      },
      helps: ['told-unregistered'],
      for: [
        ['simNotReady', 74],
        ['simDenied', 72],
        ['toldNoConnection', 5],
      ],
      against: [],
    },
  },
  'NET-03': {
    title: {
      zh: '接入点、域名或主机地址不对',
      en: 'APN, DNS or host address wrong',
    },
    who: ['acquirer'],
    explanation: {
      zh: '能上网却连不上收单机构的主机，常发生在参数改动之后。只要收到过应答码，地址就是对的。',
      en: 'The internet works and the acquirer’s host is not reached, often since a change of parameters. Once any answer has come from the host, its address is right.',
    },
    check: {
      zh: '同一网络下别的终端能连上主机吗？最近改过参数吗？',
      en: 'Do other terminals in the same network reach the host? Were parameters changed lately?',
    },
    actions: [
      {
        zh: '不要自己改。先结算，再请收单机构远程下发正确的通讯参数。',
        en: 'Change nothing by hand. Settle first, then have the acquirer send the right communication parameters.',
      },
    ],
    seeds: ['A6.1', 'B1.6'],
    rule: {
      when: {
        'no-answer': 16,
      },
      helps: ['told-unregistered'],
      for: [
        ['acquirerFails', 46],
        ['acquirerFailsSinceUpdate', 26],
      ],
      with: [
        ['updated', 22],
        ['goodSignal', 8],
        ['othersFine', 8],
      ],
      against: [
        ['hostWasReached', 40],
        ['otherSideSaidSo', 60],
        ['internetFails', 30],
        ['othersOutToo', 20],
      ],
    },
  },
  'NET-04': {
    title: {
      zh: '收单机构、银联或发卡行暂时中断',
      en: 'Acquirer, switch or issuer out of order for a while',
    },
    who: ['wait', 'acquirer'],
    explanation: {
      zh: '对方系统在日切、维护或故障，店里几台终端往往同时出现。终端没有问题，改设置只会更糟。',
      en: 'The other side is changing the day, being maintained or out of order; often several terminals have it at once. The terminals are fine, and changing settings makes it worse.',
    },
    check: {
      zh: '其他终端同一时间也这样吗？前后都正常吗？',
      en: 'Did other terminals have it at the same time? Did it work before and after?',
    },
    actions: [
      {
        zh: '等 5 到 15 分钟，先查上一笔的结果再重做，不要改任何设置。',
        en: 'Wait 5 to 15 minutes, query the result of the last payment before you repeat it, and change no setting.',
      },
      {
        zh: '半小时后还不行，联系收单机构问公告。',
        en: 'If it lasts longer than half an hour, ask the acquirer for notices.',
      },
    ],
    seeds: ['A8.1', 'B1.6'],
    rule: {
      when: {
        'other-side': 52,
        late: 46,
        'sign-on-failed': 38,
        'no-answer': 12,
      },
      for: [['acquirerFails', 20]],
      with: [
        ['othersOutToo', 40],
        ['severalOutageCodes', 15],
        ['goodAroundOutage', 12],
      ],
      whoIf: [['acquirerFails', 'acquirer']],
      against: [
        ['weakSignal', 16],
        ['packetsLost', 10],
        ['signOnFailsAgain', 32],
        ['internetFails', 20],
      ],
    },
  },
  'NET-05': {
    title: {
      zh: '不可信的网络',
      en: 'A network not to be trusted',
    },
    who: ['merchant'],
    explanation: {
      zh: '陌生 Wi-Fi、代理或要求填写银行卡和密码的网页，可能在窃取资料，也会挡住登记。',
      en: 'An unknown Wi-Fi, a proxy or a page that asks for card and password may be stealing data, and can keep a registration from going through.',
    },
    check: {
      zh: '终端连的是自己店里的网络吗？出现过要填卡号密码的网页吗？',
      en: 'Is the terminal in your own network? Did a page ask for card or password?',
    },
    actions: [
      {
        zh: '马上断开这个网络，改用自己的网络或 SIM 卡；填过密码就立刻修改并告诉收单机构。',
        en: 'Leave that network at once and use your own, or the SIM card; if a password was entered, change it and tell the acquirer.',
      },
    ],
    seeds: ['A6.2', 'B1.6'],
    rule: {
      when: {},
      for: [
        ['unknownNetwork', 58],
        ['toldHostileNetwork', 24],
      ],
      against: [],
    },
  },
} as const satisfies Readonly<Record<string, CauseEntry>>;
